import Foundation
import Testing

/// A run of the program `PublishProbe`, by itself or under strace(1).
final class ProbeRun {
  let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  /// - Parameter strace: its options; without any the probe runs by itself.
  init(_ arguments: [String], strace: [String] = []) throws {
    let probe = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = (probe as NSString).deletingLastPathComponent + "/PublishProbe"
    if strace.isEmpty {
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
    } else {
      try #require(FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "strace must be installed: apt-get install strace")
      process.executableURL = URL(filePath: "/usr/bin/strace")
      process.arguments = ["-f", "-qq"] + strace + [path] + arguments
    }
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// Publishes a made-up site into the scratch folder's `site`.
  static func publish(_ scratch: Scratch, _ site: String, files: Int = 10, more: [String] = [], strace: [String] = []) throws -> ProbeRun {
    try ProbeRun(["publish", scratch.site, "--project", scratch.project, "--site", site, "--files", "\(files)"] + more, strace: strace)
  }

  /// Waits for the end.
  func result() -> (code: Int32, output: String, errors: String) {
    let output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output, errors)
  }

  /// Waits until the probe has begun to publish.
  func waitForBegin() {
    _ = output.fileHandleForReading.availableData
  }
}
