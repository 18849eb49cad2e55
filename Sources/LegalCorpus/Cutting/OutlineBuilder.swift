import Diagnostics

/// Gathers the clauses of a text in reading order and gives each its address.
struct OutlineBuilder {
  private var entries: [Outline.Entry] = []
  private var anchors: [Outline.Anchor] = []
  /// Indices of the clauses that are open, outermost first.
  private var open: [Int] = []
  /// The place of each clause among its siblings, by its index: for an address without a label.
  private var ordinals: [Int] = []
  private var taken: [String: SourceRange] = [:]
  /// Words that are written as ids anywhere: made addresses avoid them.
  private let written: Set<String>

  init(written: Set<String>) { self.written = written }

  /// Every `#word` of a source that may be a written id. O(bytes).
  static func writtenIDs(in file: SourceFile) -> Set<String> {
    var result: Set<String> = []
    let source = file.bytes
    let bytes = source.span
    var place = 1
    while place < bytes.count {
      let isMark = bytes[place] == UInt8(ascii: "#")
      place += 1
      guard isMark, bytes[place - 2] == UInt8(ascii: "{") || bytes[place - 2] == 0x20 else { continue }
      let start = place
      while place < bytes.count, bytes[place].isLowercaseLetter || bytes[place].isDigit || bytes[place] == UInt8(ascii: "-") { place += 1 }
      if place > start { result.insert(file.excerpt(start..<place)) }
    }
    return result
  }

  var parent: Int? { open.last }

  /// Adds a clause and opens it. A made address (`s3-2-a`) never equals another one, earlier or later.
  ///
  /// - Parameters:
  ///   - number: what it counts as; nil where its label is not counted.
  ///   - ordinal: its place among its siblings, for an address without a label.
  mutating func open(
    kind: Clause.Kind, attributes: Attributes?, label: Label?, number: Int?, title: [Phrase], ordinal: Int, range: Range<Int>,
    file: SourceFile, report: inout Report
  ) -> ClauseID {
    let index = entries.count
    ordinals.append(ordinal)
    let id: ClauseID
    if let written = attributes?.id, let idRange = attributes?.idRange {
      id = written
      take(written, SourceRange(file, idRange), report: &report)
    } else {
      id = made(label: label, ordinal: ordinal)
      taken[id.text] = SourceRange(file, range)
    }
    entries.append(
      Outline.Entry(
        id: id, hasWrittenID: attributes?.id != nil, kind: kind, label: label, number: number, title: PlainText.of(title),
        pattern: title.contains(where: \.isUnresolved) ? title : nil, parent: open.last, line: file.line(at: range.lowerBound),
        translates: attributes?.translates?.value))
    open.append(index)
    return id
  }

  mutating func close() { open.removeLast() }

  /// Takes an id for a block that is no clause; `label` is one typed at its start.
  mutating func claim(_ id: ClauseID, label: Label?, _ range: SourceRange, report: inout Report) {
    take(id, range, report: &report)
    anchors.append(Outline.Anchor(id: id, label: label, parent: open.last))
  }

  private mutating func take(_ id: ClauseID, _ range: SourceRange, report: inout Report) {
    if let first = taken[id.text] {
      report.error(
        "duplicate-id", at: .range(range),
        Message(ja: "id「\(id.text)」は、この本文ですでに使われています。", en: "The id “\(id.text)” is already used in this text."),
        remedy: Message(ja: "どちらかを、ほかにない名前に変えてください。", en: "Give one of them a name of its own."),
        notes: [Diagnostic.Note(ja: "先に使われているのはここです。", en: "It is first used here.", at: .range(first))])
    } else {
      taken[id.text] = range
    }
  }

  func isTaken(_ id: String) -> Bool { taken[id] != nil }

  /// A name like this one that no clause and no editor has.
  func free(_ name: String) -> ClauseID {
    var candidate = name
    var again = 2
    while taken[candidate] != nil || written.contains(candidate) {
      candidate = "\(name)-\(again)"
      again += 1
    }
    return ClauseID(made: candidate)
  }

  func finished() -> Outline { Outline(entries, anchors) }

  /// From the labels of the clause and of those that hold it.
  private func made(label: Label?, ordinal: Int) -> ClauseID {
    let above = open.map { OutlineBuilder.piece(label: entries[$0].label, ordinal: ordinals[$0]) }
    return free("s" + (above + [OutlineBuilder.piece(label: label, ordinal: ordinal)]).joined(separator: "-"))
  }

  /// The ASCII letters and digits of a label in small letters, else the ordinal.
  private static func piece(label: Label?, ordinal: Int) -> String {
    var bytes: [UInt8] = []
    for byte in (label?.text ?? "").utf8 {
      if byte.isDigit || byte.isLowercaseLetter { bytes.append(byte) }
      if byte.isUppercaseLetter { bytes.append(byte + 0x20) }
    }
    return bytes.isEmpty ? String(ordinal) : String(decoding: bytes, as: UTF8.self)
  }
}
