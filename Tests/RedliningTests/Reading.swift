import Redlining

/// How a test writes a comparison down: `当社は[-三十日-][+六十日+]前に`.
extension [RedlineOperation] {
  var marked: String {
    map { operation in
      switch operation.kind {
      case .kept: operation.text
      case .deleted: "[-" + operation.text + "-]"
      case .inserted: "[+" + operation.text + "+]"
      }
    }.joined()
  }

  /// As `marked` would say it the other way round; within a hunk what is deleted stands first.
  var mirrorMarked: String {
    var result = ""
    var inserted = ""
    for operation in self {
      switch operation.kind {
      case .kept:
        result += inserted + operation.text
        inserted = ""
      case .deleted: inserted += "[+" + operation.text + "+]"
      case .inserted: result += "[-" + operation.text + "-]"
      }
    }
    return result + inserted
  }

  func side(_ kind: RedlineOperation.Kind) -> [UInt8] {
    var bytes: [UInt8] = []
    for operation in self where operation.kind == .kept || operation.kind == kind { bytes.append(contentsOf: operation.text.utf8) }
    return bytes
  }
}

extension RedlineRow {
  /// One line with all that the row says.
  var line: String {
    line(labelOperations.marked, operations.marked, textOperations.marked, kind, old, new, classes)
  }

  /// The line of this row in the comparison the other way round. Moves have the same numbers.
  var mirrorLine: String {
    let kinds: [Kind: Kind] = [
      .added: .deleted, .deleted: .added, .movedAway: .movedHere, .movedHere: .movedAway, .split: .joined, .joined: .split,
    ]
    let names: [RedlineClass: RedlineClass] = [.added: .deleted, .deleted: .added, .split: .joined, .joined: .split]
    return line(
      labelOperations.mirrorMarked, operations.mirrorMarked, textOperations.mirrorMarked, kinds[kind] ?? kind, new, old,
      classes.map { names[$0] ?? $0 }.sorted())
  }

  private func line(_ label: String, _ words: String, _ text: String, _ kind: Kind, _ old: Int?, _ new: Int?, _ classes: [RedlineClass])
    -> String
  {
    // What changed inside a moved clause stands on the side that it moved to.
    let isMoved = kind == .movedAway || kind == .movedHere
    return [
      kind.name, "\(old ?? -1)", "\(new ?? -1)", "\(move ?? 0)", "\(part?.number ?? 0)/\(part?.count ?? 0)", label, words,
      isMoved ? "" : text,
      isMoved ? "" : classes.map { "\($0)" }.joined(separator: ","),
    ].joined(separator: "|")
  }
}

extension Redline {
  /// Rows that are not simply the same, each with its kind: `changed 当社[-は-][+が+]`.
  var differences: [String] {
    rows.filter { $0.kind != .same || !$0.classes.isEmpty }.map { row in
      let number = (row.move ?? row.part?.number).map { " \($0)" } ?? ""
      let label = row.labelOperations.marked
      return row.kind.name + number + " " + (label.isEmpty ? "" : label + " ") + row.operations.marked
    }
  }
}

func paragraph(_ text: String, id: String? = nil, label: String = "", depth: Int = 10, marks: [RedlineMark] = []) -> RedlineBlock {
  RedlineBlock(kind: .paragraph, depth: depth, id: id, label: label, text: text, marks: marks)
}

func heading(_ text: String, id: String? = nil, label: String = "", number: String = "", depth: Int = 2) -> RedlineBlock {
  RedlineBlock(kind: .heading, depth: depth, id: id, label: label, number: number, text: text)
}

func item(_ text: String, id: String? = nil, label: String = "", depth: Int = 11) -> RedlineBlock {
  RedlineBlock(kind: .item, depth: depth, id: id, label: label, text: text)
}

func note(_ text: String, reference: Int) -> RedlineBlock {
  RedlineBlock(kind: .note, depth: 10, text: text, reference: reference)
}

func table(_ rows: [[String]], number: Int = 1) -> [RedlineBlock] {
  rows.enumerated().flatMap { row, cells in
    cells.enumerated().map { column, text in
      RedlineBlock(kind: .cell, depth: 10, text: text, cell: .init(table: number, row: row + 1, column: column + 1))
    }
  }
}
