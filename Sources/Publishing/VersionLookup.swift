import Diagnostics
import LegalCorpus

/// The versions of a document by the names that people give them.
struct VersionLookup {
  let document: Document
  let language: LanguageTag
  let asOf: Day

  /// The text of a version that is named by its id, `draft`, `current` (in force today) or `announced` (the next to take effect).
  func text(_ name: String, report: inout Report) -> Text? {
    guard let version = version(name) else {
      report.error("unknown-version", at: .path("\(Project.content)/\(document.id.text)"), absence(of: name), remedy: remedy(name))
      return nil
    }
    if let text = version.text(in: language) { return text }
    let path = "\(Project.content)/\(document.id.text)/\(version.id.text)"
    guard version.isHeld else {
      report.error(
        "text-not-held", at: .path(path),
        Message(ja: "\(version.id.text) の版の本文は残っていません。", en: "The text of the version \(version.id.text) is not held."),
        remedy: Message(ja: "別の版を指定してください。", en: "Name another version."))
      return nil
    }
    let languages = version.texts.map(\.language.text)
    report.error(
      "missing-text", at: .path("\(path)/\(language.text).md"),
      Message(
        ja: "\(version.id.text) の版に、言語「\(language.text)」の本文はありません。",
        en: "The version \(version.id.text) has no text in “\(language.text)”."),
      remedy: Message(
        ja: "ある言語は \(languages.joined(separator: "、")) です。", en: "It has \(languages.joined(separator: ", "))."))
    return nil
  }

  func version(_ name: String) -> Version? {
    switch name {
    case "current": document.versionInForce(on: asOf)
    case "announced": document.announced(on: asOf).first
    default: VersionID(folder: name).flatMap { document.version($0) }
    }
  }
}

extension VersionLookup {
  private var names: [String] { document.versions.map(\.id.text) }

  private func absence(of name: String) -> Message {
    switch name {
    case "current":
      Message(
        ja: "「\(document.id.text)」には、\(asOf.iso) に効力を持つ版がありません。", en: "No version of “\(document.id.text)” is in force on \(asOf.iso).")
    case "announced":
      Message(
        ja: "「\(document.id.text)」には、\(asOf.iso) より後に効力を持つ版がありません。",
        en: "No version of “\(document.id.text)” takes effect after \(asOf.iso).")
    default:
      Message(
        ja: "「\(document.id.text)」に「\(name)」という版はありません。", en: "“\(document.id.text)” has no version “\(name)”.")
    }
  }

  private func remedy(_ name: String) -> Message {
    NearestName.suggestion(for: name, in: names + ["current", "announced"])
      ?? Message(
        ja: "版は \(names.joined(separator: "、")) です。current（施行中）、announced（次に施行）とも書けます。",
        en: "Its versions are \(names.joined(separator: ", ")); current and announced can be written too.")
  }
}
