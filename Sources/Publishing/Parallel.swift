import Glibc
import Synchronization

/// Work on all cores.
enum Parallel {
  /// `transform` of every index below `count`, in order. Each core takes the next run of indices that no other has taken.
  static func map<Result: Sendable>(
    _ count: Int, inRunsOf length: Int = 1, _ transform: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    let next = Counter()
    return await withTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<max(1, min(count, coreCount)) {
        group.addTask {
          var results: [(Int, Result)] = []
          while true {
            let start = next.take() * length
            guard start < count else { return results }
            for index in start..<min(start + length, count) { results.append((index, transform(index))) }
          }
        }
      }
      var all: [(Int, Result)] = []
      for await results in group { all += results }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

private final class Counter: Sendable {
  private let value = Atomic(0)

  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
