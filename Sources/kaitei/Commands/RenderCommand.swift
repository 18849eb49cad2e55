import ArgumentParser
import Diagnostics
import Glibc
import Publishing

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: local(ja: "本文を1つ、HTML、プレーンテキスト、JSON で出力します。", en: "Print one text as HTML, plain text, or its clause tree as JSON."),
    discussion: local(
      ja: "ファイルが Content/ の中にあれば、番号、参照、値を差し込んだ形で出力します（--loose で、ファイルだけを読みます）。",
      en: "A file that lies in a Content/ is printed with its numbers, references and values; with --loose, by itself."))

  @Argument(help: help(ja: "Markdown のファイル。", en: "The Markdown file.", value: "file"), completion: .file(extensions: ["md"]))
  var file: String

  @Option(name: .shortAndLong, help: help(ja: "形式（html、text、json）。", en: "html, text or json."))
  var format: NamedText.Format = .html

  @Option(
    name: .shortAndLong,
    help: help(
      ja: "本文の言語。指定がなければファイルの名前、または ja です。", en: "The language of the text (default: by the file's name, else ja).", value: "language"),
    transform: textLanguage)
  var language: TextLanguage?

  @Flag(help: help(ja: "Content/ の中のファイルも、ファイルだけで読みます。", en: "Read the file by itself, also where it lies in a Content/."))
  var loose = false

  @OptionGroup var reports: ReportOptions

  func run() async throws {
    var report = Report()
    var shelf = TextShelf(Project(folder: "."))
    let text: NamedText?
    do throws(FileError) {
      text = try await shelf.file(
        file, in: language, fallback: TextLanguage("ja"), isLoose: loose, keepsErrors: true, report: &report)
    } catch { throw reports.fail(error.diagnostic) }
    reports.show(report, as: .human)
    guard let text else { throw ExitCode(1) }
    write(text.text(as: format), to: STDOUT_FILENO)
    if report.hasErrors { throw ExitCode(1) }
  }
}

extension NamedText.Format: ExpressibleByArgument {}
