import LegalCorpus
import Redlining

extension HTML {
  /// Words with what came in and went out; a hidden word stands at the start of each run, and none at its end.
  mutating func operations(_ operations: [RedlineOperation], strings: Strings.Language, isLabel: Bool = false) {
    for operation in operations {
      switch operation.kind {
      case .kept: text(operation.text)
      case .deleted: run("del", operation.text, strings.html(isLabel ? .oldLabel : .deleted), isLabel: isLabel)
      case .inserted: run("ins", operation.text, strings.html(isLabel ? .newLabel : .inserted), isLabel: isLabel)
      }
    }
  }

  mutating func run(_ element: StaticString, _ text: String, _ hidden: HTML, isLabel: Bool = false) {
    guard !text.isEmpty else { return }
    markup("<")
    markup(element)
    markup(isLabel ? " class=\"lab\"><span class=\"vh\">" : "><span class=\"vh\">")
    append(hidden)
    markup("</span>")
    self.text(text)
    markup("</")
    markup(element)
    markup(">")
  }
}
