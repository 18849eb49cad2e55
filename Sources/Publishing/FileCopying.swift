import Glibc

extension Folder {
  /// Gives the file of another folder a second name here, or copies it where the system allows no link: across file systems, where
  /// there are none, or to a file of somebody else's.
  func linkOrCopy(_ name: String, from other: Folder, as new: String) throws(FileError) {
    do throws(FileError) {
      try link(name, from: other, as: new)
    } catch {
      guard [EXDEV, EPERM, EMLINK, EOPNOTSUPP, ENOSYS, EINVAL].contains(error.code) else { throw error }
      try copy(name, from: other, as: new)
    }
  }

  /// Whether two names hold the same: one file, or files or links of the same content.
  func holdsSame(_ name: String, as other: String, in folder: Folder) throws(FileError) -> Bool {
    guard let first = try status(of: name), let second = try folder.status(of: other) else { return false }
    if first.identity == second.identity { return true }
    switch (first.kind, second.kind) {
    case (.link, .link): return try target(of: name) == folder.target(of: other)
    case (.file, .file):
      guard first.size == second.size else { return false }
      let file = try openFile(name)
      let twin = try folder.openFile(other)
      return try file.digest() == twin.digest()
    default: return false
    }
  }
}

extension Folder {
  /// With its mode and time of modification.
  private func copy(_ name: String, from other: Folder, as new: String) throws(FileError) {
    if try other.status(of: name)?.kind == .link {
      let target = try other.target(of: name).map { CChar(bitPattern: $0) } + [0]
      try attempt(path(of: new), .create) { symlinkat(target, descriptor.number, new) }
      return
    }
    let file = try other.openFile(name)
    let modified = timespec(tv_sec: file.status.modified.seconds, tv_nsec: file.status.modified.nanoseconds)
    try create(new, mode: file.status.mode) { writer throws(FileError) in
      try file.forEachPiece { bytes throws(FileError) in try writer.write(bytes) }
      try attempt(writer.path, .write) { futimens(writer.descriptor.number, [modified, modified]) }
    }
  }
}
