import Testing

@testable import Rendering

@Suite struct BitWriterTests {
  @Test func `codes are those of their papers`() {
    var writer = BitWriter()
    for value in [1, 2, 5] { writer.gamma(value) }  // 1, 010, 00101
    for value in [0, 3, 9] { writer.rice(value, parameter: 2) }  // 000, 011, 11001
    #expect(writer.bytes == [0b1010_0010, 0b1000_0111, 0b1001_0000])
  }

  @Test(arguments: [([0, 0, 0], 0), ([12, 13, 14], 3), ([1000], 9), ([], 0)])
  func `the shortest Rice code is chosen`(_ values: [Int], _ parameter: Int) {
    func length(_ parameter: Int) -> Int { values.reduce(0) { $0 + ($1 >> parameter) + 1 + parameter } }
    #expect(BitWriter.bestParameter(for: values) == parameter)
    #expect((0...15).allSatisfy { length(parameter) <= length($0) })
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func `base 64 is that of RFC 4648`(_ text: String, _ encoded: String) { #expect(base64(Array(text.utf8)) == encoded) }
}
