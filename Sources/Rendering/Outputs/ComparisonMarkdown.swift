import Diagnostics
import Redlining

/// A comparison as a comment on a pull request: a summary, then each change with `<del>` and `<ins>`. Nothing of the texts acts as markup.
package struct ComparisonMarkdown {
  /// Scalars; a comment of GitHub has at most 65,536 characters.
  private static let limit = 60_000

  package static func text(_ report: ComparisonReport) -> String {
    let title = [report.title, report.pair].filter { !$0.isEmpty }.map(escaped).joined(separator: ": ")
    var output = "### \(title)\n\n**\(report.counts)**"
    if let size = report.size { output += " \(size)" }
    output += "\n"
    let passages = report.passages
    if passages.count > 1 {
      output += "\n"
      for passage in passages where passage.count > 0 {
        let times = passage.count > 1 ? " × \(passage.count)" : ""
        output += "- \(escaped(passage.heading(report.messages))): \(escaped(passage.kinds))\(times)\n"
      }
    }
    var length = output.unicodeScalars.count
    for (index, passage) in passages.enumerated() {
      let text = self.text(passage, report.messages)
      length += text.unicodeScalars.count
      if length > limit { return output + "\n" + rest(passages[index...].reduce(0) { $0 + $1.count }, report.messages) + "\n" }
      output += text
    }
    return output
  }

  private static func text(_ change: ReportedChange, _ messages: MessageLanguage) -> String {
    let lines = change.lines.map { line in
      let words = line.operations.map(text).joined()
      return "> " + (line.isHeading ? "**\(words)**" : words) + "\n"
    }
    return "\n#### \(escaped(change.heading(messages))) — \(escaped(change.kinds))\n\n" + lines.joined(separator: ">\n")
  }

  private static func text(_ operation: ReportedRun) -> String {
    switch operation.kind {
    case .kept: escaped(operation.text)
    case .deleted: "<del>\(escaped(operation.text))</del>"
    case .inserted: "<ins>\(escaped(operation.text))</ins>"
    }
  }

  private static func rest(_ count: Int, _ messages: MessageLanguage) -> String {
    Message(
      ja: "このほか\(count)か所は、長くなるため省きました（`kaitei diff` で見られます）。",
      en: "\(count) more are left out, as the comment would be too long; `kaitei diff` shows them."
    ).text(messages)
  }
}

extension ComparisonMarkdown {
  /// ASCII punctuation that may act is escaped (CommonMark 2.4, 2.5); `@` and `#` stand apart from what follows, as they would call people
  /// and issues. What acts only at the start of a line (`-`, `1.`) is escaped there. A line feed is a line break.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      defer { isStart = isStart && ("0"..."9").contains(scalar) }
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@", "#": result += "<span>\(scalar == "#" ? "\\#" : "@")</span>"
      case "\n": result += "<br>"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "!", "|", "~", "$", ":": result += "\\\(scalar)"
      case "+", "-", "=": result += result.isEmpty ? "\\\(scalar)" : String(scalar)
      case ".", ")": result += isStart ? "\\\(scalar)" : String(scalar)
      default: if scalar.isVisible { result.unicodeScalars.append(scalar) } else { result += scalar.escaped.replacingBraces }
      }
    }
    return result
  }
}

extension String {
  /// `\u{202E}` as Markdown shows it.
  fileprivate var replacingBraces: String {
    unicodeScalars.map { "\\{}".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
