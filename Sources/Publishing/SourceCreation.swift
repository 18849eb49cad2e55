import CLinux
import Glibc

/// A new folder or file among the sources: made whole under a hidden name, then given its own, which must be free. What is there is never replaced.
struct SourceCreation {
  /// What a file of a new folder is made of.
  enum Content {
    case bytes([UInt8])
    case copy(Attachment)
  }

  /// Makes a folder with its files; their names may hold one level of folders (`draft/ja.md`).
  ///
  /// - Throws: `EEXIST` where the name is taken.
  static func makeFolder(_ name: String, in parent: Folder, _ files: [(name: String, content: Content)]) throws(FileError) {
    let hidden = ".\(name).kaitei-new"
    try refuseTaken(name, in: parent)
    try clear(hidden, in: parent)
    try parent.makeFolder(hidden)
    do throws(FileError) {
      let folder = try Folder(hidden, in: parent)
      for file in files { try write(file.name, file.content, in: folder) }
      try folder.syncNames()
      try rename(hidden, to: name, in: parent)
    } catch {
      try? clear(hidden, in: parent)
      throw error
    }
    try parent.syncNames()
  }

  static func makeFile(_ name: String, in parent: Folder, _ bytes: [UInt8]) throws(FileError) {
    let hidden = ".\(name).kaitei-new"
    try refuseTaken(name, in: parent)
    try clear(hidden, in: parent)
    try parent.create(hidden, bytes)
    do throws(FileError) { try rename(hidden, to: name, in: parent) } catch {
      try? parent.remove(hidden)
      throw error
    }
    try parent.syncNames()
  }

  /// Gives a folder or file another name, which must be free.
  static func rename(_ name: String, to new: String, in parent: Folder) throws(FileError) {
    let code = repeated { kaitei_rename_to_free(parent.descriptor.number, name, new) }
    if code == 0 { return }
    guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(code) else { throw FileError(parent.path(of: new), .create, code) }
    // Not every file system knows the flag.
    try refuseTaken(new, in: parent)
    try parent.rename(name, to: new)
  }
}

extension SourceCreation {
  private static func refuseTaken(_ name: String, in parent: Folder) throws(FileError) {
    if try parent.status(of: name) != nil { throw FileError(parent.path(of: name), .create, EEXIST) }
  }

  private static func write(_ name: String, _ content: Content, in folder: Folder) throws(FileError) {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      if try folder.status(of: parts[0]) == nil { try folder.makeFolder(parts[0]) }
      return try write(parts[1], content, in: Folder(parts[0], in: folder))
    }
    switch content {
    case .bytes(let bytes): try folder.create(name, bytes)
    case .copy(let attachment):
      let file = try attachment.open()
      try folder.create(name, mode: 0o644) { writer throws(FileError) in
        try file.forEachPiece { bytes throws(FileError) in try writer.write(bytes) }
      }
    }
  }

  /// Takes away what a run that was broken off has left.
  private static func clear(_ name: String, in parent: Folder) throws(FileError) {
    guard let status = try parent.status(of: name) else { return }
    guard status.kind == .folder else { return try parent.remove(name) }
    let folder = try Folder(name, in: parent)
    for entry in try folder.entries() { try clear(SourceFault.shown(entry.name), in: folder) }
    try parent.removeFolder(name)
  }
}
