package import Diagnostics

/// What a folder of sources holds: texts with their bytes, and other files, which are read when they are wanted.
package struct SourceTree: Sendable {
  /// Limits on what is read, in bytes and levels.
  package struct Limits: Sendable {
    package var text = 1 << 20
    package var attachment = 64 << 20
    /// Folders inside one another, the outermost not counted.
    package var depth = 16

    package init() {}
  }

  /// Sorted by bytes of their paths; a path begins with the folder's name.
  package let texts: [SourceFile]
  package let attachments: [Attachment]
  /// What was refused: every fault of a run, not the first.
  package let report: Report

  /// Reads a folder of a project, each file once, on all processors. Names that begin with a full stop are passed over.
  ///
  /// - Parameters:
  ///   - name: of the folder, such as `Content`; the folder and all in it must be themselves and no symbolic links.
  ///   - project: the folder that holds it.
  ///   - isText: by the name of a file whether its bytes are to be kept; others are attachments.
  /// - Throws: where the folder itself cannot be opened.
  package static func read(
    _ name: String, in project: String, limits: Limits = Limits(), isText: @escaping @Sendable (_ name: String) -> Bool = isText
  ) async throws(FileError) -> SourceTree {
    let root = try Folder(name, in: Folder(at: project), shownAs: name)
    return await SourceReading(limits: limits, isText: isText).read(root)
  }

  /// `.md`, `.yml`, `.yaml`, `.lock`, `.mustache`, `.css`, `.js`, `.html`, `.txt`, `.json`, `.svg`, in any case of letters.
  package static func isText(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return false }
    return texts.contains(name[dot...].dropFirst().lowercased())
  }

  private static let texts: Set = ["md", "yml", "yaml", "lock", "mustache", "css", "js", "html", "txt", "json", "svg"]
}
