package import Diagnostics

/// A version in one language, resolved: every reference, value, block and note in it is known to exist. Only this module makes one. A class, as texts
/// pass through many hands.
package final class Text: Sendable {
  package let document: DocumentID
  package let version: VersionID
  package let language: LanguageTag
  package let file: SourceFile
  package let title: String
  package let subtitle: String?
  /// Lines above the text.
  package let header: [String]
  /// Who signs: the last line is the most prominent.
  package let signed: [String]
  /// What changed and why, for readers.
  package let summary: String?
  package let corrections: [Correction]
  /// Nil for the original.
  package let translation: Translation?
  package let elements: [Element]
  /// Its clauses in reading order.
  package let outline: Outline

  init(
    document: DocumentID, version: VersionID, language: LanguageTag, file: SourceFile, title: String, subtitle: String?, header: [String],
    signed: [String], summary: String?, corrections: [Correction], translation: Translation?, elements: [Element], outline: Outline
  ) {
    self.document = document
    self.version = version
    self.language = language
    self.file = file
    self.title = title
    self.subtitle = subtitle
    self.header = header
    self.signed = signed
    self.summary = summary
    self.corrections = corrections
    self.translation = translation
    self.elements = elements
    self.outline = outline
  }

  package struct Correction: Sendable {
    package let date: Day
    package let note: String
  }

  package struct Translation: Sendable {
    package enum Status: String, Sendable, CaseIterable { case official, reference, provisional }
    package let status: Status?
    /// The version of the original that it was made from, where it says so.
    package let source: VersionID?
    /// Whether the original has changed since the text it was made from.
    package let lags: Bool
  }
}

/// The clauses of a text in reading order, without their words: what lists, links and references need. Besides, the other blocks that have an id.
package struct Outline: Sendable {
  package struct Entry: Sendable {
    package let id: ClauseID
    package let hasWrittenID: Bool
    package let kind: Clause.Kind
    package let label: Label?
    /// What it counts as; nil where its label is not counted.
    let number: Int?
    /// Plain text of the heading; empty for items.
    package let title: String
    /// The words of a heading that holds references, which its title waits for.
    let pattern: [Phrase]?
    /// Index of the clause that holds it; nil at the top.
    package let parent: Int?
    /// From 1.
    package let line: Int
    package let translates: VersionID?
  }
  /// A block with an id that is no clause: a paragraph, table, list, quotation or piece of code.
  struct Anchor: Sendable {
    let id: ClauseID
    /// Typed at its start.
    let label: Label?
    /// Index of the clause that holds it; nil at the top.
    let parent: Int?
  }

  package let entries: [Entry]
  /// In the order of their cutting.
  let anchors: [Anchor]
  private let places: [ClauseID: Int]

  init(_ entries: [Entry], _ anchors: [Anchor] = []) {
    self.entries = entries
    self.anchors = anchors
    places = Dictionary(entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same clauses with other titles, by id.
  func replacing(titles: [ClauseID: String]) -> Outline {
    Outline(
      entries.map { entry in
        Entry(
          id: entry.id, hasWrittenID: entry.hasWrittenID, kind: entry.kind, label: entry.label, number: entry.number,
          title: titles[entry.id] ?? entry.title, pattern: entry.pattern, parent: entry.parent, line: entry.line,
          translates: entry.translates)
      }, anchors)
  }

  /// O(1).
  package func index(of id: ClauseID) -> Int? { places[id] }

  /// Whether a clause, or another block, has an address.
  package func holds(_ id: ClauseID) -> Bool { places[id] != nil || anchor(id) != nil }

  /// O(number of anchors).
  func anchor(_ id: ClauseID) -> Anchor? { anchors.first { $0.id == id } }

  /// The cited labels from the top to the clause. O(depth).
  package func path(of index: Int) -> [String] {
    var labels: [String] = []
    var place: Int? = index
    while let current = place {
      if let label = entries[current].label?.cited, !label.isEmpty { labels.append(label) }
      place = entries[current].parent
    }
    return labels.reversed()
  }
}
