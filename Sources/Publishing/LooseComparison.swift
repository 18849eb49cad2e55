package import Diagnostics
import LegalCorpus
import Redlining
import Rendering

/// Two files compared with each other, outside of any publication.
package struct LooseComparison {
  package enum Format: String, Sendable, CaseIterable { case terminal, json }

  private let old: ComparisonJSON.Side
  private let new: ComparisonJSON.Side
  private let redline: Redline

  /// Nil where a file cannot be read as a text. What the dialect does not know is kept as text, and is no error.
  package init?(_ old: SourceFile, _ new: SourceFile, language: TextLanguage, report: inout Report) {
    var found = Report()
    let oldText = Text.loose(old, language: language.tag, report: &found)
    let newText = Text.loose(new, language: language.tag, report: &found)
    guard let oldText, let newText else {
      report.merge(found)
      return nil
    }
    report.merge(found.softened)
    self.old = ComparisonJSON.Side(oldText)
    self.new = ComparisonJSON.Side(newText)
    redline = Redline.compare(self.old.comparable.blocks, self.new.comparable.blocks, language: language.tag.text)
  }

  package var isSame: Bool { redline.summary.isEmpty }

  package func text(as format: Format, messages: MessageLanguage, colour: Bool) -> String {
    switch format {
    case .json: ComparisonJSON.of(redline, old: old, new: new).text
    case .terminal: ComparisonTerminal.text(redline, old: old, new: new, messages: messages, colour: colour)
    }
  }
}
