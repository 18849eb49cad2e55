import Foundation
import Testing

@testable import Publishing

/// What no build made is neither lost nor overwritten.
@Suite struct ForeignFileTests {
  static let foreign = [
    "CNAME": "example.jp\n", ".gitignore": "*\n", "README.md": "site", ".git/HEAD": "ref", ".git/objects/ab/cd": "blob",
    ".well-known/security.txt": "contact",
  ]

  @Test(arguments: [false, true])
  func carried(hasSite: Bool) throws {
    let scratch = try Scratch()
    if hasSite { try scratch.publish(["index.html": "0", "ja/a.html": "0"]) }
    for (path, text) in Self.foreign { try scratch.write("site/" + path, text) }
    mkdir(scratch.site + "/.git/empty", 0o700)
    symlink("HEAD", scratch.site + "/.git/link")
    let before = try scratch.files()
    for round in 1...3 {
      try scratch.publish(["index.html": "\(round)", "ja/index.html": "page"])
      let after = try scratch.files()
      for path in Array(Self.foreign.keys) + [".git/empty", ".git/link"] { #expect(after[path]?.text == before[path]?.text, "\(path)") }
      for path in Self.foreign.keys { #expect(after[path] == before[path]) }
      #expect(after[".git/empty"]?.mode == 0o700)
      #expect(after["index.html"]?.text == "\(round)")
      #expect(after["ja/a.html"] == nil)
    }
    #expect(try scratch.names == ["project", "site"])
  }

  @Test func besideOurFiles() throws {
    let scratch = try Scratch()
    try scratch.publish(["ja/doc/index.html": "1"])
    try scratch.write("site/ja/doc/note.txt", "mine")
    try scratch.write("site/google123.html", "mine")
    try scratch.publish(["other.html": "2"])
    #expect(try scratch.pages() == ["ja/doc/note.txt": "mine", "google123.html": "mine", "other.html": "2"])
  }

  @Test(arguments: [("a", "a"), ("a/b", "a"), ("a", "a/b")])
  func inTheWay(foreign: String, ours: String) throws {
    let scratch = try Scratch()
    try scratch.publish(["index.html": "1"])
    try scratch.write("site/" + foreign, "mine")
    let before = try scratch.files()
    #expect(throws: PublicationError.self) { try scratch.publish(["index.html": "2", ours: "ours"]) }
    #expect(try scratch.files() == before)
    #expect(try scratch.names == ["project", "site"])
  }

  /// Publishes a page, and a file that gives way to the publisher's own.
  private func offer(_ text: String, in scratch: Scratch) throws -> PublicationOutcome {
    let publication = try Publication.begin(scratch.site, project: scratch.project)
    try publication.put("index.html", Array(text.utf8))
    try publication.offer("_headers", Array("ours \(text)".utf8))
    return try publication.finish()
  }

  @Test func givesWayToTheirsFromTheBeginning() throws {
    let scratch = try Scratch()
    try scratch.write("site/_headers", "mine")
    for text in ["1", "2", "2"] { _ = try offer(text, in: scratch) }
    #expect(try scratch.pages() == ["index.html": "2", "_headers": "mine"])
    #expect(try !offer("2", in: scratch).isChanged)
  }

  @Test func givesWayToWhatWasChangedByHand() throws {
    let scratch = try Scratch()
    _ = try offer("1", in: scratch)
    #expect(try scratch.pages()["_headers"] == "ours 1")
    _ = try offer("2", in: scratch)
    #expect(try scratch.pages()["_headers"] == "ours 2")
    try scratch.write("site/_headers", "mine")
    for text in ["2", "3", "3"] { _ = try offer(text, in: scratch) }
    #expect(try scratch.pages() == ["index.html": "3", "_headers": "mine"])
    #expect(try !offer("3", in: scratch).isChanged)
    // Once it is removed, ours is there again.
    unlink(scratch.site + "/_headers")
    _ = try offer("3", in: scratch)
    #expect(try scratch.pages()["_headers"] == "ours 3")
  }

  @Test func aChangeOfItsModeIsNoChangeByHand() throws {
    let scratch = try Scratch()
    _ = try offer("1", in: scratch)
    chmod(scratch.site + "/_headers", 0o600)
    _ = try offer("2", in: scratch)
    #expect(try scratch.pages()["_headers"] == "ours 2")
  }

  @Test func sameBytesBecomeOurs() throws {
    let scratch = try Scratch()
    try scratch.publish(["index.html": "1"])
    try scratch.write("site/.nojekyll", "")
    try scratch.publish(["index.html": "1", ".nojekyll": ""])
    try scratch.publish(["index.html": "1"])
    #expect(try scratch.pages() == ["index.html": "1"])
  }

  /// A file that comes while the site is replaced is in the new one afterwards.
  @Test func lateFile() throws {
    let scratch = try Scratch()
    try scratch.publish(["index.html": "1"])
    let publication = try Publication.begin(scratch.site, project: scratch.project)
    try publication.put("index.html", [0x32])
    try scratch.write("site/late/note.txt", "mine")
    #expect(try publication.finish().notices.isEmpty)
    #expect(try scratch.pages() == ["index.html": "2", "late/note.txt": "mine"])
    #expect(try scratch.names == ["project", "site"])
  }

  /// Where the new site has taken its place, it is kept beside it, and said.
  @Test func lateFileWhosePlaceIsTaken() throws {
    let scratch = try Scratch()
    try scratch.publish(["index.html": "1"])
    let publication = try Publication.begin(scratch.site, project: scratch.project)
    try publication.put("index.html", [0x32])
    try publication.put("a.html", [0x32])
    try scratch.write("site/a.html", "mine")
    #expect(try publication.finish().notices.count == 1)
    #expect(try scratch.pages() == ["index.html": "2", "a.html": "2"])
    #expect(try scratch.pages(in: ".site.kaitei-rescued-1") == ["a.html": "mine"])
    #expect(try !scratch.publish(["index.html": "2", "a.html": "2"]).isChanged)
  }
}
