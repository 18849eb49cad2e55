import LegalCorpus
import Redlining

extension HTML {
  /// Each run begins with a hidden word that says whether it came in or went out.
  mutating func words(_ words: ChangedWords, newLinks: some TextLinks, oldLinks: some TextLinks, strings: Strings.Language) {
    var start = 0
    while start < words.pieces.count {
      let link = words.pieces[start].outerLink
      var end = start + 1
      while end < words.pieces.count, words.pieces[end].outerLink == link { end += 1 }
      var isOpen = false
      let isOld = words.pieces[start].isOld
      if let link, let mark = (isOld ? words.old : words.new)?.stretches[link].mark {
        isOpen = isOld ? open(mark, links: oldLinks) : open(mark, links: newLinks)
      }
      runs(words, start..<end, newLinks: newLinks, oldLinks: oldLinks, strings: strings)
      if isOpen { markup("</a>") }
      start = end
    }
  }

  private mutating func runs(
    _ words: ChangedWords, _ range: Range<Int>, newLinks: some TextLinks, oldLinks: some TextLinks, strings: Strings.Language
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let first = words.pieces[start]
      var end = start + 1
      while end < range.upperBound, words.pieces[end].run == first.run { end += 1 }
      switch first.kind {
      case .kept: break
      case .deleted: begin("<del", strings.html(.deleted))
      case .inserted: begin("<ins", strings.html(.inserted))
      }
      if first.isOld {
        pieces(words.pieces[start..<end], of: words.old, links: oldLinks, strings: strings)
      } else {
        pieces(words.pieces[start..<end], of: words.new, links: newLinks, strings: strings)
      }
      switch first.kind {
      case .kept: break
      case .deleted: markup("</del>")
      case .inserted: markup("</ins>")
      }
      start = end
    }
  }

  private mutating func begin(_ tag: StaticString, _ hidden: HTML) {
    markup(tag)
    markup("><span class=\"vh\">")
    append(hidden)
    markup("</span>")
  }

  /// Pieces of one run, with what is around them opened and closed in order.
  private mutating func pieces(
    _ pieces: ArraySlice<ChangedWords.Piece>, of side: MarkedWords?, links: some TextLinks, strings: Strings.Language
  ) {
    guard let side else { return }
    var open: [(stretch: Int, end: StaticString)] = []
    for piece in pieces {
      // The image whose description this is, where all of it is here; it stands for its words.
      let image = piece.around.first { if case .image = side.stretches[$0].mark { true } else { false } }
      let wanted = piece.around.filter { $0 != image && $0 != piece.outerLink }
      let same = zip(open, wanted).prefix { $0.stretch == $1 }.count
      while open.count > same { open.popLast().map { markup($0.end) } }
      for stretch in wanted[same...] {
        if let end = begin(side.stretches[stretch].mark, links: links) { open.append((stretch, end)) } else { open.append((stretch, "")) }
      }
      if let note = piece.note {
        call(note, strings: strings)
      } else if let image, case .image(let picture) = side.stretches[image].mark, piece.range == side.stretches[image].range {
        self.image(picture, links: links)
      } else {
        for (index, line) in side.lines(in: piece.range).enumerated() {
          if index > 0 { markup("<br>") }
          text(line)
        }
      }
    }
    while let last = open.popLast() { markup(last.end) }
  }

  /// Opens what is around words; gives what closes it.
  private mutating func begin(_ mark: Phrase, links: some TextLinks) -> StaticString? {
    switch mark {
    case .emphasis:
      markup("<em>")
      return "</em>"
    case .strong:
      markup("<strong>")
      return "</strong>"
    case .code:
      markup("<code>")
      return "</code>"
    case .link: return open(mark, links: links) ? "</a>" : nil
    case .text, .image, .note, .lineBreak, .reference: return nil
    }
  }

  private mutating func open(_ mark: Phrase, links: some TextLinks) -> Bool {
    guard case .link(let link) = mark else { return false }
    return openLink(link, links: links)
  }

  private mutating func call(_ note: (label: String, former: String?), strings: Strings.Language) {
    markup("<sup>")
    if let former = note.former {
      run("del", former, strings.html(.deleted))
      run("ins", note.label, strings.html(.inserted))
    } else {
      text(note.label)
    }
    markup("</sup>")
  }
}
