import CLinux
import Glibc
import Synchronization

/// A new site while it is made, in a folder beside the old one.
final class Staging: Sendable {
  let folder: Folder
  private let made = Mutex<Set<RelativePath>>([])

  /// As long as this file is in it, nothing in the folder is anybody's but the build's.
  static let incomplete = ".kaitei-incomplete"

  /// Closed to others until it is complete.
  init(in output: OutputFolder) throws(FileError) {
    try output.parent.makeFolder(output.stage, mode: 0o700)
    do throws(FileError) {
      folder = try Folder(output.stage, in: output.parent)
      try folder.create(Staging.incomplete, [])
    } catch {
      try output.parent.removeFolder(output.stage)
      throw error
    }
  }

  func write(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    try makeFolders(above: path)
    try folder.create(path.text, bytes)
  }

  /// - Throws: `ESTALE` where the file is no longer what its digest says.
  func write(_ path: RelativePath, _ attachment: Attachment, _ digest: Digest) throws(FileError) {
    try makeFolders(above: path)
    let file = try attachment.open()
    try folder.create(path.text, mode: 0o644) { writer throws(FileError) in
      var hash = SHA256()
      try file.forEachPiece { bytes throws(FileError) in
        hash.add(bytes)
        try writer.write(bytes)
      }
      if hash.digest() != digest { throw FileError(attachment.path, .read, ESTALE) }
    }
  }

  func carry(_ path: RelativePath, from site: Folder) throws(FileError) {
    try makeFolders(above: path)
    try folder.linkOrCopy(path.text, from: site, as: path.text)
  }

  func makeFolder(_ path: RelativePath) throws(FileError) {
    try made.withLock { (made: inout Set<RelativePath>) throws(FileError) in
      if made.contains(path) { return }
      try folder.makeFolder(path.text)
      made.insert(path)
    }
  }

  /// Writes the manifest, opens the folder to others as the old one was, and flushes everything to disk.
  func complete(_ manifest: Manifest, like old: FileStatus?) throws(FileError) {
    try folder.create(Manifest.name, manifest.bytes)
    if let old, try folder.status().group != old.group { fchown(folder.descriptor.number, uid_t.max, old.group) }
    try attempt(folder.path, .create) { fchmod(folder.descriptor.number, old?.mode ?? 0o755) }
    try folder.remove(Staging.incomplete)
    try folder.syncFileSystem()
  }
}

extension Folder {
  /// Writes everything of the file system to disk.
  func syncFileSystem() throws(FileError) {
    let code = repeated { kaitei_sync_file_system(descriptor.number) }
    if code == ENOSYS { Glibc.sync() } else if code != 0 { throw FileError(path, .sync, code) }
  }
}

extension Staging {
  private func makeFolders(above path: RelativePath) throws(FileError) {
    for folder in path.folders { try makeFolder(folder) }
  }
}
