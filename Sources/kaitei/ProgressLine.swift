import Diagnostics
import Glibc
import Publishing

/// A line at the foot of a terminal that tells how far a long run has come; nothing where standard error is none.
struct ProgressLine {
  let progress: Progress?

  init(in language: MessageLanguage) {
    let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
    guard isatty(STDERR_FILENO) == 1, !isDumb else {
      progress = nil
      return
    }
    progress = Progress { step, done, count in write("\r\u{1B}[K\(step.text(language)) \(done)/\(count)", to: STDERR_FILENO) }
  }

  func clear() {
    if progress != nil { write("\r\u{1B}[K", to: STDERR_FILENO) }
  }
}
