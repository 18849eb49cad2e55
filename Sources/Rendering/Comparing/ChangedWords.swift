import LegalCorpus
import Redlining

/// The words of a block that changed, with what came in and went out, their links, emphasis, images and calls of notes.
///
/// What is kept and deleted is the old text, what is kept and inserted the new one, as in the operations.
struct ChangedWords {
  /// Both texts in one, or one of them.
  enum View { case merged, old, new }

  struct Piece {
    /// The same for what stands in one `<ins>` or `<del>`.
    let run: Int
    let kind: RedlineOperation.Kind
    let isOld: Bool
    let range: Range<Int>
    /// Of the stretches around it, the outermost first.
    let around: [Int]
    /// Set for the call of a note, which has no words: its label, and the one that it had.
    let note: (label: String, former: String?)?
    /// The stretch of the link that goes around several runs.
    var outerLink: Int?
  }

  let old: MarkedWords?
  let new: MarkedWords?
  private(set) var pieces: [Piece] = []
  private let view: View

  /// - Parameter starts: where the operations begin in the old and in the new words, in bytes: of a block that was split or joined they are a part.
  init(
    _ operations: [ShownOperation], old: MarkedWords?, new: MarkedWords?, starts: (old: Int, new: Int) = (0, 0),
    view: View
  ) {
    self.old = old
    self.new = new
    self.view = view
    var (i, j) = starts
    if i == 0, j == 0 { calls(run: -1, old: 0, new: 0, .kept) }
    for (run, operation) in operations.enumerated() {
      let count = operation.text.utf8.count
      switch operation.kind {
      case .kept:
        add(run, .kept, isOld: view == .old, range: view == .old ? i..<(i + count) : j..<(j + count), offset: view == .old ? j - i : i - j)
        i += count
        j += count
      case .deleted:
        if operation.isPlain, view != .old {
          calls(run: run, old: i + count, new: nil, .kept)
        } else if view != .new {
          add(run, operation.isPlain ? .kept : .deleted, isOld: true, range: i..<(i + count), offset: nil)
        }
        i += count
      case .inserted:
        if view != .old { add(run, operation.isPlain ? .kept : .inserted, isOld: false, range: j..<(j + count), offset: nil) }
        j += count
      }
    }
    joinLinks()
  }
}

extension ChangedWords {
  private func side(_ isOld: Bool) -> MarkedWords? { isOld ? old : new }

  /// - Parameter offset: from a place in the text of the range to the one of the other text, where they are kept.
  private mutating func add(_ run: Int, _ kind: RedlineOperation.Kind, isOld: Bool, range: Range<Int>, offset: Int?) {
    guard let side = side(isOld) else { return }
    let cuts = side.cuts(of: range)
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let piece = start..<end
      pieces.append(Piece(run: run, kind: kind, isOld: isOld, range: piece, around: side.around(piece), note: nil))
      let other = offset.map { end + $0 }
      calls(run: run, old: isOld ? end : other, new: isOld ? other : end, kind)
    }
  }

  /// The calls of notes at a place of each text. A note that both texts call is marked only where its label is another.
  private mutating func calls(run: Int, old oldPlace: Int?, new newPlace: Int?, _ kind: RedlineOperation.Kind) {
    func add(_ state: RedlineOperation.Kind, _ isOld: Bool, _ label: String, _ former: String?) {
      // A call that is not as the words around it stands outside of their mark.
      let ownRun = state == kind ? run : -2 - pieces.count
      pieces.append(Piece(run: ownRun, kind: state, isOld: isOld, range: 0..<0, around: [], note: (label, former)))
    }
    if view != .new, let oldPlace {
      for call in old?.calls(at: oldPlace) ?? [] {
        let counterpart = new?.label(of: call.note)
        if view == .old, let counterpart {
          add(counterpart.utf8.elementsEqual(call.label.utf8) ? .kept : .deleted, true, call.label, nil)
        } else if counterpart == nil {
          add(.deleted, true, call.label, nil)
        }
      }
    }
    if view != .old, let newPlace {
      for call in new?.calls(at: newPlace) ?? [] {
        guard let former = old?.label(of: call.note) else {
          add(.inserted, false, call.label, nil)
          continue
        }
        if former.utf8.elementsEqual(call.label.utf8) {
          add(.kept, false, call.label, nil)
        } else if view == .new {
          add(.inserted, false, call.label, nil)
        } else {
          add(.kept, false, call.label, former)
        }
      }
    }
  }

  /// A link over several runs goes around them, and around what was deleted between; any other stands within its run.
  private mutating func joinLinks() {
    let main = view == .old
    func link(_ piece: Piece) -> Int? {
      piece.isOld == main
        ? piece.around.first { index in
          guard let mark = side(piece.isOld)?.stretches[index].mark else { return false }
          if case .link = mark { return true }
          return false
        } : nil
    }
    var spans: [Int: ClosedRange<Int>] = [:]
    for (index, piece) in pieces.enumerated() {
      if let link = link(piece) { spans[link] = (spans[link]?.lowerBound ?? index)...index }
    }
    for (link, span) in spans where span.contains(where: { pieces[$0].run != pieces[span.lowerBound].run }) {
      for index in span { pieces[index].outerLink = link }
    }
  }
}
