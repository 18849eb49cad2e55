import CommonMark
import Diagnostics
import Testing

struct EncodingCase: CustomTestStringConvertible, Sendable {
  let id: String
  let bytes: [UInt8]
  let identifier: String
  let mentions: String
  var testDescription: String { id }
}

@Suite struct SourceTextTests {
  /// 「個人情報の取り扱いについて」 in each encoding.
  static let cases: [EncodingCase] = [
    EncodingCase(
      id: "Shift_JIS",
      bytes: [
        0x8C, 0xC2, 0x90, 0x6C, 0x8F, 0xEE, 0x95, 0xF1, 0x82, 0xCC, 0x8E, 0xE6, 0x82, 0xE8, 0x88, 0xB5, 0x82, 0xA2, 0x82, 0xC9, 0x82, 0xC2,
        0x82, 0xA2,
        0x82, 0xC4,
      ], identifier: "not-utf8", mentions: "iconv -f CP932 -t UTF-8"),
    EncodingCase(
      id: "EUC-JP",
      bytes: [
        0xB8, 0xC4, 0xBF, 0xCD, 0xBE, 0xF0, 0xCA, 0xF3, 0xA4, 0xCE, 0xBC, 0xE8, 0xA4, 0xEA, 0xB0, 0xB7, 0xA4, 0xA4, 0xA4, 0xCB, 0xA4, 0xC4,
        0xA4, 0xA4,
        0xA4, 0xC6,
      ], identifier: "not-utf8", mentions: "iconv -f EUC-JP -t UTF-8"),
    EncodingCase(
      id: "ISO-2022-JP", bytes: [0x1B, 0x24, 0x42, 0x38, 0x44, 0x3F, 0x4D, 0x1B, 0x28, 0x42], identifier: "not-utf8",
      mentions: "iconv -f ISO-2022-JP -t UTF-8"),
    EncodingCase(
      id: "UTF-16 with BOM", bytes: [0xFF, 0xFE, 0x0B, 0x50, 0xBA, 0x4E], identifier: "not-utf8", mentions: "iconv -f UTF-16 -t UTF-8"),
    EncodingCase(
      id: "UTF-16LE", bytes: [0x23, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A, 0x00], identifier: "not-utf8",
      mentions: "iconv -f UTF-16LE -t UTF-8"),
    EncodingCase(
      id: "UTF-16BE", bytes: [0x00, 0x23, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A], identifier: "not-utf8",
      mentions: "iconv -f UTF-16BE -t UTF-8"),
    EncodingCase(id: "BOM", bytes: [0xEF, 0xBB, 0xBF, 0x61], identifier: "byte-order-mark", mentions: "UTF-8"),
    EncodingCase(
      id: "NUL", bytes: Array("条文".utf8) + [0] + Array(String(repeating: "a", count: 90).utf8), identifier: "nul-byte", mentions: "6"),
    EncodingCase(id: "lone CR", bytes: Array("a\rb".utf8), identifier: "line-ending", mentions: "LF"),
    EncodingCase(id: "bell", bytes: [0x61, 0x07], identifier: "control-character", mentions: "U+0007"),
    EncodingCase(id: "DEL", bytes: [0x61, 0x7F], identifier: "control-character", mentions: "U+007F"),
    EncodingCase(id: "cut off", bytes: [0x61, 0xE3, 0x81], identifier: "not-utf8", mentions: "1"),
    EncodingCase(id: "overlong", bytes: [0x61, 0xC0, 0x80], identifier: "not-utf8", mentions: "1"),
    EncodingCase(id: "overlong of three", bytes: [0x61, 0xE0, 0x80, 0x80], identifier: "not-utf8", mentions: "1"),
    EncodingCase(id: "surrogate", bytes: [0x61, 0xED, 0xA0, 0x80], identifier: "not-utf8", mentions: "1"),
    EncodingCase(id: "beyond Unicode", bytes: [0x61, 0xF4, 0x90, 0x80, 0x80], identifier: "not-utf8", mentions: "1"),
    EncodingCase(id: "lone continuation", bytes: [0x61, 0x81, 0x61], identifier: "not-utf8", mentions: "1"),
    EncodingCase(id: "broken kanji", bytes: [0xE5, 0x41, 0x80, 0x61], identifier: "not-utf8", mentions: "0"),
  ]

  @Test(arguments: cases) func isRefused(_ example: EncodingCase) throws {
    let file = SourceFile(path: "ja.md", bytes: example.bytes)
    var report = Report()
    let isText = SourceText.check(file, report: &report)
    #expect(!isText)
    let finding = try #require(report.sorted.first)
    #expect(report.sorted.map(\.identifier) == [example.identifier])
    let sentences = finding.message.en + (finding.remedy?.en ?? "")
    #expect(sentences.contains(example.mentions))
    #expect(Markup.parse(file, body: 0..<file.bytes.count, report: &report) == nil)
  }

  @Test func agreesWithTheStandardLibrary() {
    var generator = Generator(seed: 7)
    for _ in 0..<20_000 {
      var bytes = Array(["条文a", "é。😀", "ﾌﾞ—"].randomElement(using: &generator)?.utf8 ?? "".utf8)
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0x80...0xFF, using: &generator)
      var report = Report()
      _ = SourceText.check(SourceFile(path: "a", bytes: bytes), report: &report)
      #expect(report.sorted.contains { $0.identifier == "not-utf8" } == (String(validating: bytes, as: UTF8.self) == nil), "\(bytes)")
    }
  }

  @Test func hiddenCharactersAreFoundWhereverTheyAre() {
    for value in 0x80...0x10FFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)),
        scalar.properties.isDefaultIgnorableCodePoint || value < 0xA0 || value & 0xFFFE == 0xFFFE
      else { continue }
      var report = Report()
      let file = SourceFile(path: "a", bytes: Array("a\(scalar)b".utf8))
      #expect(SourceText.check(file, report: &report))
      #expect(report.errorCount == 1, "U+\(String(value, radix: 16))")
    }
  }
}
