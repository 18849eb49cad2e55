import ArgumentParser
import Diagnostics
import Glibc
import Publishing

@main
struct Kaitei: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaitei",
    abstract: local(ja: "法務文書を、すべての改訂とともに公表します。", en: "Publishes legal documents with their whole history."),
    discussion: local(
      ja: """
        プロジェクトは、版ごとの Markdown の原稿がある Content/ と、必要なら独自の見た目 Templates/ のあるフォルダです。

          kaitei check                            誤りを探します。何も書きません
          kaitei build                            Content/ を Site/ に公開します
          kaitei status                           施行中、予定、草案の版を示します
          kaitei diff terms 2020-04-01 current    2つの版を条項ごとに比べます

        終了コード：0 は問題なし、または警告だけ。1 はエラーあり。2 は実行できなかった場合。64 は使い方の誤り。diff は、0 が違いなし、1 が違いあり、2 が\
        実行できなかった場合です。
        """,
      en: """
        A project is a folder with Content/, the versioned Markdown sources, and where wanted Templates/, its own theme.

          kaitei check                            look for mistakes, write nothing
          kaitei build                            publish Content/ into Site/
          kaitei status                           what is in force, announced, drafted
          kaitei diff terms 2020-04-01 current    compare two versions, clause by clause

        Exit codes: 0 clean or warnings only, 1 an error was found, 2 it could not run, 64 usage. diff: 0 same, 1 different, 2 trouble.
        """),
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(name: local(ja: "公開", en: "Publishing"), subcommands: [BuildCommand.self, CheckCommand.self]),
      CommandGroup(
        name: local(ja: "読む", en: "Reading"),
        subcommands: [StatusCommand.self, ListCommand.self, DiffCommand.self, RenderCommand.self]),
      CommandGroup(name: local(ja: "書く", en: "Writing"), subcommands: [NewCommand.self, ReleaseCommand.self]),
      CommandGroup(name: local(ja: "シェル", en: "Shell"), subcommands: [CompletionsCommand.self]),
    ])

  static func main() async {
    ShortLife.begin()
    Interruption.watch()
    if let unknown = UnknownCommand(in: Array(CommandLine.arguments.dropFirst()), of: self) {
      write(unknown.message.text(.ofHelp) + "\n", to: STDERR_FILENO)
      exit(withError: ExitCode.validationFailure)
    }
    do {
      try await run(parseAsRoot())
    } catch {
      exit(withError: error)
    }
  }

  /// Tells how the command is used, not the program, where a run finds fault with the arguments.
  private static func run(_ command: any ParsableCommand) async throws {
    var command = command
    do {
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as ValidationError {
      let usage = usageString(for: type(of: command)).replacing("\n", with: "\n       ")
      write("Error: \(error.message)\nUsage: \(usage)\n", to: STDERR_FILENO)
      throw ExitCode.validationFailure
    }
  }
}
