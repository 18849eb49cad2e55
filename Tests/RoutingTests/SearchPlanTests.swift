import Diagnostics
import Testing

@testable import LegalCorpus
@testable import Routing

@Suite struct SearchPlanTests {
  private static func corpus(_ bytes: Int) -> Corpus {
    func version(_ folder: String, _ languages: [LanguageTag]) -> Version {
      Version(
        id: Shelf.version(folder), class: .substantive, published: nil, adopted: nil, retroactive: nil, isHeld: true,
        texts: languages.map { language in
          Text(
            document: Shelf.id("notice"), version: Shelf.version(folder), language: language,
            file: SourceFile(path: "\(folder)/\(language.text).md", bytes: [UInt8](repeating: 0x20, count: bytes)), title: "",
            subtitle: nil,
            header: [], signed: [], summary: nil, corrections: [], translation: nil, elements: [], outline: Outline([]))
        }, attachments: [], summaries: [:], titles: [:])
    }
    let plain = Shelf.document("notice", versions: [])
    return Shelf.corpus([
      Document(
        id: plain.id, original: Shelf.ja,
        versions: [version("2010-01-01", [Shelf.ja, Shelf.en]), version("2020-01-01", [Shelf.ja]), version("2030-01-01", [Shelf.ja])],
        established: nil, withdrawn: nil, formerly: [], external: nil, titles: [Shelf.ja: "公表文"], descriptions: [:])
    ])
  }

  @Test(arguments: [
    ("search/ja/index.html", true), ("search/en/index.html", true), ("search/ja/documents.js", true), ("search/ja/words-0.js", true),
    ("search/ja/words-1.js", false), ("notice/search/ja/in-force.js", true), ("notice/search/ja/other.js", true),
    ("notice/search/en/in-force.js", false), ("notice/search/en/other.js", true),
  ])
  func `the search has its files`(_ path: String, _ exists: Bool) {
    var report = Report()
    let map = SiteMap.plan(Self.corpus(100), report: &report)
    #expect((map.route(at: path) != nil) == exists)
  }

  @Test func `texts are those in force, and the others from the newest on`() {
    let document = Self.corpus(1).documents[0]
    func versions(_ which: SearchedVersions, _ language: LanguageTag) -> [String] {
      document.searched(which, in: language, on: Shelf.day("2026-11-22")).map(\.version.text)
    }
    #expect(versions(.inForce, Shelf.ja) == ["2020-01-01"])
    #expect(versions(.other, Shelf.ja) == ["2030-01-01", "2010-01-01"])
    #expect(versions(.inForce, Shelf.en) == [])
  }

  @Test(arguments: [(1, 1), (170_000, 1), (171_000, 2), (400_000, 4), (100_000_000, 64)])
  func `the index is cut by the size of its texts`(_ bytes: Int, _ parts: Int) {
    #expect(Self.corpus(bytes).searchParts(in: Shelf.ja) == parts)
  }

  @Test func `another language searches its own texts`() {
    #expect(Page.search(Shelf.ja).inLanguage(Shelf.en) == .search(Shelf.en))
    #expect(Page.search(Shelf.ja).language == Shelf.ja)
    #expect(Page.search(Shelf.ja).isForReaders && !Page.searchDocuments(Shelf.ja).isForReaders)
  }
}
