import Diagnostics

/// A value of a YAML file. Scalars are text, whatever they look like (`1.10`, `no`): what they mean is decided by the key they stand under.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// `isPlain` where it has no quotation marks and is no block; a plain empty scalar is a key without a value.
    case scalar(String, isPlain: Bool)
    /// In the order written; no key stands twice.
    case mapping([Entry])
    case sequence([YAMLNode])
  }

  struct Entry: Sendable {
    let key: String
    /// Byte offsets in the source file.
    let keyRange: Range<Int>
    let value: YAMLNode
  }

  let content: Content
  /// Byte offsets in the source file, with quotation marks and brackets; empty for a key without a value.
  let range: Range<Int>

  var isEmpty: Bool {
    if case .scalar(let text, isPlain: true) = content { return text.isEmpty }
    return false
  }

  /// Reads some bytes of a file as one YAML document. Nil where there is a finding; an empty document is an empty mapping.
  static func read(_ file: SourceFile, _ bytes: Range<Int>, limit: YAMLLimit, report: inout Report) -> YAMLNode? {
    guard limit.holds(bytes, of: file, report: &report) else { return nil }
    if let node = YAMLPlainLines.node(file, bytes) { return node }
    var scan = YAMLScan(file, bytes)
    guard scan.isClean() else {
      report.merge(scan.report)
      return nil
    }
    return YAMLComposition(file, bytes).node(report: &report)
  }
}

/// How many bytes of YAML are read at most.
struct YAMLLimit {
  let bytes: Int

  static let frontMatter = YAMLLimit(bytes: 64 << 10)
  static let file = YAMLLimit(bytes: 1 << 20)

  func holds(_ range: Range<Int>, of file: SourceFile, report: inout Report) -> Bool {
    guard range.count > bytes else { return true }
    report.error(
      "yaml-too-large", at: .bytes(range.lowerBound..<range.lowerBound, of: file),
      Message(
        ja: "設定は \(bytes >> 10) KiB までです（ここは \(range.count) バイトあります）。",
        en: "Settings hold up to \(bytes >> 10) KiB; these are \(range.count) bytes long."),
      remedy: Message(ja: "文章は本文に移してください。", en: "Move prose into the body of a text."))
    return false
  }
}
