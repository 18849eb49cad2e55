import Diagnostics

@testable import LegalCorpus

/// A document of two versions, made of elements, and the pages that compare them.
struct ComparedTexts: Sendable {
  var old: [Element]
  var new: [Element]
  /// English texts, where there are any.
  var oldEnglish: [Element]?
  var newEnglish: [Element]?
  var oldFrame = Frame()
  var newFrame = Frame()
  var table = Sample.usualTable

  struct Frame: Sendable {
    var title = "会員規約"
    var subtitle: String?
    var header: [String] = []
    var signed: [String] = []
  }

  init(_ old: [Element], _ new: [Element]) {
    self.old = old
    self.new = new
  }

  func table(in language: String = "ja") throws -> String { try page("\(language)/rules/compare/2020-01-01..2021-01-01/table/index.html") }

  func redline(in language: String = "ja") throws -> String { try page("\(language)/rules/compare/2020-01-01..2021-01-01/index.html") }

  func page(_ path: String) throws -> String { try Site(Sample.publication(documents: [document], table: table)).page(path) }

  private var document: Document {
    let titles = [Sample.ja: "会員規約", Sample.en: "Membership terms"]
    return Document(
      id: Sample.document("rules"), original: Sample.ja,
      versions: [version("2020-01-01", old, oldEnglish, oldFrame), version("2021-01-01", new, newEnglish, newFrame)],
      established: Sample.day("2020-01-01"), withdrawn: nil, formerly: [], external: nil, titles: titles, descriptions: [:])
  }

  private func version(_ name: String, _ elements: [Element], _ english: [Element]?, _ frame: Frame) -> Version {
    func text(_ language: LanguageTag, _ elements: [Element]) -> Text {
      Text(
        document: Sample.document("rules"), version: Sample.version(name), language: language,
        file: Sample.file("Content/rules/\(name)/\(language.text).md"), title: frame.title, subtitle: frame.subtitle, header: frame.header,
        signed: frame.signed, summary: nil, corrections: [],
        translation: language == Sample.ja ? nil : Text.Translation(status: .reference, source: Sample.version(name), lags: false),
        elements: elements, outline: Sample.outline(elements))
    }
    let texts = [text(Sample.ja, elements)] + (english.map { [text(Sample.en, $0)] } ?? [])
    return Sample.held(true, name, texts, summaries: [:])
  }
}
