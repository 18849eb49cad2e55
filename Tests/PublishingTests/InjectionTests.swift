import Foundation
import Testing

@testable import Publishing

/// Every way in which the system can refuse a call of a build, by strace(1).
@Suite(.serialized) struct InjectionTests {
  /// Calls that change something, and what they may answer.
  static let faults: [(call: String, error: String)] = [
    ("mkdirat", "ENOSPC"), ("mkdirat", "EROFS"), ("mkdirat", "EDQUOT"), ("write", "ENOSPC"), ("write", "EIO"), ("write", "EDQUOT"),
    ("linkat", "ENOSPC"),
    ("linkat", "EIO"), ("syncfs", "EIO"), ("renameat2", "EIO"), ("renameat2", "EACCES"), ("fchmod", "EIO"), ("unlinkat", "EIO"),
    ("fsync", "EIO"),
    ("getdents64", "EIO"), ("flock", "EIO"), ("utimensat", "EIO"),
  ]

  /// Without assets, as the last site's stay.
  private static let pagesOfB = Result {
    let scratch = try Scratch()
    #expect(try ProbeRun.publish(scratch, "B").result().code == 0)
    return try scratch.pages().filter { !$0.key.hasPrefix("assets/") }
  }

  /// A call that fails for the whole build.
  @Test(arguments: faults)
  func fails(call: String, error: String) throws {
    try strike("\(call):error=\(error):when=1+", call)
  }

  /// A call that fails once, at the first, second, fourth … time.
  @Test(arguments: faults)
  func failsOnce(call: String, error: String) throws {
    for time in Soak.isOn ? Array(1...40) : [1, 2, 5] { try strike("\(call):error=\(error):when=\(time)", call) }
  }

  @Test(arguments: [("openat", "EMFILE"), ("openat", "EACCES"), ("newfstatat", "EIO"), ("read", "EIO")])
  func failsLate(call: String, error: String) throws {
    for time in stride(from: 20, to: 200, by: Soak.isOn ? 1 : 37) { try strike("\(call):error=\(error):when=\(time)", call) }
  }

  @Test(arguments: ["openat", "read", "write", "mkdirat", "linkat", "renameat2", "syncfs", "flock", "fsync", "unlinkat"])
  func interruptedCallsAreRepeated(call: String) throws {
    let scratch = try prepared()
    let folders = ["", "/site", "/.site.kaitei-stage", "/site/.kaitei-manifest", "/.site.kaitei-stage/.kaitei-manifest"]
    let result = try ProbeRun.publish(
      scratch, "B",
      strace: ["-o", scratch.project + "/trace", "-e", "inject=\(call):error=EINTR:when=1+2"]
        + folders.flatMap { ["-P", scratch.path + $0] }
    ).result()
    #expect(try String(contentsOfFile: scratch.project + "/trace", encoding: .utf8).contains("EINTR"))
    #expect(result.code == 0, "\(result)")
    #expect(try scratch.pages()["assets/B.css"] != nil)
  }

  /// A file system that cannot exchange folders (NFS, FAT).
  @Test(arguments: ["EINVAL", "ENOSYS", "EXDEV", "EBUSY"])
  func twoRenames(error: String) throws {
    let scratch = try prepared()
    let result = try ProbeRun.publish(scratch, "B", strace: ["-o", "/dev/null", "-e", "inject=renameat2:error=\(error)"]).result()
    #expect(result.code == 0, "\(result)")
    #expect(result.output.contains("notice: This file system cannot exchange folders at once"))
    try expectB(scratch)
  }

  /// A folder that cannot be renamed either (a mount point, a lower layer of an overlay). `renameat` comes in the order: the new site
  /// gets ready, the old one is to go.
  @Test(arguments: ["EXDEV", "EBUSY"])
  func merged(error: String) throws {
    let scratch = try prepared()
    try scratch.write("site/CNAME", "example.jp")
    let result = try ProbeRun.publish(
      scratch, "B", strace: ["-o", "/dev/null", "-e", "inject=renameat2:error=\(error)", "-e", "inject=renameat:error=\(error):when=2"]
    ).result()
    #expect(result.code == 0, "\(result)")
    #expect(result.output.contains("notice: The output folder cannot be renamed"))
    #expect(try scratch.pages()["CNAME"] == "example.jp")
    unlink(scratch.site + "/CNAME")
    try expectB(scratch)
  }

