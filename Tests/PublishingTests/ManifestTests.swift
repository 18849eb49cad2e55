import Testing

@testable import Publishing

@Suite struct ManifestTests {
  static let one = SHA256.hash([1])
  static let two = SHA256.hash([2])
  static let manifest = Manifest([
    RelativePath("ja/様式 1.pdf"): Manifest.Entry(digest: one, size: 12),
    RelativePath("b"): Manifest.Entry(digest: two, size: 0),
    RelativePath("assets/0a.css"): Manifest.Entry(digest: two, size: 7, isKept: true),
  ])

  @Test func text() {
    #expect(
      String(decoding: Self.manifest.bytes, as: UTF8.self) == """
        kaitei.manifest/1
        \(Self.two.hex) 7 - kept assets/0a.css
        \(Self.two.hex) 0 - current b
        \(Self.one.hex) 12 - current ja/様式 1.pdf

        """)
  }

  @Test func isReadBack() throws { #expect(try Manifest(parsing: Self.manifest.bytes).entries == Self.manifest.entries) }

  @Test(arguments: [
    ("empty", "", 1), ("newer", "kaitei.manifest/2\n", 1), ("cut", "kaitei.manifest/1\n\(one.hex) 1 - current a", 2),
    ("climbs", "kaitei.manifest/1\n\(one.hex) 1 - current ../../etc/passwd\n", 2),
    ("absolute", "kaitei.manifest/1\n\(one.hex) 1 - current /a\n", 2),
    ("short-digest", "kaitei.manifest/1\nabc 1 - current a\n", 2), ("size", "kaitei.manifest/1\n\(one.hex) -1 - current a\n", 2),
    ("size-overflow", "kaitei.manifest/1\n\(one.hex) 99999999999999999999 - current a\n", 2),
    ("leading-zero", "kaitei.manifest/1\n\(one.hex) 01 - current a\n", 2), ("state", "kaitei.manifest/1\n\(one.hex) 1 - other a\n", 2),
    ("third-field", "kaitei.manifest/1\n\(one.hex) 1 x current a\n", 2),
    ("twice", "kaitei.manifest/1\n\(one.hex) 1 - current a\n\(one.hex) 1 - current a\n", 3),
    ("conflict", "kaitei.manifest/1\n<<<<<<< HEAD\n\(one.hex) 1 - current a\n", 2), ("crlf", "kaitei.manifest/1\r\n", 1),
  ])
  func damaged(id: String, text: String, line: Int) {
    let fault = #expect(throws: ManifestFault.self) { try Manifest(parsing: Array(text.utf8)) }
    #expect(fault?.line == line)
  }
}
