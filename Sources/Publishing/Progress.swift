package import Diagnostics
import Synchronization

/// How far a long run has come. It is told at most ten times a second, and not at all where everything is done in half a second.
package final class Progress: Sendable {
  package enum Step: Sendable { case texts, comparisons, pages }

  private struct State {
    var step = Step.texts
    var count = 0
    var due: ContinuousClock.Instant
  }

  private let done = Atomic(0)
  private let state: Mutex<State>
  private let tell: @Sendable (_ step: Message, _ done: Int, _ count: Int) -> Void

  /// - Parameter tell: is called by any thread, by one at a time.
  package init(_ tell: @escaping @Sendable (_ step: Message, _ done: Int, _ count: Int) -> Void) {
    self.tell = tell
    state = Mutex(State(due: .now + .milliseconds(500)))
  }

  func begin(_ step: Step, of count: Int) {
    state.withLock { state in
      (state.step, state.count) = (step, count)
      done.store(0, ordering: .relaxed)
    }
  }

  func advance() {
    done.wrappingAdd(1, ordering: .relaxed)
    state.withLockIfAvailable { state in
      let now = ContinuousClock.now
      guard now >= state.due else { return }
      state.due = now + .milliseconds(100)
      tell(state.step.name, done.load(ordering: .relaxed), state.count)
    }
  }
}

extension Progress.Step {
  fileprivate var name: Message {
    switch self {
    case .texts: Message(ja: "本文を読んでいます", en: "Reading the texts")
    case .comparisons: Message(ja: "版を比べています", en: "Comparing versions")
    case .pages: Message(ja: "ページを作っています", en: "Making the pages")
    }
  }
}
