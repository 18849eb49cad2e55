import CLinux
import Glibc
import Synchronization

/// The end of the process by SIGINT, SIGTERM or SIGHUP: open publications are abandoned, then the signal takes its course.
///
/// A thread of its own does so, as next to nothing may be done where a signal arrives. Signals that are ignored stay so: `nohup` and
/// shells in the background make a program deaf to them.
package enum Interruption {
  /// To be called once, before anything is published. A second signal of a kind ends the process at once.
  package static func watch() {
    let signals = kaitei_watch_signals()
    // Without a pipe a signal ends the process as ever, and the next build clears away what is left.
    guard signals >= 0 else { return }
    var thread = pthread_t()
    pthread_create(&thread, nil, { Interruption.serve($0) }, UnsafeMutableRawPointer(bitPattern: Int(signals)))
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

  /// - Parameter signals: the number of the descriptor, in the place of a pointer.
  private static func serve(_ signals: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    let signals = Descriptor(number: Int32(Int(bitPattern: signals)))
    var number: UInt8 = 0
    while read(signals.number, &number, 1) != 1 {
      if errno != EINTR { return nil }
    }
    for publication in publications.withLock({ $0 }) { publication.interrupt() }
    signal(Int32(number), SIG_DFL)
    kill(getpid(), Int32(number))
    waitForEnd()
  }
}
