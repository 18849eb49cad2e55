import Diagnostics

@testable import LegalCorpus

/// A source with markers (`1️⃣`, `2️⃣` …) where findings must begin, in the order of the findings.
struct MarkedSource {
  static let markers = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣"]

  let file: SourceFile
  /// Byte offsets of the markers.
  let marks: [Int]
  /// The same with the number of each marker, from 0.
  let marked: [(marker: Int, offset: Int)]

  init(_ text: String, path: String = "site.yml") {
    var bytes: [UInt8] = []
    var marks: [Int?] = Array(repeating: nil, count: MarkedSource.markers.count)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      if let marker = MarkedSource.markers.indices.first(where: { rest.starts(with: MarkedSource.markers[$0].utf8) }) {
        marks[marker] = bytes.count
        rest = rest.dropFirst(MarkedSource.markers[marker].utf8.count)
      } else {
        bytes.append(rest.removeFirst())
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    self.marks = marks.compactMap { $0 }
    marked = marks.enumerated().compactMap { marker, offset in offset.map { (marker, $0) } }
  }
}

extension Report {
  /// `identifier@offset`, in the order of the report.
  var places: [String] {
    sorted.map { finding in
      if case .range(let range) = finding.place { "\(finding.identifier)@\(range.bytes.lowerBound)" } else { finding.identifier }
    }
  }

  var identifiers: [String] { sorted.map(\.identifier) }
}
