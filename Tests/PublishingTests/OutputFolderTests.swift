import Foundation
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
  static let refusals: [(String, OutputRefusal)] = [
    ("/", .root), ("//", .root), ("/..", .root), ("{home}", .home), ("{project}", .holdsProject), ("{project}/.", .holdsProject),
    ("{project}/Content/..", .holdsProject), ("{scratch}", .holdsProject), ("{project}/Content", .inSources),
    ("{project}/Content/site", .inSources),
    ("{scratch}/link", .symbolicLink), ("{scratch}/link/", .symbolicLink), ("{scratch}/file", .notAFolder), ("{scratch}/pipe", .notAFolder),
    ("{scratch}/stranger", .notOurs("thesis.txt")),
  ]

  @Test(arguments: refusals)
  func refused(path: String, refusal: OutputRefusal) throws {
    let scratch = try Scratch()
    try scratch.write("stranger/thesis.txt", "years of work")
    try scratch.write("file", "text")
    mkfifo(scratch.path + "/pipe", 0o644)
    symlink("stranger", scratch.path + "/link")
    let output = path.replacing("{home}", with: ProcessInfo.processInfo.environment["HOME"] ?? "")
      .replacing("{project}", with: scratch.project).replacing("{scratch}", with: scratch.path)
    let error = #expect(throws: PublicationError.self) {
      try Publication.begin(output, project: scratch.project, sources: ["Content"]).abandon()
    }
    guard case .refused(_, refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try scratch.names == ["file", "link", "pipe", "project", "stranger"])
    #expect(error?.remedy != nil)
  }

  @Test func parentIsMissing() throws {
    let scratch = try Scratch()
    let error = #expect(throws: PublicationError.self) { try Publication.begin(scratch.path + "/none/site", project: scratch.project) }
    guard case .file(let file)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(file.code == ENOENT)
  }

  @Test func emptyFolderKeepsItsMode() throws {
    let scratch = try Scratch()
    mkdir(scratch.site, 0o755)
    chmod(scratch.site, 0o2775)
    try scratch.publish(["a": "1"])
    #expect(try FileFacts(scratch.site).mode == 0o2775)
    #expect(try scratch.pages() == ["a": "1"])
  }

  /// Names are found from where the program runs, and through links above the folder.
  @Test(arguments: ["site", "./site", "site/", "../project/site", "Content/../site"])
  func relative(output: String) throws {
    let scratch = try Scratch()
    let result = try ProbeRun(["publish", output, "--project", ".", "--in", scratch.project, "--site", "A", "--files", "3"]).result()
    #expect(result.code == 0, "\(result)")
    #expect(try scratch.pages(in: "project/site").count == 4)
  }

  @Test func damagedManifest() throws {
    let scratch = try Scratch()
    try scratch.publish(["a": "1"])
    try scratch.write("site/.kaitei-manifest", "kaitei.manifest/1\n<<<<<<< HEAD\n")
    let before = try scratch.files()
    let error = #expect(throws: PublicationError.self) { try scratch.publish(["a": "1"]) }
    guard case .damagedManifest(_, 2)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try scratch.files() == before)
  }

  @Test func nameThatIsNotUTF8() throws {
    let scratch = try Scratch()
    try scratch.publish(["a": "1"])
    let name = (Array((scratch.site + "/").utf8) + [0x82, 0xA0, 0]).map { CChar(bitPattern: $0) }
    close(name.withUnsafeBufferPointer { $0.baseAddress.map { open($0, O_CREAT, 0o644) } ?? -1 })
    let error = #expect(throws: PublicationError.self) { try scratch.publish(["a": "2"]) }
    guard case .refused(_, .name)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    unlink(name)
    #expect(try scratch.pages() == ["a": "1"])
  }
}
