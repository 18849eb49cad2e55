import Diagnostics

/// The rule for names of files and folders that are read or published: one that every file system, address and archive can carry.
enum FileName {
  enum Fault: Equatable {
    case empty
    /// Bytes.
    case length(Int)
    case notUTF8
    case character(Unicode.Scalar)
    case ending
    /// The letter and its mark, which have a character of their own.
    case decomposed(String)
  }

  /// Bytes; a name of 255 fills what Linux allows and leaves no room for a suffix.
  static let longest = 254

  /// The first thing wrong with a name, or nil.
  ///
  /// Allowed are ASCII letters, digits and `._-~+=@,() `, and beyond ASCII what shows on paper, but no blank except the ideographic one.
  static func fault(in name: some BidirectionalCollection<UInt8>) -> Fault? {
    if name.isEmpty { return .empty }
    if name.count > longest { return .length(name.count) }
    guard let text = String(validating: name, as: UTF8.self) else { return .notUTF8 }
    if let scalar = text.unicodeScalars.first(where: { !isAllowed($0) }) { return .character(scalar) }
    if name.first == 0x20 || name.last == 0x20 || name.last == 0x2E { return .ending }
    return decomposed(text).map(Fault.decomposed)
  }
}

extension FileName {
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "~", "+", "=", "@", ",", "(", ")", " ", "\u{3000}": return true
    default:
      if scalar.isASCII || !scalar.isVisible { return false }
      return scalar.properties.generalCategory != .spaceSeparator && !scalar.properties.isNoncharacterCodePoint
    }
  }

  /// The first pair of scalars that normal form C writes as one: macOS has written 「が」 as 「か」 and a mark.
  private static func decomposed(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      guard let before else { continue }
      let pair = String(String.UnicodeScalarView([before, scalar]))
      // Hangul: a leading consonant and a vowel always make a syllable.
      if (0x1100...0x1112).contains(before.value), (0x1161...0x1175).contains(scalar.value) { return pair }
      guard scalar.properties.canonicalCombiningClass != .notReordered else { continue }
      // String == is canonical equivalence.
      if composed.contains(where: { Unicode.Scalar($0).map { String($0) == pair } ?? false }) { return pair }
    }
    return nil
  }

  /// Where the precomposed letters of Latin, Greek, Cyrillic, Arabic, Indic scripts and kana are.
  private static let composed = [0xC0...0x1FFF, 0x3040...0x30FF].flatMap { (range: ClosedRange<UInt32>) in Array(range) }
}

extension FileName {
  /// Names that differ only in the case of letters or in normal form, which other systems take for one; each with the first of its kind.
  static func clashes(in names: [String]) -> [(first: String, second: String)] {
    var seen: [String: String] = [:]
    var result: [(first: String, second: String)] = []
    for name in names {
      let key = name.lowercased()
      if let first = seen[key] { result.append((first, name)) } else { seen[key] = name }
    }
    return result
  }
}
