/// An original and a translation of one version, clause by clause.
struct TextPair {
  let version: VersionID
  let language: LanguageTag
  let original: ClauseTree
  let translation: ClauseTree
  /// By written id.
  private(set) var originalIDs: [String: Int] = [:]
  private(set) var translationIDs: [String: Int] = [:]
  /// Whether both have the same clauses and none lags: there is nothing to find but numbers.
  let isSame: Bool
  /// The nodes of each that are not compared, as the translation was made from an earlier version: by index.
  private(set) var originalLags: [Bool]
  private(set) var translationLags: [Bool]
  /// By node of the original.
  private(set) var partnerOf: [Int?]
  /// Partners whose words can be compared: their clauses below correspond as well.
  private(set) var comparable: [(original: Int, translation: Int)] = []
  /// Partners with different numbers of clauses without ids.
  private(set) var uneven: [(original: Int, translation: Int)] = []

  /// O(number of clauses).
  init(version: VersionID, language: LanguageTag, original: ClauseTree, translation: ClauseTree) {
    self.version = version
    self.language = language
    self.original = original
    self.translation = translation
    isSame =
      original.nodes.count == translation.nodes.count
      && zip(original.nodes, translation.nodes).allSatisfy {
        $0.parent == $1.parent && $0.clause?.id == $1.clause?.id && $0.clause?.hasWrittenID == $1.clause?.hasWrittenID
          && $1.clause?.translates == nil
      }
    guard !isSame else {
      (originalLags, translationLags, partnerOf) = ([], [], [])
      comparable = original.nodes.indices.map { ($0, $0) }
      return
    }
    originalIDs = TextPair.ids(original)
    translationIDs = TextPair.ids(translation)
    originalLags = Array(repeating: false, count: original.nodes.count)
    translationLags = Array(repeating: false, count: translation.nodes.count)
    partnerOf = Array(repeating: nil, count: original.nodes.count)
    markLags()
    pair(0, 0)
    for (index, node) in translation.nodes.enumerated() {
      if let id = node.writtenID, let other = originalIDs[id.text], partnerOf[other] == nil { pair(other, index) }
    }
  }

  private static func ids(_ tree: ClauseTree) -> [String: Int] {
    var ids: [String: Int] = [:]
    for (index, node) in tree.nodes.enumerated() {
      if let id = node.writtenID, ids[id.text] == nil { ids[id.text] = index }
    }
    return ids
  }

  private mutating func markLags() {
    for index in translation.nodes.indices.dropFirst() {
      let node = translation.nodes[index]
      let isOld = node.clause?.translates.map { $0 < version } ?? false
      guard isOld || translationLags[node.parent] else { continue }
      translationLags[index] = true
      if let id = node.writtenID, let other = originalIDs[id.text] { originalLags[other] = true }
    }
    for index in original.nodes.indices.dropFirst() where originalLags[original.nodes[index].parent] { originalLags[index] = true }
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    var waiting = [(first, second)]
    while let (first, second) = waiting.popLast() {
      guard partnerOf[first] == nil, !translationLags[second] else { continue }
      partnerOf[first] = second
      let (below, belowOther) = (original.nodes[first].children, translation.nodes[second].children)
      let isAligned =
        below.count == belowOther.count
        && zip(below, belowOther).allSatisfy { original.nodes[$0].writtenID == translation.nodes[$1].writtenID }
      if isAligned {
        comparable.append((first, second))
        waiting += zip(below, belowOther)
      } else {
        waiting += below.compactMap { child in
          original.nodes[child].writtenID.flatMap { translationIDs[$0.text] }.map { (child, $0) }
        }
        checkCounts(first, second, below, belowOther)
      }
    }
  }

  private mutating func checkCounts(_ first: Int, _ second: Int, _ below: [Int], _ belowOther: [Int]) {
    let isKnown =
      below.allSatisfy { child in original.nodes[child].writtenID.map { translationIDs[$0.text] != nil } ?? true }
      && belowOther.allSatisfy { child in translation.nodes[child].writtenID.map { originalIDs[$0.text] != nil } ?? true }
    func count(_ tree: ClauseTree, _ children: [Int]) -> Int { children.count { tree.nodes[$0].writtenID == nil } }
    if isKnown, count(original, below) != count(translation, belowOther) { uneven.append((first, second)) }
  }
}
