package import Diagnostics
import LegalCorpus
import Redlining
import Rendering

/// Two texts compared with each other: files, or versions of a document.
package struct TextComparison: Sendable {
  package enum Format: String, Sendable, CaseIterable { case terminal, json, markdown, html }

  /// How a comparison is set for people.
  package struct Setting: Sendable {
    package let messages: MessageLanguage
    package let colour: Bool
    /// Of the terminal; nil where lines are not broken.
    package let columns: Int?
    /// Old and new words side by side.
    package let isTable: Bool

    package init(messages: MessageLanguage, colour: Bool = false, columns: Int? = nil, isTable: Bool = false) {
      self.messages = messages
      self.colour = colour
      self.columns = columns
      self.isTable = isTable
    }
  }

  private let comparison: Comparison
  private let names: (old: ComparedName, new: ComparedName)

  package init(_ old: NamedText, _ new: NamedText) {
    let (oldSide, newSide) = (Comparison.Side(old.text), Comparison.Side(new.text))
    let redline = Redline.compare(oldSide.comparable.blocks, newSide.comparable.blocks, language: new.text.language.text)
    comparison = Comparison(old: oldSide, new: newSide, redline: redline)
    names = NamedText.names(old, new)
  }

  package var isSame: Bool { comparison.isSame }

  /// Ended by a line feed.
  package func text(as format: Format, _ setting: Setting) -> String {
    if case .json = format { return ComparisonJSON.of(comparison, names: names).text }
    let report = ComparisonReport(comparison, names: names, messages: setting.messages)
    return switch format {
    case .json, .terminal:
      ComparisonTerminal.text(
        report, layout: setting.isTable ? .sideBySide : .running, colour: setting.colour, columns: setting.columns)
    case .markdown: ComparisonMarkdown.text(report)
    case .html: ComparisonHTML.text(report, isTable: setting.isTable)
    }
  }
}
