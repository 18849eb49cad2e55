import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for mistakes; write nothing.",
    discussion: "Does all that build does but publishing, and lists every finding with its place and what to do.")

  @OptionGroup var options: ProjectOptions
  @OptionGroup var reports: ReportOptions

  func run() async throws {
    var report = Report()
    let build: SiteBuild?
    do throws(FileError) { build = try await SiteBuild.prepare(options.location, report: &report) } catch {
      throw reports.fail(error.diagnostic, as: options.format)
    }
    await build?.renderAll()
    reports.show(report, as: options.format)
    guard let build, !report.hasErrors, !(options.strict && report.warningCount > 0) else { throw ExitCode(1) }
    guard options.format == .human, report.isEmpty else { return }
    let counts = build.counts
    reports.say(
      Message(
        ja: "問題は見つかりませんでした（\(counts.documents)文書、\(counts.versions)版、\(counts.pages)ページ）。",
        en:
          "No problems found (\(plural(counts.documents, "document")), \(plural(counts.versions, "version")), \(plural(counts.pages, "page")))."
      ))
  }
}
