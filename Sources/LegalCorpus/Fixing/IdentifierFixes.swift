import Diagnostics
import Redlining

/// Ids for the clauses that have none: the same in every language and version in which a clause stands.
///
/// Languages of a version correspond where their clauses stand in the same places, versions where the comparison finds one clause again. A clause for which
/// this is not plain (a language lacks it, two ids are written for it) is left alone. Nothing is changed that is written.
package enum IdentifierFixes {
  /// By file and offset. The time is that of comparing each version with the next.
  package static func propose(_ corpus: Corpus) -> [SourceEdit] {
    corpus.documents.flatMap { propose($0, languages: corpus.publication.languages) }
  }

  private static func propose(_ document: Document, languages: [LanguageTag]) -> [SourceEdit] {
    var families = ClauseFamilies(document)
    guard families.texts.count > 1 else { return [] }
    families.relate()
    let names = ClauseNaming(families).names()
    var edits: [SourceEdit] = []
    for (index, text) in families.texts.enumerated() {
      for (place, node) in text.tree.nodes.enumerated().dropFirst() where node.writtenID == nil && !node.isIncluded {
        guard let name = names[families.family(of: index, place)], let edit = node.edit(writing: name) else { continue }
        edits.append(edit)
      }
    }
    return edits.sorted { first, second in
      first.file.path.utf8.elementsEqual(second.file.path.utf8)
        ? first.offset < second.offset : first.file.path.utf8.lexicographicallyPrecedes(second.file.path.utf8)
    }
  }
}

/// Which clauses of the texts of a document are one clause.
struct ClauseFamilies {
  struct Member {
    let version: VersionID
    let isLagging: Bool
    let text: Text
    let tree: ClauseTree
    /// Of the first node among all nodes.
    let start: Int
  }

  private(set) var texts: [Member] = []
  /// Disjoint sets over all nodes, by their parents.
  private var parents: [Int] = []
  private let original: LanguageTag

  init(_ document: Document) {
    original = document.original
    for version in document.versions {
      for text in version.texts {
        let tree = ClauseTree(text.elements, of: text.file)
        texts.append(
          Member(version: version.id, isLagging: text.translation?.lags ?? false, text: text, tree: tree, start: parents.count))
        parents += parents.count..<parents.count + tree.nodes.count
      }
    }
  }

  func family(of text: Int, _ node: Int) -> Int {
    var place = texts[text].start + node
    while parents[place] != place { place = parents[place] }
    return place
  }

  private mutating func join(_ first: (text: Int, node: Int), _ second: (text: Int, node: Int)) {
    let (one, other) = (family(of: first.text, first.node), family(of: second.text, second.node))
    if one != other { parents[max(one, other)] = min(one, other) }
  }

  mutating func relate() {
    var previous: Int?
    for index in texts.indices where texts[index].text.language == original {
      for other in texts.indices where other != index && texts[other].version == texts[index].version && !texts[other].isLagging {
        for pair in ClausePairs.between(texts[index].tree, texts[other].tree) { join((index, pair.0), (other, pair.1)) }
      }
      if let previous { relate(previous, index) }
      previous = index
    }
  }

  /// Clauses of two versions that the comparison takes for one.
  private mutating func relate(_ old: Int, _ new: Int) {
    let (first, second) = (ComparableText(texts[old].text), ComparableText(texts[new].text))
    let redline = Redline.compare(first.blocks, second.blocks, language: original.language)
    for entry in redline.alignment.entries where entry.part == nil {
      guard let before = entry.old, let after = entry.new, first.places[before].opensClause, second.places[after].opensClause,
        let clause = first.places[before].clause, let other = second.places[after].clause
      else { continue }
      let (node, partner) = (texts[old].tree.nodes[clause + 1], texts[new].tree.nodes[other + 1])
      if let id = node.writtenID, let written = partner.writtenID, id != written { continue }
      if node.isHeading == partner.isHeading { join((old, clause + 1), (new, other + 1)) }
    }
  }
}

extension ClauseTree.Node {
  var isHeading: Bool { if case .heading? = clause?.kind { true } else { false } }
}

/// Clauses of two languages that stand in the same place.
enum ClausePairs {
  /// Pairs of nodes, the roots left out. O(number of clauses).
  static func between(_ first: ClauseTree, _ second: ClauseTree) -> [(Int, Int)] {
    let (ids, otherIDs) = (self.ids(first), self.ids(second))
    var pairs: [(Int, Int)] = []
    var waiting = [(0, 0)]
    while let (one, other) = waiting.popLast() {
      let (below, belowOther) = (first.nodes[one].children, second.nodes[other].children)
      let placesOther = Dictionary(zip(belowOther, belowOther.indices), uniquingKeysWith: { first, _ in first })
      var (start, startOther) = (0, 0)
      var found: [(Int, Int)] = []
      func match(to end: Int, _ endOther: Int) {
        guard end - start == endOther - startOther else { return }
        let run = Array(zip(below[start..<end], belowOther[startOther..<endOther]))
        let isAlike = run.allSatisfy { one, other in
          let (node, partner) = (first.nodes[one], second.nodes[other])
          let isFree =
            (node.writtenID.map { otherIDs[$0.text] == nil } ?? true) && (partner.writtenID.map { ids[$0.text] == nil } ?? true)
          return node.isHeading == partner.isHeading && isFree && (node.writtenID == nil || partner.writtenID == nil)
        }
        if isAlike { found += run }
      }
      for (place, child) in below.enumerated() where place >= start {
        guard let id = first.nodes[child].writtenID, let partner = otherIDs[id.text], second.nodes[partner].parent == other,
          let placeOther = placesOther[partner], placeOther >= startOther
        else { continue }
        match(to: place, placeOther)
        found.append((child, partner))
        (start, startOther) = (place + 1, placeOther + 1)
      }
      match(to: below.count, belowOther.count)
      pairs += found
      waiting += found
    }
    return pairs
  }

  private static func ids(_ tree: ClauseTree) -> [String: Int] {
    var ids: [String: Int] = [:]
    for (index, node) in tree.nodes.enumerated() { if let id = node.writtenID { ids[id.text] = index } }
    return ids
  }
}
