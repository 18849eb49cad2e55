import Redlining

/// One place of a comparison at which something is different: what a reader counts and steps through.
struct Change: Sendable {
  /// From 1, in the order of the page.
  let number: Int
  /// Indices of its rows in the redline, ascending.
  let rows: [Int]
  /// In the order of `RedlineClass`; never empty.
  let classes: [RedlineClass]
  /// Scalars that came in and went out.
  let added: Int
  let deleted: Int
  /// The only words that changed, where they are an amount, a date, a period or a number.
  let exchange: (old: String, new: String)?
  /// Of a heading that came or went while text under it did not.
  let textBelow: TextBelow?

  /// What it is listed under: a new number is named only where the words are as they were.
  var kind: RedlineClass {
    let named = classes.filter { $0 != .renumbered && $0 != .link && $0 != .format }
    return named.first ?? classes[0]
  }

  /// The kind first, then what else it is.
  var kinds: [RedlineClass] { [kind] + classes.filter { $0 != kind } }

  /// The fragment of its place in the comparison.
  var anchor: String { "c\(number)" }
}

extension Change {
  /// - Parameter isInLine: whether the rows are cells of a line of a table that has others, which are as they were.
  init(_ number: Int, rows group: [Int], of comparison: Comparison, isInLine: Bool, textBelow: TextBelow?) {
    let rows = comparison.redline.rows
    var added = 0
    var deleted = 0
    var exchanged: [(kind: RedlineOperation.Kind, text: String)] = []
    for index in group {
      for operation in rows[index].wordOperations where operation.kind != .kept {
        let count = operation.text.unicodeScalars.count
        if operation.kind == .inserted { added += count } else { deleted += count }
        exchanged.append((operation.kind, operation.text))
      }
    }
    var classes = Set(group.flatMap { rows[$0].classes })
    let marks = group.flatMap { row in rows[row].marks.filter { !comparison.isTakenIn($0, of: rows[row], among: group) } }
    if marks.isEmpty, group.contains(where: { !rows[$0].marks.isEmpty }) { classes.remove(.format) }
    // An empty item among what came or went with it is no change of its own.
    if rows[group[0]].classes != [.format], group.allSatisfy({ rows[$0].kind == .added || rows[$0].kind == .deleted }) {
      classes.remove(.format)
    }
    // A cell that came or went in a line of a table that stayed is a change of that line.
    if isInLine || rows[group[0]].cell != nil && Set(group.map { rows[$0].kind }).count > 1, !classes.isDisjoint(with: [.added, .deleted]) {
      classes.subtract([.added, .deleted])
      classes.insert(.wording)
    }
    let sorted = classes.sorted()
    let isValue = !classes.isDisjoint(with: [.amount, .date, .period, .number])
    let exchange: (old: String, new: String)? =
      isValue && exchanged.count == 2 && exchanged[0].kind == .deleted && exchanged[1].kind == .inserted
      ? (exchanged[0].text, exchanged[1].text) : nil
    self.init(
      number: number, rows: group, classes: sorted.isEmpty ? [.format] : sorted, added: added, deleted: deleted, exchange: exchange,
      textBelow: textBelow)
  }
}
