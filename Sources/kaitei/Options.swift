import ArgumentParser
import Diagnostics
import Glibc
import Publishing

extension ReportFormat: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}

/// How findings are told.
struct ReportOptions: ParsableArguments {
  @Option(help: "The language of messages (default: by the locale).", transform: messageLanguage)
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

@Sendable private func messageLanguage(_ text: String) throws -> MessageLanguage {
  guard let language = MessageLanguage(rawValue: text) else {
    throw ValidationError("The language of messages is ja or en, not “\(text)”.")
  }
  return language
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
  @Argument(help: "The folder that holds Content/.")
  var project = "."

  @Option(
    help: ArgumentHelp("The day on which the site is looked at (default: today in the publication's time zone).", valueName: "YYYY-MM-DD"),
    transform: day)
  var asOf: AsOf?

  @Flag(help: "Include drafts, marked as such.")
  var drafts = false

  @Option(help: "The form of the findings: human, json or github.")
  var format: ReportFormat = .human

  @Flag(help: "Count warnings as errors.")
  var strict = false

  var location: Project { Project(folder: project, asOf: asOf, includesDrafts: drafts) }
}

@Sendable private func day(_ text: String) throws -> AsOf {
  guard let day = AsOf(text) else { throw ValidationError("“\(text)” is no day; write it like 2022-04-01. 日付は 2022-04-01 のように書いてください。") }
  return day
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
