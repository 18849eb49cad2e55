import CommonMark
import Diagnostics

/// What stands between `---` and `---` at the beginning of a text, and where the body begins. A loose file may have none.
struct FrontMatter: Sendable {
  enum Key: String, YAMLKey {
    case published, adopted, effective, retroactive, `class`, held, approved
    case summary, corrections
    case status, translates
    case title, subtitle, header, signed, numbering, notes
  }

  /// What a translation was made from.
  enum TranslationSource: Sendable, Hashable {
    case version(VersionID)
    /// Of the original's source, in 64 small hexadecimal digits.
    case sha256(String)
  }

  struct Approval: Sendable {
    let date: Day
    let by: String?
  }

  struct Correction: Sendable {
    let date: Located<Day>
    let note: Located<String>
  }

  let file: SourceFile
  /// Byte offsets of the text after the front matter.
  let body: Range<Int>
  /// Byte offsets of the YAML; nil where there is no front matter.
  let yaml: Range<Int>?

  private(set) var published: Located<Day>?
  private(set) var adopted: Located<Day>?
  private(set) var effective: Located<Day>?
  /// Why it takes effect before it was published.
  private(set) var retroactive: Located<String>?
  private(set) var `class`: Located<Version.Class>?
  /// `held: false`: the version is known, its text is not.
  private(set) var held: Located<Bool>?
  private(set) var approved: Located<Approval>?
  /// By language only where the version has no text in the others (`held: false`).
  private(set) var summary: Inherited.Setting<Located<String>>?
  private(set) var corrections: [Correction] = []
  private(set) var status: Located<Text.Translation.Status>?
  private(set) var translates: Located<TranslationSource>?
  private(set) var inherited = Inherited.empty
  /// The keys written, in their order, with the byte offsets of their names.
  private(set) var keys: [(key: Key, range: Range<Int>)] = []

  /// Reads the front matter of a text. Nil where its bytes are no text or the YAML cannot be read; a value that is wrong is reported and left out.
  static func read(_ file: SourceFile, limits: Limits = Limits(), report: inout Report) -> FrontMatter? {
    guard SourceText.check(file, limits: limits, report: &report), let parts = split(file, report: &report) else { return nil }
    var matter = FrontMatter(file: file, body: parts.body, yaml: parts.yaml)
    guard let yaml = parts.yaml else { return matter }
    guard let node = YAMLNode.read(file, yaml, limit: .frontMatter, report: &report) else { return nil }
    var reading = YAMLReading(file)
    if let mapping = reading.mapping(node, of: nil, as: Key.self) { matter.fill(mapping, &reading) }
    report.merge(reading.report)
    return matter
  }

  /// With nothing set.
  init(file: SourceFile, body: Range<Int>, yaml: Range<Int>?) {
    self.file = file
    self.body = body
    self.yaml = yaml
  }
}

extension FrontMatter {
  /// Where the YAML and the body are; `yaml` is nil where the first line is not `---`. Nil, with a finding, where the second `---` is
  /// missing.
  static func split(_ file: SourceFile, report: inout Report) -> (yaml: Range<Int>?, body: Range<Int>)? {
    guard isFence(file, line: 1) else { return (nil, 0..<file.bytes.count) }
    let start = file.range(ofLine: 2).lowerBound
    for line in 2..<max(file.lineCount + 1, 2) where isFence(file, line: line) {
      let fence = file.range(ofLine: line)
      let body = line < file.lineCount ? file.range(ofLine: line + 1).lowerBound : file.bytes.count
      return (start..<fence.lowerBound, body..<file.bytes.count)
    }
    report.error(
      "front-matter-not-closed", at: .bytes(file.range(ofLine: 1), of: file),
      Message(ja: "先頭の「---」で始まる設定が閉じられていません。", en: "The front matter that begins with “---” is not closed."),
      remedy: Message(ja: "設定の最後の行の次に「---」だけの行を書いてください。", en: "Write a line “---” after its last line."))
    return nil
  }

  /// Whether a line is `---`, with nothing but blanks after it.
  private static func isFence(_ file: SourceFile, line: Int) -> Bool {
    let bytes = file.bytes[file.range(ofLine: line)]
    return bytes.count >= 3 && bytes.prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func fill(_ mapping: YAMLMapping<Key>, _ reading: inout YAMLReading) {
    keys = mapping.keys
    published = mapping[.published].flatMap { reading.day($0) }
    adopted = mapping[.adopted].flatMap { reading.day($0) }
    effective = mapping[.effective].flatMap { reading.day($0) }
    retroactive = mapping[.retroactive].flatMap { reading.text($0) }
    `class` = mapping[.class].flatMap { reading.choice($0, as: Version.Class.self) }
    held = mapping[.held].flatMap { reading.boolean($0) }
    approved = mapping[.approved].flatMap { reading.approval($0) }
    summary = mapping[.summary].flatMap { reading.inheritedText($0, .any) }
    corrections = mapping[.corrections].map { reading.corrections($0) } ?? []
    status = mapping[.status].flatMap { reading.choice($0, as: Text.Translation.Status.self) }
    translates = mapping[.translates].flatMap { reading.translationSource($0) }
    inherited.title = mapping[.title].flatMap { reading.inheritedText($0, .any) }
    inherited.subtitle = mapping[.subtitle].flatMap { reading.inheritedText($0, .any) }
    inherited.header = mapping[.header].flatMap { reading.inheritedLines($0, .any) }
    inherited.signed = mapping[.signed].flatMap { reading.inheritedLines($0, .any) }
    inherited.numbering = mapping[.numbering].flatMap { reading.inheritedNumbering($0, .any) }
    inherited.notes = mapping[.notes].flatMap { reading.inheritedNotes($0, .any) }
  }
}
