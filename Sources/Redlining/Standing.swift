/// How high a block stands: by its depth, and among what has one depth by its label.
///
/// In a text whose articles are paragraphs, the numbered paragraphs after one are its own, and the items after a paragraph with a label are that
/// one's own.
struct Standing: Comparable {
  private enum Rank: Int { case heading, part, article, number, other }

  private let depth: Int
  private let rank: Rank

  init(_ block: RedlineBlock) {
    depth = block.depth
    switch block.kind {
    case .heading, .note, .cell: rank = .heading
    case .item: rank = .other
    case .paragraph, .quotation, .code:
      rank =
        block.label.isEmpty ? .other : Standing.namesPart(block.label) ? .part : Standing.namesArticle(block.label) ? .article : .number
    }
  }

  var isArticle: Bool { rank == .article }
  var isNumber: Bool { rank == .number }

  /// Whether paragraphs of its rank hold each other by how they are numbered.
  var nestsByStyle: Bool { rank == .part || rank == .article || rank == .number }

  static func < (a: Standing, b: Standing) -> Bool { a.depth != b.depth ? a.depth < b.depth : a.rank.rawValue < b.rank.rawValue }

  /// Whether a label names its clause (第四条, Article 4, Section 4, § 4) and does not only count it.
  static func namesArticle(_ label: String) -> Bool {
    var (letters, isCount) = (0, true)
    for scalar in label.unicodeScalars {
      if scalar == "条" || scalar == "§" { return true }
      guard scalar.value < 0x3000, scalar.isASCII ? isLatin(scalar) : scalar.properties.isAlphabetic else {
        (letters, isCount) = (0, true)
        continue
      }
      letters += 1
      if !"ivxlcdmIVXLCDM".unicodeScalars.contains(scalar) { isCount = false }
      if letters > 2, !isCount { return true }
    }
    return false
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(scalar.value | 0x20) }

  /// Whether a label names what holds articles, or stands beside them: 第二章, Chapter II, Anlage 1. A section may be either.
  private static func namesPart(_ label: String) -> Bool {
    if label.unicodeScalars.contains(where: { "編章節款附別".unicodeScalars.contains($0) }) { return true }
    return parts.contains(LabelWriting.style(of: label).word)
  }

  private static let parts: Set<String> = [
    "chapter", "part", "title", "book", "annex", "appendix", "schedule", "exhibit", "attachment", "chapitre", "titre", "partie", "livre",
    "annexe", "kapitel", "teil", "titel", "buch", "abschnitt", "unterabschnitt", "anlage", "anhang",
  ]
}

extension RedlineBlock {
  /// Whether it is an article though it is a paragraph (第四条, Article 4, § 4).
  package var isArticle: Bool { kind != .heading && kind != .cell && Standing.namesArticle(label) }
}
