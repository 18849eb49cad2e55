import Glibc

/// A file open for reading, with what the system knew of it when it was opened.
struct OpenFile: ~Copyable {
  let path: String
  let status: FileStatus
  let descriptor: Descriptor
}

extension Folder {
  /// Opens a regular file; anything else is refused before a byte of it is read (`EISDIR`, `ELOOP`, `EINVAL`).
  func openFile(_ name: String, shownAs shown: String? = nil) throws(FileError) -> OpenFile {
    let path = shown ?? path(of: name)
    // O_NONBLOCK: a FIFO put here would wait for its writer.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let opened = Descriptor(number: try attempt(path, .open) { openat(descriptor.number, name, flags) })
    var status = stat()
    try attempt(path, .inspect) { fstat(opened.number, &status) }
    let file = FileStatus(status)
    if file.kind != .file { throw FileError(path, .open, file.kind == .folder ? EISDIR : EINVAL) }
    return OpenFile(path: path, status: file, descriptor: opened)
  }
}

extension OpenFile {
  /// All bytes, in one read where the size is as it was. A file that grows or shrinks meanwhile is an error (`ESTALE`).
  func bytes() throws(FileError) -> [UInt8] {
    let wanted = status.size
    let path = path
    let number = descriptor.number
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted + 1) { buffer, count in
      do throws(FileError) {
        while count <= wanted {
          let start = buffer.baseAddress.map { $0 + count }
          let got = try attempt(path, .read) { read(number, start, wanted + 1 - count) }
          if got == 0 { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if bytes.count != wanted { throw FileError(path, .read, ESTALE) }
    return bytes
  }

  /// Hands over all bytes, 1 MiB at a time at most.
  func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws(FileError) -> Void) throws(FileError) {
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: min(max(status.size, 1), 1 << 20))
    defer { piece.deallocate() }
    var total = 0
    while true {
      let got = try attempt(path, .read) { read(descriptor.number, piece.baseAddress, piece.count) }
      if got == 0 { break }
      total += got
      try body(UnsafeBufferPointer(rebasing: piece[..<got]))
    }
    if total != status.size { throw FileError(path, .read, ESTALE) }
  }

  func digest() throws(FileError) -> Digest {
    var hash = SHA256()
    try forEachPiece { hash.add($0) }
    return hash.digest()
  }
}
