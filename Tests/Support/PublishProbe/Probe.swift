import Diagnostics
import Glibc
import Publishing

/// A program that does nothing but publish, for the tests that kill it, starve it and trace it.
@main
struct Probe {
  static func main() async {
    var arguments = Arguments(Array(CommandLine.arguments.dropFirst()))
    if let number = arguments.number("--ignore") { signal(Int32(number), SIG_IGN) }
    Interruption.watch()
    if let user = arguments.number("--user"), setgroups(0, nil) != 0 || setgid(gid_t(user)) != 0 || setuid(uid_t(user)) != 0 {
      end("cannot become user \(user)", 71)
    }
    if let mask = arguments.number("--umask") { umask(mode_t(mask)) }
    if let folder = arguments.text("--in"), chdir(folder) != 0 { end("cannot go to \(folder)", 71) }
    switch arguments.next() {
    case "publish": await publish(arguments)
    case "read": await read(arguments)
    default: end("usage: PublishProbe publish OUTPUT --project FOLDER --site NAME --files N | read PROJECT", 64)
    }
  }

  /// Writes `files` pages, of which a third are the same in every site, and prints what became of it.
  private static func publish(_ given: Arguments) async {
    var arguments = given
    let output = arguments.next() ?? ""
    let site = Site(name: arguments.text("--site") ?? "A", count: arguments.number("--files") ?? 10)
    do {
      let publication = try Publication.begin(output, project: arguments.text("--project") ?? ".", sources: ["Content"])
      say("begun")
      do {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for worker in 0..<4 {
            group.addTask { for (path, bytes) in site.files(of: worker, among: 4) { try publication.put(path, bytes) } }
          }
          try await group.waitForAll()
        }
        if let pause = arguments.number("--pause") { usleep(UInt32(pause) * 1000) }
      } catch {
        publication.abandon()
        throw error
      }
      let outcome = try publication.finish()
      for notice in outcome.notices { say("notice: \(notice.en)") }
      say("written \(outcome.written) unchanged \(outcome.unchanged) removed \(outcome.removed) changed \(outcome.isChanged)")
    } catch let error as PublicationError {
      end("\(error.diagnostic.identifier): \(error.message.en)", 2)
    } catch {
      end("\(error)", 70)
    }
  }

  private static func read(_ given: Arguments) async {
    var arguments = given
    do {
      let tree = try await SourceTree.read("Content", in: arguments.next() ?? ".")
      say("texts \(tree.texts.count) attachments \(tree.attachments.count)")
      for finding in tree.report.sorted { say("\(finding.identifier) \(finding.place.text)") }
    } catch {
      end(error.message.en, 2)
    }
  }

  private static func say(_ text: String) {
    print(text)
    fflush(nil)
  }

  private static func end(_ text: String, _ code: Int32) -> Never {
    var text = text + "\n"
    // Once more where a test has made this very call fail.
    for _ in 0..<2 where text.withUTF8({ Glibc.write(2, $0.baseAddress, $0.count) }) < 0 {}
    exit(code)
  }
}
