import LegalCorpus
import Redlining

/// What changed around the texts: titles and lines above them, and who signs. They are no clauses, so they are compared apart.
struct FrameChanges: Sendable {
  enum Part: Sendable { case title, subtitle, header, signature }

  /// One line.
  struct Line: Sendable {
    let part: Part
    /// Of the comparison's changes, from 1.
    fileprivate(set) var number: Int
    let operations: [RedlineOperation]

    var kind: RedlineClass {
      let kinds = Set(operations.map(\.kind))
      return kinds == [.inserted] ? .added : kinds == [.deleted] ? .deleted : .wording
    }
    var added: Int { count(.inserted) }
    var deleted: Int { count(.deleted) }
    var anchor: String { "c\(number)" }
    /// As the new text has it, or the old one where it is no more.
    var text: String { operations.filter { $0.kind != .deleted || kind == .deleted }.map(\.text).joined() }

    private func count(_ kind: RedlineOperation.Kind) -> Int {
      operations.reduce(0) { $0 + ($1.kind == kind ? $1.text.unicodeScalars.count : 0) }
    }
  }

  private(set) var above: [Line] = []
  private(set) var below: [Line] = []
  /// Of the parts that are not as before.
  private(set) var words = (kept: 0, deleted: 0, inserted: 0)

  var lines: [Line] { above + below }

  init(_ comparison: Comparison) {
    let (old, new) = (comparison.old.text, comparison.new.text)
    func add(_ part: Part, _ before: [String], _ after: [String], to lines: inout [Line]) {
      if before.count == after.count, zip(before, after).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }) { return }
      // Lines that are as many as before are compared one by one, however little they have in common.
      func blocks(_ lines: [String]) -> [RedlineBlock] {
        lines.enumerated().map { index, text in
          RedlineBlock(kind: .paragraph, depth: 0, id: before.count == after.count ? "line-\(index)" : nil, text: text)
        }
      }
      let redline = Redline.compare(blocks(before), blocks(after), language: new.language.text)
      let count = redline.summary.words
      words = (words.kept + count.kept, words.deleted + count.deleted, words.inserted + count.inserted)
      for row in redline.rows where row.isChange {
        lines.append(Line(part: part, number: lines.count + 1, operations: row.operations))
      }
    }
    add(.title, [old.title].filter { !$0.isEmpty }, [new.title].filter { !$0.isEmpty }, to: &above)
    add(.subtitle, [old.subtitle].compactMap { $0 }, [new.subtitle].compactMap { $0 }, to: &above)
    add(.header, old.header, new.header, to: &above)
    add(.signature, old.signed, new.signed, to: &below)
  }

  /// With what stands below counted on from the texts' own changes.
  func numbered(after count: Int) -> FrameChanges {
    var result = self
    for index in below.indices { result.below[index].number = above.count + count + index + 1 }
    return result
  }
}
