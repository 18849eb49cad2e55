package import Diagnostics

/// Whether the bytes of a file are text that everyone reads alike: UTF-8 without a byte order mark, LF or CRLF, no control characters, nothing that
/// cannot be seen. For every file that an author writes, YAML too.
package enum SourceText {
  /// False where the bytes cannot be used as text at all; a hidden character is reported, and true. O(bytes).
  package static func check(_ file: SourceFile, limits: Limits = Limits(), report: inout Report) -> Bool {
    let bytes = file.bytes
    guard bytes.count <= limits.fileBytes else {
      report.error(
        "file-too-large", at: .path(file.path),
        Message(
          ja: "ファイルは \(limits.fileBytes) バイトまでです。このファイルは \(bytes.count) バイトあります。",
          en: "A file may have \(limits.fileBytes) bytes; this one has \(bytes.count)."),
        remedy: Message(ja: "文書をいくつかに分けてください。", en: "Part the document into several."))
      return false
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      report.error(
        "byte-order-mark", at: .bytes(0..<3, of: file),
        Message(ja: "ファイルの先頭に BOM（目に見えない 3 バイト）があります。", en: "The file begins with a byte order mark, three bytes that cannot be seen."),
        remedy: Message(
          ja: "「UTF-8（BOM なし）」で保存し直してください。コマンドなら sed -i '1s/^\\xEF\\xBB\\xBF//' \(file.path) です。",
          en: "Save it as UTF-8 without BOM, or run: sed -i '1s/^\\xEF\\xBB\\xBF//' \(file.path)"))
      return false
    }
    var findings = Findings(file)
    defer { report.merge(findings.report) }
    var offset = 0
    while let found = nextFinding(bytes.span, from: offset) {
      switch found {
      case .notUTF8(let place):
        reportEncoding(of: file, at: place, &findings)
        return false
      case .control(let place):
        reportControl(bytes[place], at: place, file, &findings)
        return false
      case .suspect(let place):
        offset = place.upperBound
        guard let scalar = bytes.scalar(at: place.lowerBound),
          let kind = HiddenCharacter.kind(scalar, before: bytes.scalar(before: place.lowerBound), after: bytes.scalar(at: offset))
        else { continue }
        kind.report(scalar, at: .bytes(place, of: file), to: &findings)
      }
    }
    return true
  }
}

extension SourceText {
  private enum Finding {
    case notUTF8(at: Int)
    /// A byte below U+0020, or DEL.
    case control(at: Int)
    /// A scalar in a block of Unicode that holds hidden characters.
    case suspect(Range<Int>)
  }

  /// The next place that is not plainly well: a hot loop over every byte.
  private static func nextFinding(_ bytes: Span<UInt8>, from start: Int) -> Finding? {
    var index = start
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0D && index + 1 < count && bytes[index + 1] == 0x0A {
          index += 1
          continue
        }
        return .control(at: index)
      }
      // Three bytes from U+4000 on are most of a Japanese text; U+3000 to U+3FFF holds one hidden character, U+3164.
      if byte >= 0xE3 && byte <= 0xE9, index + 2 < count {
        let second = bytes[index + 1]
        guard second & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 else { return .notUTF8(at: index) }
        if byte == 0xE3 && second == 0x85 { return .suspect(index..<index + 3) }
        index += 3
        continue
      }
      guard let length = length(bytes, at: index) else { return .notUTF8(at: index) }
      if isSuspect(bytes, at: index, length: length) { return .suspect(index..<index + length) }
      index += length
    }
    return nil
  }

  /// The length of a well-formed sequence (Unicode Standard, table 3-7).
  private static func length(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xE0: lowest = 0xA0
    case 0xED: highest = 0x9F
    case 0xF0: lowest = 0x90
    case 0xF4: highest = 0x8F
    default: break
    }
    guard bytes[index + 1] >= lowest, bytes[index + 1] <= highest else { return nil }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Narrow enough that the punctuation of Japanese and English passes.
  private static func isSuspect(_ bytes: Span<UInt8>, at index: Int, length: Int) -> Bool {
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xC2: return second < 0xA0 || second == 0xAD
    case 0xCD, 0xD8, 0xE1: return true
    case 0xE2:
      let third = bytes[index + 2]
      return second == 0x80 ? third >= 0x8B && third <= 0x8F || third >= 0xA8 && third <= 0xAE : second == 0x81 && third >= 0xA0
    case 0xEF: return second == 0xB7 || second == 0xB8 || second == 0xBB || second >= 0xBE
    default: return length == 4
    }
  }

  private static func reportControl(_ byte: UInt8, at offset: Int, _ file: SourceFile, _ report: inout Findings) {
    let place = Place.bytes(offset..<offset + 1, of: file)
    if let encoding = ForeignEncoding.guess(file.bytes), byte == 0 || byte == 0x1B {
      reportEncoding(of: file, at: offset, as: encoding, &report)
    } else if byte == 0 {
      report.error(
        "nul-byte", at: place,
        Message(
          ja: "値が 0 のバイトが先頭から \(offset) バイト目にあります。文書ではないファイルか、壊れたファイルです。",
          en: "Byte \(offset) of the file is zero: it is no text, or it is damaged."),
        remedy: Message(ja: "元のファイルから取り直してください。", en: "Take the file from its original again."))
    } else if byte == 0x0D {
      report.error(
        "line-ending", at: place,
        Message(
          ja: "改行が CR だけです（古い Mac の形式）。改行は LF か CRLF にします。",
          en: "This line ends in a lone CR, as on old Macs; lines end in LF or CRLF."),
        remedy: Message(ja: "改行を LF にして保存し直してください。", en: "Save the file with LF line endings."))
    } else {
      HiddenCharacter.control.report(Unicode.Scalar(byte), at: place, to: &report)
    }
  }

  private static func reportEncoding(of file: SourceFile, at offset: Int, as known: ForeignEncoding? = nil, _ report: inout Findings) {
    let place = Place.bytes(offset..<min(offset + 1, file.bytes.count), of: file)
    if let encoding = known ?? ForeignEncoding.guess(file.bytes) {
      let command = "iconv -f \(encoding.rawValue) -t UTF-8 \(file.path) > utf8.tmp && mv utf8.tmp \(file.path)"
      report.error(
        "not-utf8", at: place,
        Message(
          ja: "文字コードが \(encoding.name) のようです。文書は UTF-8 で保存します（先頭から \(offset) バイト目）。",
          en: "The file seems to be in \(encoding.name); texts are kept in UTF-8 (byte \(offset))."),
        remedy: Message(
          ja: "エディターで文字コードを UTF-8（BOM なし）にして保存し直すか、次のコマンドで変換してください: \(command)",
          en: "Save it as UTF-8 without BOM in your editor, or convert it: \(command)"))
    } else {
      report.error(
        "not-utf8", at: place,
        Message(
          ja: "UTF-8 として読めないバイトが先頭から \(offset) バイト目にあります。",
          en: "Byte \(offset) of the file is not UTF-8."),
        remedy: Message(ja: "この箇所の文字を確かめて入力し直し、UTF-8 で保存してください。", en: "Type the character here again and save the file as UTF-8."))
    }
  }
}
