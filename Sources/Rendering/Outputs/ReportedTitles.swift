import LegalCorpus
import Redlining

/// What the places of a text are called.
struct ReportedTitles {
  let side: Comparison.Side
  /// By index of the clause: what tells a heading from others of the same labels and words.
  private let namesakes: [Int: Distinction]
  /// By table, its first cell.
  private let firstCells: [Int: Int]
  /// The bold words that several blocks begin with.
  private let commonStarts: Set<[UInt8]>

  private enum Distinction {
    /// The words of the heading above it.
    case parent(String)
    case line
  }

  /// - Parameter wordsNow: by index of the clause, the words of headings that go by others.
  ///
  /// O(blocks).
  init(_ side: Comparison.Side, wordsNow: [Int: String] = [:]) {
    self.side = side
    namesakes = ReportedTitles.namesakes(in: side.text.outline, wordsNow: wordsNow)
    var cells: [Int: Int] = [:]
    var starts: [[UInt8]: Int] = [:]
    for (index, block) in side.comparable.blocks.enumerated() {
      if let table = block.cell?.table, cells[table] == nil { cells[table] = index }
      if let words = block.boldStart { starts[Array(words.utf8), default: 0] += 1 }
    }
    firstCells = cells
    commonStarts = Set(starts.lazy.filter { $0.value > 1 }.map(\.key))
  }

  /// Whether only its line tells where a block is: a heading at or above it, by which it is named, is not the only one of that name.
  func needsLine(_ block: Int) -> Bool {
    var isNearest = true
    var clause = side.comparable.places[block].clause
    while let current = clause {
      let entry = side.text.outline.entries[current]
      switch namesakes[current] {
      case .line: return true
      case .parent: if !isNearest, entry.label != nil { return true }
      case nil: break
      }
      if case .heading = entry.kind { isNearest = false }
      clause = entry.parent
    }
    return false
  }

  /// The block of the heading at or above a block.
  func heading(at block: Int) -> Int? {
    var next: Int? = block
    while let current = next, side.comparable.blocks[current].kind != .heading { next = side.comparable.holders[current] }
    return next
  }

  /// The block of the nearest heading that a block stands under.
  func heading(above block: Int) -> Int? { side.comparable.holders[block].flatMap { heading(at: $0) } }

  /// What a block stands under is called: the words of the nearest heading at or above it, the caption of an article that is a paragraph, the line
  /// in bold above a table, the bold words that an item begins with. Empty where there is nothing such; what has a label of its own does not
  /// take the words of what is above.
  func title(of block: Int) -> String {
    if side.comparable.blocks[block].kind == .cell, let name = nameOfTable(at: block) { return excerpt(name, limit: 40) }
    var next: Int? = block
    while let current = next {
      let it = side.comparable.blocks[current]
      if side.comparable.places[current].opensClause, it.kind == .heading, let clause = side.comparable.places[current].clause {
        let title = excerpt(side.text.outline.entries[clause].title.withoutTags, limit: 40)
        guard case .parent(let above) = namesakes[clause] else { return title }
        return [excerpt(above, limit: 40), title].filter { !$0.isEmpty }.joined(separator: " › ")
      }
      if it.isArticle { return it.caption ?? "" }
      if current != block, let words = it.boldStart {
        let above = commonStarts.contains(Array(words.utf8)) ? heading(above: current).map(title) ?? "" : ""
        return [above, excerpt(words, limit: 40)].filter { !$0.isEmpty }.joined(separator: " › ")
      }
      next = side.comparable.holders[current]
    }
    return ""
  }
}

extension ReportedTitles {
  private static func namesakes(in outline: Outline, wordsNow: [Int: String]) -> [Int: Distinction] {
    var clauses: [[UInt8]: [Int]] = [:]
    for (index, entry) in outline.entries.enumerated() {
      guard case .heading = entry.kind else { continue }
      let name = outline.path(of: index) + [entry.title]
      if name.contains(where: { !$0.isEmpty }) { clauses[Array(name.joined(separator: "\u{1F}").utf8), default: []].append(index) }
    }
    var namesakes: [Int: Distinction] = [:]
    for others in clauses.values where others.count > 1 {
      func above(_ clause: Int) -> String {
        outline.entries[clause].parent.map { wordsNow[$0] ?? outline.entries[$0].title }?.withoutTags ?? ""
      }
      var counts: [[UInt8]: Int] = [:]
      for clause in others { counts[Array(above(clause).utf8), default: 0] += 1 }
      for clause in others {
        let parent = above(clause)
        namesakes[clause] = counts[Array(parent.utf8)] == 1 && !parent.isEmpty ? .parent(parent) : .line
      }
    }
    return namesakes
  }

  /// A short line before a table that has a label or is bold as a whole: 別表第一.
  private func nameOfTable(at cell: Int) -> String? {
    guard let table = side.comparable.blocks[cell].cell?.table, let first = firstCells[table], first > 0 else { return nil }
    let before = side.comparable.blocks[first - 1]
    guard before.kind == .paragraph, before.text.unicodeScalars.count <= 40 else { return nil }
    if !before.label.isEmpty { return [before.label, before.text].filter { !$0.isEmpty }.joined(separator: " ") }
    return before.boldStart.flatMap { $0.utf8.count == before.text.utf8.count ? $0 : nil }
  }
}

extension String {
  /// Without tags of HTML and a list of attributes at its end, which a file of another program may hold.
  fileprivate var withoutTags: String {
    if utf8.last == UInt8(ascii: "}"), let start = unicodeScalars.lastIndex(of: "{"), unicodeScalars[start...].dropFirst().first == ":" {
      var head = unicodeScalars[..<start]
      while head.last == " " { head.removeLast() }
      return String(head).withoutTags
    }
    guard utf8.contains(0x3C) else { return self }
    var (text, tag) = ("", "")
    for scalar in unicodeScalars {
      if scalar == "<" || !tag.isEmpty { tag.unicodeScalars.append(scalar) } else { text.unicodeScalars.append(scalar) }
      guard !tag.isEmpty else { continue }
      let inner = tag.unicodeScalars.dropFirst()
      if let first = inner.first, first != "/", !first.properties.isAlphabetic {
        text += tag
        tag = ""
      } else if scalar == ">" {
        tag = ""
      }
    }
    return text + tag
  }
}

extension RedlineBlock {
  /// A short remark in brackets that it begins with.
  fileprivate var caption: String? {
    guard let first = text.unicodeScalars.first, first == "（" || first == "(",
      let end = text.unicodeScalars.prefix(60).firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return nil }
    return String(text.unicodeScalars[...end])
  }

  /// The bold words that it begins with.
  fileprivate var boldStart: String? {
    guard let mark = marks.first(where: { $0.kind == .strong && $0.range.lowerBound == 0 && !$0.range.isEmpty }) else { return nil }
    return String(decoding: text.utf8.prefix(mark.range.upperBound), as: UTF8.self)
  }
}
