/// A JSON value (RFC 8259), whose members are written in the order given.
package enum JSON: Sendable {
  case object([(String, JSON)])
  case array([JSON])
  /// So many elements, each made when it is written: a long array is never held as a whole.
  case elements(Int, @Sendable (Int) -> JSON)
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null

  /// Indented by two blanks a level, ended by a line feed. Characters that do not show are written as `\u202E`.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// `text` in UTF-8. O(bytes).
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The same without a blank or a line feed between values. O(bytes).
  package var compactBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: nil)
    return bytes
  }
}

extension JSON {
  /// - Parameter depth: nil for no indentation.
  private func write(to bytes: inout [UInt8], depth: Int?) {
    switch self {
    case .object(let members):
      JSON.write(members, between: ("{", "}"), to: &bytes, depth: depth) { member, bytes in
        JSON.write(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if depth != nil { bytes.append(UInt8(ascii: " ")) }
        member.1.write(to: &bytes, depth: depth.map { $0 + 1 })
      }
    case .array(let elements):
      JSON.write(elements, between: ("[", "]"), to: &bytes, depth: depth) { element, bytes in
        element.write(to: &bytes, depth: depth.map { $0 + 1 })
      }
    case .elements(let count, let element):
      JSON.write(0..<count, between: ("[", "]"), to: &bytes, depth: depth) { index, bytes in
        element(index).write(to: &bytes, depth: depth.map { $0 + 1 })
      }
    case .string(let string): JSON.write(string, to: &bytes)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .boolean(let boolean): bytes.append(contentsOf: (boolean ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private static func write<Elements: Collection>(
    _ elements: Elements, between ends: (Unicode.Scalar, Unicode.Scalar), to bytes: inout [UInt8], depth: Int?,
    each: (Elements.Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: ends.0))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      breakLine(&bytes, depth: depth.map { $0 + 1 })
      each(element, &bytes)
    }
    if !elements.isEmpty { breakLine(&bytes, depth: depth) }
    bytes.append(UInt8(ascii: ends.1))
  }

  private static func breakLine(_ bytes: inout [UInt8], depth: Int?) {
    guard let depth else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }

  /// Copies what needs no escape run by run.
  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var copied = string
    copied.withUTF8 { buffer in
      if buffer.allSatisfy(isPlain) { return bytes.append(contentsOf: buffer) }
      var start = 0
      var place = 0
      for scalar in string.unicodeScalars {
        let end = place + UTF8.width(scalar)
        if needsEscape(scalar) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<place]))
          bytes.append(contentsOf: escape(of: scalar).utf8)
          start = end
        }
        place = end
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Printable ASCII that needs no escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "\\" || !scalar.isVisible }

  private static func escape(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: (UTF16.encode(scalar).map(Array.init) ?? []).map(escaped).joined()
    }
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
