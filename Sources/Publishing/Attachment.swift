import Glibc

/// A file that is published as it is: known by name and size, read when its bytes are wanted.
///
/// Whoever reads it later reads what was found at first, or gets an error: a file that has been changed or replaced since is refused.
package struct Attachment: Sendable {
  /// As shown to people; begins with the name of the tree's folder.
  package let path: String
  /// Bytes.
  package let size: Int
  private let tree: Folder
  private let inside: RelativePath
  private let status: FileStatus

  init(path: String, tree: Folder, inside: RelativePath, status: FileStatus) {
    self.path = path
    self.size = status.size
    self.tree = tree
    self.inside = inside
    self.status = status
  }

  /// O(size), in constant memory.
  package func digest() throws(FileError) -> Digest {
    let file = try open()
    return try file.digest()
  }

  /// The whole file in memory.
  package func bytes() throws(FileError) -> [UInt8] {
    let file = try open()
    return try file.bytes()
  }
}

extension Attachment {
  func open() throws(FileError) -> OpenFile {
    var folder = tree
    var name = Substring(inside.text)
    while let slash = name.utf8.firstIndex(of: 0x2F) {
      folder = try Folder(String(name[..<slash]), in: folder)
      name = name[slash...].dropFirst()
    }
    let file = try folder.openFile(String(name), shownAs: path)
    let now = file.status
    if now.identity != status.identity || now.size != status.size || now.modified != status.modified || now.changed != status.changed {
      throw FileError(path, .read, ESTALE)
    }
    return file
  }
}
