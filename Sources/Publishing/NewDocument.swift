package import Diagnostics
import LegalCorpus

extension SourceWorkshop {
  /// A document with a draft: `new document`. Nil where it cannot be made; the report says why.
  ///
  /// - Parameter title: nil for the id, until somebody writes one.
  package func newDocument(_ name: String, title: String?, report: inout Report) throws(FileError) -> Outcome? {
    let path = "\(Project.content)/\(name)"
    let languages = corpus.publication.languages
    guard let id = DocumentID(name), !languages.contains(where: { $0.text.utf8.elementsEqual(name.utf8) }) else {
      report.error(
        "malformed-document-id", at: .path(path),
        Message(ja: "「\(name)」は文書の id にできません。", en: "“\(name)” cannot be the id of a document."),
        remedy: Message(
          ja: "半角の小文字、数字、ハイフンで、privacy-policy のように書いてください。言語の名前や search、schema、assets は使えません。",
          en: "Write it in small letters, digits and hyphens, like privacy-policy; not a language, search, schema or assets."))
      return nil
    }
    if try content().status(of: name) != nil {
      report.error(
        "name-taken", at: .path(path), Message(ja: "「\(path)」はすでにあります。", en: "“\(path)” is there already."),
        remedy: Message(ja: "別の id を指定してください。", en: "Choose another id."))
      return nil
    }
    let titles = languages.map { "  \($0.text): \(FrontMatterLines.quoted(title ?? id.text))\n" }.joined()
    let original = corpus.publication.defaultLanguage
    let text = "draft/\(original.text).md"
    try SourceCreation.makeFolder(
      name, in: content(),
      [
        ("document.yml", .bytes(Array("title:\n\(titles)".utf8))),
        (text, .bytes(Array(SourceWorkshop.stub(in: original).utf8))),
      ])
    return Outcome(
      written: ["\(path)/document.yml", "\(path)/\(text)"],
      next: [
        Message(ja: "\(path)/document.yml に、言語ごとの題名を書いてください。", en: "Write the title in each language in \(path)/document.yml."),
        Message(ja: "\(path)/\(text) に本文を書いてください。", en: "Write the text in \(path)/\(text)."),
        Message(
          ja: "公表するときは、kaitei release \(name) --effective 日付 を実行してください。",
          en: "When it is decided: kaitei release \(name) --effective DATE."),
      ])
  }
}
