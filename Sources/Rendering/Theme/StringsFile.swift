import Diagnostics
import Yams

/// Reads `strings/LANGUAGE.yml`: a map from names to sentences, or to `{one: …, other: …}`.
struct StringsFile {
  let file: SourceFile
  private(set) var sentences: [(name: String, sentence: Sentence, offset: Int)] = []

  init(_ file: SourceFile, report: inout Report) {
    self.file = file
    read(report: &report)
  }
}

extension StringsFile {
  private mutating func read(report: inout Report) {
    let root: Node?
    do {
      // Without rules of resolution (`.basic`) no regular expression runs over the scalars.
      root = try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self), .basic, .default, .utf8)
    } catch {
      let mark: Mark? =
        if case YamlError.parser(_, _, let mark, _) = error { mark } else if case YamlError.scanner(_, _, let mark, _) = error { mark } else
        { nil }
      report.error(
        "strings-syntax", at: place(mark),
        Message(ja: "文言のファイルがYAMLとして読めません。", en: "The file of strings is not YAML."),
        remedy: Message(ja: "1行に「名前: 文言」を1つずつ書いてください。", en: "Write one “name: sentence” a line."))
      return
    }
    guard let root else { return }
    guard let mapping = root.mapping else {
      reportShape(root, report: &report)
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let sentence = sentence(value) else {
        reportShape(value, report: &report)
        continue
      }
      check(sentence, name: name, node: key, report: &report)
      sentences.append((name, sentence, offset(key.mark)))
    }
  }

  private func sentence(_ node: Node) -> Sentence? {
    if let scalar = node.scalar { return Sentence(scalar.string) }
    guard let mapping = node.mapping else { return nil }
    var forms: [String: String] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, ["one", "other"].contains(name), let text = value.scalar?.string else { return nil }
      forms[name] = text
    }
    return forms["other"].map { Sentence($0, one: forms["one"]) }
  }

  private func check(_ sentence: Sentence, name: String, node: Node, report: inout Report) {
    guard let key = StringKey(rawValue: name) else { return }
    for placeholder in sentence.placeholders where !key.placeholders.contains(placeholder) {
      let known = key.placeholders.map { "{\($0)}" }
      report.error(
        "strings-unknown-placeholder", at: place(node.mark),
        Message(
          ja: "文言「\(name)」には差し込み「{\(placeholder)}」がありません。" + (known.isEmpty ? "" : "使えるのは\(known.joined(separator: "、"))です。"),
          en: "The string “\(name)” has no placeholder “{\(placeholder)}”."
            + (known.isEmpty ? "" : " It has \(known.joined(separator: ", ")).")),
        remedy: NearestName.remedy(placeholder, among: key.placeholders))
    }
  }

  private func reportShape(_ node: Node, report: inout Report) {
    report.error(
      "strings-shape", at: place(node.mark),
      Message(
        ja: "文言は「名前: 文言」か、数で変わるときは「名前: {one: …, other: …}」の形で書きます。",
        en: "A string is written “name: sentence” or, where a number decides, “name: {one: …, other: …}”."),
      remedy: Message(ja: "この形に直してください。", en: "Use that form."))
  }

  private func place(_ mark: Mark?) -> Place {
    let offset = offset(mark)
    return .bytes(offset..<offset, of: file)
  }

  /// Yams counts lines and columns from 1, columns in Unicode scalars.
  private func offset(_ mark: Mark?) -> Int {
    guard let mark else { return 0 }
    let line = file.range(ofLine: mark.line)
    var offset = line.lowerBound
    var column = 1
    while column < mark.column, offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}
