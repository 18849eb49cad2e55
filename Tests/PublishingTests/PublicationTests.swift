import Diagnostics
import Foundation
import Testing

@testable import Publishing

extension Scratch {
  /// Publishes these files into `site`.
  @discardableResult
  func publish(_ files: [String: String]) throws -> PublicationOutcome {
    let publication = try Publication.begin(site, project: project, sources: ["Content"])
    do {
      for (path, text) in files { try publication.put(path, Array(text.utf8)) }
    } catch {
      publication.abandon()
      throw error
    }
    return try publication.finish()
  }
}

@Suite struct PublicationTests {
  static let files = ["index.html": "home", "ja/index.html": "日本語", "assets/1.css": "one", ".nojekyll": ""]

  @Test func first() throws {
    let scratch = try Scratch()
    let outcome = try scratch.publish(Self.files)
    #expect(try scratch.pages() == Self.files)
    #expect(try scratch.names == ["project", "site"])
    #expect(outcome.isChanged && outcome.written == 4 && outcome.notices.isEmpty)
  }

  @Test(arguments: [0o022, 0o077, 0o000, 0o777])
  func modes(mask: Int) throws {
    let scratch = try Scratch()
    let result = try ProbeRun.publish(scratch, "A", more: ["--umask", "\(mask)"]).result()
    #expect(result.code == 0, "\(result)")
    #expect(try scratch.files().values.allSatisfy { $0.mode == 0o644 })
    for folder in ["", "/ja", "/ja/document-0", "/assets"] { #expect(try FileFacts(scratch.site + folder).mode == 0o755) }
  }

  @Test func nothingChanged() throws {
    let scratch = try Scratch()
    try scratch.publish(Self.files)
    let before = try (scratch.files(), FileFacts(scratch.site), FileFacts(scratch.path))
    let outcome = try scratch.publish(Self.files)
    #expect(!outcome.isChanged && outcome.written == 0 && outcome.unchanged == 4)
    #expect(try scratch.files() == before.0)
    #expect(try FileFacts(scratch.site) == before.1)
    #expect(try FileFacts(scratch.path) == before.2)
  }

  @Test func unchangedFilesAreTheSameFiles() throws {
    let scratch = try Scratch()
    try scratch.publish(Self.files)
    let before = try scratch.files()
    var files = Self.files
    files["index.html"] = "new home"
    let outcome = try scratch.publish(files)
    #expect(outcome.written == 1 && outcome.unchanged == 3)
    let after = try scratch.files()
    #expect(after["index.html"]?.inode != before["index.html"]?.inode)
    for name in ["ja/index.html", "assets/1.css", ".nojekyll"] { #expect(after[name] == before[name]) }
  }

  @Test func removed() throws {
    let scratch = try Scratch()
    try scratch.publish(["a/b/c.html": "1", "d.html": "2"])
    let outcome = try scratch.publish(["d.html": "2"])
    #expect(outcome.removed == 1)
    #expect(try scratch.files().keys.sorted() == [".kaitei-manifest", "d.html"])
  }

  /// A folder may become a file and a file a folder.
  @Test func filesAndFoldersTurn() throws {
    let scratch = try Scratch()
    try scratch.publish(["a/b": "1", "c": "2"])
    try scratch.publish(["a": "1", "c/d": "2"])
    #expect(try scratch.pages() == ["a": "1", "c/d": "2"])
  }

  @Test func assetsStayForOneChange() throws {
    let scratch = try Scratch()
    try scratch.publish(["a": "1", "assets/1.css": "1"])
    try scratch.publish(["a": "2", "assets/2.css": "2"])
    #expect(try scratch.pages() == ["a": "2", "assets/1.css": "1", "assets/2.css": "2"])
    #expect(try !scratch.publish(["a": "2", "assets/2.css": "2"]).isChanged)
    try scratch.publish(["a": "3", "assets/3.css": "3"])
    #expect(try scratch.pages() == ["a": "3", "assets/2.css": "2", "assets/3.css": "3"])
    try scratch.publish(["a": "4", "assets/2.css": "2"])
    #expect(try scratch.pages() == ["a": "4", "assets/2.css": "2", "assets/3.css": "3"])
  }

  @Test func attachment() async throws {
    let scratch = try Scratch()
    try scratch.write("project/Content/form.pdf", String(repeating: "x", count: 3 << 20))
    let tree = try await SourceTree.read("Content", in: scratch.project)
    let attachment = try #require(tree.attachments.first)
    for isChanged in [true, false] {
      let publication = try Publication.begin(scratch.site, project: scratch.project)
      try publication.put("form.pdf", attachment)
      #expect(try publication.finish().isChanged == isChanged)
    }
    #expect(try scratch.pages() == ["form.pdf": String(repeating: "x", count: 3 << 20)])
  }

  @Test func manyTasks() async throws {
    let scratch = try Scratch()
    let publication = try Publication.begin(scratch.site, project: scratch.project)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<400 { group.addTask { try publication.put("a/\(number % 7)/\(number)", Array("\(number)".utf8)) } }
      try await group.waitForAll()
    }
    #expect(try publication.finish().written == 400)
    #expect(try scratch.pages().allSatisfy { $0.key.hasSuffix("/" + $0.value) })
  }

  @Test func abandoned() throws {
    let scratch = try Scratch()
    try scratch.publish(Self.files)
    let before = try scratch.files()
    let publication = try Publication.begin(scratch.site, project: scratch.project)
    try publication.put("new", [1])
    publication.abandon()
    publication.abandon()
    #expect(try scratch.files() == before)
    #expect(try scratch.names == ["project", "site"])
  }

  @Test func abandonedFirst() throws {
    let scratch = try Scratch()
    try Publication.begin(scratch.site, project: scratch.project).abandon()
    #expect(try scratch.names == ["project"])
  }

  @Test(arguments: ["../a", "/a", "a/../../b", ".git/config", ".kaitei-manifest", "a\u{0}b", "A", ""])
  func path(path: String) throws {
    let scratch = try Scratch()
    let publication = try Publication.begin(scratch.site, project: scratch.project)
    try publication.put("a", [])
    #expect(throws: PublicationError.self) { try publication.put(path, []) }
    // A publication with a failure cannot be finished.
    #expect(throws: PublicationError.self) { try publication.finish() }
    #expect(try scratch.names == ["project"])
  }
}