  /// Killed at each of the renames of a replacement without exchange; the next run completes it.
  @Test(arguments: 1...3)
  func killedBetweenRenames(time: Int) throws {
    let scratch = try prepared()
    let old = try scratch.pages()
    let run = try ProbeRun.publish(
      scratch, "B", strace: ["-o", "/dev/null", "-e", "inject=renameat2:error=EINVAL", "-e", "inject=renameat:signal=SIGKILL:when=\(time)"])
    _ = run.result()
    #expect(run.process.terminationReason == .uncaughtSignal)
    // The signal comes before the call is done: the old site is in its place until the third has to put the new one there.
    #expect(try scratch.names.contains("site") == (time != 3))
    if time != 3 { #expect(try scratch.pages() == old) }
    #expect(try ProbeRun.publish(scratch, "B").result().code == 0)
    try expectB(scratch)
  }

  /// Killed anywhere in a merge; strace takes one rule for a call, so the blow falls with the calls between the renames.
  @Test func killedInMerge() throws {
    var mixtures = 0
    for (call, times) in [("mkdirat", 1...34), ("linkat", 1...16), ("unlinkat", 1...30)] {
      for time in stride(from: times.lowerBound, through: times.upperBound, by: Soak.isOn ? 1 : 4) {
        let scratch = try prepared()
        let old = try scratch.pages()
        _ = try ProbeRun.publish(
          scratch, "B",
          strace: [
            "-o", "/dev/null", "-e", "inject=renameat2:error=EXDEV", "-e", "inject=renameat:error=EXDEV:when=2",
            "-e", "inject=\(call):signal=SIGKILL:when=\(time)",
          ]
        ).result()
        let pages = try scratch.pages()
        if try scratch.names.contains(".site.kaitei-ready"), pages != old, pages["assets/B.css"] != nil { mixtures += 1 }
        let next = try ProbeRun.publish(scratch, "B").result()
        #expect(next.code == 0, "\(call) \(time) \(next)")
        try expectB(scratch)
      }
    }
    #expect(mixtures > 3)
  }

  private func prepared() throws -> Scratch {
    let scratch = try Scratch()
    let result = try ProbeRun.publish(scratch, "A").result()
    #expect(result.code == 0, "\(result)")
    return scratch
  }

  /// The site is whole under one of the two names; where the run failed it is the old one, nothing is beside it unless it could not
  /// be removed, and the next run succeeds.
  private func strike(_ injection: String, _ call: String) throws {
    let scratch = try prepared()
    let before = try scratch.pages()
    let result = try ProbeRun.publish(scratch, "B", strace: ["-o", "/dev/null", "-e", "inject=\(injection)"]).result()
    if result.code == 0 {
      #expect(try scratch.pages()["assets/B.css"] != nil, "\(injection)")
    } else {
      #expect(try scratch.pages() == before, "\(injection) \(result)")
      // A program that can never write can say nothing either.
      #expect(injection.hasPrefix("write") && injection.hasSuffix("1+") || !result.errors.isEmpty, "\(injection)")
      if call != "unlinkat", call != "getdents64", call != "openat", call != "newfstatat" {
        #expect(try scratch.names == ["project", "site"], "\(injection)")
      }
    }
    let next = try ProbeRun.publish(scratch, "B").result()
    #expect(next.code == 0, "\(injection) \(next)")
    try expectB(scratch)
  }

  private func expectB(_ scratch: Scratch) throws {
    let pages = try scratch.pages().filter { !$0.key.hasPrefix("assets/") }
    #expect(try pages == Self.pagesOfB.get())
    #expect(try scratch.pages()["assets/B.css"] != nil)
    #expect(try scratch.names == ["project", "site"])
  }
}
