import Foundation
import Testing

/// A run of the real program.
struct Program {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  /// The path of the program that was built with these tests.
  static func path() throws -> String {
    let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return (runner as NSString).deletingLastPathComponent + "/kaitei"
  }

  /// Runs it in a folder. `wrapper` is a command that is given the program to run.
  static func run(_ arguments: [String], in folder: String, wrapper: [String] = [], environment: [String: String] = [:]) throws -> Result {
    let command = wrapper + [try path()] + arguments
    return try run(arguments: Array(command.dropFirst()), of: command[0], in: folder, environment: environment)
  }

  /// Runs any program in a folder.
  static func run(arguments: [String], of program: String, in folder: String, environment: [String: String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    var variables = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "SOURCE_DATE_EPOCH", "FORCE_COLOR", "NO_COLOR", "PAGER", "LESS"] { variables[name] = nil }
    variables["LANG"] = "C.UTF-8"
    variables["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = variables.merging(environment) { _, new in new }
    let names = ["out", "err"].map { NSTemporaryDirectory() + "kaitei-\(UUID().uuidString).\($0)" }
    for name in names { try Data().write(to: URL(filePath: name)) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "It ended by a signal: \(arguments)")
    let texts = try names.map { try String(decoding: Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
    return Result(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
