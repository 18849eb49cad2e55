import ArgumentParser
import Diagnostics
import Publishing

struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: local(ja: "草案を、効力を持つ日の決まった版にします。", en: "Turn a document's draft into a version with its day."),
    discussion: local(
      ja: "版として check でエラーになるときは、何も変えません。", en: "Where check would find an error in it as a version, nothing is changed."))

  @Argument(help: help(ja: "文書の id。", en: "The document's id.", value: "document"), completion: .documents) var document: String

  @Option(help: help(ja: "効力を持つ日。", en: "The day on which it takes effect.", value: "YYYY-MM-DD"))
  var effective: String

  @Option(help: help(ja: "公表する日。", en: "The day of the announcement.", value: "YYYY-MM-DD"), transform: day)
  var published: AsOf?

  @OptionGroup var summary: SummaryOption
  @OptionGroup var options: WritingOptions

  func run() async throws {
    try await options.write { workshop, report throws(FileError) in
      try await workshop.release(document, effective: effective, published: published, summaries: summary.summary, report: &report)
    }
  }
}
