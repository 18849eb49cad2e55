import Diagnostics

/// What is said of each limit. The raw value is the identifier.
enum LimitMessage: String {
  case line = "line-too-long"
  case quotation = "quotation-too-deep"
  case nesting = "nesting-too-deep"
  case columns = "table-too-wide"
  case rows = "table-too-long"
  case cells = "tables-too-large"
  case paragraph = "paragraph-too-long"
  case brackets = "paragraph-too-many-brackets"
  case destination = "link-too-long"
  case references = "link-definitions-too-large"
  case notes = "too-many-notes"
  case punctuation = "punctuation-run"

  func diagnostic(_ file: SourceFile, _ place: Range<Int>, found: Int?, _ limits: Limits) -> Diagnostic {
    let (ja, en, remedy) = sentences(limits)
    let foundJa = found.map { "ここでは \($0) あります。" } ?? ""
    let foundEn = found.map { " Here: \($0)." } ?? ""
    return Diagnostic(.error, rawValue, at: .bytes(place, of: file), Message(ja: ja + foundJa, en: en + foundEn), remedy: remedy)
  }

  /// `<!` and `<?`, which open comments, declarations and instructions of HTML and XML.
  static func declaration(_ file: SourceFile, _ place: Range<Int>) -> Diagnostic {
    let written = file.excerpt(place)
    return Diagnostic(
      .error, "html-declaration", at: .bytes(place, of: file),
      Message(
        ja: "「\(written)」は使えません。HTML のコメントや宣言の始まりになり、後の文が消えるためです。",
        en: "‘\(written)’ cannot be used: it opens a comment or declaration of HTML, and what follows would vanish."),
      remedy: Message(
        ja: "コメントは削除してください。文字として書くときは「&lt;\(written.dropFirst())」とします。",
        en: "Delete the comment; to write the characters themselves, type ‘&lt;\(written.dropFirst())’."))
  }
}

extension LimitMessage {
  private func sentences(_ limits: Limits) -> (ja: String, en: String, remedy: Message) {
    switch self {
    case .line:
      (
        "1 行は \(limits.lineBytes) バイトまでです。", "A line may have \(limits.lineBytes) bytes.",
        Message(ja: "文の切れ目で改行してください。", en: "Break the line between sentences.")
      )
    case .quotation:
      (
        "行頭の引用記号「>」は \(limits.quotationMarks) 個までです。", "A line may begin with \(limits.quotationMarks) ‘>’.",
        Message(ja: "引用の入れ子を減らしてください。", en: "Nest quotations less deeply.")
      )
    case .nesting:
      (
        "箇条書き・引用・強調などの入れ子は \(limits.nesting) 段までです。",
        "Lists, quotations, emphasis and links may be nested \(limits.nesting) deep.",
        Message(ja: "入れ子を減らしてください。", en: "Nest them less deeply.")
      )
    case .columns:
      (
        "表は \(limits.tableColumns) 列までです。", "A table may have \(limits.tableColumns) columns.",
        Message(ja: "表を分けてください。", en: "Part the table.")
      )
    case .rows:
      (
        "表は \(limits.tableRows) 行までです。", "A table may have \(limits.tableRows) rows.",
        Message(ja: "表を分けてください。", en: "Part the table.")
      )
    case .cells:
      (
        "一つの文書の表のセル（列数×行数）は、合わせて \(limits.tableCells) 個までです。",
        "The tables of a text may have \(limits.tableCells) cells (columns × rows) in all.",
        Message(ja: "文書を分けてください。", en: "Part the document.")
      )
    case .paragraph:
      (
        "一つの段落は \(limits.paragraphLines) 行までです。", "A paragraph may have \(limits.paragraphLines) lines.",
        Message(ja: "空行で段落を分けてください。", en: "Part it by blank lines.")
      )
    case .brackets:
      (
        "一つの段落の「[」は \(limits.paragraphBrackets) 個までです。", "A paragraph may have \(limits.paragraphBrackets) ‘[’.",
        Message(ja: "空行で段落を分けてください。", en: "Part it by blank lines.")
      )
    case .destination:
      (
        "リンク先は \(limits.destinationBytes) バイトまでです。", "A link's destination may have \(limits.destinationBytes) bytes.",
        Message(ja: "短いリンク先に替えてください。", en: "Use a shorter address.")
      )
    case .references:
      (
        "リンクの定義の長さと「[」の数の積は \(limits.referenceBytes) までです（定義を展開した大きさの上限）。",
        "The longest link definition times the number of ‘[’ may be \(limits.referenceBytes): what its uses can expand to.",
        Message(ja: "この定義の後に空行を入れるか、定義を短くしてください。", en: "Put a blank line behind this definition, or shorten it.")
      )
    case .notes:
      (
        "注は \(limits.notes) 個までです。", "A text may have \(limits.notes) notes.",
        Message(ja: "文書を分けてください。", en: "Part the document.")
      )
    case .punctuation:
      (
        "同じ記号を続けられるのは \(limits.punctuationRun) 個までです。", "A punctuation mark may be repeated \(limits.punctuationRun) times.",
        Message(ja: "記号を減らしてください。区切り線は「---」で足ります。", en: "Use fewer; three hyphens are enough for a rule.")
      )
    }
  }
}
