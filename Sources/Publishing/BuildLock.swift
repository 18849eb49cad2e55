import Glibc

/// One build of a site at a time: each holds the folders it works on, by flock(2).
///
/// Nothing is written to hold one, so that a build that changes nothing writes nothing; who holds it is read from `/proc/locks`.
enum BuildLock {
  /// Holds a folder until it is closed.
  ///
  /// - Returns: false where the file system knows no locks on folders (NFS).
  static func hold(_ folder: Folder, of output: OutputFolder) throws(PublicationError) -> Bool {
    do throws(FileError) {
      try attempt(folder.path, .lock) { flock(folder.descriptor.number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { throw .busy(path: output.path, process: holder(of: folder)) }
      if unsupported.contains(error.code) { return false }
      throw .file(error)
    }
  }

  static func release(_ folders: [Folder]) {
    for folder in folders { flock(folder.descriptor.number, LOCK_UN) }
  }

  /// Runs what looks for other builds and makes itself known to them as one step.
  ///
  /// A folder that stays held by a stranger (`flock . kaitei build`) is waited for one second, then passed over.
  static func whileHolding<Result>(
    _ parent: Folder, _ body: () throws(PublicationError) -> Result
  ) throws(PublicationError) -> Result {
    var isHeld = false
    for _ in 0..<100 where !isHeld {
      isHeld = flock(parent.descriptor.number, LOCK_EX | LOCK_NB) == 0
      if !isHeld && errno != EWOULDBLOCK && errno != EINTR { break }
      if !isHeld { usleep(10_000) }
    }
    defer { if isHeld { flock(parent.descriptor.number, LOCK_UN) } }
    return try body()
  }
}

extension BuildLock {
  private static let unsupported: Set = [EBADF, EOPNOTSUPP, ENOSYS, ENOLCK, EINVAL]

  /// `1: FLOCK  ADVISORY  WRITE 4711 fe:00:123456 0 EOF`, see proc(5).
  private static func holder(of folder: Folder) -> Int32? {
    guard let number = try? folder.status().identity.number, let file = try? Folder(at: "/proc").openFile("locks") else { return nil }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(file.descriptor.number, &buffer, buffer.count)
      if count <= 0 { break }
      text += buffer.prefix(count)
    }
    for line in text.split(separator: 0x0A) {
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 6, fields[1] == "FLOCK", fields[5].hasSuffix(":\(number)") else { continue }
      return Int32(fields[4]).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }
}

extension BuildLock {
  /// Holds all there is of a site: its folder, and what builds may have left beside it.
  static func hold(_ output: OutputFolder) throws(PublicationError) -> [Folder] {
    try whileHolding(output.parent) { () throws(PublicationError) in
      var folders: [Folder] = []
      for name in [output.name, output.stage, output.ready, output.old] {
        if let folder = try hold(name, of: output) { folders.append(folder) }
      }
      return folders
    }
  }

  /// A new staging folder, held.
  static func stage(_ output: OutputFolder) throws(PublicationError) -> Staging {
    try whileHolding(output.parent) { () throws(PublicationError) in
      let staging: Staging
      do throws(FileError) { staging = try Staging(in: output) } catch {
        if error.code == EEXIST { throw .busy(path: output.path, process: nil) }
        throw .file(error)
      }
      do throws(PublicationError) { _ = try hold(staging.folder, of: output) } catch {
        _ = try? Retirement(output: output, name: output.stage).run()
        throw error
      }
      return staging
    }
  }

  /// Nil where there is no such name. Where a build that has just ended put another folder in its place, that one is held.
  private static func hold(_ name: String, of output: OutputFolder) throws(PublicationError) -> Folder? {
    while true {
      guard let found = try onDisk({ () throws(FileError) in try output.parent.status(of: name) }) else { return nil }
      let folder = try onDisk { () throws(FileError) in try Folder(name, in: output.parent) }
      _ = try hold(folder, of: output)
      let held = try onDisk { () throws(FileError) in try folder.status().identity }
      let now = try onDisk { () throws(FileError) in try output.parent.status(of: name)?.identity }
      if held == now && held == found.identity { return folder }
    }
  }
}
