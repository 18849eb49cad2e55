import CommonMark

/// Counts the notes of a text as they are used, and gathers those that are due to be printed.
struct NoteCollector {
  /// A note that was used since the last printing, in the order of first use.
  struct Due {
    let key: String
    let label: String
    let anchor: String
    var calls: [String]
  }

  private(set) var due: [Due] = []
  /// The keys of all notes that were used.
  private var used: Set<String> = []
  private let scheme: NoteScheme
  /// The place of the printing, from 1: part of every anchor.
  private var place = 1
  private var count = 0
  private var labels: [String: String] = [:]
  /// The place of a key in `due`, while its uses still belong to that note.
  private var places: [String: Int] = [:]

  init(_ scheme: NoteScheme) { self.scheme = scheme }

  var printsBySection: Bool { scheme.place == .section }

  /// Nil beyond the end of the numbering.
  mutating func call(_ key: String) -> Phrase.NoteCall? {
    used.insert(key)
    if let index = places[key] {
      let call = "call.\(due[index].anchor.dropFirst(5)).\(due[index].calls.count + 1)"
      due[index].calls.append(call)
      return Phrase.NoteCall(label: due[index].label, note: due[index].anchor, call: call)
    }
    let label: String
    if let known = labels[key] {
      label = known
    } else {
      count += 1
      guard let made = scheme.label.label(for: count) else { return nil }
      label = made
      labels[key] = label
    }
    let anchor = "note.\(place)-\(due.count + 1)"
    let call = "call.\(place)-\(due.count + 1)"
    places[key] = due.count
    due.append(Due(key: key, label: label, anchor: anchor, calls: [call]))
    return Phrase.NoteCall(label: label, note: anchor, call: call)
  }

  /// Prints the notes that nothing calls, without labels, each behind the nearest before it that is due. O(notes).
  ///
  /// - Parameter keys: of all notes, in the order of their definitions.
  mutating func addUncalled(_ keys: [String]) {
    var last: String?
    var following: [String?: [Due]] = [:]
    var count = due.count
    for key in keys {
      if places[key] != nil { last = key }
      guard !used.contains(key) else { continue }
      count += 1
      following[last, default: []].append(Due(key: key, label: "", anchor: "note.\(place)-\(count)", calls: []))
    }
    due = (following[nil] ?? []) + due.flatMap { [$0] + (following[$0.key] ?? []) }
    for (index, note) in due.enumerated() {
      used.insert(note.key)
      places[note.key] = index
    }
  }

  /// Begins the next place of printing.
  mutating func turn() {
    due = []
    places = [:]
    place += 1
    endSection()
  }

  /// Where the count begins anew in each section, notes that are printed later are told apart by section.
  mutating func endSection() {
    guard scheme.restart == .section else { return }
    count = 0
    labels = [:]
    places = [:]
  }
}
