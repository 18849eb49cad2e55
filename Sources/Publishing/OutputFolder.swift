import Diagnostics
import Glibc

/// The folder to publish into, by its parent and its name, found to be one that may be written.
struct OutputFolder: Sendable {
  let parent: Folder
  let name: String
  /// As the user wrote it.
  let path: String

  /// - Throws: where it is a symbolic link, no folder, `/`, a home, the project or a folder above it, or inside the sources.
  init(_ path: String, project: String, sources: [String]) throws(PublicationError) {
    let (parent, name) = try OutputFolder.split(path)
    self.parent = parent
    self.name = name
    self.path = path
    let found = try onDisk { () throws(FileError) in try parent.status(of: name) }
    if found?.kind == .link { throw .refused(path: path, .symbolicLink) }
    if let found, found.kind != .folder { throw .refused(path: path, .notAFolder) }
    try refuse(found?.identity, project, sources)
  }

  /// Names beside the output folder that only builds use.
  var stage: String { ".\(name).kaitei-stage" }
  /// A whole new site that waits to take the place of the old one: the note by which the next build completes a broken change.
  var ready: String { ".\(name).kaitei-ready" }
  var old: String { ".\(name).kaitei-old" }
  func rescued(_ number: Int) -> String { ".\(name).kaitei-rescued-\(number)" }

  /// Names in an output folder that may be there before the first build, and are carried from site to site.
  static let carried: Set = [
    ".git", ".gitignore", ".gitattributes", ".gitkeep", ".htaccess", ".well-known", "CNAME", "README", "README.md", "README.ja.md",
    "_headers", "_redirects",
  ]

  /// - Throws: where a folder without a manifest holds anything but what is carried.
  func requireOurs(_ folder: Folder) throws(PublicationError) {
    let entries = try onDisk { () throws(FileError) in try folder.entries() }
    let names = entries.map { SourceFault.shown($0.name) }
    if names.contains(Manifest.name) { return }
    if let other = names.first(where: { !OutputFolder.carried.contains($0) }) { throw .refused(path: path, .notOurs(other)) }
  }
}

extension OutputFolder {
  private static func split(_ path: String) throws(PublicationError) -> (Folder, String) {
    var text = path[...]
    while text.utf8.count > 1, text.utf8.last == 0x2F { text = text.dropLast() }
    let slash = text.utf8.lastIndex(of: 0x2F)
    let name = slash.map { text[$0...].dropFirst() } ?? text
    if name.isEmpty || name == "." || name == ".." {
      guard let real = realpath(String(text), nil) else { throw .file(FileError(path, .open, text.isEmpty ? ENOENT : errno)) }
      defer { free(real) }
      let resolved = String(cString: real)
      if resolved == "/" { throw .refused(path: path, .root) }
      return try split(resolved)
    }
    let above = slash.map { $0 == text.startIndex ? "/" : String(text[..<$0]) } ?? "."
    return (try onDisk { () throws(FileError) in try Folder(at: above) }, String(name))
  }

  private func refuse(_ identity: FileIdentity?, _ project: String, _ sources: [String]) throws(PublicationError) {
    let project = try onDisk { () throws(FileError) in try Folder(at: project) }
    if let identity {
      let above = try onDisk { () throws(FileError) in try OutputFolder.identities(from: project) }
      if identity == above.last { throw .refused(path: path, .root) }
      if above.contains(identity) { throw .refused(path: path, .holdsProject) }
      if identity == OutputFolder.home { throw .refused(path: path, .home) }
    }
    var around = try onDisk { () throws(FileError) in try OutputFolder.identities(from: parent) }
    if let identity { around.append(identity) }
    for source in sources {
      let found = try onDisk { () throws(FileError) in try project.status(of: source) }
      if let found, around.contains(found.identity) { throw .refused(path: path, .inSources) }
    }
  }

  /// Of a folder and all above it, the root last.
  private static func identities(from folder: Folder) throws(FileError) -> [FileIdentity] {
    var folder = folder
    var identities = [try folder.status().identity]
    while true {
      folder = try Folder("..", in: folder)
      let identity = try folder.status().identity
      if identity == identities.last { return identities }
      identities.append(identity)
    }
  }

  private static var home: FileIdentity? {
    getenv("HOME").flatMap { try? Folder(at: String(cString: $0)).status().identity }
  }
}
