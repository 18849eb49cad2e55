import Testing

@testable import LegalCorpus
@testable import Rendering

@Suite struct HistoryPageTests {
  @Test(arguments: [
    (Publication.ComparisonBudget.all, nil as String?), (.allUpTo(5), nil), (.allUpTo(4), "ほかの3組は載せていません"),
  ]) func `what the budget leaves out is said`(_ budget: Publication.ComparisonBudget, _ sentence: String?) throws {
    let id = Sample.document("public-notice")
    let days = ["2005-04-01", "2010-04-01", "2015-04-01", "2020-04-01", "2025-04-01"]
    let document = Document(
      id: id, original: Sample.ja, versions: days.map { Sample.held(true, $0, [Sample.text(id, $0, Sample.ja, fee: 1)], summaries: [:]) },
      established: nil, withdrawn: nil, formerly: [], external: nil, titles: [Sample.ja: "公表文"], descriptions: [:])
    let page = try Site(Sample.publication(documents: [document], comparisons: budget)).page("ja/public-notice/history/index.html")
    #expect(page.contains("組は載せていません") == (sentence != nil))
    #expect(page.contains(sentence ?? "2つの版を選んで比べる"))
  }
}
