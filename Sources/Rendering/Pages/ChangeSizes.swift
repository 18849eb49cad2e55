import LegalCorpus
import Routing

/// How much each version changed against the one before, on one scale.
struct ChangeSizes {
  private let frame: Frame
  private var changes: [VersionID: VersionChanges] = [:]
  /// Characters of the greatest change.
  private var greatest = 1

  init(frame: Frame, document: Document) {
    self.frame = frame
    for version in document.versions {
      let shelf =
        [frame.language, document.original].lazy.compactMap { frame.comparisons.shelf(document.id, $0)?.changes(of: version.id) }.first
      guard let shelf else { continue }
      changes[version.id] = shelf
      greatest = max(greatest, shelf.added + shelf.deleted)
    }
  }

  /// Nil for the first version, and where one of the two texts is not held.
  func model(of version: VersionID) -> Model? {
    guard let change = changes[version] else { return nil }
    var model = Model()
    model[text: "words"] =
      change.count == 0
      ? frame.strings.text(.noChange)
      : change.added + change.deleted == 0
        ? frame.strings.text(.changesCount, count: change.count, [:])
        : frame.strings.text(
          .size, count: change.count, ["count": String(change.count), "added": String(change.added), "deleted": String(change.deleted)])
    model[text: "added-width"] = String(width(change.added))
    model[text: "deleted-width"] = String(width(change.deleted))
    return model
  }

  /// Of a hundred; what is not nothing can be seen.
  private func width(_ characters: Int) -> Int { characters == 0 ? 0 : max(1, characters * 100 / greatest) }
}
