import Diagnostics

/// Text of an HTML page in which every value is escaped. Only this module makes one: markup comes from literals of the program
/// or from templates that were checked, everything else through an escaper.
package struct HTML: Sendable {
  package private(set) var bytes: [UInt8] = []

  init() {}

  init(_ markup: StaticString) { self.markup(markup) }

  init(text: String) { self.text(text) }

  var isEmpty: Bool { bytes.isEmpty }

  /// Markup as the program's source has it.
  mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text between tags, or an attribute's value between quotation marks. O(bytes).
  mutating func text(_ text: String) { escape(text) }

  /// ` name="value"`, the name being a literal.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    escape(value)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  mutating func number(_ value: Int) {
    if (0...9).contains(value) { bytes.append(UInt8(ascii: "0") + UInt8(value)) } else { bytes.append(contentsOf: String(value).utf8) }
  }

  /// Bytes of a template: checked when it was loaded.
  mutating func template(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// JSON between the tags of a data block (`<script type="application/ld+json">`), where HTML knows no escapes: what could end the block, or begin a
  /// comment in it, is written as JSON has it. O(bytes).
  mutating func data(_ json: JSON) {
    for byte in json.bytes {
      switch byte {
      case UInt8(ascii: "<"): markup("\\u003C")
      case UInt8(ascii: ">"): markup("\\u003E")
      case UInt8(ascii: "&"): markup("\\u0026")
      default: bytes.append(byte)
      }
    }
  }

  /// A URL of Markdown as an attribute: what may not stand in one becomes `%XX`, as cmark writes it.
  mutating func urlAttribute(_ name: StaticString, _ url: String) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    escapeURL(url)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension HTML {
  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        let entity: StaticString
        switch buffer[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        default:
          index += 1
          continue
        }
        bytes.append(contentsOf: buffer[start..<index])
        markup(entity)
        index += 1
        start = index
      }
      bytes.append(contentsOf: buffer[start..<buffer.count])
    }
  }

  private mutating func escapeURL(_ url: String) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "'"): markup("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where HTML.urlPunctuation.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  /// The set of houdini_href_e.c in cmark.
  private static let urlPunctuation = Set("-_.+!*(),%#@?=;:/$~".utf8)
}
