import ArgumentParser
import Diagnostics
import Glibc
import Publishing

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Print one text as HTML, plain text, or its clause tree as JSON.")

  @Argument(help: "The Markdown file.") var file: String
  @Option(help: "html, text or json.") var format: LooseText.Format = .html
  @Option(help: "The language of the text (BCP 47).", transform: textLanguage) var language: TextLanguage?
  @OptionGroup var reports: ReportOptions

  func run() throws {
    var report = Report()
    let source: SourceFile
    do throws(FileError) { source = try LooseFile.read(file) } catch { throw reports.fail(error.diagnostic) }
    let text = LooseText(source, language: language ?? TextLanguage(of: source), report: &report)
    reports.show(report, as: .human)
    guard let text else { throw ExitCode(1) }
    write(text.text(as: format), to: STDOUT_FILENO)
    if report.hasErrors { throw ExitCode(1) }
  }
}

extension LooseText.Format: ExpressibleByArgument {}
