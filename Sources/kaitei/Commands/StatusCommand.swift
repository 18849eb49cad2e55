import ArgumentParser
import Diagnostics
import Glibc
import Publishing

/// The forms of a listing.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument { case terminal, json }

/// What `status` and `list` share.
struct ListingOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: help(ja: "形式（terminal、json）。", en: "The form: terminal or json."))
  var format: ListingFormat = .terminal

  @OptionGroup var project: ProjectOption
  @OptionGroup var reports: ReportOptions

  func overview() async throws -> Overview {
    var report = Report()
    do throws(FileError) {
      if let overview = try await Overview.read(project.location, report: &report) { return overview }
    } catch { throw reports.fail(error.diagnostic) }
    reports.show(report, as: .human)
    throw ExitCode(1)
  }
}

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: local(
      ja: "施行中、予定、草案の版と、訳文の遅れ、これからの予定を示します。", en: "What is in force, announced and drafted, how translations stand, and what is due."),
    discussion: local(ja: "原稿にエラーがあれば、終了コードは1です。", en: "The exit code is 1 where the sources have errors."))

  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let overview = try await listing.overview()
    switch listing.format {
    case .json: write(overview.statusJSON, to: STDOUT_FILENO)
    case .terminal: Pager.show(overview.status(in: listing.reports.messages, colour: Terminal.hasColour(STDOUT_FILENO)))
    }
    if overview.errors > 0 { throw ExitCode(1) }
  }
}

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: local(ja: "文書とその版を挙げます。", en: "The documents and their versions."))

  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let overview = try await listing.overview()
    switch listing.format {
    case .json: write(overview.listJSON, to: STDOUT_FILENO)
    case .terminal: Pager.show(overview.list(in: listing.reports.messages, colour: Terminal.hasColour(STDOUT_FILENO)))
    }
  }
}
