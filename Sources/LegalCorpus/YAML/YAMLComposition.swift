import Diagnostics
import Yams

/// Turns what Yams composes into nodes with byte ranges. Yams tells only where a node begins (line and column in scalars, from 1), so the
/// end is found in the source.
struct YAMLComposition {
  private let file: SourceFile
  private let bytes: Range<Int>
  private var report = Report()
  /// Where the last mark was, so that finding all of them is O(bytes): marks come in the order of the text.
  private var cursor: (line: Int, column: Int, offset: Int)

  init(_ file: SourceFile, _ bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
    cursor = (1, 1, bytes.lowerBound)
  }

  /// Nil where there is a finding.
  consuming func node(report: inout Report) -> YAMLNode? {
    let empty = YAMLNode(content: .mapping([]), range: bytes.lowerBound..<bytes.lowerBound)
    guard let source = String(validating: file.bytes[bytes], as: UTF8.self) else {
      report.error(
        "yaml-not-utf-8", at: .bytes(bytes.lowerBound..<bytes.lowerBound, of: file),
        Message(ja: "設定は UTF-8 で書きます。", en: "Settings are written in UTF-8."),
        remedy: Message(ja: "文字コードを UTF-8 にして保存し直してください。", en: "Save the file as UTF-8."))
      return nil
    }
    do {
      // Without rules of resolution (`.basic`) no regular expression runs over the scalars.
      guard let composed = try Yams.compose(yaml: source, .basic, .default, .utf8) else { return empty }
      let node = node(composed)
      report.merge(self.report)
      return node
    } catch let error as YamlError {
      report.add(YAMLProblem(error, startingAt: bytes.lowerBound, of: file).diagnostic)
    } catch {
      report.add(YAMLProblem(nil, startingAt: bytes.lowerBound, of: file).diagnostic)
    }
    return nil
  }
}

extension YAMLComposition {
  /// Nesting is bounded by `YAMLScan.deepest`.
  private mutating func node(_ node: Node) -> YAMLNode? {
    let start = offset(node.mark)
    guard node.anchor == nil else { return refuse(.anchor, start) }
    switch node {
    case .scalar(let scalar):
      guard isUntagged(scalar.tag) else { return refuse(.tag, start) }
      return scalarNode(scalar, from: start)
    case .sequence(let sequence):
      guard isUntagged(sequence.tag) else { return refuse(.tag, start) }
      var items: [YAMLNode] = []
      var isWhole = true
      for item in sequence {
        if let item = self.node(item) { items.append(item) } else { isWhole = false }
      }
      guard isWhole else { return nil }
      return YAMLNode(content: .sequence(items), range: start..<end(from: start, after: items.last?.range.upperBound))
    case .mapping(let mapping):
      guard isUntagged(mapping.tag) else { return refuse(.tag, start) }
      var entries: [YAMLNode.Entry] = []
      var isWhole = true
      for (key, value) in mapping {
        let key = self.node(key)
        let value = self.node(value)
        guard let key, let value else {
          isWhole = false
          continue
        }
        guard case .scalar(let text, _) = key.content else {
          isWhole = false
          report.add(YAMLRefusal.complexKey.diagnostic(file, key.range))
          continue
        }
        entries.append(YAMLNode.Entry(key: text, keyRange: key.range, value: value))
      }
      guard isWhole else { return nil }
      return YAMLNode(content: .mapping(entries), range: start..<end(from: start, after: entries.last?.value.range.upperBound))
    case .alias: return refuse(.alias, start)
    }
  }

  /// Where Yams looks for duplicate keys it gives untagged values one of these three.
  private func isUntagged(_ tag: Tag) -> Bool {
    tag.rawValue.isEmpty || tag.rawValue == "tag:yaml.org,2002:str" || tag.rawValue == "tag:yaml.org,2002:seq"
      || tag.rawValue == "tag:yaml.org,2002:map"
  }

  private mutating func refuse(_ refusal: YAMLRefusal, _ start: Int) -> YAMLNode? {
    report.add(refusal.diagnostic(file, start..<min(start + 1, bytes.upperBound)))
    return nil
  }

  private mutating func offset(_ mark: Mark?) -> Int {
    guard let mark else { return cursor.offset }
    if mark.line != cursor.line || mark.column < cursor.column {
      let first = file.line(at: bytes.lowerBound)
      cursor = (mark.line, 1, max(file.range(ofLine: first + mark.line - 1).lowerBound, bytes.lowerBound))
    }
    while cursor.column < mark.column, cursor.offset < bytes.upperBound {
      cursor.offset += 1
      while cursor.offset < bytes.upperBound, file.bytes[cursor.offset] & 0xC0 == 0x80 { cursor.offset += 1 }
      cursor.column += 1
    }
    return min(cursor.offset, bytes.upperBound)
  }

  private func scalarNode(_ scalar: Node.Scalar, from start: Int) -> YAMLNode {
    let end: Int
    switch scalar.style {
    case .doubleQuoted: end = endOfQuoted(start, UInt8(ascii: "\""))
    case .singleQuoted: end = endOfQuoted(start, UInt8(ascii: "'"))
    case .literal, .folded: end = endOfText(scalar.string, from: endOfLine(start))
    case .plain, .any: return YAMLNode(content: .scalar(scalar.string, isPlain: true), range: start..<endOfText(scalar.string, from: start))
    }
    return YAMLNode(content: .scalar(scalar.string, isPlain: false), range: start..<end)
  }

  private func endOfLine(_ start: Int) -> Int { file.bytes[start..<bytes.upperBound].firstIndex(of: 0x0A) ?? bytes.upperBound }

  private func endOfQuoted(_ start: Int, _ quote: UInt8) -> Int {
    var at = start + 1
    while at < bytes.upperBound {
      let byte = file.bytes[at]
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at += 2
      } else if byte == quote {
        guard quote == UInt8(ascii: "'"), at + 1 < bytes.upperBound, file.bytes[at + 1] == quote else { return at + 1 }
        at += 2
      } else {
        at += 1
      }
    }
    return bytes.upperBound
  }

  /// Where the last byte of an unquoted text stands: only blanks and line ends differ between the text and its source.
  private func endOfText(_ text: String, from start: Int) -> Int {
    var end = start
    var at = start
    for byte in text.utf8 where byte > 0x20 {
      while at < bytes.upperBound, file.bytes[at] != byte { at += 1 }
      at = min(at + 1, bytes.upperBound)
      end = at
    }
    return end
  }

  /// The end of a collection: after its closing bracket, or after its last value.
  private func end(from start: Int, after last: Int?) -> Int {
    let opening = start < bytes.upperBound ? file.bytes[start] : 0
    guard opening == UInt8(ascii: "[") || opening == UInt8(ascii: "{") else { return last ?? start }
    var at = last ?? start + 1
    while at < bytes.upperBound {
      switch file.bytes[at] {
      case UInt8(ascii: "]"), UInt8(ascii: "}"): return at + 1
      case UInt8(ascii: "#"): at = endOfLine(at)
      default: at += 1
      }
    }
    return at
  }
}
