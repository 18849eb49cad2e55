import Foundation
import Testing

/// A folder for one test, removed with it: a project with `Content/`, and room for a site beside it.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kaitei-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/project/Content", withIntermediateDirectories: true)
    chmod(path, 0o777)
  }

  deinit {
    let give = Process()
    give.executableURL = URL(filePath: "/bin/chmod")
    give.arguments = ["-R", "u+rwx", path]
    give.standardError = FileHandle.nullDevice
    try? give.run()
    give.waitUntilExit()
    try? FileManager.default.removeItem(atPath: path)
  }

  var project: String { path + "/project" }
  var site: String { path + "/site" }

  /// Writes a file, with the folders above it.
  func write(_ name: String, _ text: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  /// Names in the outermost folder.
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }

  /// Every file and link of a folder; folders too where they are empty.
  func files(in folder: String = "site") throws -> [String: FileFacts] {
    var result: [String: FileFacts] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      let facts = try FileFacts(path + "/" + folder + "/" + name)
      if facts.text != nil { result[name] = facts }
    }
    return result
  }

  /// What visitors see: the text of every file but the manifest.
  func pages(in folder: String = "site") throws -> [String: String] {
    try files(in: folder).filter { $0.key != ".kaitei-manifest" }.compactMapValues(\.text)
  }
}

struct FileFacts: Equatable {
  /// Of a file, or the target of a link; nil for a folder that is not empty.
  let text: String?
  let inode: UInt64
  let mode: UInt32
  let modified: [Int]

  init(_ path: String) throws {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path)")
    inode = UInt64(status.st_ino)
    mode = status.st_mode & 0o7777
    modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    switch status.st_mode & S_IFMT {
    case S_IFREG: text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    case S_IFLNK: text = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
    default: text = try FileManager.default.contentsOfDirectory(atPath: path).isEmpty ? "/" : nil
    }
  }
}
