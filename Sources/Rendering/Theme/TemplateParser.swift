import Diagnostics

/// Reads a template. Source: mustache(5) of 2013, without set delimiters, lambdas and inheritance. A tag for a section, a comment or a partial that stands
/// alone on its line takes the line with it.
struct TemplateParser {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  /// Sections that are open, outermost first, with what was read before them.
  private var open: [(name: Template.Name, isInverted: Bool, before: [Template.Node])] = []
  private var nodes: [Template.Node] = []

  /// Nil where a finding was an error.
  static func parse(_ file: SourceFile, report: inout Report) -> Template? {
    var parser = TemplateParser(file: file)
    return parser.parse(report: &report) ? Template(file: file, nodes: parser.nodes) : nil
  }

  private init(file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }
}

extension TemplateParser {
  private mutating func parse(report: inout Report) -> Bool {
    var isSound = true
    var textStart = 0
    while position < bytes.count {
      guard starts(with: "{{", at: position) else {
        position += 1
        continue
      }
      let tagStart = position
      guard let tag = readTag() else {
        report.error(
          "template-syntax", at: .bytes(tagStart..<min(tagStart + 2, bytes.count), of: file),
          Message(ja: "「{{」で始まるタグは「}}」で閉じます。このタグには閉じる「}}」がありません。", en: "A tag that begins with “{{” ends with “}}”; this one has no end."),
          remedy: Message(ja: "タグの終わりに「}}」を書いてください。", en: "Write “}}” at the end of the tag."))
        return false
      }
      var textEnd = tagStart
      var next = position
      if tag.canStandAlone, let line = standaloneLine(tagStart..<position, after: textStart) {
        (textEnd, next) = (line.lowerBound, line.upperBound)
      }
      if textEnd > textStart { nodes.append(.text(Array(bytes[textStart..<textEnd]))) }
      position = next
      textStart = next
      if !take(tag, at: tagStart..<next, report: &report) { isSound = false }
    }
    if textStart < bytes.count { nodes.append(.text(Array(bytes[textStart...]))) }
    for section in open {
      isSound = false
      report.error(
        "template-syntax", at: .bytes(section.name.range, of: file),
        Message(
          ja: "部分「\(section.name.text)」は「{{/\(section.name.text)}}」で閉じます。閉じるタグがありません。",
          en: "The section “\(section.name.text)” ends with “{{/\(section.name.text)}}”; there is none."),
        remedy: Message(ja: "部分の終わりに「{{/\(section.name.text)}}」を書いてください。", en: "Write “{{/\(section.name.text)}}” where the section ends."))
    }
    return isSound
  }

  private struct Tag {
    let sign: UInt8
    let name: Template.Name
    var canStandAlone: Bool {
      [UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: ">")].contains(sign)
    }
  }

  /// Reads the tag at the position and goes behind it. The sign is 0 for `{{name}}`, `{` for `{{{name}}}`. Nil where it has no end.
  private mutating func readTag() -> Tag? {
    var start = position + 2
    var sign: UInt8 = 0
    if start < bytes.count, "#^/!>{&=<$%*".utf8.contains(bytes[start]) {
      sign = bytes[start]
      start += 1
    }
    let close: StaticString = sign == UInt8(ascii: "{") ? "}}}" : "}}"
    var end = start
    while end < bytes.count, !starts(with: close, at: end) { end += 1 }
    guard end < bytes.count else { return nil }
    position = end + close.utf8CodeUnitCount
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return Tag(sign: sign, name: Template.Name(text: file.excerpt(start..<end), range: start..<end))
  }

  private mutating func take(_ tag: Tag, at range: Range<Int>, report: inout Report) -> Bool {
    if tag.sign == UInt8(ascii: "!") { return true }
    guard "#^/>{&".utf8.contains(tag.sign) || tag.sign == 0, isName(tag.name) else {
      report.error(
        "template-syntax", at: .bytes(tag.name.range, of: file),
        Message(
          ja: "テンプレートのタグは「{{名前}}」「{{{名前}}}」「{{#名前}}」「{{^名前}}」「{{/名前}}」「{{>名前}}」「{{! 注記 }}」のどれかです。「\(file.excerpt(range))」はどれにも当たりません。",
          en:
            "A tag is one of {{name}}, {{{name}}}, {{#name}}, {{^name}}, {{/name}}, {{>name}} and {{! note }}; “\(file.excerpt(range))” is none."
        ),
        remedy: Message(ja: "名前は英小文字・数字・「-」「.」「_」「/」で書きます。", en: "Names are made of letters, digits, “-”, “.”, “_” and “/”."))
      return false
    }
    switch tag.sign {
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      open.append((tag.name, tag.sign == UInt8(ascii: "^"), nodes))
      nodes = []
    case UInt8(ascii: "/"): return close(tag, report: &report)
    case UInt8(ascii: ">"): nodes.append(.partial(tag.name))
    case UInt8(ascii: "{"), UInt8(ascii: "&"): nodes.append(.markup(tag.name))
    default: nodes.append(.value(tag.name))
    }
    return true
  }

  private mutating func close(_ tag: Tag, report: inout Report) -> Bool {
    guard let section = open.last, section.name.text.utf8.elementsEqual(tag.name.text.utf8) else {
      report.error(
        "template-syntax", at: .bytes(tag.name.range, of: file),
        Message(
          ja: "「{{/\(tag.name.text)}}」は、いちばん内側で開いている部分を閉じるものではありません。",
          en: "“{{/\(tag.name.text)}}” does not close the innermost section that is open."),
        remedy: open.last.map {
          Message(ja: "ここで閉じられるのは「{{/\($0.name.text)}}」です。", en: "What can be closed here is “{{/\($0.name.text)}}”.")
        } ?? Message(ja: "この行を消してください。開いている部分はありません。", en: "Remove it: no section is open here."),
        notes: open.last.map { [Diagnostic.Note(ja: "部分はここで始まります。", en: "The section begins here.", at: .bytes($0.name.range, of: file))] }
          ?? [])
      return false
    }
    open.removeLast()
    let inner = nodes
    nodes = section.before
    nodes.append(section.isInverted ? .inverted(section.name, inner) : .section(section.name, inner))
    return true
  }

  /// The whole line (with its end) of a tag that stands alone on it; nil where it does not.
  private func standaloneLine(_ tag: Range<Int>, after textStart: Int) -> Range<Int>? {
    var start = tag.lowerBound
    while start > textStart, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A else { return nil }
    return start..<min(end + 1, bytes.count)
  }

  private func isName(_ name: Template.Name) -> Bool {
    !name.range.isEmpty
      && bytes[name.range].allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"):
          true
        default: false
        }
      }
  }

  private func starts(with text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + $0.count]) }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
