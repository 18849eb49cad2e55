import Diagnostics
import LegalCorpus
import Routing

/// The versions of a document for machines, schema `kaitei.versions/1`.
struct VersionListJSON {
  let frame: Frame
  let document: Document
  /// SHA-256 in hexadecimal digits.
  let hash: @Sendable ([UInt8]) -> String

  func json() -> JSON {
    var members: [(String, JSON)] = [
      ("schema", .string("kaitei.versions/1")), ("document", .string(document.id.text)), ("asOf", .string(frame.corpus.asOf.iso)),
      ("titles", localized(document.titles)), ("original", .string(document.original.text)),
    ]
    if let established = document.established { members.append(("established", .string(established.iso))) }
    if let withdrawn = document.withdrawn {
      members.append(("withdrawn", .object([("date", .string(withdrawn.date.iso)), ("reasons", localized(withdrawn.reasons))])))
    }
    if let current = document.versionInForce(on: frame.corpus.asOf) { members.append(("inForce", .string(current.id.text))) }
    members.append(("versions", .array(document.versions.map(version))))
    return .object(members)
  }
}

extension VersionListJSON {
  private func version(_ version: Version) -> JSON {
    var members: [(String, JSON)] = [("version", .string(version.id.text))]
    if let day = version.id.day { members.append(("effective", .string(day.iso))) }
    if document.isNeverInForce(version.id) {
      members.append(("neverInForce", .boolean(true)))
    } else if let end = document.end(of: version.id) {
      members.append(("until", .string(end.previous.iso)))
    }
    members.append(("state", .string(document.state(of: version.id, on: frame.corpus.asOf).name)))
    members.append(("class", .string(version.class.rawValue)))
    if let published = version.published { members.append(("published", .string(published.iso))) }
    if let adopted = version.adopted { members.append(("adopted", .string(adopted.iso))) }
    if let retroactive = version.retroactive { members.append(("retroactive", .string(retroactive))) }
    members.append(("held", .boolean(version.isHeld)))
    if !version.summaries.isEmpty { members.append(("summaries", localized(version.summaries))) }
    if !version.texts.isEmpty { members.append(("texts", .array(version.texts.map { text($0, of: version) }))) }
    if !version.attachments.isEmpty {
      members.append(
        (
          "attachments",
          .array(
            version.attachments.map { attachment in
              .object([
                ("name", .string(attachment.name)),
                ("address", .string(frame.machineAddress(.attachment(document.id, version.id, attachment.name)) ?? "")),
              ])
            })
        ))
    }
    return .object(members)
  }

  private func text(_ text: Text, of version: Version) -> JSON {
    var members: [(String, JSON)] = [("language", .string(text.language.text)), ("title", .string(text.title))]
    if let translation = text.translation {
      if let status = translation.status { members.append(("status", .string(status.rawValue))) }
      if let source = translation.source { members.append(("translates", .string(source.text))) }
      members.append(("lags", .boolean(translation.lags)))
    }
    members.append(("sha256", .string(hash(text.file.bytes))))
    members.append(("address", .string(frame.machineAddress(.version(text.language, document.id, version.id)) ?? "")))
    for (name, format) in [("source", Page.RecordFormat.markdown), ("plain", .plain), ("clauses", .json)] {
      if let address = frame.machineAddress(.record(document.id, version.id, text.language, format)) {
        members.append((name, .string(address)))
      }
    }
    if !text.corrections.isEmpty {
      members.append(
        (
          "corrections",
          .array(text.corrections.map { .object([("date", .string($0.date.iso)), ("note", .string($0.note))]) })
        ))
    }
    return .object(members)
  }

  private func localized(_ texts: [LanguageTag: String]) -> JSON {
    .object(frame.publication.languages.compactMap { language in texts[language].map { (language.text, .string($0)) } })
  }
}
