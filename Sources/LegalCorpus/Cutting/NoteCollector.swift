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
  private(set) var used: Set<String> = []
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

  /// Prints a note that nothing calls, without a label, after another one or first.
  mutating func add(_ key: String, after other: String?) {
    used.insert(key)
    let index = other.flatMap { key in due.firstIndex { $0.key == key } }.map { $0 + 1 } ?? 0
    due.insert(Due(key: key, label: "", anchor: "note.\(place)-\(due.count + 1)", calls: []), at: index)
    places = Dictionary(due.indices.map { (due[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
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
