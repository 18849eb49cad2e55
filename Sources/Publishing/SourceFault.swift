import Diagnostics

/// What is wrong with a file or folder among the sources, apart from its text.
enum SourceFault {
  /// A name as people see it; bytes that are not UTF-8 become `\xE9`.
  static func shown(_ name: [UInt8]) -> String {
    if let text = String(validating: name, as: UTF8.self) { return text }
    return name.map { byte in
      (0x20..<0x7F).contains(byte)
        ? String(Unicode.Scalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  static func unreadable(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(.error, "unreadable-file", at: .path(path), error.message, remedy: error.remedy)
  }

  static func special(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "special-file", at: .path(path),
      Message(
        ja: "デバイス、パイプ、ソケットは原稿のフォルダーに置けません。", en: "Devices, pipes and sockets cannot be kept among the sources."),
      remedy: Message(ja: "このフォルダーから取り除いてください。", en: "Remove it from the folder."))
  }

  /// - Parameter depth: of the folder that holds the link, 0 for the outermost.
  static func link(_ path: String, target: [UInt8]?, depth: Int) -> Diagnostic {
    let target = target ?? []
    let isOutside = leaves(target, depth: depth)
    return Diagnostic(
      .error, "symbolic-link", at: .path(path),
      Message(
        ja: "シンボリックリンクは原稿のフォルダーに置けません。これは\(isOutside ? "原稿のフォルダーの外の " : " ")`\(shown(target))` を指しています。",
        en:
          "Symbolic links cannot be kept among the sources. This one points to `\(shown(target))`\(isOutside ? ", outside the folder" : "")."
      ),
      remedy: Message(ja: "リンクの代わりに、ファイルそのものを置いてください。", en: "Put the file itself in place of the link."))
  }

  static func size(_ path: String, _ size: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "file-size", at: .path(path),
      Message(
        ja: "ファイルの大きさは \(limit) バイトまでです。このファイルは \(size) バイトあります。",
        en: "A file has at most \(limit) bytes. This one has \(size)."),
      remedy: Message(ja: "ファイルを分けるか、小さくしてください。", en: "Divide the file or make it smaller."))
  }

  static func depth(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "folder-depth", at: .path(path),
      Message(ja: "フォルダーの入れ子は \(limit) 段までです。", en: "Folders are nested at most \(limit) levels deep."),
      remedy: Message(ja: "浅い場所に移してください。", en: "Move it up."))
  }

  static func clash(_ folder: Folder, _ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .error, "file-name-clash", at: .path(folder.path(of: second)),
      Message(
        ja: "同じフォルダーに、大文字と小文字や合成の仕方だけが違う名前 `\(first)` と `\(second)` は置けません。macOS と Windows では同じ名前になります。",
        en: "`\(first)` and `\(second)` differ only in letter case or composition, and are one name on macOS and Windows."),
      remedy: Message(ja: "どちらかの名前を変えてください。", en: "Rename one of them."),
      notes: [Diagnostic.Note(ja: "もう一つはここです。", en: "The other one is here.", at: .path(folder.path(of: first)))])
  }

  static func name(_ path: String, _ fault: FileName.Fault) -> Diagnostic {
    Diagnostic(
      .error, "file-name", at: .path(path), fault.message,
      remedy: Message(
        ja: "名前を変えてください。半角の英数字と `._-~+=@,()`、日本語の文字が使えます。",
        en: "Rename it. ASCII letters, digits and `._-~+=@,()`, and letters of other scripts can be used."))
  }
}

extension SourceFault {
  /// Whether a link's target, read as text, goes above the outermost folder.
  private static func leaves(_ target: [UInt8], depth: Int) -> Bool {
    if target.first == 0x2F { return true }
    var level = depth
    for part in target.split(separator: 0x2F) where part != [0x2E] {
      level += part == [0x2E, 0x2E] ? -1 : 1
      if level < 0 { return true }
    }
    return false
  }
}

extension FileName.Fault {
  var message: Message {
    switch self {
    case .empty: Message(ja: "名前が空です。", en: "The name is empty.")
    case .length(let count):
      Message(
        ja: "名前は \(FileName.longest) バイトまでです（漢字は 1 字で 3 バイト）。この名前は \(count) バイトあります。",
        en: "A name has at most \(FileName.longest) bytes (a kanji has 3). This one has \(count).")
    case .notUTF8: Message(ja: "名前が UTF-8 ではありません。", en: "The name is not UTF-8.")
    case .character(let scalar):
      Message(
        ja: "名前に使えない文字 \(scalar.named) があります。", en: "The name has the character \(scalar.named), which names cannot have.")
    case .ending: Message(ja: "名前の先頭と末尾に空白は使えず、末尾に `.` は使えません。", en: "A name neither begins nor ends with a blank, nor ends with `.`.")
    case .decomposed(let pair):
      Message(
        ja: "名前の「\(pair)」が、文字と記号の二つに分かれています（macOS で作った名前に見られます）。",
        en: "The `\(pair)` of the name is written as a letter and a separate mark (as macOS has done).")
    }
  }
}

extension Unicode.Scalar {
  /// 「`:`（U+003A）」 or, where it does not show, `U+202E`.
  fileprivate var named: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return isVisible && value != 0x20 ? "`\(self)` (\(code))" : code
  }
}
