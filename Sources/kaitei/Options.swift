import ArgumentParser
import Diagnostics
import Glibc
import Publishing

extension ReportFormat: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}

/// How findings are told.
struct ReportOptions: ParsableArguments {
  @Option(help: help(ja: "メッセージの言語（ja、en）。指定がなければロケールによります。", en: "The language of messages: ja or en (default: by the locale)."))
  var messages: MessageLanguage = .preferred

  /// Prints a report where it belongs: for people to standard error, for machines to standard output.
  func show(_ report: Report, as format: ReportFormat) {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let text = report.text(
      as: format, in: messages, colour: Terminal.hasColour(STDERR_FILENO), columns: isTerminal ? Terminal.columns(STDERR_FILENO) : 100)
    write(text, to: format == .human ? STDERR_FILENO : STDOUT_FILENO)
  }

  func say(_ message: Message) { write(message.text(messages) + "\n", to: STDOUT_FILENO) }

  /// Tells what kept the program from running, and ends with 2.
  func fail(_ diagnostic: Diagnostic, as format: ReportFormat = .human) -> ExitCode {
    var report = Report()
    report.add(diagnostic)
    show(report, as: format)
    return ExitCode(2)
  }
}

extension MessageLanguage {
  /// By `LC_ALL`, `LC_MESSAGES`, `LANG`: the first that is set.
  static var preferred: MessageLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name), value.pointee != 0 { return strncmp(value, "ja", 2) == 0 ? .ja : .en }
    }
    return .en
  }
}

/// Which project, and how it is looked at.
struct ProjectOptions: ParsableArguments {
  @Argument(
    help: help(ja: "Content/ のあるフォルダ。", en: "The folder that holds Content/.", value: "project"), completion: .directory)
  var project = "."

  @OptionGroup var day: DayOption

  @Flag(help: help(ja: "草案も、草案と示して含めます。", en: "Include drafts, marked as such."))
  var drafts = false

  @Option(help: help(ja: "所見の形式（human、json、github）。", en: "The form of the findings: human, json or github."))
  var format: ReportFormat = .human

  @Option(
    help: help(
      ja: "終了コード1とするもの。error はエラー、warning は警告もです。", en: "What makes the exit code 1: error, or warning for warnings too.", value: "severity"
    ))
  var failOn: Failing = .error

  @Flag(help: help(ja: "--fail-on warning と同じです。", en: "The same as --fail-on warning."))
  var strict = false

  @Option(
    help: help(
      ja: "サイトを公開するアドレス。site.yml の url に代わります。", en: "Where the site is published, in place of url in site.yml.", value: "url"),
    transform: baseAddress)
  var baseUrl: BaseAddress?

  enum Failing: String, CaseIterable, ExpressibleByArgument { case error, warning }

  var location: Project {
    var project = Project(folder: project, asOf: day.asOf, includesDrafts: drafts)
    project.address = baseUrl
    return project
  }

  /// Whether what was found keeps the site from being published.
  func fails(_ report: Report) -> Bool { report.hasErrors || (strict || failOn == .warning) && report.warningCount > 0 }
}

@Sendable private func baseAddress(_ text: String) throws -> BaseAddress {
  guard let address = BaseAddress(text) else {
    throw ValidationError(
      local(
        ja: "「\(text)」は、サイトのアドレスではありません。https://www.example.com/legal/ のように書いてください。",
        en: "“\(text)” is no address of a site; write it like https://www.example.com/legal/."))
  }
  return address
}

/// The project of a command that has arguments of its own.
struct ProjectOption: ParsableArguments {
  @Option(
    help: help(ja: "Content/ のあるフォルダ。", en: "The folder that holds Content/.", value: "folder"), completion: .directory)
  var project = "."

  @OptionGroup var day: DayOption

  var location: Project { Project(folder: project, asOf: day.asOf, includesDrafts: true) }
}

struct DayOption: ParsableArguments {
  @Option(
    help: help(
      ja: "サイトをいつの時点で見るか。指定がなければ、公表文書の時間帯での今日です。",
      en: "The day on which the site is looked at (default: today in the publication's time zone).", value: "YYYY-MM-DD"),
    transform: day)
  var asOf: AsOf?
}

@Sendable func day(_ text: String) throws -> AsOf {
  guard let day = AsOf(text) else {
    throw ValidationError(
      local(ja: "「\(text)」という日はありません。2022-04-01 のように書いてください。", en: "“\(text)” is no day; write it like 2022-04-01."))
  }
  return day
}

@Sendable func textLanguage(_ text: String) throws -> TextLanguage {
  guard let language = TextLanguage(text) else {
    throw ValidationError(
      local(ja: "「\(text)」は言語タグではありません。ja、en、zh-Hant のように書いてください。", en: "“\(text)” is no language tag; write ja, en, zh-Hant …"))
  }
  return language
}

/// Writes all of a text; what cannot be written (a closed pipe) is dropped.
func write(_ text: String, to descriptor: Int32) {
  var text = text
  text.withUTF8 { bytes in
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
