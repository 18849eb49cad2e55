extension Report {
  /// One workflow command a finding: `::error file=…,line=…,col=…,title=…::…`.
  ///
  /// Escaped as GitHub's own toolkit does (actions/toolkit, packages/core/src/command.ts); what does not show is written out first,
  /// so that no text of an author can begin a command of its own.
  package func gitHubCommands(in language: MessageLanguage) -> String {
    sorted.map { $0.gitHubCommand(in: language) + "\n" }.joined()
  }
}

extension Diagnostic {
  fileprivate func gitHubCommand(in language: MessageLanguage) -> String {
    var properties = [("file", place.path.withVisibleControls)]
    if case .range(let range) = place {
      let start = range.start
      properties += [("line", String(start.line)), ("endLine", String(max(range.end.line, start.line))), ("col", String(start.column))]
    }
    properties.append(("title", identifier))
    var lines = message.text(language).linesWithVisibleControls
    if let remedy { lines += remedy.text(language).linesWithVisibleControls }
    for note in notes {
      let place = note.place.map { $0.text + ": " } ?? ""
      lines.append(place + note.message.text(language).linesWithVisibleControls.joined(separator: "\n"))
    }
    let list = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
    return "::\(severity == .error ? "error" : "warning") \(list)::\(escapedData(lines.joined(separator: "\n")))"
  }
}

private func escapedData(_ text: String) -> String {
  replacing(text) { character in
    switch character {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: nil
    }
  }
}

private func escapedProperty(_ text: String) -> String {
  replacing(escapedData(text)) { character in
    switch character {
    case ":": "%3A"
    case ",": "%2C"
    default: nil
    }
  }
}

private func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
  }
  return result
}
