/// Puts pages into the byte order of their paths. The paths stand one after the other in one buffer: a site has very many.
struct PathOrder {
  private let pages: [Page]
  private var bytes: [UInt8] = []
  /// Where each path begins; one more than there are pages.
  private var starts: [Int] = [0]

  init(of pages: [Page], assets: [String: String]) {
    self.pages = pages
    bytes.reserveCapacity(pages.count * 40)
    starts.reserveCapacity(pages.count + 1)
    for page in pages {
      page.write(to: &bytes, assets: assets)
      starts.append(bytes.count)
    }
  }

  /// O(n log n).
  var routes: [Route] {
    var order = Array(pages.indices)
    bytes.withUnsafeBytes { bytes in
      order.sort { first, second in
        PathOrder.precedes(
          UnsafeRawBufferPointer(rebasing: bytes[starts[first]..<starts[first + 1]]),
          UnsafeRawBufferPointer(rebasing: bytes[starts[second]..<starts[second + 1]]))
      }
    }
    return order.map { Route(pages[$0], path: String(decoding: bytes[starts[$0]..<starts[$0 + 1]], as: UTF8.self)) }
  }

  /// Eight bytes at a time: paths begin alike.
  private static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    let shared = min(first.count, second.count)
    var place = 0
    while place + 8 <= shared {
      let (one, other) = (
        first.loadUnaligned(fromByteOffset: place, as: UInt64.self), second.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      )
      if one != other { return one.bigEndian < other.bigEndian }
      place += 8
    }
    while place < shared {
      if first[place] != second[place] { return first[place] < second[place] }
      place += 1
    }
    return first.count < second.count
  }
}
