import ArgumentParser
import Diagnostics
import Glibc
import Publishing

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two texts, clause by clause and word by word.",
    discussion: "Exit codes as those of diff(1): 0 the same, 1 different, 2 trouble.")

  @Argument(help: "The older text.") var old: String
  @Argument(help: "The newer text.") var new: String
  @Option(help: "The language of the texts (BCP 47).", transform: textLanguage) var language: TextLanguage
  @Option(help: "The form of the comparison: terminal or json.") var format: LooseComparison.Format = .terminal
  @OptionGroup var reports: ReportOptions

  func run() throws {
    var report = Report()
    let comparison: LooseComparison?
    do throws(FileError) {
      comparison = LooseComparison(try LooseFile.read(old), try LooseFile.read(new), language: language, report: &report)
    } catch {
      throw reports.fail(error.diagnostic)
    }
    reports.show(report, as: .human)
    guard let comparison else { throw ExitCode(2) }
    let text = comparison.text(as: format, messages: reports.messages, colour: Terminal.hasColour(STDOUT_FILENO))
    write(text, to: STDOUT_FILENO)
    if !comparison.isSame { throw ExitCode(1) }
  }
}

extension LooseComparison.Format: ExpressibleByArgument {}

@Sendable func textLanguage(_ text: String) throws -> TextLanguage {
  guard let language = TextLanguage(text) else { throw ValidationError("“\(text)” is no language tag; write ja, en, zh-Hant …") }
  return language
}
