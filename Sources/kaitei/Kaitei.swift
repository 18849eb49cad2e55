import ArgumentParser
import Publishing

@main
struct Kaitei: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaitei",
    abstract: "Publishes legal documents with their whole history. 法務文書を、すべての改訂とともに公表します。",
    discussion: """
      A project is a folder with Content/, the versioned Markdown sources, and where wanted Templates/, its own theme.

        kaitei check              look for mistakes, write nothing
        kaitei build              publish Content/ into Site/
        kaitei diff OLD.md NEW.md compare two texts, clause by clause
        kaitei render FILE.md     one text as HTML, plain text or JSON

      Exit codes: 0 clean or warnings only, 1 an error was found, 2 it could not run, 64 usage. diff: 0 same, 1 different, 2 trouble.
      """,
    version: Version.text,
    subcommands: [
      BuildCommand.self, CheckCommand.self, DiffCommand.self, RenderCommand.self, StatusCommand.self, ListCommand.self, NewCommand.self,
      ReleaseCommand.self,
    ])

  static func main() async {
    Interruption.watch()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
