/// Chooses the ids of clauses that have none: from the words of the English text where there is one, else by counting.
struct ClauseNaming {
  private let families: ClauseFamilies
  /// Ids that are written or chosen anywhere in the document.
  private var taken: Set<String> = []
  private var chosen: [Int: String] = [:]
  /// Families that can have no id: a language lacks the clause, two ids or two clauses of a text are in it, or there is no place to write one.
  private var refused: Set<Int> = []
  /// Nodes by family, as (text, node).
  private var members: [Int: [(text: Int, node: Int)]] = [:]

  init(_ families: ClauseFamilies) {
    self.families = families
    for (text, member) in families.texts.enumerated() {
      for (node, content) in member.tree.nodes.enumerated().dropFirst() {
        members[families.family(of: text, node), default: []].append((text, node))
        if let id = content.writtenID { taken.insert(id.text) }
      }
    }
    for text in families.texts { taken.formUnion(OutlineBuilder.writtenIDs(in: text.tree.nodes[0].file)) }
    for (family, nodes) in members { if !isPlain(nodes) { refused.insert(family) } }
  }

  /// By family; families whose clauses all have ids are left out or named as they are.
  func names() -> [Int: String] {
    var naming = self
    // The newest text first: its words are the ones that hold.
    for text in families.texts.indices.reversed() {
      for node in families.texts[text].tree.nodes.indices.dropFirst() { naming.name(families.family(of: text, node), text, node) }
    }
    return naming.chosen
  }

  private func isPlain(_ nodes: [(text: Int, node: Int)]) -> Bool {
    var written: Set<String> = []
    var texts: Set<Int> = []
    for (text, node) in nodes {
      let content = families.texts[text].tree.nodes[node]
      guard texts.insert(text).inserted, !content.isIncluded else { return false }
      if let id = content.writtenID { written.insert(id.text) } else if content.edit(writing: "a") == nil { return false }
    }
    let versions = Set(texts.map { families.texts[$0].version })
    let isInAll = families.texts.indices.allSatisfy { index in
      texts.contains(index) || !versions.contains(families.texts[index].version) || families.texts[index].isLagging
    }
    return isInAll && written.count <= 1
  }

  private mutating func name(_ family: Int, _ text: Int, _ node: Int) {
    guard chosen[family] == nil, !refused.contains(family), let nodes = members[family] else { return }
    for member in nodes {
      guard let written = families.texts[member.text].tree.nodes[member.node].writtenID else { continue }
      chosen[family] = written.text
      return
    }
    let content = families.texts[text].tree.nodes[node]
    let parent = families.texts[text].tree.nodes[content.parent]
    let above = content.parent == 0 ? nil : parent.writtenID?.text ?? chosen[families.family(of: text, content.parent)]
    let words = englishWords(nodes, isHeading: content.isHeading)
    let count = (parent.children.firstIndex(of: node) ?? 0) + 1
    let base =
      switch (content.isHeading, words) {
      case (true, let words?): words
      case (false, let words?): above.map { $0 + "-" + words } ?? words
      case (_, nil): (above ?? "clause") + "-\(count)"
      }
    var name = base
    var again = 2
    while taken.contains(name) {
      name = "\(base)-\(again)"
      again += 1
    }
    taken.insert(name)
    chosen[family] = name
  }

  /// Of the newest English text that has the clause.
  private func englishWords(_ nodes: [(text: Int, node: Int)], isHeading: Bool) -> String? {
    for (text, node) in nodes.reversed() where families.texts[text].text.language.language == "en" {
      let content = families.texts[text].tree.nodes[node]
      guard let first = content.leaves.first else { return nil }
      return ClauseNaming.words(of: PlainText.of(first.phrases), atMost: isHeading ? 4 : 2)
    }
    return nil
  }

  private static let passedOver: Set<String> = [
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "its", "may", "not", "of", "on", "or",
    "our", "shall", "such", "that", "the", "this", "to", "under", "we", "when", "where", "will", "with", "you", "your",
  ]

  /// `fees-and-payment` without the words that say nothing; at most 32 letters. Nil where there are no words of ASCII letters.
  static func words(of text: String, atMost limit: Int) -> String? {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      defer { word = [] }
      let text = String(decoding: word, as: UTF8.self)
      guard !word.isEmpty, words.count < limit, !passedOver.contains(text), words.joined(separator: "-").utf8.count + word.count < 32,
        !words.isEmpty || word[0].isLowercaseLetter
      else { return }
      words.append(text)
    }
    for byte in text.utf8 {
      if byte.isLowercaseLetter || byte.isDigit {
        word.append(byte)
      } else if byte.isUppercaseLetter {
        word.append(byte + 0x20)
      } else {
        end()
        if words.count == limit { break }
      }
    }
    end()
    return words.isEmpty ? nil : words.joined(separator: "-")
  }
}
