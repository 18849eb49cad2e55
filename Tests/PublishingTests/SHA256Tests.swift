import Testing

@testable import Publishing

@Suite struct SHA256Tests {
  /// FIPS 180-4, examples of NIST.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func vectors(text: String, hex: String) {
    let digest = SHA256.hash(Array(text.utf8))
    #expect(digest.hex == hex)
    #expect(Digest(hex: hex.utf8) == digest)
    var hash = SHA256()
    for byte in text.utf8.prefix(1000) { withUnsafeBytes(of: byte) { hash.add($0.bindMemory(to: UInt8.self)) } }
    #expect(hash.digest() == SHA256.hash(Array(text.utf8.prefix(1000))))
  }

  @Test(arguments: ["", "ba78", String(repeating: "A", count: 64), String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
  func notADigest(text: String) { #expect(Digest(hex: text.utf8) == nil) }
}
