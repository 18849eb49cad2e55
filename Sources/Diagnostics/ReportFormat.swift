/// The forms in which a report is printed.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal: the sentence, an excerpt of the line, notes and the remedy.
  case human
  /// One JSON object, schema `kaitei.report/1`.
  case json
  /// Workflow commands of GitHub Actions, which show findings beside the changed lines.
  case github
}

extension Report {
  /// The findings in their sorted order, ended by a line feed; for people nothing at all where there are none.
  ///
  /// - Parameters:
  ///   - colour: whether escape sequences colour the words (`human` only).
  ///   - columns: the width of the terminal, at which long lines of a source are cut (`human` only).
  package func text(as format: ReportFormat, in language: MessageLanguage, colour: Bool = false, columns: Int = 100) -> String {
    switch format {
    case .human: HumanReport(language: language, colour: colour, columns: columns).text(of: self)
    case .json: json(in: language).text
    case .github: gitHubCommands(in: language)
    }
  }
}
