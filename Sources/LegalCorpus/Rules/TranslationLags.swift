import Diagnostics

/// A translation, or a clause of it, that was made from an earlier version of the original is said to lag. `translation-lags`.
///
/// `translates` names no version that comes after the text's own (`translates-later`), and only versions that there are (`translates-unknown`).
enum TranslationLags {
  /// Whether a text as a whole was made from something else than the original of its version.
  ///
  /// - Parameter digest: SHA-256 of some bytes in small hexadecimal digits; nil where it cannot be made, and a text that names one counts as current.
  static func lags(_ matter: FrontMatter, version: VersionID, original: SourceFile, digest: CorpusPlan.Digest?) -> Bool {
    switch matter.translates?.value {
    case nil: false
    case .version(let source): source < version
    case .sha256(let written): digest.map { !$0(original.bytes).utf8.elementsEqual(written.utf8) } ?? false
    }
  }

  static func check(_ text: TextDraft, report: inout Report) {
    if text.lags, let translates = text.matter.translates {
      var source = (ja: "別の原文", en: "another original")
      if case .version(let version) = translates.value { source = (version.text + " の原文", "the original of " + version.text) }
      report.warning(
        "translation-lags", at: translates.place,
        Message(
          ja: "この訳文は\(source.ja)から訳されたもので、この版（\(text.version.text)）の原文に追い付いていません。ページにはその旨が示されます。",
          en: "This translation was made from \(source.en), not from that of this version (\(text.version.text)); its page says so."),
        remedy: Message(ja: "訳し直したら translates を改めてください。", en: "When it has been revised, change translates."))
    } else if case .version(let source)? = text.matter.translates?.value, source > text.version, let place = text.matter.translates?.place {
      reportLater(source, text.version, place, &report)
    }
  }

  /// The clauses that say so of themselves.
  static func check(_ tree: ClauseTree, of version: VersionID, report: inout Report) {
    for node in tree.nodes.dropFirst() {
      guard let clause = node.clause, let source = clause.translates else { continue }
      if source < version {
        report.warning(
          "translation-lags", at: node.place,
          Message(
            ja: "「\(node.name ?? "")」の訳文は \(source.text) の原文から訳されたもので、この版（\(version.text)）の原文に追い付いていません。",
            en: "“\(node.name ?? "")” was translated from the original of \(source.text), not from that of this version (\(version.text))."),
          remedy: Message(
            ja: "訳し直したら translates=\(source.text) を取り除いてください。", en: "When it has been revised, take translates=\(source.text) away."))
      } else if source > version {
        reportLater(source, version, node.place, &report)
      }
    }
  }

  /// Clauses of an original that say they are translated. `key-of-translation`.
  static func checkOriginal(_ tree: ClauseTree, report: inout Report) {
    for node in tree.nodes.dropFirst() where !node.isIncluded {
      guard let clause = node.clause, let source = clause.translates else { continue }
      report.error(
        "key-of-translation", at: node.place,
        Message(
          ja: "「\(node.name ?? "")」に translates=\(source.text) とありますが、translates は翻訳だけに書きます。",
          en: "“\(node.name ?? "")” has translates=\(source.text), and translates stands in translations only."),
        remedy: Message(ja: "translates を原文から消してください。", en: "Remove translates from the original."))
    }
  }

  private static func reportLater(_ source: VersionID, _ version: VersionID, _ place: Place, _ report: inout Report) {
    report.error(
      "translates-later", at: place,
      Message(
        ja: "translates の \(source.text) は、この版（\(version.text)）より後の版です。",
        en: "translates names \(source.text), which comes after this version (\(version.text))."),
      remedy: Message(ja: "訳したときの原文の版を書いてください。", en: "Name the version of the original that was translated."))
  }

  /// Versions that `translates` names and the document has not. The trees are those of the texts of a version.
  static func checkSources(_ text: TextDraft, _ tree: ClauseTree, known: Set<VersionID>, report: inout Report) {
    if case .version(let source)? = text.matter.translates?.value, !known.contains(source), let place = text.matter.translates?.place {
      reportUnknown(source, known, place, &report)
    }
    for node in tree.nodes.dropFirst() {
      if let source = node.clause?.translates, !known.contains(source) { reportUnknown(source, known, node.place, &report) }
    }
  }

  private static func reportUnknown(_ source: VersionID, _ known: Set<VersionID>, _ place: Place, _ report: inout Report) {
    let names = known.filter { !$0.isDraft }.sorted().map(\.text)
    report.error(
      "translates-unknown", at: place,
      Message(
        ja: "translates の \(source.text) という版は、この文書にありません。", en: "translates names \(source.text), and the document has no such version."),
      remedy: NearestName.suggestion(for: source.text, in: names)
        ?? Message(
          ja: "版は \(names.joined(separator: "、")) です。", en: "Its versions are \(names.joined(separator: ", "))."))
  }
}
