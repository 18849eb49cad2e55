import Diagnostics

/// An SVG image draws and does nothing else: no scripts, no event handlers, nothing from elsewhere, no documents inside. `active-svg`.
struct ActiveSVG {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var report = Report()

  /// O(bytes).
  static func check(_ file: SourceFile, report: inout Report) {
    var rule = ActiveSVG(file: file)
    rule.scan()
    report.merge(rule.report)
  }

  private init(file: SourceFile) {
    self.file = file
    // ASCII capitals as small letters: offsets stay.
    bytes = file.bytes.map { $0.isUppercaseLetter ? $0 + 0x20 : $0 }
  }

  private mutating func scan() {
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        if bytes[place] == UInt8(ascii: "@"), starts(with: "@import", at: place) { add(.elsewhere, place..<place + 7) }
        if bytes[place] == UInt8(ascii: "u"), starts(with: "url(", at: place) { checkURL(at: place) }
        place += 1
        continue
      }
      if starts(with: "<!--", at: place) {
        place = end(of: "-->", from: place + 4)
      } else if starts(with: "<![cdata[", at: place) {
        place += 9
      } else if starts(with: "<!entity", at: place) || starts(with: "<?xml-stylesheet", at: place) {
        add(.elsewhere, place..<end(of: ">", from: place))
        place = end(of: ">", from: place)
      } else if starts(with: "<!", at: place) || starts(with: "<?", at: place) || starts(with: "</", at: place) {
        place += 2
      } else {
        place = tag(at: place)
      }
    }
  }

  /// The place after the tag.
  private mutating func tag(at start: Int) -> Int {
    var place = start + 1
    while place < bytes.count, isName(bytes[place]) { place += 1 }
    let name = localName(start + 1..<place)
    if ["script", "foreignobject", "iframe", "embed", "object", "handler", "listener", "audio", "video"].contains(name) {
      add(.element(name), start..<place)
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard isName(bytes[place]) else {
        place += 1
        continue
      }
      let key = place
      while place < bytes.count, isName(bytes[place]) { place += 1 }
      let keyRange = key..<place
      while place < bytes.count, isBlank(bytes[place]) { place += 1 }
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      while place < bytes.count, isBlank(bytes[place]) { place += 1 }
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else { continue }
      let quote = bytes[place]
      let value = place + 1
      place = value
      while place < bytes.count, bytes[place] != quote { place += 1 }
      check(localName(keyRange), value..<place, in: name, whole: key..<min(place + 1, bytes.count))
      place = min(place + 1, bytes.count)
    }
    return min(place + 1, bytes.count)
  }

  private mutating func check(_ key: String, _ value: Range<Int>, in element: String, whole: Range<Int>) {
    if key.utf8.count > 2, key.hasPrefix("on") {
      add(.handler(key), whole)
    } else if key == "href" || key == "src" {
      if !isWithin(value) { add(.elsewhere, whole) }
    } else if key == "attributename", ["href", "xlink:href"].contains(String(decoding: bytes[value], as: UTF8.self)) {
      add(.elsewhere, whole)
    } else {
      for place in value where bytes[place] == UInt8(ascii: "u") && starts(with: "url(", at: place) { checkURL(at: place) }
    }
  }

  /// At `url(`.
  private mutating func checkURL(at start: Int) {
    var place = start + 4
    while place < bytes.count, isBlank(bytes[place]) || bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") {
      place += 1
    }
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") { end += 1 }
    if !isWithin(place..<end) { add(.elsewhere, start..<min(end + 1, bytes.count)) }
  }

  /// A fragment, or a picture in the file itself.
  private func isWithin(_ value: Range<Int>) -> Bool {
    guard let first = value.first(where: { !isBlank(bytes[$0]) }) else { return true }
    return bytes[first] == UInt8(ascii: "#")
      || ["data:image/png", "data:image/jpeg", "data:image/webp", "data:image/gif"].contains { starts(with: $0, at: first) }
  }

  private func localName(_ range: Range<Int>) -> String {
    let name = bytes[range]
    let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? range.lowerBound
    return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isLowercaseLetter || byte.isDigit || byte >= 0x80 || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":")].contains(byte)
  }

  private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  private func starts(with text: String, at place: Int) -> Bool { bytes[place...].starts(with: text.utf8) }

  private func end(of text: String, from start: Int) -> Int {
    var place = min(start, bytes.count)
    while place < bytes.count, !starts(with: text, at: place) { place += 1 }
    return min(place + text.utf8.count, bytes.count)
  }

  private enum Fault {
    case element(String)
    case handler(String)
    case elsewhere
  }

  private mutating func add(_ fault: Fault, _ range: Range<Int>) {
    let written = String(file.excerpt(range.lowerBound..<min(range.upperBound, range.lowerBound + 120)).prefix(60))
    let message =
      switch fault {
      case .element(let name):
        Message(ja: "画像の中に <\(name)> があります。画像は絵だけを描きます。", en: "The image holds <\(name)>; an image draws and does nothing else.")
      case .handler(let name):
        Message(ja: "画像の中に、動きを起こす属性「\(name)」があります。", en: "The image holds the event handler “\(name)”.")
      case .elsewhere:
        Message(
          ja: "画像の中の「\(written)」は、画像の外のものを指しています。", en: "“\(written)” in the image leads out of it.")
      }
    report.error(
      "active-svg", at: .bytes(range, of: file), message,
      remedy: Message(
        ja: "描画ソフトから「プレーン SVG」などで書き出し直すか、PNG にしてください。", en: "Export it again as plain SVG, or as PNG."))
  }
}
