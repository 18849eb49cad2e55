import Diagnostics

/// The clauses of a translation are those of its original: the same ids, in the same order, one inside the other alike.
///
/// `clause-missing`, `clause-extra`, `clause-misplaced`, `clauses-differ`.
enum ClauseParity {
  static func check(_ pair: TextPair, report: inout Report) {
    guard !pair.isSame else { return }
    reportMissing(pair, &report)
    reportExtra(pair, &report)
    reportMisplaced(pair, &report)
    for (first, second) in pair.uneven { reportUneven(pair, first, second, &report) }
  }

  private static func reportMissing(_ pair: TextPair, _ report: inout Report) {
    let nodes = pair.original.nodes
    var isMissing = Array(repeating: false, count: nodes.count)
    /// By parent, the counterpart of the last clause in it that has one.
    var last: [Int: Int] = [:]
    for index in nodes.indices.dropFirst() {
      let node = nodes[index]
      if let partner = pair.partnerOf[index] { last[node.parent] = partner }
      guard let id = node.writtenID, pair.translationIDs[id.text] == nil, !pair.originalLags[index] else { continue }
      isMissing[index] = true
      guard !isMissing[node.parent] else { continue }
      let before = last[node.parent]
      let place = before ?? pair.partnerOf[node.parent] ?? 0
      report.warning(
        "clause-missing", at: pair.translation.nodes[place].place,
        Message(
          ja: "原文の「#\(id.text)」に当たるものが、言語「\(pair.language.text)」の本文にありません。",
          en: "“#\(id.text)” of the original has no counterpart in the “\(pair.language.text)” text."),
        remedy: before == nil
          ? Message(
            ja: "この初めに訳を加えるか、対応する見出しや項目の終わりに {#\(id.text)} と書いてください。",
            en: "Translate it at the beginning of this, or write {#\(id.text)} at the end of the heading or item that is meant.")
          : Message(
            ja: "この後に訳を加えるか、対応する見出しや項目の終わりに {#\(id.text)} と書いてください。",
            en: "Translate it after this, or write {#\(id.text)} at the end of the heading or item that is meant."),
        notes: [Diagnostic.Note(ja: "原文ではここにあります。", en: "In the original it is here.", at: node.place)])
    }
  }

  private static func reportExtra(_ pair: TextPair, _ report: inout Report) {
    let nodes = pair.translation.nodes
    var isExtra = Array(repeating: false, count: nodes.count)
    var missing: [String]?
    for index in nodes.indices.dropFirst() {
      let node = nodes[index]
      guard let id = node.writtenID, pair.originalIDs[id.text] == nil, !pair.translationLags[index] else { continue }
      isExtra[index] = true
      guard !isExtra[node.parent] else { continue }
      let unanswered = missing ?? pair.originalIDs.keys.filter { pair.translationIDs[$0] == nil }
      missing = unanswered
      report.warning(
        "clause-extra", at: node.place,
        Message(
          ja: "「#\(id.text)」に当たるものが、原文にありません。", en: "“#\(id.text)” has no counterpart in the original."),
        remedy: NearestName.suggestion(for: id.text, in: unanswered)
          ?? Message(ja: "原文にないなら取り除き、あるなら同じ id を書いてください。", en: "Take it away, or give it the id that the original has."),
        notes: [Diagnostic.Note(ja: "原文はこれです。", en: "The original is this.", at: .path(pair.original.nodes[0].file.path))])
    }
  }

