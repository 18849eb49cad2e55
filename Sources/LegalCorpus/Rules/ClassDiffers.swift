import Diagnostics

/// The class of a version says what its words do: an editorial version changes none, a substantive one changes some. `editorial-with-changes`,
/// `substantive-without-changes`.
///
/// Only the original decides, against the version held before it. Words are letters and digits: punctuation and blanks may be corrected, clauses may
/// be moved and renumbered, links and emphasis changed by an editorial version. What stands in files beside the texts cannot be seen here, so where
/// there are files nothing is said to be without changes; nor of a draft, which begins as a copy.
enum ClassDiffers {
  /// O(size of the originals).
  static func check(_ versions: [VersionDraft], report: inout Report) {
    let held = versions.filter(\.isHeld)
    guard held.count > 1 else { return }
    var before: (version: VersionID, words: Words, hasFiles: Bool)?
    for version in held {
      guard let text = version.texts.first else { continue }
      let words = Words(text)
      defer { before = (version.id, words, !version.attachments.isEmpty) }
      guard let before else { continue }
      let isEditorial = version.matter.class?.value == .editorial
      if isEditorial {
        let changed = words.changed(since: before.words)
        if !changed.isEmpty { editorial(version, since: before.version, changed, report: &report) }
      } else if version.attachments.isEmpty, !before.hasFiles, !version.id.isDraft, words.frame == before.words.frame,
        words.changed(since: before.words).isEmpty
      {
        substantive(version, since: before.version, report: &report)
      }
    }
  }

  private static func editorial(_ version: VersionDraft, since before: VersionID, _ changed: [String], report: inout Report) {
    guard let place = version.matter.class?.place else { return }
    let (first, count) = (excerpt(changed[0]), changed.count)
    report.warning(
      "editorial-with-changes", at: place,
      Message(
        ja: "class: editorial（字句の改訂）の版ですが、前の版（\(before.text)）と文言の違う段落が\(count)つあります。はじめは「\(first)」です。",
        en:
          "The version says class: editorial, but the words of \(count == 1 ? "a paragraph" : "\(count) paragraphs") differ from those of \(before.text), first “\(first)”."
      ),
      remedy: Message(
        ja: "内容が変わるなら class: substantive と書いてください。変わったところは kaitei diff \(version.document.text) \(before.text) \(version.id.text) で見られます。",
        en:
          "If what it says has changed, write class: substantive; kaitei diff \(version.document.text) \(before.text) \(version.id.text) shows the changes."
      ))
  }

  private static func substantive(_ version: VersionDraft, since before: VersionID, report: inout Report) {
    let declared = version.matter.class
    report.warning(
      "substantive-without-changes", at: declared?.place ?? .path(version.file.path),
      Message(
        ja:
          "\(declared == nil ? "class の書かれていない版は、実質的な改訂（substantive）として公表されます" : "class: substantive（実質的な改訂）の版です")が、前の版（\(before.text)）と文言が同じです。",
        en:
          "\(declared == nil ? "A version without class is published as a substantive one" : "The version says class: substantive"), but its words are those of \(before.text)."
      ),
      remedy: Message(
        ja: "リンク、番号、順序などだけを改めたなら class: editorial と書いてください。",
        en: "If only links, numbers, order or the like changed, write class: editorial."))
  }

  /// The first words of a sentence.
  private static func excerpt(_ text: String) -> String {
    let sentence = text.unicodeScalars.prefix { $0 != "。" }
    return String(String.UnicodeScalarView(sentence.prefix(30))) + (sentence.count > 30 ? "…" : "")
  }
}

/// The words of a text, block by block.
private struct Words {
  private(set) var blocks: [String] = []
  /// Title, lines above and signatures.
  let frame: [[UInt8]]

  init(_ text: TextDraft) {
    frame = ([text.title, text.subtitle ?? ""] + text.header.map(\.value) + ["\n"] + text.signed.map(\.value)).map { Array($0.utf8) }
    collect(text.elements)
  }

  /// Blocks whose letters and digits no block of an earlier text has; and those that it had and these lack. In the order of the text.
  func changed(since earlier: Words) -> [String] {
    let (came, went) = (Words.rest(of: blocks, without: earlier.blocks), Words.rest(of: earlier.blocks, without: blocks))
    if came.isEmpty, went.isEmpty { return [] }
    // Only what is not the same byte for byte is looked at letter by letter.
    let changed = Words.rest(of: came, without: went, by: Words.letters)
    return changed.isEmpty ? Words.rest(of: went, without: came, by: Words.letters) : changed
  }

  private static func rest(of blocks: [String], without others: [String], by key: (String) -> [UInt8] = { Array($0.utf8) }) -> [String] {
    var known: [[UInt8]: Int] = [:]
    for block in others { known[key(block), default: 0] += 1 }
    return blocks.filter { block in
      let own = key(block)
      if own.isEmpty { return false }
      guard let count = known[own], count > 0 else { return true }
      known[own] = count - 1
      return false
    }
  }

  private static func letters(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      bytes.append(contentsOf: String(scalar).utf8)
    }
    return bytes
  }

  private mutating func collect(_ elements: [Element]) {
    for element in elements {
      switch element {
      case .section(let clause):
        blocks.append(PlainText.of(clause.title))
        collect(clause.elements)
      case .items(let items): for clause in items.clauses { collect(clause.elements) }
      case .bullets(let bullets): for item in bullets.items { collect(item) }
      case .paragraph(let paragraph): blocks.append(PlainText.of(paragraph.phrases))
      case .quotation(let quotation): collect(quotation.elements)
      case .code(let code): blocks.append(code.text)
      case .table(let table): for line in [table.header] + table.rows { blocks += line.map { PlainText.of($0.phrases) } }
      case .rule: continue
      case .notes(let notes): for note in notes { collect(note.elements) }
      case .included(let included): collect(included.elements)
      }
    }
  }
}
