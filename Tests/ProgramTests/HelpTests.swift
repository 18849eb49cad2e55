import Foundation
import Testing

/// Help, suggestions, completions, the manual.
@Suite struct HelpTests {
  /// A command as the program tells it of itself.
  private struct Command: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    struct Argument: Decodable {
      let kind: String
      let names: [Name]?
      let abstract: String?
    }
    let commandName: String
    let abstract: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
  }

  private static func commands(_ arguments: String...) throws -> Command {
    struct Help: Decodable { let command: Command }
    let json = try Program.run(["--experimental-dump-help"] + arguments, in: "/").output
    return try JSONDecoder().decode(Help.self, from: Data(json.utf8)).command
  }

  @Test func theManualNamesEveryCommandAndOption() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/kaitei.1")
    let manual = try String(contentsOf: file, encoding: .utf8)
    let root = try Self.commands()
    let commands = root.all.dropFirst()
    #expect(commands.count > 10)
    for command in commands { #expect(manual.contains(".Cm") && manual.contains(command.commandName), "\(command.commandName)") }
    let options = Set(root.all.flatMap { $0.arguments ?? [] }.flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map(\.name))
    for option in options { #expect(manual.contains("Fl -\(option)") || manual.contains(", -\(option)"), "--\(option)") }
    for match in manual.matches(of: /(?:Fl -|, -)([a-z][a-z-]+)/) {
      #expect(options.contains(String(match.output.1)), "--\(match.output.1) is no option")
    }
  }

  @Test func everyCommandAndOptionIsExplained() throws {
    // `help` is the parser's own.
    for command in try Self.commands().all where command.commandName != "help" {
      #expect(command.abstract?.isEmpty == false, "\(command.commandName)")
      for argument in command.arguments ?? [] {
        #expect(argument.abstract?.isEmpty == false, "\(command.commandName) \(argument.names?.map(\.name) ?? [])")
      }
    }
  }

  @Test func helpIsInTheLanguageOfTheReader() throws {
    let japanese = try Program.run(["build", "--help"], in: "/", environment: ["LANG": "ja_JP.UTF-8"])
    #expect(japanese.code == 0 && japanese.output.contains("文書をサイトとして公開します。"), "\(japanese)")
    #expect(try Program.run(["build", "--help", "--messages", "ja"], in: "/").output.contains("文書をサイトとして公開します。"))
    #expect(try Program.run(["build", "--help"], in: "/").output.contains("Publish a project's documents as a site."))
  }

  @Test(arguments: [
    (["biuld"], "Did you mean `build`?"), (["Check"], "Did you mean `check`?"), (["new", "verison"], "Did you mean `version`?"),
    (["help", "dif"], "Did you mean `diff`?"), (["publish"], "The commands are build, check,"), (["build", "--drfats"], "--drafts"),
    (["diff", "a", "b", "c", "--formt", "json"], "--format"), (["status", "--format", "xml"], "'terminal' and 'json'"),
  ])
  func nearMissesAreNamed(arguments: [String], suggestion: String) throws {
    let result = try Program.run(arguments, in: "/")
    #expect(result.code == 64 && result.output.isEmpty && result.errors.contains(suggestion), "\(result)")
  }

  @Test func nearMissesAreNamedInJapanese() throws {
    let result = try Program.run(["biuld"], in: "/", environment: ["LANG": "ja_JP.UTF-8"])
    #expect(result.code == 64 && result.errors.contains("「biuld」というコマンドはありません。`build` ではありませんか。"), "\(result)")
  }

  @Test(arguments: [("bash", "complete -"), ("zsh", "#compdef kaitei"), ("fish", "complete -c 'kaitei'")])
  func completionsAreForEachShell(shell: String, mark: String) throws {
    let result = try Program.run(["completions", shell], in: "/")
    #expect(result.code == 0 && result.output.contains(mark), "\(result.output.prefix(300))")
    for word in ["build", "translation", "fail-on"] { #expect(result.output.contains(word), "\(word)") }
    guard shell == "bash" else { return }
    let file = NSTemporaryDirectory() + "kaitei-\(UUID().uuidString).bash"
    try Data(result.output.utf8).write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try Program.run(arguments: ["-n", file], of: "/bin/bash", in: "/", environment: [:]).code == 0)
  }
}
