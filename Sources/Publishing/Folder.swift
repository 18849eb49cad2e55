import Glibc

/// An open folder. Names are looked up in it and not along a path, so that nothing can be put in its place meanwhile.
///
/// No call but `init(at:)` follows a symbolic link at the end of a name.
final class Folder: Sendable {
  /// As shown to people.
  let path: String
  let descriptor: Descriptor

  /// Opens a folder that the user named; symbolic links are followed.
  init(at path: String) throws(FileError) {
    self.path = path
    descriptor = Descriptor(number: try attempt(path, .open) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// - Parameter shown: the path shown to people, where it is not the folder's own and the name.
  init(_ name: String, in parent: Folder, shownAs shown: String? = nil) throws(FileError) {
    let path = shown ?? parent.path(of: name)
    self.path = path
    descriptor = Descriptor(
      number: try attempt(path, .open) { openat(parent.descriptor.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
  }

  func path(of name: String) -> String {
    switch path {
    case ".": name
    case "/": "/" + name
    default: path + "/" + name
    }
  }

  func status() throws(FileError) -> FileStatus {
    var status = stat()
    try attempt(path, .inspect) { fstat(descriptor.number, &status) }
    return FileStatus(status)
  }

  /// Nil where there is no such name.
  func status(of name: String) throws(FileError) -> FileStatus? {
    var status = stat()
    do {
      try attempt(path(of: name), .inspect) { fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    return FileStatus(status)
  }

  /// Where a symbolic link points to.
  func target(of name: String) throws(FileError) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try attempt(path(of: name), .read) { readlinkat(descriptor.number, name, &buffer, buffer.count) }
    return buffer.prefix(count).map { UInt8(bitPattern: $0) }
  }
}
