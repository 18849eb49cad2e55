import Foundation
import Testing

@testable import Publishing

/// A published site that somebody changed by hand is put right by the next build.
@Suite struct TamperingTests {
  static let files = ["a.html": "page one", "b/c.html": "page two", "assets/1.css": "style"]

  @Test(arguments: [
    "written in place", "written, times put back", "replaced by an older file of the same size", "removed", "grown", "closed", "a link",
    "a folder",
    "the manifest removed from sight",
  ])
  func tampered(how: String) throws {
    let scratch = try Scratch()
    try scratch.publish(Self.files)
    let page = scratch.site + "/b/c.html"
    switch how {
    case "written in place": try write(page, "PAGE TWO")
    case "written, times put back":
      let times = try FileFacts(page).modified
      try write(page, "PAGE TWO")
      utimensat(AT_FDCWD, page, [timespec(), timespec(tv_sec: times[0], tv_nsec: times[1])], 0)
    case "replaced by an older file of the same size":
      try scratch.write("older", "PAGE TWO")
      utimensat(AT_FDCWD, scratch.path + "/older", [timespec(), timespec(tv_sec: 1_000_000_000, tv_nsec: 0)], 0)
      chmod(scratch.path + "/older", 0o644)
      rename(scratch.path + "/older", page)
    case "removed": unlink(page)
    case "grown": try write(page, "page two and more")
    case "closed": chmod(page, 0o600)
    case "a link":
      unlink(page)
      symlink("../a.html", page)
    case "a folder":
      unlink(page)
      mkdir(page, 0o755)
      #expect(throws: PublicationError.self) { try scratch.publish(Self.files) }
      rmdir(page)
    default: chmod(scratch.site + "/.kaitei-manifest", 0o600)
    }
    let outcome = try scratch.publish(Self.files)
    #expect(outcome.isChanged)
    #expect(try scratch.pages() == Self.files)
    #expect(try scratch.files().values.allSatisfy { $0.mode == 0o644 })
    #expect(try !scratch.publish(Self.files).isChanged)
  }

  /// A copy, with times and modes, of a site that was altered: nothing in it is taken on trust.
  @Test(arguments: [["-a"], ["-r"]])
  func copies(options: [String]) throws {
    let scratch = try Scratch()
    try scratch.publish(Self.files)
    try write(scratch.site + "/b/c.html", "PAGE TWO")
    let copy = Process()
    copy.executableURL = URL(filePath: "/bin/cp")
    copy.arguments = options + [scratch.site, scratch.path + "/copy"]
    try copy.run()
    copy.waitUntilExit()
    try FileManager.default.removeItem(atPath: scratch.site)
    try FileManager.default.moveItem(atPath: scratch.path + "/copy", toPath: scratch.site)
    #expect(try scratch.publish(Self.files).isChanged)
    #expect(try scratch.pages() == Self.files)
  }

  @Test func renamedSiteIsStillKnown() throws {
    let scratch = try Scratch()
    try scratch.publish(Self.files)
    let before = try scratch.files()
    rename(scratch.site, scratch.path + "/elsewhere")
    rename(scratch.path + "/elsewhere", scratch.site)
    #expect(try !scratch.publish(Self.files).isChanged)
    #expect(try scratch.files() == before)
  }

  private func write(_ path: String, _ text: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}
