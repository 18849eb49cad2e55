import LegalCorpus

extension HTML {
  /// Running text.
  mutating func phrases(_ phrases: [Phrase], links: some TextLinks) {
    for phrase in phrases { self.phrase(phrase, links: links) }
  }

  private mutating func phrase(_ phrase: Phrase, links: some TextLinks) {
    switch phrase {
    case .text(let text): self.text(text)
    case .code(let text):
      markup("<code>")
      self.text(text)
      markup("</code>")
    case .emphasis(let inner):
      markup("<em>")
      phrases(inner, links: links)
      markup("</em>")
    case .strong(let inner):
      markup("<strong>")
      phrases(inner, links: links)
      markup("</strong>")
    case .link(let link): self.link(link, links: links)
    case .image(let image): self.image(image, links: links)
    case .note(let call) where !links.showsNotes:
      markup("<sup>")
      text(call.label)
      markup("</sup>")
    case .note(let call):
      markup("<sup><a")
      attribute("id", call.call)
      attribute("href", "#" + call.note)
      markup(" role=\"doc-noteref\">")
      text(call.label)
      markup("</a></sup>")
    case .lineBreak: markup("<br>\n")
    case .reference: preconditionFailure("A text of a corpus holds nothing that is still to be resolved.")
    }
  }

  private mutating func link(_ link: Phrase.Link, links: some TextLinks) {
    let isOpen = openLink(link, links: links)
    phrases(link.phrases, links: links)
    if isOpen { markup("</a>") }
  }

  /// Nothing where the site has no page that it leads to.
  mutating func openLink(_ link: Phrase.Link, links: some TextLinks) -> Bool {
    guard let address = links.address(of: link.target) else { return false }
    markup("<a")
    switch link.target {
    case .clause, .document: markup(" class=\"ref\"")
    case .external, .attachment: break
    }
    urlAttribute("href", address)
    if !link.title.isEmpty { attribute("title", link.title) }
    markup(">")
    return true
  }

  mutating func image(_ image: Phrase.Image, links: some TextLinks) {
    guard let address = links.address(ofAttachment: image.file) else {
      text(image.description)
      return
    }
    markup("<img")
    urlAttribute("src", address)
    attribute("alt", image.description)
    if !image.title.isEmpty { attribute("title", image.title) }
    markup(" loading=\"lazy\">")
  }
}
