package import Diagnostics
import LegalCorpus

extension Overview {
  /// For people: what is in force, announced and drafted, how translations stand, and what comes next.
  package func status(in language: MessageLanguage, colour: Bool) -> String {
    var text = heading(language, colour) + "\n"
    for document in corpus.documents where document.external == nil {
      text += "\n" + name(of: document, language, colour) + "\n" + Overview.aligned(lines(of: document, language))
    }
    let due = self.due.map { due in
      let event =
        switch due.event {
        case .effective: Message(ja: "\(due.document.id.text) の改訂が効力を持ちます", en: "\(due.document.id.text) takes effect")
        case .withdrawn: Message(ja: "\(due.document.id.text) が廃止されます", en: "\(due.document.id.text) is withdrawn")
        }
      return (due.day.iso, "\(ahead(due.day).text(language))  \(event.text(language))")
    }
    text += "\n" + Overview.bold(Message(ja: "これから", en: "Next").text(language), colour) + "\n"
    text += due.isEmpty ? "  " + Message(ja: "予定はありません。", en: "Nothing is due.").text(language) + "\n" : Overview.aligned(due)
    if errors + warnings > 0 {
      text +=
        "\n"
        + Message(
          ja: [(errors, "エラーが\(errors)件"), (warnings, "警告が\(warnings)件")].filter { $0.0 > 0 }.map(\.1).joined(separator: "、")
            + "あります（`kaitei check` で見られます）。",
          en: [(errors, "errors: \(errors)"), (warnings, "warnings: \(warnings)")].filter { $0.0 > 0 }.map(\.1).joined(separator: ", ")
            + "; `kaitei check` shows them."
        ).text(language) + "\n"
    }
    return text
  }

  /// For people: every document with its versions.
  package func list(in language: MessageLanguage, colour: Bool) -> String {
    let entries = corpus.documents.map { document in
      let name = name(of: document, language, colour) + "\n"
      if let external = document.external { return name + "  \(external.url)\n" }
      let states = document.versions.map { document.state(of: $0.id, on: corpus.asOf).words.text(language) }
      let width = states.map { DisplayWidth.of($0) }.max() ?? 0
      return name
        + Overview.aligned(
          zip(document.versions, states).map { version, state in
            let texts = version.texts.map(\.language.text).joined(separator: " ")
            let held = Message(ja: "本文なし", en: "text not held").text(language)
            return (version.id.text, Overview.padded(state, to: width) + "  " + (version.isHeld ? texts : held))
          })
    }
    return entries.joined(separator: "\n")
  }
}

extension Overview {
  private func heading(_ language: MessageLanguage, _ colour: Bool) -> String {
    let titles = corpus.publication.titles
    let own = corpus.publication.languages.first { $0.language == language.rawValue } ?? corpus.publication.defaultLanguage
    let day = Message(ja: "\(corpus.asOf.iso) 現在", en: "as of \(corpus.asOf.iso)").text(language)
    return Overview.bold(titles[own] ?? "", colour) + "  " + day
  }

  private func name(of document: Document, _ language: MessageLanguage, _ colour: Bool) -> String {
    Overview.bold(document.id.text, colour) + "  " + title(of: document, in: language)
  }

  private func lines(of document: Document, _ language: MessageLanguage) -> [(String, String)] {
    var lines: [(Message, Message)] = []
    if let withdrawn = document.withdrawn, withdrawn.date <= corpus.asOf {
      lines.append((Message(ja: "廃止", en: "withdrawn"), Message(ja: withdrawn.date.iso, en: withdrawn.date.iso)))
    } else if let version = document.versionInForce(on: corpus.asOf) {
      let notHeld = version.isHeld ? Message(ja: "", en: "") : Message(ja: "（本文なし）", en: " (text not held)")
      lines.append(
        (VersionState.inForce.words, Message(ja: "\(version.id.text)\(notHeld.ja)", en: "\(version.id.text)\(notHeld.en)")))
    } else {
      lines.append((VersionState.inForce.words, Message(ja: "まだありません", en: "none yet")))
    }
    for version in document.announced(on: corpus.asOf) {
      guard let day = version.id.day else { continue }
      let ahead = ahead(day)
      lines.append((VersionState.announced.words, Message(ja: "\(version.id.text)（\(ahead.ja)）", en: "\(version.id.text) (\(ahead.en))")))
    }
    if let draft = document.versions.last(where: { $0.id.isDraft }) {
      let texts = draft.texts.map(\.language.text).joined(separator: " ")
      lines.append((VersionState.draft.words, Message(ja: texts, en: texts)))
    }
    for translation in translations(of: document) where translation.state != .current {
      let clauses = translation.laggingClauses.map { " #" + $0.text }.joined()
      let (version, language) = (translation.version.text, translation.language.text + clauses)
      let source = translation.source.map { ($0.text + " の原文からの訳で、", "made from \($0.text), ") } ?? ("", "")
      lines.append(
        (
          Message(ja: "訳文", en: "translation"),
          translation.state == .missing
            ? Message(ja: "\(language)：\(version) の訳文がありません", en: "\(language): missing for \(version)")
            : Message(
              ja: "\(language)：\(version) に追い付いていません（\(source.0)改訂が必要です）",
              en: "\(language): lags behind \(version) (\(source.1)to be revised)")
        ))
    }
    return lines.map { ($0.text(language), $1.text(language)) }
  }

  private func ahead(_ day: Day) -> Message {
    let days = days(to: day)
    return days == 1 ? Message(ja: "明日", en: "tomorrow") : Message(ja: "\(days)日後", en: "in \(days) days")
  }

  private static func bold(_ text: String, _ colour: Bool) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// Two columns, indented.
  private static func aligned(_ lines: [(String, String)]) -> String {
    let width = lines.map { DisplayWidth.of($0.0) }.max() ?? 0
    return lines.map { "  \(padded($0, to: width))  \($1)\n" }.joined()
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
