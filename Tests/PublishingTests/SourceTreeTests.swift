import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct SourceTreeTests {
  @Test func readsEachFileInOrder() async throws {
    let scratch = try Scratch()
    for name in ["terms/2022-04-01/ja.md", "terms/2022-04-01/en.md", "terms-of-use/ja.md", "Z.md", "site.yml", "terms/2022-04-01/様式.pdf"] {
      try scratch.write("project/Content/\(name)", name)
    }
    for name in [".git/config", ".DS_Store", "terms/.ja.md.swp"] { try scratch.write("project/Content/\(name)", "x") }
    let tree = try await SourceTree.read("Content", in: scratch.project)
    #expect(
      tree.texts.map(\.path) == [
        "Content/Z.md", "Content/site.yml", "Content/terms-of-use/ja.md", "Content/terms/2022-04-01/en.md",
        "Content/terms/2022-04-01/ja.md",
      ])
    for text in tree.texts { #expect("Content/" + String(decoding: text.bytes, as: UTF8.self) == text.path) }
    #expect(tree.attachments.map(\.path) == ["Content/terms/2022-04-01/様式.pdf"])
    #expect(try tree.attachments[0].digest() == SHA256.hash(Array("terms/2022-04-01/様式.pdf".utf8)))
    #expect(tree.report.isEmpty)
  }

  @Test func manyFilesInOneFolder() async throws {
    let scratch = try Scratch()
    for number in 0..<500 { try scratch.write("project/Content/a/\(number).md", "\(number)") }
    let tree = try await SourceTree.read("Content", in: scratch.project)
    #expect(tree.texts.count == 500)
    #expect(Set(tree.texts.map { String(decoding: $0.bytes, as: UTF8.self) }).count == 500)
  }

  /// Every fault of a tree is reported in one run.
  @Test func refusals() async throws {
    let scratch = try Scratch()
    let content = scratch.project + "/Content/"
    try scratch.write("project/Content/terms/ja.md", "a")
    try scratch.write("outside/secret.md", "secret")
    symlink("../../../outside/secret.md", content + "terms/out.md")
    symlink("/etc", content + "absolute")
    symlink("ja.md", content + "terms/in.md")
    symlink("nowhere", content + "dangling")
    mkfifo(content + "pipe.md", 0o644)
    try scratch.write("project/Content/big.md", String(repeating: "a", count: 1 << 20 | 1))
    try scratch.write("project/Content/limit.md", String(repeating: "a", count: 1 << 20))
    try scratch.write("project/Content/Same.md", "")
    try scratch.write("project/Content/same.md", "")
    try scratch.write("project/Content/か\u{3099}.md", "")
    try scratch.write("project/Content/a\u{202E}b.md", "")
    try scratch.write("project/Content/" + String(repeating: "n", count: 252) + ".md", "")
    close(open(content + "a\nb.md", O_CREAT, 0o644))
    let invalid = Array((content + "sjis-").utf8) + [0x82, 0xA0, 0]
    close(invalid.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { $0.baseAddress.map { open($0, O_CREAT, 0o644) } ?? -1 })
    try scratch.write("project/Content/" + (0..<17).map { "d\($0)/" }.joined() + "deep.md", "")
    let tree = try await SourceTree.read("Content", in: scratch.project)
    #expect(tree.texts.map(\.path) == ["Content/Same.md", "Content/limit.md", "Content/same.md", "Content/terms/ja.md"])
    #expect(
      tree.report.sorted.map { "\($0.identifier) \($0.place.path)" }
        == [
          "symbolic-link Content/absolute", "file-name Content/a\nb.md", "file-name Content/a\u{202E}b.md", "file-size Content/big.md",
          "folder-depth Content/" + (0..<17).map { "d\($0)" }.joined(separator: "/"), "symbolic-link Content/dangling",
          "file-name Content/" + String(repeating: "n", count: 252) + ".md", "special-file Content/pipe.md",
          "file-name-clash Content/same.md",
          "file-name Content/sjis-\\x82\\xA0", "symbolic-link Content/terms/in.md", "symbolic-link Content/terms/out.md",
          "file-name Content/か\u{3099}.md",
        ].sorted { $0.split(separator: " ")[1].utf8.lexicographicallyPrecedes($1.split(separator: " ")[1].utf8) })
    let text = tree.report.text(as: .human, in: .en)
    #expect(text.contains("points to `../../../outside/secret.md`, outside the folder."))
    #expect(text.contains("points to `ja.md`.") && text.contains("points to `/etc`, outside the folder."))
    #expect(!text.contains("\u{202E}"))
  }

  @Test func unreadable() throws {
    let scratch = try Scratch()
    try scratch.write("project/Content/closed/ja.md", "a")
    try scratch.write("project/Content/open/ja.md", "a")
    try scratch.write("project/Content/open/secret.md", "a")
    chmod(scratch.project + "/Content/closed", 0)
    chmod(scratch.project + "/Content/open/secret.md", 0)
    let result = try ProbeRun(["read", scratch.project] + (geteuid() == 0 ? ["--user", "65534"] : [])).result()
    #expect(result.output == "texts 1 attachments 0\nunreadable-file Content/closed\nunreadable-file Content/open/secret.md\n")
  }

  @Test(arguments: [("missing", ENOENT), ("link", ELOOP), ("file", ENOTDIR)])
  func root(kind: String, code: Int32) async throws {
    let scratch = try Scratch()
    symlink("Content", scratch.project + "/link")
    try scratch.write("project/file", "")
    do {
      _ = try await SourceTree.read(kind, in: scratch.project)
      Issue.record("It was read.")
    } catch {
      // A link opened as a folder is ENOTDIR or ELOOP, by kernel.
      #expect(error.code == code || (kind == "link" && error.code == ENOTDIR))
    }
  }

  @Test(arguments: ["written", "replaced", "removed", "linked"])
  func changedAttachment(how: String) async throws {
    let scratch = try Scratch()
    let file = scratch.project + "/Content/a/form.pdf"
    try scratch.write("project/Content/a/form.pdf", "one")
    let tree = try await SourceTree.read("Content", in: scratch.project)
    let attachment = try #require(tree.attachments.first)
    _ = try attachment.digest()
    switch how {
    case "written":
      let handle = try #require(FileHandle(forWritingAtPath: file))
      try handle.write(contentsOf: Data("two".utf8))
      try handle.close()
    case "replaced":
      try scratch.write("other", "two")
      rename(scratch.path + "/other", file)
    case "removed": unlink(file)
    default:
      rename(scratch.project + "/Content/a", scratch.project + "/Content/b")
      symlink("b", scratch.project + "/Content/a")
    }
    #expect(throws: FileError.self) { try attachment.digest() }
    #expect(throws: FileError.self) { try attachment.bytes() }
  }
}
