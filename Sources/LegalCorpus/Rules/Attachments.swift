import Diagnostics

/// The files beside the texts of a version: of a kind that readers can open (`file-kind`), named so that a link can lead to them (`file-name`), and linked
/// by a text (`unlinked-file`).
enum Attachments {
  /// By the end of a name, in any case of letters.
  static let kinds = ["pdf", "png", "jpg", "jpeg", "svg", "webp"]

  static func check(_ version: VersionPlan, texts: [TextDraft], report: inout Report) {
    guard !version.attachments.isEmpty else { return }
    let linked = linkedNames(in: texts)
    for attachment in version.attachments {
      let path = version.path + "/" + attachment.name
      checkName(attachment.name, path, &report)
      guard isAllowed(attachment.name) else {
        reportKind(attachment.name, path, &report)
        continue
      }
      if !linked.contains(attachment.name) { reportUnlinked(attachment.name, path, &report) }
    }
    for file in version.files where file.path.lowercased().hasSuffix(".svg") { ActiveSVG.check(file, report: &report) }
  }

  private static func isAllowed(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return kinds.contains(name[dot...].dropFirst().lowercased())
  }

  private static func linkedNames(in texts: [TextDraft]) -> Set<String> {
    var names: Set<String> = []
    func gather(_ phrases: [Phrase]) {
      for phrase in phrases {
        switch phrase {
        case .emphasis(let inner), .strong(let inner): gather(inner)
        case .link(let link):
          if case .attachment(let name) = link.target { names.insert(name) }
          gather(link.phrases)
        case .image(let image): names.insert(image.file)
        case .text, .code, .note, .lineBreak, .reference: break
        }
      }
    }
    for text in texts { text.tree.forEachLeaf { gather($0.phrases) } }
    return names
  }

  private static func checkName(_ name: String, _ path: String, _ report: inout Report) {
    guard
      let bad = name.unicodeScalars.first(where: {
        $0.value <= 0x20 || $0.value == 0x7F || "\"#%&'()*:;<>?[\\]^`{|}".unicodeScalars.contains($0)
      })
    else { return }
    report.error(
      "file-name", at: .path(path),
      Message(
        ja: "ファイルの名前「\(name)」に、アドレスの中で別の意味を持つ文字「\(bad)」があります。",
        en: "The file name “\(name)” holds “\(bad)”, which means something else in an address."),
      remedy: Message(
        ja: "英数字と「-」「_」「.」からなる名前に変え、本文のリンクもそろえてください。",
        en: "Rename it with letters, digits, “-”, “_” and “.”, and its links alike."))
  }

  private static func reportKind(_ name: String, _ path: String, _ report: inout Report) {
    report.error(
      "file-kind", at: .path(path),
      Message(
        ja: "「\(name)」は、版のフォルダに置ける種類のファイルではありません。置けるのは PDF、PNG、JPEG、SVG、WebP です。",
        en: "“\(name)” is of a kind that cannot lie in a version's folder; PDF, PNG, JPEG, SVG and WebP can."),
      remedy: Message(
        ja: "PDF などに書き出して置くか、Content の外へ移してください。", en: "Export it, as PDF for instance, or move it out of Content."))
  }

  private static func reportUnlinked(_ name: String, _ path: String, _ report: inout Report) {
    report.warning(
      "unlinked-file", at: .path(path),
      Message(ja: "「\(name)」へのリンクが、この版のどの本文にもありません。", en: "No text of this version links “\(name)”."),
      remedy: Message(
        ja: "本文に [名前](\(name)) と書くか、要らなければ取り除いてください。", en: "Link it, [name](\(name)), or take it away if it is not needed."))
  }
}
