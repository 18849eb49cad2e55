import LegalCorpus
import Routing

/// What the publisher says of the accessibility of its site.
struct AccessibilityPage {
  let frame: Frame
  let statement: AccessibilityStatement

  func html() -> HTML {
    let strings = frame.strings
    let title = strings.text(.accessibility)
    var model = frame.model(title: title)
    model[text: "title"] = title
    model[text: "conformance"] = strings.text(sentence)
    model[markup: "tested"] = frame.time(statement.tested)
    model[text: "method"] = frame.localized(statement.method)
    model[text: "results"] = statement.results
    model[list: "limits"] = (statement.limits[frame.language] ?? []).map { Model(text: $0, as: "line") }
    model[text: "contact"] = statement.contact[frame.language]
    model[text: "contact-href"] = statement.contact[frame.language].flatMap(address)
    return frame.fill(.accessibility, with: model)
  }
}

extension AccessibilityPage {
  private var sentence: StringKey {
    switch statement.conformance {
    case .full: .accessibilityFull
    case .partial: .accessibilityPartial
    case .regard: .accessibilityRegard
    }
  }

  /// A contact that is only an address leads there.
  private func address(_ contact: String) -> String? {
    let bytes = contact.utf8
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    if bytes.starts(with: "https://".utf8) { return contact }
    return bytes.count { $0 == UInt8(ascii: "@") } == 1 ? "mailto:" + contact : nil
  }
}

extension Offer {
  /// The statement on accessibility.
  static let accessibility = Offer([
    Name("title", .text, "the page's title"),
    Name("conformance", .text, "how far the site conforms, as a sentence"),
    Name("tested", .markup, "the day on which it was tested"),
    Name("method", .text, "how it was tested"),
    Name("results", .text, "the address of the results"),
    Name("limits", .list(Offer([Name("line", .text, "a limit")])), "what falls short"),
    Name("contact", .text, "whom to tell"),
    Name("contact-href", .text, "where that leads, if it is an address"),
  ])
}
