import Diagnostics
import Glibc

/// The removal of a folder that a build has left beside the site: an old site, or a new one that was never finished.
///
/// Only what a build made, or what the site holds too, is removed. Anything else came into the old site while it was being replaced,
/// and is moved to the new one; where its place is taken, it stays in a folder beside the site.
struct Retirement {
  let output: OutputFolder
  let name: String

  /// Nothing where there is no such folder.
  func run() throws(FileError) -> [Message] {
    guard try output.parent.status(of: name) != nil else { return [] }
    let folder = try Folder(name, in: output.parent)
    let site = try output.parent.status(of: output.name) == nil ? nil : try Folder(output.name, in: output.parent)
    if try empty(folder, into: site) {
      try output.parent.removeFolder(name)
      return []
    }
    return [try setAside()]
  }
}

extension Retirement {
  /// - Returns: whether nothing is left.
  private func empty(_ folder: Folder, into site: Folder?) throws(FileError) -> Bool {
    let isIncomplete = try folder.status(of: Staging.incomplete) != nil
    let ours = Retirement.manifest(in: folder)
    // An old site may have been closed to writing.
    fchmod(folder.descriptor.number, 0o700)
    var isEmpty = true
    var folders: [RelativePath] = []
    var waiting: [(parent: Folder, name: String?, path: RelativePath)] = [(folder, nil, RelativePath(""))]
    while let (parent, name, path) = waiting.popLast() {
      let inner = try name.map { name throws(FileError) in try Folder(name, in: parent) } ?? parent
      for entry in try inner.entries() {
        guard let name = String(validating: entry.name, as: UTF8.self) else {
          isEmpty = false
          continue
        }
        let path = path.appending(name)
        if entry.kind == .folder {
          folders.append(path)
          waiting.append((inner, name, path))
        } else if !Retirement.records.contains(path.text) {
          let isOurs = isIncomplete || ours.entries[path] != nil
          isEmpty = try dispose(path, isOurs: isOurs, of: folder, into: site) && isEmpty
        }
      }
    }
    for path in folders.reversed() {
      do throws(FileError) { try folder.removeFolder(path.text) } catch {
        if error.code != ENOTEMPTY { throw error }
      }
    }
    for name in Retirement.records where try folder.status(of: name) != nil { try folder.remove(name) }
    return isEmpty
  }

  /// What tells whose the other files are goes last, so that a removal that is broken off can go on.
  private static let records = [Manifest.name, Staging.incomplete]

  private func dispose(_ path: RelativePath, isOurs: Bool, of folder: Folder, into site: Folder?) throws(FileError) -> Bool {
    if !isOurs {
      guard let site else { return false }
      if try !folder.holdsSame(path.text, as: path.text, in: site), try !Retirement.rescue(path, of: folder, into: site) { return false }
    }
    try folder.remove(path.text)
    return true
  }

  private static func rescue(_ path: RelativePath, of folder: Folder, into site: Folder) throws(FileError) -> Bool {
    for above in path.folders {
      do throws(FileError) { try site.makeFolder(above.text) } catch {
        if error.code != EEXIST { return false }
      }
    }
    do throws(FileError) { try site.linkOrCopy(path.text, from: folder, as: path.text) } catch {
      if error.code == EEXIST || error.code == ENOTDIR { return false }
      throw error
    }
    return true
  }

  /// Empty where there is none that can be read: then every file is looked for in the site.
  private static func manifest(in folder: Folder) -> Manifest {
    do {
      let file = try folder.openFile(Manifest.name)
      return try Manifest(parsing: try file.bytes())
    } catch {
      return Manifest()
    }
  }

  private func setAside() throws(FileError) -> Message {
    var number = 1
    while try output.parent.status(of: output.rescued(number)) != nil { number += 1 }
    let place = output.rescued(number)
    try output.parent.rename(name, to: place)
    let path = output.parent.path(of: place).withVisibleControls
    return Message(
      ja: "出力中に出力先に置かれたファイルがあり、新しいサイトの同じ場所はふさがっていました。`\(path)` に残してあります。",
      en: "Files were put into the output folder while it was replaced, where the new site has its own. They are kept in `\(path)`.")
  }
}
