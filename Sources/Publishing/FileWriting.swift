import Glibc

extension Folder {
  /// A new file, with exactly this mode whatever the umask. What could not be written whole is removed.
  func create(
    _ name: String, mode: mode_t, writing body: (borrowing FileWriter) throws(FileError) -> Void
  ) throws(FileError) {
    let path = path(of: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let writer = FileWriter(
      path: path, descriptor: Descriptor(number: try attempt(path, .create) { openat(descriptor.number, name, flags, mode) }))
    do throws(FileError) {
      try body(writer)
      try attempt(path, .create) { fchmod(writer.descriptor.number, mode) }
    } catch {
      unlinkat(descriptor.number, name, 0)
      throw error
    }
  }

  func create(_ name: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(FileError) {
    try create(name, mode: mode) { writer throws(FileError) in
      var failure: FileError?
      bytes.withUnsafeBufferPointer { buffer in
        do throws(FileError) { try writer.write(buffer) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  /// A new folder, with exactly this mode whatever the umask.
  func makeFolder(_ name: String, mode: mode_t = 0o755) throws(FileError) {
    try attempt(path(of: name), .create) { mkdirat(descriptor.number, name, mode) }
    do throws(FileError) {
      try attempt(path(of: name), .create) { fchmodat(descriptor.number, name, mode, 0) }
    } catch {
      unlinkat(descriptor.number, name, AT_REMOVEDIR)
      throw error
    }
  }

  /// Gives a file of another folder a second name here.
  func link(_ name: String, from other: Folder, as new: String) throws(FileError) {
    try attempt(path(of: new), .link) { linkat(other.descriptor.number, name, descriptor.number, new, 0) }
  }

  func rename(_ name: String, to new: String, in other: Folder? = nil) throws(FileError) {
    try attempt(path(of: name), .rename) { renameat(descriptor.number, name, (other ?? self).descriptor.number, new) }
  }

  func remove(_ name: String) throws(FileError) {
    try attempt(path(of: name), .remove) { unlinkat(descriptor.number, name, 0) }
  }

  /// Only where it is empty.
  func removeFolder(_ name: String) throws(FileError) {
    try attempt(path(of: name), .remove) { unlinkat(descriptor.number, name, AT_REMOVEDIR) }
  }

  /// Writes the names of this folder to disk.
  func sync() throws(FileError) {
    try attempt(path, .sync) { fsync(descriptor.number) }
  }
}

/// A file open for writing.
struct FileWriter: ~Copyable {
  let path: String
  let descriptor: Descriptor

  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(FileError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = try attempt(path, .write) { Glibc.write(descriptor.number, rest.baseAddress, rest.count) }
      if count == 0 { throw FileError(path, .write, EIO) }
      rest = UnsafeBufferPointer(rebasing: rest[count...])
    }
  }
}
