import Foundation
import Testing

@testable import Publishing

/// A build that is killed, stopped, starved or refused by the system leaves the old site or the new one, and a message.
@Suite(.serialized) struct FaultTests {
  /// The pages of two sites, as a build without faults makes them.
  struct Sites {
    let old: [String: String]
    let new: [String: String]

    init(files: Int) throws {
      let scratch = try Scratch()
      #expect(try ProbeRun.publish(scratch, "A", files: files).result().code == 0)
      old = try scratch.pages()
      let other = try Scratch()
      #expect(try ProbeRun.publish(other, "B", files: files).result().code == 0)
      new = try other.pages()
    }

    /// Which of them is published; the other's assets may still be there.
    func name(_ pages: [String: String]) -> String? {
      if old.allSatisfy({ pages[$0.key] == $0.value }), pages.count == old.count + (pages["assets/B.css"] == nil ? 0 : 1) { return "A" }
      if new.allSatisfy({ pages[$0.key] == $0.value }), pages.count == new.count + (pages["assets/A.css"] == nil ? 0 : 1) { return "B" }
      return nil
    }
  }

  /// Killed at random moments, a hundred times (ten thousand when soaking): always a whole site, and the next run leaves nothing beside it.
  @Test func killed() throws {
    let sites = try Sites(files: 60)
    let scratch = try Scratch()
    let start = ContinuousClock.now
    #expect(try ProbeRun.publish(scratch, "A", files: 60).result().code == 0)
    let whole = ContinuousClock.now - start
    let span = UInt32(clamping: whole.components.attoseconds / 1_000_000_000_000 * 5 / 4)
    var random = SystemRandomNumberGenerator()
    var ends: [String: Int] = [:]
    for round in 0..<(Soak.isOn ? 10_000 : 100) {
      let run = try ProbeRun.publish(scratch, round % 2 == 0 ? "B" : "A", files: 60)
      usleep(UInt32.random(in: 0...span, using: &random))
      kill(run.process.processIdentifier, SIGKILL)
      _ = run.result()
      let name = sites.name(try scratch.pages())
      #expect(name != nil, "round \(round)")
      let stray = try scratch.names.count > 2 ? "with a folder left" : "clean"
      ends["\(name ?? "-") \(stray)", default: 0] += 1
    }
    // The battery has struck: some builds were broken off in the middle.
    #expect(ends.keys.contains { $0.hasSuffix("left") }, "\(ends)")
    for site in ["A", "B"] {
      #expect(try ProbeRun.publish(scratch, site, files: 60).result().code == 0)
      #expect(sites.name(try scratch.pages()) == site)
      #expect(try scratch.names == ["project", "site"])
    }
    #expect(try ProbeRun.publish(scratch, "B", files: 60).result().output.contains("changed false"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP], [true, false])
  func stopped(signal: Int32, hasSite: Bool) throws {
    let scratch = try Scratch()
    if hasSite { try scratch.publish(["index.html": "1"]) }
    let before = hasSite ? try scratch.files() : [:]
    let run = try ProbeRun.publish(scratch, "B", files: 60, more: ["--pause", "10000"])
    run.waitForBegin()
    usleep(20_000)
    kill(run.process.processIdentifier, signal)
    #expect(run.result().code == signal)
    #expect(run.process.terminationReason == .uncaughtSignal)
    #expect(try scratch.names == (hasSite ? ["project", "site"] : ["project"]))
    if hasSite { #expect(try scratch.files() == before) }
  }

  /// As `nohup` leaves it.
  @Test func ignoredSignal() throws {
    let scratch = try Scratch()
    let run = try ProbeRun.publish(scratch, "B", more: ["--pause", "300", "--ignore", "\(SIGHUP)"])
    run.waitForBegin()
    kill(run.process.processIdentifier, SIGHUP)
    #expect(run.result().code == 0)
  }

  @Test(arguments: [true, false])
  func busy(hasSite: Bool) throws {
    let scratch = try Scratch()
    if hasSite { try scratch.publish(["index.html": "1"]) }
    let first = try ProbeRun.publish(scratch, "A", more: ["--pause", "1500"])
    first.waitForBegin()
    let second = try ProbeRun.publish(scratch, "B").result()
    #expect(second.code == 2)
    #expect(second.errors.contains("Another kaitei (process \(first.process.processIdentifier)) is publishing into this folder."))
    #expect(first.result().code == 0)
    #expect(try scratch.pages()["assets/A.css"] != nil)
    #expect(try ProbeRun.publish(scratch, "B").result().code == 0)
    #expect(try scratch.names == ["project", "site"])
  }

  /// Two sites of one folder do not wait for each other, nor for someone who holds that folder.
  @Test func strangersLock() throws {
    let scratch = try Scratch()
    let descriptor = open(scratch.path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try ProbeRun.publish(scratch, "A").result().code == 0)
  }

  @Test func noPermission() throws {
    let scratch = try Scratch()
    try scratch.publish(["index.html": "1"])
    chmod(scratch.path, 0o555)
    defer { chmod(scratch.path, 0o755) }
    let before = try scratch.files()
    let result = try ProbeRun.publish(scratch, "B", more: geteuid() == 0 ? ["--user", "65534"] : []).result()
    #expect(result.code == 2)
    #expect(result.errors.contains("cannot be created: permission denied (EACCES)."))
    #expect(try scratch.files() == before)
  }

  /// A folder that belongs to somebody else: files cannot be linked, so they are copied.
  @Test func otherOwner() throws {
    try #require(geteuid() == 0, "this test needs to be root, to make files of another user")
    let scratch = try Scratch()
    #expect(try ProbeRun.publish(scratch, "A").result().code == 0)
    let result = try ProbeRun.publish(scratch, "B", more: ["--user", "65534"]).result()
    #expect(result.code == 0, "\(result)")
    #expect(result.output.contains("written 7 unchanged 4"))
    #expect(try ProbeRun.publish(scratch, "B").result().output.contains("changed false"))
  }

  /// A second run of the same build makes no system call that writes.
  @Test func nothingChangedWritesNothing() throws {
    let scratch = try Scratch()
    #expect(try ProbeRun.publish(scratch, "A").result().code == 0)
    let trace = scratch.project + "/trace"
    let result = try ProbeRun.publish(scratch, "A", strace: ["-o", trace]).result()
    #expect(result.output.contains("changed false"), "\(result)")
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("flock(") })
    let stems = [
      "mkdir", "unlink", "rmdir", "rename", "link", "symlink", "mknod", "chmod", "chown", "utime", "truncate", "fsync", "syncfs",
      "setxattr",
    ]
    let written = lines.filter { line in
      let call = line.drop { $0.isNumber || $0 == " " }.prefix { $0 != "(" }
      if call.hasPrefix("open") { return line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT") }
      return call == "creat" || stems.contains { call.hasPrefix($0) || call.hasPrefix("f" + $0) || call.hasPrefix("l" + $0) }
    }
    #expect(written.filter { !$0.contains("/dev/") } == [])
  }
}
