import Diagnostics

/// Several versions of one day are numbered without a gap: 2022-04-01, 2022-04-01.2, 2022-04-01.3. `version-gap`.
enum VersionGap {
  static func check(_ document: DocumentPlan, report: inout Report) {
    let known = Set(document.versions.map(\.id))
    for version in document.versions where version.id.ordinal > 1 {
      guard let day = version.id.day, !known.contains(VersionID(day, ordinal: version.id.ordinal - 1)) else { continue }
      let missing = VersionID(day, ordinal: version.id.ordinal - 1)
      report.error(
        "version-gap", at: .path(version.path),
        Message(
          ja: "\(version.id.text) の版がありますが、\(missing.text) の版がありません。",
          en: "There is a version \(version.id.text) but no \(missing.text)."),
        remedy: Message(ja: "同じ日の版は、続けて番号を付けてください。", en: "Number the versions of one day without a gap."))
    }
  }
}
