import Diagnostics
package import LegalCorpus

extension Theme {
  /// The body of a text by itself, as its page has it.
  package func fragment(of text: Text) -> HTML {
    var writer = MarkupWriter(links: LooseLinks(), strings: strings.language(text.language), reserving: text.file.bytes.count * 3)
    writer.write(text.elements)
    return writer.html
  }
}

/// Links as a text alone has them: files beside it by name, no other documents.
private struct LooseLinks: TextLinks {
  func address(of target: Phrase.Target) -> String? {
    switch target {
    case .external(let address): address
    case .attachment(let name): name
    case .clause(let id): "#" + id.text
    case .document: nil
    }
  }

  func address(ofAttachment name: String) -> String? { name }
}
