import Diagnostics
import Synchronization
import Testing

@testable import Publishing

@Suite struct ProgressTests {
  @Test func longRunsAreToldNowAndThen() async throws {
    let told = Told()
    let progress = Progress { step, done, count in told.add("\(step.en) \(done)/\(count)") }
    progress.begin(.pages, of: 9)
    progress.advance()
    #expect(told.lines == [], "A short run is not told.")
    try await Task.sleep(for: .milliseconds(550))
    for _ in 0..<5 { progress.advance() }
    #expect(told.lines == ["Making the pages 2/9"])
    progress.begin(.texts, of: 3)
    try await Task.sleep(for: .milliseconds(150))
    progress.advance()
    #expect(told.lines.last == "Reading the texts 1/3")
  }
}

private final class Told: Sendable {
  private let all = Mutex<[String]>([])
  var lines: [String] { all.withLock { $0 } }
  func add(_ line: String) { all.withLock { $0.append(line) } }
}
