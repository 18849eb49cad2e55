import LegalCorpus

/// The content lines of a calendar (RFC 5545 §3.1): at most 75 bytes each, then CRLF; a longer one goes on after a blank. No character is divided.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// - Parameter value: as it stands in the file: a word, a date, an address.
  mutating func add(_ name: String, _ value: String) {
    var width = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      width += size
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text, whose line feeds, commas, semicolons and backslashes are written as RFC 5545 §3.3.11 says. Other controls have no place in it.
  mutating func add(_ name: String, text: String) {
    var value = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": value += "\\n"
      case ",", ";", "\\": value.unicodeScalars += ["\\", scalar]
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: value.unicodeScalars.append(scalar)
      }
    }
    add(name, value)
  }
}

extension Day {
  /// RFC 5545 §3.3.4: `20270401`.
  var calendar: String { String(iso.filter { $0 != "-" }) }
}
