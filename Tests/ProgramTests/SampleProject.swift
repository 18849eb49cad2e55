import Foundation
import Testing

/// A small project on disk, removed with the test: one document with two versions in Japanese and English.
final class SampleProject {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kaitei-\(UUID().uuidString)"
    try write("Content/site.yml", "title: {ja: 公表文書, en: Documents}\nurl: https://www.example.com/\nlanguages: [ja, en]\n")
    try write(
      "Content/rules/document.yml",
      "title: {ja: 規則, en: Rules}\nnumbering: {headings: [\"第1条\"], lists: [\"(1)\"], }\n".replacingOccurrences(of: ", }", with: "}"))
    for (day, fee) in [("2020-01-01", 100), ("2022-04-01", 200)] {
      let summary = { (text: String) in day == "2020-01-01" ? "" : "summary: \(text)\n" }
      try write(
        "Content/rules/\(day)/ja.md",
        "---\neffective: \(day)\n\(summary("手数料を改めました。"))---\n## 手数料 {#fee}\n\n手数料は\(fee)円です。\n\n1. 現金 {#cash}\n1. 振込み {#transfer}\n")
      try write(
        "Content/rules/\(day)/en.md",
        "---\n\(summary("The fee has changed."))---\n## Fee {#fee}\n\nThe fee is \(fee) yen.\n\n1. Cash {#cash}\n1. Transfer {#transfer}\n")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  deinit {
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path + "/" + name)
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: file))
  }

  func read(_ name: String) throws -> String { try String(decoding: Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self) }

  func replace(_ name: String, _ part: String, with other: String) throws {
    let text = try read(name)
    try #require(text.contains(part), "\(name) has no “\(part)”")
    try write(name, text.replacingOccurrences(of: part, with: other))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  /// Runs the program in the project.
  func run(_ arguments: String..., wrapper: [String] = [], environment: [String: String] = [:]) throws -> Program.Result {
    try Program.run(arguments, in: path, wrapper: wrapper, environment: environment)
  }

  /// Every file of the site with its bytes and inode.
  func site() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/Site") {
      var status = stat()
      try #require(lstat(path + "/Site/" + name, &status) == 0)
      guard status.st_mode & S_IFMT == S_IFREG else { continue }
      files[name] = "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(try read("Site/" + name).hashValue)"
    }
    return files
  }
}
