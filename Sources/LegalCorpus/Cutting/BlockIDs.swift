/// The ids of a block are its own: one that the text has as well, or that stands there already, gets the block's name before it.
struct BlockIDs {
  /// Words that the text itself writes as ids.
  private let ofText: Set<String>
  /// Ids of the inclusion that is open, by the names of its blocks, with what they have become.
  private var ids: [String: [ClauseID: ClauseID]] = [:]

  init(ofText: Set<String>) { self.ofText = ofText }

  /// Begins another inclusion of a block.
  mutating func begin(_ blocks: [DocumentID]) { ids[NoteHome.prefix(blocks)] = nil }

  /// What an id of the innermost block is in the text. Written twice in the block it stays one id, which is then taken.
  mutating func id(_ written: ClauseID, in blocks: [DocumentID], among outline: OutlineBuilder) -> ClauseID {
    guard let block = blocks.last else { return written }
    let place = NoteHome.prefix(blocks)
    if let known = ids[place]?[written] { return known }
    let isFree = !ofText.contains(written.text) && !outline.isTaken(written.text)
    let id = isFree ? written : outline.free("\(block.text)-\(written.text)")
    ids[place, default: [:]][written] = id
    return id
  }

  /// Those of an inclusion that have become others.
  func renamed(in blocks: [DocumentID]) -> [ClauseID: ClauseID] {
    (ids[NoteHome.prefix(blocks)] ?? [:]).filter { $0.key != $0.value }
  }
}