  private static func reportMisplaced(_ pair: TextPair, _ report: inout Report) {
    /// Common ids by the common id that holds them, in the order of the translation.
    var groups: [Int: [(original: Int, translation: Int)]] = [:]
    var order: [Int] = []
    for (index, node) in pair.translation.nodes.enumerated().dropFirst() {
      guard let id = node.writtenID, let other = pair.originalIDs[id.text], !pair.translationLags[index] else { continue }
      let holder = holder(of: index, in: pair.translation, among: pair.originalIDs)
      let expected = self.holder(of: other, in: pair.original, among: pair.translationIDs)
      let name = holder.map { pair.translation.nodes[$0].writtenID?.text ?? "" } ?? ""
      let expectedName = expected.map { pair.original.nodes[$0].writtenID?.text ?? "" } ?? ""
      if name.utf8.elementsEqual(expectedName.utf8) {
        if groups[holder ?? 0] == nil { order.append(holder ?? 0) }
        groups[holder ?? 0, default: []].append((other, index))
      } else {
        reportNesting(pair, original: other, translation: index, expected: expectedName, &report)
      }
    }
    for holder in order {
      guard let group = groups[holder] else { continue }
      let kept = LongestRun.indices(of: group.map(\.original))
      for (index, member) in group.enumerated() where !kept.contains(index) {
        reportOrder(pair, original: member.original, translation: member.translation, &report)
      }
    }
  }

  private static func holder(of index: Int, in tree: ClauseTree, among ids: [String: Int]) -> Int? {
    var place = index
    while place > 0 {
      place = tree.nodes[place].parent
      if let id = tree.nodes[place].writtenID, ids[id.text] != nil { return place }
    }
    return nil
  }

  private static func reportNesting(_ pair: TextPair, original: Int, translation: Int, expected: String, _ report: inout Report) {
    let node = pair.translation.nodes[translation]
    let name = node.name ?? ""
    report.warning(
      "clause-misplaced", at: node.place,
      expected.isEmpty
        ? Message(
          ja: "「\(name)」は、原文ではほかの「#…」の中にありません。", en: "“\(name)” stands inside another clause here, but not in the original.")
        : Message(
          ja: "「\(name)」は、原文では「#\(expected)」の中にあります。", en: "“\(name)” stands inside “#\(expected)” in the original."),
      remedy: Message(ja: "原文と同じ所に移すか、id を確かめてください。", en: "Move it to where the original has it, or check the ids."),
      notes: [Diagnostic.Note(ja: "原文ではここにあります。", en: "In the original it is here.", at: pair.original.nodes[original].place)])
  }

  private static func reportOrder(_ pair: TextPair, original: Int, translation: Int, _ report: inout Report) {
    let node = pair.translation.nodes[translation]
    let name = node.name ?? ""
    report.warning(
      "clause-misplaced", at: node.place,
      Message(ja: "「\(name)」の順序が、原文と違います。", en: "“\(name)” does not stand in the order of the original."),
      remedy: Message(ja: "原文と同じ順に並べるか、id を確かめてください。", en: "Put it in the order of the original, or check the ids."),
      notes: [Diagnostic.Note(ja: "原文ではここにあります。", en: "In the original it is here.", at: pair.original.nodes[original].place)])
  }

  private static func reportUneven(_ pair: TextPair, _ first: Int, _ second: Int, _ report: inout Report) {
    let (node, other) = (pair.original.nodes[first], pair.translation.nodes[second])
    func count(_ tree: ClauseTree, _ node: ClauseTree.Node) -> Int { node.children.count { tree.nodes[$0].writtenID == nil } }
    let (have, want) = (count(pair.translation, other), count(pair.original, node))
    let within = node.name
    report.warning(
      "clauses-differ", at: other.place,
      Message(
        ja: "\(within.map { "「\($0)」の中" } ?? "本文の直下")の条項（id のないもの）は、原文に\(want)、ここに\(have)あります。",
        en: "The original has \(want) clauses without ids \(within.map { "in “\($0)”" } ?? "at the top"), this text \(have)."),
      remedy: Message(
        ja: "見出しと番号付きの項目を、原文と同じ数にそろえてください。", en: "Give it as many headings and numbered items as the original has."),
      notes: [Diagnostic.Note(ja: "原文ではここです。", en: "In the original it is here.", at: node.place)])
  }
}

/// The longest ascending run in a list of different numbers: what need not move for the rest to be put in order.
enum LongestRun {
  /// Indices of its members. O(n log n) (Schensted 1961).
  static func indices(of numbers: [Int]) -> Set<Int> {
    /// The index at which the best run of each length ends.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, number) in numbers.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var result: Set<Int> = []
    var place = ends.last
    while let index = place {
      result.insert(index)
      place = before[index]
    }
    return result
  }
}
