/// The front matter of a source as lines, so that keys can be taken out and put in without touching anything else of the file.
enum FrontMatterLines {
  /// The bytes of a source with keys taken out and others put in at the top. Where there is no front matter it gets one.
  ///
  /// - Parameters:
  ///   - removing: whether a key goes.
  ///   - setting: keys, and values as YAML has them.
  static func edit(_ bytes: [UInt8], removing: (String) -> Bool = { _ in false }, setting: [(key: String, value: String)] = []) -> [UInt8] {
    let lines = lines(of: bytes)
    let lineEnd: [UInt8] = lines.first?.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
    let added = setting.flatMap { Array("\($0.key): \($0.value)".utf8) + lineEnd }
    let fence = Array("---".utf8)
    guard lines.first.map({ content($0) == fence }) == true, let end = lines.dropFirst().firstIndex(where: { content($0) == fence }) else {
      return setting.isEmpty ? bytes : fence + lineEnd + added + fence + lineEnd + bytes
    }
    var kept: [UInt8] = []
    var isDropped = false
    for line in lines[1..<end] {
      // A value goes on over lines that are indented, empty, or items of a list.
      if let key = key(of: line) { isDropped = removing(key) || setting.contains { $0.key == key } }
      if !isDropped { kept += line }
    }
    let rest = lines[end...].flatMap { $0 }
    if added.isEmpty, kept.isEmpty { return Array(lines[(end + 1)...].flatMap { $0 }.drop { $0 == 0x0A || $0 == 0x0D }) }
    return Array(lines[0]) + added + kept + rest
  }

  /// A text as a YAML scalar between quotation marks.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// With their ends.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// Without blanks and the line end.
  private static func content(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line
    while let last = line.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { line.removeLast() }
    return Array(line)
  }

  /// The key that a line begins; nil for lines that go on with the one before.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    guard let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      // A comment at the margin belongs to what follows.
      return line.first == UInt8(ascii: "#") ? "#" : nil
    }
    return String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}
