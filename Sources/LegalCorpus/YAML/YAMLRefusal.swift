import Diagnostics

/// What YAML allows and Kaitei does not take.
enum YAMLRefusal {
  case anchor, alias, tag, mergeKey, directive, severalDocuments, complexKey, braces, tab, control, depth, keys
  case duplicateKey(first: Range<Int>)

  func diagnostic(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    let written = file.excerpt(range)
    return Diagnostic(
      .error, identifier, at: .bytes(range, of: file), message(written), remedy: remedy(written), notes: notes(file))
  }
}

extension YAMLRefusal {
  private var identifier: String {
    switch self {
    case .anchor: "yaml-anchor"
    case .alias: "yaml-alias"
    case .tag: "yaml-tag"
    case .mergeKey: "yaml-merge-key"
    case .directive: "yaml-directive"
    case .severalDocuments: "yaml-several-documents"
    case .complexKey: "yaml-complex-key"
    case .braces: "yaml-braces"
    case .tab: "yaml-tab"
    case .control: "yaml-control-character"
    case .depth: "yaml-too-deep"
    case .keys: "yaml-too-many-keys"
    case .duplicateKey: "yaml-duplicate-key"
    }
  }

  private func message(_ written: String) -> Message {
    switch self {
    case .anchor:
      Message(
        ja: "値の先頭の「&」は YAML のアンカー（値に付ける名前）とみなされ、ここでは使えません（「\(written)」）。",
        en: "A value that begins with “&” is a YAML anchor, which is not allowed here (“\(written)”).")
    case .alias:
      Message(
        ja: "値の先頭の「*」は YAML のエイリアス（ほかの値の参照）とみなされ、ここでは使えません（「\(written)」）。",
        en: "A value that begins with “*” is a YAML alias, which is not allowed here (“\(written)”).")
    case .tag:
      Message(
        ja: "値の先頭の「!」は YAML のタグ（型の指定）とみなされ、ここでは使えません（「\(written)」）。",
        en: "A value that begins with “!” is a YAML tag, which is not allowed here (“\(written)”).")
    case .mergeKey: Message(ja: "マージキー「<<」は使えません。", en: "The merge key “<<” is not allowed.")
    case .directive: Message(ja: "YAML の指示行「\(written)」は使えません。", en: "The YAML directive “\(written)” is not allowed.")
    case .severalDocuments:
      Message(ja: "「\(written)」の行で YAML を区切ることはできません。", en: "A line “\(written)” may not divide the YAML: a file holds one document.")
    case .complexKey: Message(ja: "「? 」で始まる項目は使えません。", en: "A key that begins with “? ” is not allowed.")
    case .braces:
      Message(
        ja: "「{{」で始まる値は引用符で囲みます（「\(written)」）。",
        en: "A value that begins with “{{” stands in quotation marks (“\(written)”).")
    case .tab: Message(ja: "字下げや区切りにタブは使えません。", en: "A tab may not indent or part the values.")
    case .control:
      Message(
        ja: "目に見えない制御文字 \(codePoint(written)) は設定に書けません。",
        en: "The invisible control character \(codePoint(written)) is not allowed in settings.")
    case .depth:
      Message(ja: "入れ子は \(YAMLScan.deepest) 段までです。", en: "Values are nested at most \(YAMLScan.deepest) levels deep.")
    case .keys:
      Message(ja: "一か所に並べられる項目は \(YAMLScan.mostKeys) 個未満です。", en: "A mapping holds fewer than \(YAMLScan.mostKeys) keys.")
    case .duplicateKey:
      Message(ja: "項目「\(written)」が二度書かれています。", en: "The key “\(written)” is written twice.")
    }
  }

  private func remedy(_ written: String) -> Message {
    switch self {
    case .anchor, .alias, .tag:
      Message(
        ja: "文字として書くときは値全体を引用符で囲み（\"\(written) …\"）、参照や型の指定なら値をそのまま書いてください。",
        en: "If it is text, put the whole value in quotation marks (\"\(written) …\"); otherwise write the value itself.")
    case .mergeKey: Message(ja: "取り込みたい項目をそのまま書いてください。", en: "Write out the keys that it would merge.")
    case .directive: Message(ja: "この行を消してください。", en: "Remove the line.")
    case .severalDocuments: Message(ja: "この行を消すか、後ろの内容を別のファイルに移してください。", en: "Remove the line, or move what follows to a file of its own.")
    case .complexKey: Message(ja: "「項目: 値」の形で書いてください。", en: "Write “key: value”.")
    case .braces: Message(ja: "値全体を \" \" で囲んでください。", en: "Put the whole value in quotation marks.")
    case .tab: Message(ja: "タブを半角の空白に置き換えてください。", en: "Replace the tab by blanks.")
    case .control: Message(ja: "この文字を消してください。", en: "Remove the character.")
    case .depth, .keys: Message(ja: "書き方の表にある形に直してください。", en: "Use the form that the reference describes.")
    case .duplicateKey: Message(ja: "どちらか一方を消してください。", en: "Remove one of them.")
    }
  }

  private func notes(_ file: SourceFile) -> [Diagnostic.Note] {
    guard case .duplicateKey(let first) = self else { return [] }
    return [Diagnostic.Note(ja: "一つ目はここにあります。", en: "The first one is here.", at: .bytes(first, of: file))]
  }

  private func codePoint(_ written: String) -> String {
    let digits = String(written.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
