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

  /// The same of a line that is told beside the words.
  mutating func runs(_ runs: [ReportedRun], strings: Strings.Language) {
    for run in runs {
      switch run.kind {
      case .kept: text(run.text)
      case .deleted: self.run("del", run.text, strings.html(.deleted))
      case .inserted: self.run("ins", run.text, strings.html(.inserted))
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
