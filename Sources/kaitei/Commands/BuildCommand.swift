import ArgumentParser
import Diagnostics
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: local(ja: "文書をサイトとして公開します。", en: "Publish a project's documents as a site."),
    discussion: local(
      ja: "エラーがあれば何も書かず、サイトは元のままです。変わったところがなければ、やはり何も書きません。",
      en: "Where an error is found nothing is written and the site stays as it was. Where nothing has changed nothing is written either."))

  @OptionGroup var options: ProjectOptions
  @OptionGroup var reports: ReportOptions

  @Option(
    name: .shortAndLong,
    help: help(ja: "サイトのフォルダ。指定がなければプロジェクトの Site です。", en: "The folder of the site (default: Site in the project).", value: "folder"),
    completion: .directory)
  var output: String?

  @Flag(
    help: help(
      ja: "確認用として作ります。どのページにもその旨を示し、検索エンジンに載らないようにします。",
      en: "Make a preview: every page says so, and is kept from search engines."))
  var preview = false

  func run() async throws {
    let start = ContinuousClock.now
    let target = output ?? (options.project == "." ? "Site" : options.project + "/Site")
    var project = options.location
    project.isPreview = preview
    var report = Report()
    let line = ProgressLine(in: reports.messages)
    let build: SiteBuild?
    do throws(FileError) { build = try await SiteBuild.prepare(project, line.progress, report: &report) } catch {
      line.clear()
      throw reports.fail(error.diagnostic, as: options.format)
    }
    line.clear()
    reports.show(report, as: options.format)
    guard let build, !options.fails(report) else { throw ExitCode(1) }
    ShortLife.keep(build)
    let outcome: PublicationOutcome
    do throws(PublicationError) { outcome = try await build.publish(project, to: target, line.progress) } catch {
      line.clear()
      throw reports.fail(error.diagnostic, as: options.format)
    }
    line.clear()
    guard options.format == .human else { return }
    for notice in outcome.notices { reports.say(notice) }
    reports.say(closing(build.counts, outcome, target, ContinuousClock.now - start))
  }

  private func closing(_ counts: SiteBuild.Counts, _ outcome: PublicationOutcome, _ target: String, _ time: Duration) -> Message {
    let seconds = time.formattedSeconds
    let change =
      outcome.isChanged
      ? Message(
        ja: "\(outcome.written)ファイルを書き、\(outcome.unchanged)ファイルはそのままです。",
        en: "\(plural(outcome.written, "file")) written, \(outcome.unchanged) unchanged.")
      : Message(ja: "変わったところはなく、何も書いていません。", en: "Nothing has changed; nothing was written.")
    return Message(
      ja: "\(target)：\(counts.documents)文書、\(counts.versions)版、\(counts.pages)ページ、比較\(counts.comparisons)件（\(seconds)秒）。\(change.ja)",
      en:
        "\(target): \(plural(counts.documents, "document")), \(plural(counts.versions, "version")), \(plural(counts.pages, "page")), "
        + "\(plural(counts.comparisons, "comparison")) (\(seconds) s). \(change.en)"
    )
  }
}

func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension Duration {
  /// With two decimals.
  var formattedSeconds: String {
    let hundredths = Int(components.seconds) * 100 + Int(components.attoseconds / 10_000_000_000_000_000)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
