import Glibc

/// A name in a folder.
struct FolderEntry: Sendable {
  /// Not always UTF-8.
  let name: [UInt8]
  let kind: FileKind
}

extension Folder {
  /// Every name but `.` and `..`, sorted by bytes.
  func entries() throws(FileError) -> [FolderEntry] {
    let copy = try attempt(path, .read) { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw FileError(path, .read, code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == EINTR { continue }
        if errno != 0 { throw FileError(path, .read, errno) }
        break
      }
      let name = Folder.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      if let kind = try kind(of: entry) { entries.append(FolderEntry(name: name, kind: kind)) }
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}

extension Folder {
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  /// Nil where the name is gone meanwhile. Not every file system tells the kind with the name.
  private func kind(of entry: UnsafeMutablePointer<dirent>) throws(FileError) -> FileKind? {
    switch Int(entry.pointee.d_type) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .link
    case DT_UNKNOWN:
      let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
      var status = stat()
      let name = start.assumingMemoryBound(to: CChar.self)
      do {
        try attempt(path, .inspect) { fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) }
      } catch {
        if error.code == ENOENT { return nil }
        throw error
      }
      return FileStatus(status).kind
    default: return .special
    }
  }
}
