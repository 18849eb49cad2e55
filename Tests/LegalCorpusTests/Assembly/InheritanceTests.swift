import Testing

@testable import LegalCorpus

/// A setting is looked for in the text, then in the original of its version, then in document.yml.
@Suite struct InheritanceTests {
  private static let document = """
    title: {ja: 規則, en: Rules}
    subtitle: {ja: 副題, en: Subtitle}
    header: {ja: [文書の頭], en: [Head of the document]}
    signed: {ja: [文書の署名], en: [Signed by the document]}
    numbering: {headings: {ja: [第1条], en: [Article 1]}, lists: ["(1)"]}
    notes: {label: {ja: 注1, en: Note 1}}

    """
  private static let body = "## 甲[^a]\n\n[^a]: 注の文。\n"

  private func text(_ language: String, ja: String, en: String = "") throws -> Text {
    let folder = Folder(files: [
      "site.yml": Folder.site, "rules/document.yml": InheritanceTests.document,
      "rules/2020-01-01/ja.md": "---\neffective: 2020-01-01\n\(ja)---\n\(InheritanceTests.body)",
      "rules/2020-01-01/en.md": en.isEmpty ? InheritanceTests.body : "---\n\(en)---\n\(InheritanceTests.body)",
    ])
    let (corpus, report) = folder.compile()
    #expect(report.filePlaces.filter { !$0.hasSuffix("missing-id") } == [])
    return try #require(corpus?.documents.first?.versions.first?.texts.first { $0.language.text == language })
  }

  private func label(_ text: Text) -> String? { text.outline.entries.first?.label?.text }

  private func note(_ text: Text) -> String? {
    for case .notes(let notes) in text.elements { return notes.first?.label }
    return nil
  }

  @Test func ofTheDocument() throws {
    let ja = try text("ja", ja: "")
    #expect([ja.title, ja.subtitle] == ["規則", "副題"])
    #expect(ja.header + ja.signed == ["文書の頭", "文書の署名"])
    #expect([label(ja), note(ja)] == ["第1条", "注1"])
    let en = try text("en", ja: "")
    #expect([en.title, en.subtitle] == ["Rules", "Subtitle"])
    #expect(en.header + en.signed == ["Head of the document", "Signed by the document"])
    #expect([label(en), note(en)] == ["Article 1", "Note 1"])
  }

  private static let own =
    "title: 旧規則\nsubtitle: 旧副題\nheader: [版の頭, 二行目]\nsigned: []\nnumbering: {headings: [\"Ⅰ\"]}\nnotes: {label: \"*1\"}\n"

  @Test func ofTheVersion() throws {
    for language in ["ja", "en"] {
      let text = try text(language, ja: InheritanceTests.own)
      #expect([text.title, text.subtitle] == ["旧規則", "旧副題"])
      #expect(text.header == ["版の頭", "二行目"])
      #expect(text.signed == [])
      #expect([label(text), note(text)] == ["Ⅰ", "*1"])
    }
  }

  @Test func ofTheTranslation() throws {
    let own = "title: Old rules\nsubtitle: Old\nheader: [Head]\nsigned: [Signed]\nnumbering: {headings: [\"1.\"]}\nnotes: {label: \"†\"}\n"
    let en = try text("en", ja: InheritanceTests.own, en: own)
    #expect([en.title, en.subtitle] == ["Old rules", "Old"])
    #expect(en.header + en.signed == ["Head", "Signed"])
    #expect([label(en), note(en)] == ["1.", "†"])
    #expect(try text("ja", ja: InheritanceTests.own, en: own).title == "旧規則")
  }

  @Test func byLanguageInTheOriginal() throws {
    let ja =
      "title: {ja: 旧規則, en: Old rules}\nheader: {ja: [頭], en: [Head]}\nnumbering: {ja: {headings: [第一条]}, en: {headings: [Section 1]}}\n"
    let en = try text("en", ja: ja)
    #expect(en.title == "Old rules")
    #expect(en.header == ["Head"])
    #expect(label(en) == "Section 1")
    #expect(label(try text("ja", ja: ja)) == "第一条")
  }
}
