/// A report as people read it at a terminal.
struct HumanReport {
  let language: MessageLanguage
  let colour: Bool
  let columns: Int

  func text(of report: Report) -> String {
    if report.isEmpty { return "" }
    return report.sorted.map(text(of:)).joined(separator: "\n") + "\n" + count(report) + "\n"
  }
}

/// SGR parameters of ECMA-48.
private enum Style: String {
  case bold = "1"
  case red = "1;31"
  case yellow = "1;33"
  case cyan = "1;36"
  case green = "1;32"
  case faint = "2"
}

extension HumanReport {
  private func text(of finding: Diagnostic) -> String {
    let word =
      switch finding.severity {
      case .error: styled(Message(ja: "エラー", en: "error").text(language) + ":", .red)
      case .warning: styled(Message(ja: "警告", en: "warning").text(language) + ":", .yellow)
      }
    var text = head(finding.place, word, finding.message, ending: " " + styled("[\(finding.identifier)]", .faint))
    text += excerpt(finding.place, finding.severity == .error ? .red : .yellow)
    if let remedy = finding.remedy {
      text += paragraph("  " + styled(Message(ja: "直し方:", en: "help:").text(language), .green) + " ", remedy, ending: "")
    }
    for note in finding.notes {
      let word = styled(Message(ja: "補足:", en: "note:").text(language), .cyan)
      if let place = note.place {
        text += head(place, word, note.message, ending: "") + excerpt(place, .cyan)
      } else {
        text += paragraph("  " + word + " ", note.message, ending: "")
      }
    }
    return text
  }

  private func head(_ place: Place, _ word: String, _ message: Message, ending: String) -> String {
    paragraph(styled(place.text + ":", .bold) + " " + word + " ", message, ending: ending)
  }

  /// A sentence of several lines goes on indented.
  private func paragraph(_ start: String, _ message: Message, ending: String) -> String {
    start + message.text(language).linesWithVisibleControls.joined(separator: "\n    ") + ending + "\n"
  }

  private func excerpt(_ place: Place, _ style: Style) -> String {
    guard case .range(let range) = place else { return "" }
    let gutter = String(range.start.line)
    let excerpt = Excerpt(of: range, columns: columns - gutter.count - 3)
    let blank = String(repeating: " ", count: gutter.count)
    let carets = String(repeating: "^", count: excerpt.marked.count)
    return styled("\(gutter) |", .faint) + (excerpt.text.isEmpty ? "" : " ") + excerpt.text + "\n"
      + styled("\(blank) |", .faint) + " " + String(repeating: " ", count: excerpt.marked.lowerBound) + styled(carets, style) + "\n"
  }

  private func count(_ report: Report) -> String {
    let findings = report.sorted
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let parts = [
      errors == 0 ? nil : Message(ja: "エラー \(errors)件", en: errors == 1 ? "1 error" : "\(errors) errors"),
      warnings == 0 ? nil : Message(ja: "警告 \(warnings)件", en: warnings == 1 ? "1 warning" : "\(warnings) warnings"),
    ]
    let text = parts.compactMap { $0?.text(language) }.joined(separator: Message(ja: "、", en: ", ").text(language))
    return styled(text + Message(ja: "です。", en: ".").text(language), .bold)
  }

  private func styled(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
