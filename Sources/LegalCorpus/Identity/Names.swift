/// A document's (or a block's) id: its folder's name, stable for ever, in every address. `[a-z0-9][a-z0-9-]*`, not reserved.
package struct DocumentID: Sendable, Hashable, Comparable {
  package let text: String

  package init?(_ text: String) {
    guard DocumentID.isWellFormed(text), !DocumentID.reserved.contains(text) else { return nil }
    self.text = text
  }

  package static let reserved: Set<String> = ["search", "schema", "assets"]

  package static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  package static func < (first: DocumentID, second: DocumentID) -> Bool { first.text.utf8.lexicographicallyPrecedes(second.text.utf8) }
}

/// A clause's id: its fragment in every address of a text.
package struct ClauseID: Sendable, Hashable {
  package let text: String

  /// A written id: `[a-z][a-z0-9-]*`.
  package init?(written text: String) {
    guard let first = text.utf8.first, first.isLowercaseLetter,
      text.utf8.allSatisfy({ $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.text = text
  }

  /// An address made from labels or ordinals, which may change between versions.
  init(made text: String) { self.text = text }
}

/// A BCP 47 language tag (RFC 5646) as written: language, and where given script and region.
package struct LanguageTag: Sendable, Hashable, Comparable {
  package let text: String

  /// `ja`, `en`, `zh-Hant`, `pt-BR`: language of 2–3 small letters, then a script of four or a region of two capitals or three digits.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(\.isLowercaseLetter) else { return nil }
    var rest = parts.dropFirst()
    if let script = rest.first, script.count == 4 {
      guard script[0].isUppercaseLetter, script.dropFirst().allSatisfy(\.isLowercaseLetter) else { return nil }
      rest = rest.dropFirst()
    }
    if let region = rest.first {
      guard region.count == 2 && region.allSatisfy(\.isUppercaseLetter) || region.count == 3 && region.allSatisfy(\.isDigit) else {
        return nil
      }
      rest = rest.dropFirst()
    }
    guard rest.isEmpty else { return nil }
    self.text = text
  }

  /// The language alone: `zh` of `zh-Hant`.
  package var language: String { String(text.prefix { $0 != "-" }) }

  package static func < (first: LanguageTag, second: LanguageTag) -> Bool { first.text.utf8.lexicographicallyPrecedes(second.text.utf8) }
}

extension UInt8 {
  var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isUppercaseLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
