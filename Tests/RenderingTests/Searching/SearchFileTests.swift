import Foundation
import Routing
import Testing

@testable import LegalCorpus
@testable import Rendering

/// The files that the search script loads.
@Suite struct SearchFileTests {
  private func value(_ path: String, in site: Site) throws -> Any {
    let file = try site.page(path)
    #expect(file.hasPrefix("kaiteiSearch(") && file.hasSuffix(");\n"), "\(path)")
    return try JSONSerialization.jsonObject(with: Data(file.dropFirst("kaiteiSearch(".count).dropLast(3).utf8))
  }

  @Test func `documents are listed with the version in force first`() throws {
    let site = try Site()
    let list = try #require(try value("search/ja/documents.js", in: site) as? [String: Any])
    let words = try #require(try value("search/ja/words-0.js", in: site) as? [String: Any])
    #expect(list["stamp"] as? String == words["stamp"] as? String && (list["stamp"] as? String)?.count == 16)
    let documents = try #require(list["documents"] as? [[String: Any]])
    #expect(documents.count == 1, "One that lies elsewhere has no text here.")
    let texts = try #require(documents[0]["texts"] as? [[String: String]])
    #expect(texts.map { $0["state"] } == ["in-force", "announced", "past"])
    #expect(texts[0]["page"] == "../../ja/public-notice/2022-04-01/index.html")
    #expect(texts[0]["version"] == "2022年4月1日の版")
    #expect(documents[0]["in-force"] as? String == "../../public-notice/search/ja/in-force.js")
  }

  @Test func `a wording stands once`() throws {
    let site = try Site()
    let inForce = try #require(try value("public-notice/search/ja/in-force.js", in: site) as? [[[Any]]])
    #expect(inForce.count == 1)
    #expect(inForce[0].first?[2] as? String == "個人情報保護に関する公表文")
    let fee = try #require(inForce[0].first { $0[0] as? String == "fee" })
    #expect(fee[1] as? [String] == ["Ⅱ", "(1)"] && fee[2] as? String == "手数料")
    #expect((fee[3] as? String)?.hasPrefix("開示のご請求に限り、1件につき970円") == true)
    let other = try #require(try value("public-notice/search/ja/other.js", in: site) as? [[[Any]]])
    #expect(other.count == 2)
    for text in other {
      // All but the fee are as in force.
      #expect(text.filter { $0[0] is String }.count == 1 && text.filter { $0[0] is Int }.count == 2)
      #expect(text.reduce(0) { $0 + ($1[0] is Int ? $1[2] as? Int ?? 0 : 1) } == inForce[0].count)
    }
  }

  @Test func `every clause of a text is searched, and every word of it`() throws {
    let text = try #require(Sample.notice().version(Sample.version("2022-04-01"))?.text(in: Sample.ja))
    let clauses = ClauseReading.clauses(of: text)
    for entry in text.outline.entries { #expect(clauses.count { $0.fragment == entry.id.text } == 1, "\(entry.id.text)") }
    #expect(clauses.contains { $0.fragment == "note-1" && $0.labels == ["※1"] })
    let searched = Set(clauses.flatMap { ($0.labels + [$0.heading, $0.body]).joined(separator: "\n").unicodeScalars })
    let shown = PlainTextDocument.of(text).unicodeScalars.filter { !" \t\n・".unicodeScalars.contains($0) }
    #expect(shown.allSatisfy { searched.contains($0) })
    #expect(clauses.first { $0.fragment == "papers" }?.body == "申請される方　書類\nご本人　1通\n法定代理人　2通\n戸籍謄本\n委任状")
  }

  @Test func `rows name the texts of a gram`() throws {
    let texts = SearchIndex.texts(in: Sample.ja, of: Sample.publication())
    let index = SearchIndex(texts)
    #expect(index.count == 3)
    var reader = BitReader(index.rows(part: 0, of: 1))
    let rows = (0..<(1 << index.bits)).map { _ in reader.row() }
    for (place, text) in texts.enumerated() {
      var grams = SearchGrams()
      for clause in ClauseReading.clauses(of: text) { grams.add(FoldedText(clause.body)) }
      for number in grams.numbers { #expect(rows[Int(number) >> (16 - index.bits)].contains(place)) }
    }
    var halves: [[Int]] = []
    for part in 0..<2 {
      var reader = BitReader(index.rows(part: part, of: 2))
      halves += (0..<(1 << index.bits) / 2).map { _ in reader.row() }
    }
    #expect(halves == rows)
  }

  @Test func `the page lists the documents and its files`() throws {
    let page = try Site().page("search/ja/index.html")
    #expect(page.contains("data-documents=\"documents.js\" data-words=\"words-0.js\""))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">") && page.contains("form-action 'self'"))
    #expect(page.contains("<a href=\"../../ja/public-notice/index.html\">個人情報保護に関する公表文</a>"))
    #expect(page.contains("data-search-found=\"{count}件見つかりました。\""))
    #expect(try Site().page("search/en/index.html").contains("data-search-found-one=\"{count} clause found.\""))
  }
}

/// Reads what `SearchIndex.rows` writes.
private struct BitReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) -> Int {
    (0..<count).reduce(0) { value, _ in
      defer { place += 1 }
      return value << 1 | Int(bytes[place >> 3] >> UInt8(7 - place & 7)) & 1
    }
  }

  mutating func row() -> [Int] {
    var zeros = 0
    while bits(1) == 0 { zeros += 1 }
    let count = (1 << zeros | bits(zeros)) - 1
    guard count > 0 else { return [] }
    let parameter = bits(4)
    var text = -1
    return (0..<count).map { _ in
      var high = 0
      while bits(1) == 1 { high += 1 }
      text += (high << parameter | bits(parameter)) + 1
      return text
    }
  }
}
