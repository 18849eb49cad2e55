import Glibc

/// What an output folder holds when a build begins.
struct Inventory: Sendable {
  /// Nil where there is no folder yet.
  let site: Folder?
  let manifest: Manifest
  /// Nil where there is none: an empty folder, or one with nothing but what is carried.
  let manifestBytes: [UInt8]?
  /// Everything but folders and the manifest.
  private(set) var files: [RelativePath: FileStatus] = [:]
  private(set) var folders: [RelativePath: FileStatus] = [:]
  private let manifestMode: mode_t
  private let sealed: FileTime?

  init(of site: Folder?, _ output: OutputFolder) throws(PublicationError) {
    self.site = site
    guard let site, let status = try onDisk({ () throws(FileError) in try site.status(of: Manifest.name) }) else {
      manifest = Manifest()
      manifestBytes = nil
      manifestMode = 0
      sealed = nil
      if let site { try scan(site, output) }
      return
    }
    let bytes = try onDisk { () throws(FileError) in
      let file = try site.openFile(Manifest.name)
      return try file.bytes()
    }
    do throws(ManifestFault) { manifest = try Manifest(parsing: bytes) } catch {
      throw .damagedManifest(path: site.path(of: Manifest.name), line: error.line)
    }
    manifestBytes = bytes
    manifestMode = status.mode
    sealed = Seal.time(of: status)
    try scan(site, output)
  }

  /// Whether the file of an entry is as the last build left it. O(1) for a sealed site, else O(size): its bytes are compared.
  func isIntact(_ path: RelativePath, _ entry: Manifest.Entry) -> Bool {
    guard let file = files[path], file.kind == .file, file.size == entry.size, file.mode == manifestMode else { return false }
    if let sealed, file.changed < sealed { return true }
    return digest(of: path) == entry.digest
  }

  /// Nil where it cannot be read.
  func digest(of path: RelativePath) -> Digest? {
    do {
      let file = try site?.openFile(path.text)
      return try file?.digest()
    } catch {
      return nil
    }
  }

  /// What no build made, to be carried to the new site.
  var foreignFiles: [RelativePath] { files.keys.filter { manifest.entries[$0] == nil }.sorted() }

  /// Folders in which no file of the site was.
  var foreignFolders: [RelativePath] {
    let ours = Set(manifest.entries.keys.flatMap(\.folders))
    return folders.keys.filter { !ours.contains($0) }.sorted()
  }
}

extension Inventory {
  private mutating func scan(_ site: Folder, _ output: OutputFolder) throws(PublicationError) {
    let device = try onDisk { () throws(FileError) in try site.status().identity.device }
    var waiting: [(parent: Folder, name: String?, path: RelativePath)] = [(site, nil, RelativePath(""))]
    while let (parent, name, path) = waiting.popLast() {
      let (folder, entries) = try onDisk { () throws(FileError) in
        let folder = try name.map { name throws(FileError) in try Folder(name, in: parent) } ?? parent
        return (folder, try folder.entries())
      }
      for entry in entries {
        guard let name = String(validating: entry.name, as: UTF8.self) else {
          throw .refused(path: output.path, .name(folder.path(of: SourceFault.shown(entry.name))))
        }
        let path = path.appending(name)
        guard let status = try onDisk({ () throws(FileError) in try folder.status(of: name) }) else { continue }
        if status.kind != .folder {
          if path.text != Manifest.name { files[path] = status }
          continue
        }
        if status.identity.device != device { throw .refused(path: output.path, .mount(folder.path(of: name))) }
        folders[path] = status
        waiting.append((folder, name, path))
      }
    }
  }
}
