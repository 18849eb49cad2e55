/// A JSON value (RFC 8259), whose members are written in the order given.
package enum JSON: Sendable {
  case object([(String, JSON)])
  case array([JSON])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null

  /// Indented by two blanks a level, ended by a line feed. Characters that do not show are written as `\u202E`.
  package var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    text += "\n"
    return text
  }
}

extension JSON {
  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members):
      JSON.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, inner in
        JSON.write(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: inner)
      }
    case .array(let elements):
      JSON.write(elements, between: ("[", "]"), to: &text, indent: indent) { element, text, inner in
        element.write(to: &text, indent: inner)
      }
    case .string(let string): JSON.write(string, to: &text)
    case .integer(let integer): text += String(integer)
    case .boolean(let boolean): text += boolean ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write<Element>(
    _ elements: [Element], between ends: (String, String), to text: inout String, indent: String,
    each: (Element, inout String, String) -> Void
  ) {
    text += ends.0
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "" : ",") + inner
      each(element, &text, inner)
    }
    text += (elements.isEmpty ? "" : indent) + ends.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isVisible {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in UTF16.encode(scalar).map(Array.init) ?? [] { text += escaped(unit) }
        }
      }
    }
    text += "\""
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
