import Diagnostics

/// Labels typed or given by hand count on: none is missing, none stands twice. `label-out-of-sequence`.
///
/// A label may begin anew under another parent, and after words without a label; what the numbering itself counts is right by construction.
struct LabelSequence {
  private let tree: ClauseTree
  private let language: LanguageTag
  private var report = Report()

  static func check(_ tree: ClauseTree, language: LanguageTag, report: inout Report) {
    var kinds: Set<Clause.Kind> = []
    var holders: [Int] = []
    for (index, node) in tree.nodes.enumerated() {
      if let clause = node.clause, let label = clause.label, label.origin != .generated { kinds.insert(clause.kind) }
      if node.leaves.contains(where: { $0.label != nil }) { holders.append(index) }
    }
    guard !kinds.isEmpty || !holders.isEmpty else { return }
    var rule = LabelSequence(tree: tree, language: language)
    if !kinds.isEmpty { rule.checkClauses(kinds) }
    for index in holders { rule.checkParagraphs(of: tree.nodes[index]) }
    report.merge(rule.report)
  }

  private init(tree: ClauseTree, language: LanguageTag) {
    self.tree = tree
    self.language = language
  }

  private struct Last {
    let label: TypedLabel
    let isGenerated: Bool
    let parent: Int
    let place: Place
  }

  /// Of the kinds of which a label is typed or given.
  private mutating func checkClauses(_ kinds: Set<Clause.Kind>) {
    var last: [Clause.Kind: Last] = [:]
    for node in tree.nodes.dropFirst() {
      guard let clause = node.clause, kinds.contains(clause.kind), let label = clause.label,
        let typed = recognise(label, before: node.leaves.first, at: clause.title.isEmpty ? .paragraph : .heading)
      else { continue }
      let isGenerated = label.origin == .generated
      if let before = last[clause.kind], !(isGenerated && before.isGenerated), typed.isComparable(with: before.label),
        !typed.follows(before.label), !(typed.isFirst && node.parent != before.parent)
      {
        add(typed, after: before.label, at: node.place, before.place)
      }
      last[clause.kind] = Last(label: typed, isGenerated: isGenerated, parent: node.parent, place: node.place)
    }
  }

  private mutating func checkParagraphs(of node: ClauseTree.Node) {
    var last: [String: (label: TypedLabel, place: Place, index: Int)] = [:]
    var lastLabelled = -1
    var lastForm = ""
    for (index, leaf) in node.leaves.enumerated() where leaf.kind == .paragraph {
      guard let label = leaf.label, let typed = recognise(label, before: leaf, at: .paragraph) else { continue }
      let place = Place.bytes(leaf.file.firstLine(of: leaf.range), of: leaf.file)
      if let before = last[typed.form], typed.isComparable(with: before.label), !typed.follows(before.label) {
        let isApart = before.index < lastLabelled || index > before.index + 1 || !lastForm.utf8.elementsEqual(typed.form.utf8)
        if !(typed.isFirst && isApart) { add(typed, after: before.label, at: place, before.place) }
      }
      last[typed.form] = (typed, place, index)
      lastLabelled = index
      lastForm = typed.form
    }
  }

  /// Nil for labels that have no number.
  private func recognise(_ label: Label, before leaf: ClauseTree.Leaf?, at place: TypedLabel.Place) -> TypedLabel? {
    var words = label.text + (label.gap.isEmpty && label.origin != .typed ? "　" : label.gap)
    if label.origin == .typed, case .text(let text)? = leaf?.phrases.first { words += text } else { words += "…" }
    guard let typed = TypedLabel.recognise(in: words, language: language, at: place),
      typed.readings.contains(where: { !$0.numbers.isEmpty })
    else { return nil }
    return typed
  }

  private mutating func add(_ label: TypedLabel, after before: TypedLabel, at place: Place, _ other: Place) {
    let isSame = label.text.utf8.elementsEqual(before.text.utf8)
    report.warning(
      "label-out-of-sequence", at: place,
      isSame
        ? Message(ja: "番号「\(label.text)」が2回続けて使われています。", en: "The label “\(label.text)” is used twice in a row.")
        : Message(
          ja: "番号「\(label.text)」は「\(before.text)」の次の番号ではありません。", en: "The label “\(label.text)” does not follow “\(before.text)”."),
      remedy: Message(
        ja: "番号を直してください。欠けている条項が削除されたものなら「…　削除」と残します。",
        en: "Correct the number; if a clause was deleted, keep its label with a word such as “Deleted”."),
      notes: [Diagnostic.Note(ja: "一つ前の番号はここです。", en: "The label before is here.", at: other)])
  }
}
