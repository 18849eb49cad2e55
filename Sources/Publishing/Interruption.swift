import Glibc
import Synchronization

/// The end of the process by SIGINT, SIGTERM or SIGHUP: open publications are abandoned, then the signal takes its course.
///
/// The signals are taken by a thread of their own and not by handlers, so that any code may run for them.
package enum Interruption {
  /// To be called first of all, before there are other threads: they take over that the signals are blocked.
  package static func watch() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in Interruption.serve() }, nil)
  }

  /// For threads that would go on with an interrupted publication.
  static func waitForEnd() -> Never {
    while true { pause() }
  }

  static func register(_ publication: Publication) { publications.withLock { $0.append(publication) } }

  static func forget(_ publication: Publication) { publications.withLock { $0.removeAll { $0 === publication } } }
}

extension Interruption {
  private static let publications = Mutex<[Publication]>([])

  /// `nohup` and shells in the background make a program deaf to a signal, and it stays so.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  private static func serve() -> UnsafeMutableRawPointer? {
    var signals = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &signals)
    var signal: Int32 = 0
    while sigwait(&signals, &signal) != 0 {}
    // A second signal ends the process at once; the next build clears away what is left.
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for publication in publications.withLock({ $0 }) { publication.interrupt() }
    Glibc.signal(signal, SIG_DFL)
    kill(getpid(), signal)
    waitForEnd()
  }
}
