import Diagnostics

/// The files of the new site as they become known.
struct SitePlan: Sendable {
  private(set) var entries: [RelativePath: Manifest.Entry] = [:]
  /// Those whose bytes are in the staging folder; the others are in the old site.
  private(set) var written: Set<RelativePath> = []
  /// Paths of files and folders without letter case and composition, as some file systems see them.
  private var files: [String: String] = [:]
  private var folders: [String: String] = [:]

  /// Reserves a path. O(length).
  ///
  /// - Throws: where another file has it, or differs only in the case of letters, or where a file and a folder would have one name.
  mutating func claim(_ path: String) throws(PublicationError) {
    let folded = path.lowercased()
    if let other = files[folded] ?? folders[folded] { throw SitePlan.collision(path, other) }
    var above = folded[...]
    while let slash = above.utf8.lastIndex(of: 0x2F) {
      above = above[..<slash]
      let key = String(above)
      if folders[key] != nil { break }
      if let other = files[key] { throw SitePlan.collision(path, other) }
      folders[key] = path
    }
    files[folded] = path
  }

  mutating func record(_ path: RelativePath, _ entry: Manifest.Entry, isWritten: Bool) {
    entries[path] = entry
    if isWritten { written.insert(path) }
  }

  private static func collision(_ path: String, _ other: String) -> PublicationError {
    .path(
      path,
      Message(
        ja: "サイトの中で `\(other.withVisibleControls)` と同じ場所になります（大文字と小文字は区別しません）。",
        en: "It would be in one place with `\(other.withVisibleControls)` in the site (letter case does not tell them apart)."))
  }
}
