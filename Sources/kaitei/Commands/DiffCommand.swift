import ArgumentParser
import Diagnostics
import Glibc
import Publishing

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: local(ja: "2つの版、または2つのファイルを、条項ごと、語ごとに比べます。", en: "Compare two versions, or two files, clause by clause and word by word."),
    usage: """
      kaitei diff <document> <old> <new> [--language <language>] [--project <folder>]
      kaitei diff <old.md> <new.md> [--language <language>] [--loose]
      """,
    discussion: local(
      ja: """
        版は、2017-05-30 のような id、draft（草案）、current（施行中）、announced（次に施行）で示します。本文は参照や値を差し込んだ形で比べます。
        ファイルが Content/ の中にあれば、その版として読みます（--loose で、ファイルだけを読みます）。

          kaitei diff privacy-policy 2017-05-30 current
          kaitei diff terms current draft --language en --format markdown
          kaitei diff old.md new.md --language ja --table

        終了コードは diff(1) と同じです。0 は違いなし、1 は違いあり、2 は実行できなかった場合です。
        """,
      en: """
        A version is named by its id, like 2017-05-30, or as draft, current (in force) or announced (the next to take effect). Texts are compared \
        with their references and values put in. A file that lies in a Content/ is read as that version; with --loose, as a file.

          kaitei diff privacy-policy 2017-05-30 current
          kaitei diff terms current draft --language en --format markdown
          kaitei diff old.md new.md --language ja --table

        Exit codes are those of diff(1): 0 the same, 1 different, 2 trouble.
        """))

  @Argument(
    help: help(
      ja: "文書の id と2つの版、または2つのファイル。", en: "A document's id and two versions, or two files.", value: "texts"),
    completion: .file(extensions: ["md"]))
  var texts: [String]

  @Option(
    name: .shortAndLong,
    help: help(ja: "比べる言語。指定がなければ原文の言語です。", en: "The language of the texts (default: the original's).", value: "language"),
    transform: textLanguage)
  var language: TextLanguage?

  @Option(
    name: .shortAndLong, help: help(ja: "結果の形式（terminal、json、markdown、html）。", en: "The form: terminal, json, markdown or html."))
  var format: TextComparison.Format = .terminal

  @Flag(help: help(ja: "旧と新を左右に並べます（terminal と html）。", en: "Old and new words side by side (terminal and html)."))
  var table = false

  @Flag(help: help(ja: "Content/ の中のファイルも、ファイルだけで読みます。", en: "Read files by themselves, also where they lie in a Content/."))
  var loose = false

  @Flag(help: help(ja: "ページャーを使いません。", en: "Write straight to the terminal, without a pager."))
  var noPager = false

  @OptionGroup var project: ProjectOption
  @OptionGroup var reports: ReportOptions

  func run() async throws {
    try checkCount()
    var report = Report()
    let pair: (old: NamedText, new: NamedText)?
    do throws(FileError) { pair = try await find(&report) } catch { throw reports.fail(error.diagnostic) }
    // A file from elsewhere may break one rule thousands of times.
    reports.show(report.abridged(to: 20), as: .human)
    guard let pair else { throw ExitCode(2) }
    let comparison = TextComparison(pair.old, pair.new)
    ShortLife.keep(comparison)
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let setting = TextComparison.Setting(
      messages: reports.messages, colour: Terminal.hasColour(STDOUT_FILENO), columns: isTerminal ? Terminal.columns(STDOUT_FILENO) : nil,
      isTable: table)
    let text = comparison.text(as: format, setting)
    if format == .terminal, !noPager { Pager.show(text) } else { write(text, to: STDOUT_FILENO) }
    if !comparison.isSame { throw ExitCode(1) }
  }

  /// Not when arguments are parsed, as an unknown option would then be told as a surplus of texts.
  private func checkCount() throws {
    guard texts.count == 2 || texts.count == 3 else {
      throw ValidationError(
        local(
          ja: "文書の id と2つの版、または2つのファイルを指定してください。", en: "Name a document and two versions of it, or two files."))
    }
  }

  private func find(_ report: inout Report) async throws(FileError) -> (old: NamedText, new: NamedText)? {
    var shelf = TextShelf(project.location)
    if texts.count == 3 { return try await shelf.versions(of: texts[0], texts[1], texts[2], in: language, report: &report) }
    var files: [NamedText] = []
    for path in texts {
      do throws(FileError) {
        let file = try await shelf.file(path, in: language, fallback: nil, isLoose: loose, keepsErrors: false, report: &report)
        if let file { files.append(file) }
      } catch {
        report.add(error.diagnostic)
      }
    }
    return files.count == 2 ? (files[0], files[1]) : nil
  }
}

extension TextComparison.Format: ExpressibleByArgument {}
