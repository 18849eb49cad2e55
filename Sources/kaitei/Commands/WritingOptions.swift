import ArgumentParser
import Diagnostics
import Publishing

/// What the commands share that write sources.
struct WritingOptions: ParsableArguments {
  @OptionGroup var project: ProjectOption
  @OptionGroup var reports: ReportOptions

  /// Writes, and tells what was written and what is next. Ends with 1 where it is refused, with 2 where the machine fails.
  func write(_ body: (SourceWorkshop, inout Report) async throws(FileError) -> SourceWorkshop.Outcome?) async throws {
    var report = Report()
    let outcome: SourceWorkshop.Outcome?
    do throws(FileError) {
      if let workshop = try await SourceWorkshop(project.location, report: &report) {
        outcome = try await body(workshop, &report)
      } else {
        outcome = nil
      }
    } catch { throw reports.fail(error.diagnostic) }
    reports.show(report, as: .human)
    guard let outcome else { throw ExitCode(1) }
    for path in outcome.written { reports.say(Message(ja: "書きました：\(path)", en: "Written: \(path)")) }
    reports.say(Message(ja: "次にすること：", en: "Next:"))
    for next in outcome.next { reports.say(Message(ja: "  ・\(next.ja)", en: "  - \(next.en)")) }
  }
}

struct SummaryOption: ParsableArguments {
  @Option(
    help: help(
      ja: "何をなぜ改めたか（読む人のために）。原文のほかは en=… のように言語を付けます。",
      en: "What changed and why, for readers; in a language beside the original's, en=…", value: "text"))
  var summary: [String] = []
}
