import CommonMark
import Diagnostics

/// What document.yml says: of the document as a whole, and of its versions unless they say otherwise.
struct DocumentFile: Sendable {
  enum Key: String, YAMLKey {
    case title, subtitle, header, signed, numbering, notes
    case description, original, established, order, withdrawn, formerly, external
  }
  enum WithdrawnKey: String, YAMLKey { case date, reason }
  enum ExternalKey: String, YAMLKey { case url, title, note }

  struct Withdrawal: Sendable {
    let date: Located<Day>
    let reason: Inherited.Setting<Located<String>>?
  }

  /// A hub entry that only links elsewhere.
  struct External: Sendable {
    let url: Located<String>
    let title: Inherited.Setting<Located<String>>
    let note: Inherited.Setting<Located<String>>?
  }

  let file: SourceFile
  let inherited: Inherited
  /// One or two sentences for the hub: what the document is for.
  let description: Inherited.Setting<Located<String>>?
  /// The language that prevails: as written, else the publication's first.
  let original: LanguageTag
  let established: Located<Day>?
  /// Its place in the hub: smaller first; documents without one come after, by id.
  let order: Located<Int>?
  let withdrawn: Located<Withdrawal>?
  /// Former ids, whose addresses are kept. No id stands twice.
  let formerly: [Located<DocumentID>]
  let external: Located<External>?

  /// Nil where there is an error.
  static func read(_ file: SourceFile, _ publication: Publication, report: inout Report) -> DocumentFile? {
    guard SourceText.check(file, report: &report),
      let node = YAMLNode.read(file, 0..<file.bytes.count, limit: .file, report: &report)
    else { return nil }
    var reading = YAMLReading(file)
    let document = reading.mapping(node, of: nil, as: Key.self).map { DocumentFile($0, publication, &reading) }
    report.merge(reading.report)
    return reading.report.hasErrors ? nil : document
  }
}

extension DocumentFile {
  private init(_ mapping: YAMLMapping<Key>, _ publication: Publication, _ reading: inout YAMLReading) {
    file = reading.file
    let languages = publication.languages
    let written = mapping[.original].flatMap { field in
      reading.text(field).flatMap { reading.language($0.value, at: $0.range.bytes, among: languages) }
    }
    original = written ?? publication.defaultLanguage
    let rule = LanguageRule(allowed: languages, required: [original])
    var inherited = Inherited.empty
    inherited.title = mapping[.title].flatMap { reading.inheritedText($0, rule) }
    inherited.subtitle = mapping[.subtitle].flatMap { reading.inheritedText($0, LanguageRule(allowed: languages, required: [])) }
    inherited.header = mapping[.header].flatMap { reading.inheritedLines($0, rule) }
    inherited.signed = mapping[.signed].flatMap { reading.inheritedLines($0, rule) }
    inherited.numbering = mapping[.numbering].flatMap { reading.inheritedNumbering($0, rule) }
    inherited.notes = mapping[.notes].flatMap { reading.inheritedNotes($0, rule) }
    self.inherited = inherited
    let everywhere = LanguageRule(allowed: languages, required: languages)
    description = mapping[.description].flatMap { reading.inheritedText($0, everywhere) }
    established = mapping[.established].flatMap { reading.day($0) }
    order = mapping[.order].flatMap { reading.integer($0, in: 0...9999) }
    withdrawn = mapping[.withdrawn].flatMap { reading.withdrawal($0, everywhere) }
    formerly = mapping[.formerly].map { reading.formerIDs($0) } ?? []
    external = mapping[.external].flatMap { reading.external($0, everywhere) }
    if external != nil { reading.refuseBesideExternal(mapping) }
  }
}

extension YAMLReading {
  fileprivate mutating func withdrawal(_ field: YAMLField, _ rule: LanguageRule) -> Located<DocumentFile.Withdrawal>? {
    guard let mapping = mapping(field.node, of: field.name, as: DocumentFile.WithdrawnKey.self) else { return nil }
    let reason = mapping[.reason].flatMap { inheritedText($0, rule) }
    guard let dateField = mapping[.date] else {
      missing("date", at: field.node.range, example: "2022-04-01")
      return nil
    }
    return day(dateField).map { located(DocumentFile.Withdrawal(date: $0, reason: reason), field.node.range) }
  }

  fileprivate mutating func formerIDs(_ field: YAMLField) -> [Located<DocumentID>] {
    var ids: [Located<DocumentID>] = []
    for text in texts(field) ?? [] {
      guard let id = DocumentID(text.value) else {
        error(
          "malformed-document-id", at: text.range.bytes, ja: "「\(text.value)」は文書の id ではありません。", en: "“\(text.value)” is not a document id.",
          remedy: Message(
            ja: "英小文字、数字、ハイフンで書いてください（\(DocumentID.reserved.sorted().joined(separator: "、")) は使えません）。",
            en: "Use small letters, digits and hyphens; \(DocumentID.reserved.sorted().joined(separator: ", ")) are taken."))
        continue
      }
      if let first = ids.first(where: { $0.value == id }) {
        error(
          "former-id-twice", at: text.range.bytes, ja: "以前の id「\(id.text)」が二度書かれています。", en: "The former id “\(id.text)” is written twice.",
          remedy: Message(ja: "一つを消してください。", en: "Remove one."),
          notes: [Diagnostic.Note(ja: "一つ目はここにあります。", en: "The first one is here.", at: first.place)])
        continue
      }
      ids.append(text.map { _ in id })
    }
    return ids
  }

  fileprivate mutating func external(_ field: YAMLField, _ rule: LanguageRule) -> Located<DocumentFile.External>? {
    guard let mapping = mapping(field.node, of: field.name, as: DocumentFile.ExternalKey.self) else { return nil }
    if mapping[.url] == nil { missing("url", at: field.node.range, example: "https://example.com/") }
    if mapping[.title] == nil { missing("title", at: field.node.range, example: "…") }
    let address = mapping[.url].flatMap { url($0) }
    let title = mapping[.title].flatMap { inheritedText($0, rule) }
    let note = mapping[.note].flatMap { inheritedText($0, rule) }
    guard let address, let title else { return nil }
    return located(DocumentFile.External(url: address, title: title, note: note), field.node.range)
  }

  fileprivate mutating func refuseBesideExternal(_ mapping: YAMLMapping<DocumentFile.Key>) {
    for (key, range) in mapping.keys {
      switch key {
      case .external, .order, .description, .formerly: continue
      case .title, .subtitle, .header, .signed, .numbering, .notes, .original, .established, .withdrawn:
        error(
          "key-beside-external", at: range, ja: "`external` の文書は版を持たないため、`\(key.rawValue)` は使えません。",
          en: "A document with `external` has no versions, so `\(key.rawValue)` means nothing.",
          remedy: Message(
            ja: "`\(key.rawValue)` を消すか、`external` の中に書いてください。", en: "Remove `\(key.rawValue)`, or write it inside `external`."))
      }
    }
  }
}
