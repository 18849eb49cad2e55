import Diagnostics
import Glibc
import Publishing

/// Publishes the pages of a project's versions and nothing else, so that they can be measured beside programs that make such pages only.
///
/// Usage: `kaitei-bench-pages PROJECT OUTPUT`.
@main
enum Pages {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      print("usage: kaitei-bench-pages PROJECT OUTPUT")
      exit(64)
    }
    ShortLife.begin()
    var report = Report()
    let project = Project(folder: arguments[1])
    guard let build = try await SiteBuild.prepare(project, extent: .versionPages, report: &report) else {
      print(report.text(as: .human, in: .en))
      exit(1)
    }
    ShortLife.keep(build)
    _ = try await build.publish(project, to: arguments[2])
  }
}
