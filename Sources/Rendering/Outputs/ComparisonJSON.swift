package import Diagnostics
import LegalCorpus
import Redlining

/// A comparison for machines, schema `kaitei.comparison/1`.
package enum ComparisonJSON {
  private typealias Side = Comparison.Side

  package static func of(_ comparison: Comparison, names: (old: ComparedName, new: ComparedName)) -> JSON {
    let (redline, old, new) = (comparison.redline, comparison.old, comparison.new)
    let frame = FrameChanges(comparison)
    var members: [(String, JSON)] = [
      ("schema", .string("kaitei.comparison/1")),
      ("language", .string(new.text.language.text)),
      ("old", side(old, names.old)),
      ("new", side(new, names.new)),
      ("summary", summary(redline.summary, ComparisonFigures(comparison, frame))),
    ]
    if !frame.lines.isEmpty { members.append(("frame", .array(frame.lines.map(line)))) }
    members.append(("rows", .elements(redline.rows.count) { row(redline.rows[$0], old, new) }))
    return .object(members)
  }

  /// A line around the texts that is not as before.
  private static func line(_ line: FrameChanges.Line) -> JSON {
    .object([
      ("part", .string(line.part.identifier)), ("ops", operations(line.operations)),
      ("classes", .array([.string(line.kind.identifier)])),
    ])
  }

  /// A version of a publication names its document and itself.
  private static func side(_ side: Side, _ name: ComparedName) -> JSON {
    var members: [(String, JSON)] = []
    switch name {
    case .file(let path): members.append(("file", .string(path)))
    case .version(let version):
      members += [
        ("file", .string(side.text.file.path)), ("document", .string(side.text.document.text)), ("version", .string(version)),
      ]
    }
    if let day = side.text.version.day { members.append(("effective", .string(day.iso))) }
    if !side.text.title.isEmpty { members.append(("title", .string(side.text.title))) }
    return .object(members)
  }

  private static func summary(_ summary: RedlineSummary, _ figures: ComparisonFigures) -> JSON {
    let words = figures.words
    return .object([
      ("rows", .object(RedlineRow.Kind.allCases.map { ($0.name, .integer(summary.count($0))) })),
      ("classes", .object(RedlineClass.allCases.map { ($0.identifier, .integer(figures.count($0))) })),
      (
        "words",
        .object([
          ("kept", .integer(words.kept)), ("deleted", .integer(words.deleted)), ("inserted", .integer(words.inserted)),
        ])
      ),
      ("changedPercent", .integer(figures.changedPercent)),
      ("isEditorial", .boolean(figures.isEditorial)),
    ])
  }

  private static func row(_ row: RedlineRow, _ old: Side, _ new: Side) -> JSON {
    var members: [(String, JSON)] = [("kind", .string(row.kind.name)), ("block", .string(row.block.identifier))]
    if let cell = row.cell { members.append(("cell", .array([.integer(cell.row), .integer(cell.column)]))) }
    if let index = row.old { members.append(("old", place(index, old))) }
    if let index = row.new { members.append(("new", place(index, new))) }
    if let move = row.move { members.append(("move", .integer(move))) }
    if let part = row.part { members.append(("part", .array([.integer(part.number), .integer(part.count)]))) }
    if !row.labelOperations.isEmpty { members.append(("labelOps", operations(row.labelOperations))) }
    members.append(("ops", operations(row.operations)))
    if !row.textOperations.isEmpty { members.append(("textOps", operations(row.textOperations))) }
    if !row.marks.isEmpty { members.append(("marks", .array(row.marks.map(mark)))) }
    members.append(("classes", .array(row.classes.map { .string($0.identifier) })))
    return .object(members)
  }

  /// A block's clause: written id, label, path of labels from the top; its line from 1.
  private static func place(_ index: Int, _ side: Side) -> JSON {
    let block = side.comparable.blocks[index]
    let place = side.comparable.places[index]
    let path = side.labels(above: index)
    var members: [(String, JSON)] = []
    if let id = block.id { members.append(("id", .string(id))) }
    let label = block.label.isEmpty ? block.number : block.label
    if !label.isEmpty { members.append(("label", .string(label))) }
    if !path.isEmpty { members.append(("path", .array(path.map { .string($0) }))) }
    members.append(("line", .integer(place.line)))
    return .object(members)
  }

  private static func operations(_ operations: [RedlineOperation]) -> JSON {
    .array(
      operations.map { operation in
        let sign =
          switch operation.kind {
          case .kept: "="
          case .deleted: "-"
          case .inserted: "+"
          }
        return .array([.string(sign), .string(operation.text)])
      })
  }

  private static func mark(_ change: RedlineMarkChange) -> JSON {
    .object([
      ("kind", .string(change.kind.identifier)),
      ("old", change.old.map { .string($0) } ?? .null),
      ("new", change.new.map { .string($0) } ?? .null),
      ("at", .integer(change.at)),
      ("words", .string(change.words)),
    ])
  }
}
