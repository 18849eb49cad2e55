/// What a published site consists of: the record in its folder by which the next build knows its own files from others'.
///
/// A pure function of the site: no times, no machine. One line a file, sorted by bytes of the path:
/// SHA-256, size, `-` (a place kept free), `current` or `kept`, path.
struct Manifest: Sendable {
  struct Entry: Sendable, Equatable {
    let digest: Digest
    /// Bytes.
    let size: Int
    /// No page of this site needs it; it stays for visitors who have a page of the last one.
    var isKept = false
  }

  static let name = ".kaitei-manifest"
  private static let head = "kaitei.manifest/1"

  var entries: [RelativePath: Entry] = [:]

  init(_ entries: [RelativePath: Entry] = [:]) { self.entries = entries }

  var bytes: [UInt8] {
    var bytes = Array("\(Manifest.head)\n".utf8)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      bytes += Array("\(entry.digest.hex) \(entry.size) - \(entry.isKept ? "kept" : "current") \(path.text)\n".utf8)
    }
    return bytes
  }

  /// Every line must be as `bytes` writes it, or the number of the first that is not is thrown.
  init(parsing bytes: [UInt8]) throws(ManifestFault) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let head = lines.first, head.elementsEqual(Manifest.head.utf8) else { throw ManifestFault(line: 1) }
    guard lines.popLast()?.isEmpty == true else { throw ManifestFault(line: lines.count + 1) }
    entries.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated().dropFirst() {
      guard let (path, entry) = Manifest.entry(line), entries.updateValue(entry, forKey: path) == nil else {
        throw ManifestFault(line: index + 1)
      }
    }
  }
}

struct ManifestFault: Error {
  /// From 1.
  let line: Int
}

extension Manifest {
  private static func entry(_ line: ArraySlice<UInt8>) -> (RelativePath, Entry)? {
    let fields = line.split(separator: 0x20, maxSplits: 4, omittingEmptySubsequences: false)
    guard fields.count == 5, let digest = Digest(hex: fields[0]), let size = number(fields[1]),
      let path = String(validating: fields[4], as: UTF8.self), SitePath.fault(in: path) == nil
    else { return nil }
    guard fields[2].elementsEqual("-".utf8) else { return nil }
    let isKept = fields[3].elementsEqual("kept".utf8)
    guard isKept || fields[3].elementsEqual("current".utf8) else { return nil }
    return (RelativePath(path), Entry(digest: digest, size: size, isKept: isKept))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.count == 1 || digits.first != 0x30 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
