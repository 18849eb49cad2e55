import Glibc

/// New bytes for files of a project. All are written beside the old files first; only then each takes its place, by a rename.
struct SourceRewriting {
  struct File: Sendable {
    /// Relative to the project, parted by `/`.
    let path: String
    let old: [UInt8]
    let new: [UInt8]
  }

  private struct Staged {
    let folder: Folder
    let name: String
    let temporary: String
  }

  private let staged: [Staged]

  static func run(_ files: [File], in project: String) throws(FileError) { try SourceRewriting(files, in: project).commit() }

  /// Writes the new bytes beside the files.
  ///
  /// - Throws: where one cannot be written or is no longer what it was (`ESTALE`); nothing is left then.
  init(_ files: [File], in project: String) throws(FileError) {
    var staged: [Staged] = []
    do throws(FileError) {
      for file in files { staged.append(try SourceRewriting.stage(file, in: project)) }
    } catch {
      for file in staged { try? file.folder.remove(file.temporary) }
      throw error
    }
    self.staged = staged
  }

  /// The files take their places, also where their folder has another name meanwhile.
  func commit() throws(FileError) {
    for file in staged { try file.folder.rename(file.temporary, to: file.name) }
    for file in staged { try file.folder.syncNames() }
  }

  func abandon() {
    for file in staged { try? file.folder.remove(file.temporary) }
  }

  private static func stage(_ file: File, in project: String) throws(FileError) -> Staged {
    let parts = file.path.split(separator: "/").map(String.init)
    guard let name = parts.last else { throw FileError(file.path, .open, EINVAL) }
    var folder = try Folder(at: project)
    for part in parts.dropLast() { folder = try Folder(part, in: folder) }
    let current = try folder.openFile(name)
    guard try current.bytes() == file.old else { throw FileError(file.path, .read, ESTALE) }
    let temporary = ".\(name).kaitei-new"
    // What a run that was broken off has left.
    if try folder.status(of: temporary) != nil { try folder.remove(temporary) }
    try folder.create(temporary, file.new, mode: current.status.mode)
    return Staged(folder: folder, name: name, temporary: temporary)
  }
}
