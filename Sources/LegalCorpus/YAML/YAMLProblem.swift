import Diagnostics
import Yams

/// What the YAML parser could not read, in our words and at its place.
struct YAMLProblem {
  let diagnostic: Diagnostic

  /// `start` is the byte offset at which the YAML begins in the file; the parser counts lines and columns from there.
  init(_ error: YamlError?, startingAt start: Int, of file: SourceFile) {
    let finding: (problem: String, mark: Mark?)
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // Where the quotation mark is that nothing closes, not where the text ends.
      finding = (problem, problem.hasPrefix("found unexpected") ? context?.mark ?? mark : mark)
    case .duplicatedKeysInMapping(_, let context): finding = ("duplicate", context.mark)
    default: finding = ("", nil)
    }
    let offset = finding.mark.map { YAMLProblem.offset($0, from: start, of: file) } ?? start
    let line = file.line(at: offset)
    let written = file.excerpt(file.range(ofLine: line))
    let (message, remedy) = YAMLProblem.sentences(finding.problem, written: YAMLProblem.shortened(written))
    diagnostic = Diagnostic(.error, "yaml-syntax", at: .bytes(offset..<offset, of: file), message, remedy: remedy)
  }
}

extension YAMLProblem {
  private static func offset(_ mark: Mark, from start: Int, of file: SourceFile) -> Int {
    let line = file.range(ofLine: file.line(at: start) + max(mark.line, 1) - 1)
    var offset = line.lowerBound
    var column = 1
    while column < mark.column, offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private static func shortened(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    return text.count > 40 ? text.prefix(40) + "…" : String(text)
  }

  /// The problems that libyaml names (its scanner.c and parser.c); others get a general sentence.
  private static func sentences(_ problem: String, written: String) -> (Message, Message) {
    if written.contains("："), !written.contains(": ") {
      return (
        Message(
          ja: "「項目: 値」の区切りは半角のコロンと空白です（「\(written)」は全角の「：」です）。",
          en: "A key and its value are parted by an ASCII colon and a blank; “\(written)” has the full-width “：”."),
        Message(ja: "「：」を半角の「: 」に直してください。", en: "Replace “：” by “: ”.")
      )
    }
    switch problem {
    case "mapping values are not allowed in this context":
      return (
        Message(
          ja: "コロンと空白「: 」を含む値は引用符で囲みます（「\(written)」）。",
          en: "A value that holds a colon and a blank (“: ”) stands in quotation marks (“\(written)”)."),
        Message(
          ja: "値全体を \" \" で囲んでください。字下げのずれが原因のこともあります。", en: "Put the whole value in quotation marks; or the line may be indented wrongly.")
      )
    case "found unexpected end of stream", "found unexpected document indicator":
      return (
        Message(ja: "引用符が閉じられていません。", en: "A quotation mark is not closed."),
        Message(ja: "値の終わりに、始めと同じ引用符を書いてください。", en: "Close the value with the quotation mark that opened it.")
      )
    case "could not find expected ':'":
      return (
        Message(ja: "「項目: 値」の形でない行があります（「\(written)」付近）。", en: "A line is not of the form “key: value” (near “\(written)”)."),
        Message(
          ja: "項目名の後に半角のコロンと空白を書いてください。前の値の続きなら字下げしてください。",
          en: "Write a colon and a blank after the key; if the line continues a value, indent it.")
      )
    case "did not find expected key":
      return (
        Message(
          ja: "引用符やかっこを閉じた後に続きがあるか、字下げがそろっていません（「\(written)」）。",
          en: "Something follows a closing quotation mark or bracket, or the indentation does not match (“\(written)”)."),
        Message(
          ja: "値全体を一組の引用符で囲み、同じ段の項目の字下げをそろえてください。",
          en: "Put the whole value in one pair of quotation marks, and indent keys of one level alike.")
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return (
        Message(
          ja: "「[ ]」「{ }」の中は「,」で区切り、最後に閉じます（「\(written)」）。",
          en: "Values in brackets are parted by “,” and the bracket is closed (“\(written)”)."),
        Message(
          ja: "抜けている「,」か閉じかっこを書き、かっこを含む値は引用符で囲んでください。",
          en: "Add the comma or bracket that is missing; put values that hold brackets in quotation marks.")
      )
    case "found character that cannot start any token":
      return (
        Message(
          ja: "「@」「`」「%」で始まる値は引用符で囲みます（「\(written)」）。",
          en: "A value that begins with “@”, “`” or “%” stands in quotation marks (“\(written)”)."),
        Message(ja: "値全体を \" \" で囲んでください。", en: "Put the whole value in quotation marks.")
      )
    case "found unknown escape character", "did not find expected hexdecimal number":
      return (
        Message(
          ja: "二重引用符の中の「\\」は特別な意味を持ち、この組み合わせはありません（「\(written)」）。",
          en: "“\\” has a meaning inside double quotation marks, and this combination has none (“\(written)”)."),
        Message(ja: "「\\\\」と書くか、一重引用符 ' ' で囲んでください。", en: "Write “\\\\”, or use single quotation marks.")
      )
    case "block sequence entries are not allowed in this context", "did not find expected '-' indicator":
      return (
        Message(
          ja: "「- 」の並びは、項目の次の行から字下げをそろえて書きます（「\(written)」）。",
          en: "Entries “- ” stand on lines of their own below the key, indented alike (“\(written)”)."),
        Message(ja: "「- 」の字下げをそろえてください。文字として書くときは引用符で囲んでください。", en: "Indent the entries alike; if it is text, put it in quotation marks.")
      )
    default:
      return (
        Message(ja: "YAML として読めません（「\(written)」付近）。", en: "This cannot be read as YAML (near “\(written)”)."),
        Message(ja: "「項目: 値」の形と字下げ、引用符を確かめてください。", en: "Check the form “key: value”, the indentation and the quotation marks.")
      )
    }
  }
}
