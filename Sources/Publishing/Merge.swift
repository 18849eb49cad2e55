import Glibc

/// The new site put into the old one's folder file by file; may be broken off and run again.
///
/// All that takes room is done first, so that nothing but renames is left. Assets come first and removals last, so that a page never
/// lacks what it needs. Files that no build made stay where they are.
struct Merge {
  private let ready: Folder
  private let site: Folder
  private let new: Manifest
  private let old: Manifest
  /// Of the new site.
  private let folders: Set<RelativePath>
  /// What differs, in the order in which it is put in place.
  private let paths: [RelativePath]

  init(_ output: OutputFolder) throws(FileError) {
    let ready = try Folder(output.ready, in: output.parent)
    let site = try Folder(output.name, in: output.parent)
    self.ready = ready
    self.site = site
    new = try Merge.manifest(in: ready)
    old = (try? Merge.manifest(in: site)) ?? Manifest()
    let sorted = new.entries.keys.sorted()
    let last = RelativePath(Manifest.name)
    var paths: [RelativePath] = []
    for path in sorted.filter(\.isAsset) + sorted.filter({ !$0.isAsset }) + [last]
    where try !ready.holdsSame(path.text, as: path.text, in: site) { paths.append(path) }
    self.paths = paths
    folders = Set(new.entries.keys.flatMap(\.folders))
  }

  /// The site is as it was after this, but for a folder that nobody looks at.
  func prepare() throws(FileError) {
    do throws(FileError) {
      try site.makeFolder(Merge.part)
      for (number, path) in paths.enumerated() { try site.linkOrCopy(path.text, from: ready, as: Merge.part + "/\(number)") }
      try site.syncFileSystem()
    } catch {
      try Merge.clear(site)
      throw error
    }
  }

  func finish() throws(FileError) {
    for path in old.entries.keys where isInTheWay(path) { try remove(path) }
    for (number, path) in paths.enumerated() where path.text != Manifest.name { try place(number, path) }
    // What is in the new site though no build made it was ours, and has become the publisher's.
    for path in old.entries.keys.sorted() where new.entries[path] == nil {
      if try ready.status(of: path.text) == nil { try remove(path) }
    }
    if paths.last?.text == Manifest.name { try place(paths.count - 1, RelativePath(Manifest.name)) }
    try site.removeFolder(Merge.part)
    try site.syncFileSystem()
  }

  /// Removes what a merge that was broken off has prepared.
  static func clear(_ output: OutputFolder) throws(FileError) {
    try clear(Folder(output.name, in: output.parent))
  }
}

extension Merge {
  private static let part = ".kaitei-part"

  private static func clear(_ site: Folder) throws(FileError) {
    guard try site.status(of: part) != nil else { return }
    let folder = try Folder(part, in: site)
    for entry in try folder.entries() { try folder.remove(String(decoding: entry.name, as: UTF8.self)) }
    try site.removeFolder(part)
  }

  private static func manifest(in folder: Folder) throws(FileError) -> Manifest {
    let file = try folder.openFile(Manifest.name)
    let bytes = try file.bytes()
    do throws(ManifestFault) { return try Manifest(parsing: bytes) } catch { throw FileError(file.path, .read, EIO) }
  }

  /// Whether a file of the old site lies where the new one has a folder, or the other way round.
  private func isInTheWay(_ path: RelativePath) -> Bool {
    new.entries[path] == nil && (folders.contains(path) || path.folders.contains { new.entries[$0] != nil })
  }

  private func place(_ number: Int, _ path: RelativePath) throws(FileError) {
    for above in path.folders {
      do throws(FileError) { try site.makeFolder(above.text) } catch {
        if error.code != EEXIST { throw error }
      }
    }
    try site.rename(Merge.part + "/\(number)", to: path.text)
  }

  private func remove(_ path: RelativePath) throws(FileError) {
    guard try site.status(of: path.text) != nil else { return }
    try site.remove(path.text)
    for above in path.folders.reversed() {
      do throws(FileError) { try site.removeFolder(above.text) } catch {
        if error.code == ENOTEMPTY || error.code == EEXIST { return }
        throw error
      }
    }
  }
}

extension RelativePath {
  /// Assets have a hash in their names, so that one name never stands for two contents.
  var isAsset: Bool { text.hasPrefix("assets/") }
}
