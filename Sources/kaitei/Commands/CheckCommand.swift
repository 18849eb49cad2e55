import ArgumentParser
import Diagnostics
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: local(ja: "誤りを探します。何も書きません。", en: "Look for mistakes; write nothing."),
    discussion: local(
      ja: """
        公開のほかは build と同じことを行い、見つかったものをすべて、場所と直し方とともに挙げます。--fix を付けたときに限り、id のない条項に id を\
        書き入れます（すべての言語と版で同じ id になります）。
        """,
      en: """
        Does all that build does but publishing, and lists every finding with its place and what to do. Only with --fix does it write: \
        ids for the clauses that have none, the same in every language and version.
        """))

  @OptionGroup var options: ProjectOptions
  @OptionGroup var reports: ReportOptions

  @Flag(help: help(ja: "id のない条項に id を書き入れます。", en: "Write ids for the clauses that have none."))
  var fix = false

  func run() async throws {
    if fix { try await writeIdentifiers() }
    var report = Report()
    let line = ProgressLine(in: reports.messages)
    let build: SiteBuild?
    do throws(FileError) { build = try await SiteBuild.prepare(options.location, line.progress, report: &report) } catch {
      line.clear()
      throw reports.fail(error.diagnostic, as: options.format)
    }
    if let build {
      ShortLife.keep(build)
      await build.renderAll(line.progress)
    }
    line.clear()
    reports.show(report, as: options.format)
    guard let build, !options.fails(report) else { throw ExitCode(1) }
    guard options.format == .human, report.isEmpty else { return }
    let counts = build.counts
    reports.say(
      Message(
        ja: "問題は見つかりませんでした（\(counts.documents)文書、\(counts.versions)版、\(counts.pages)ページ）。",
        en:
          "No problems found (\(plural(counts.documents, "document")), \(plural(counts.versions, "version")), \(plural(counts.pages, "page")))."
      ))
  }

  private func writeIdentifiers() async throws {
    var report = Report()
    let outcome: IdentifierWriting.Outcome?
    do throws(FileError) { outcome = try await IdentifierWriting.run(options.location, report: &report) } catch {
      throw reports.fail(error.diagnostic, as: options.format)
    }
    guard let outcome else {
      reports.show(report, as: options.format)
      throw ExitCode(1)
    }
    guard options.format == .human else { return }
    for file in outcome.files {
      reports.say(Message(ja: "\(file.path)：id を\(file.count)個書き入れました。", en: "\(file.path): \(plural(file.count, "id")) written."))
    }
    if outcome.files.isEmpty { reports.say(Message(ja: "書き入れる id はありませんでした。", en: "There was no id to write.")) }
  }
}
