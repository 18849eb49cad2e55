import CommonMark
package import Diagnostics

extension Text {
  /// A text read by itself, outside of any publication: numbered only where its own front matter says how, with written list numbers as
  /// structure. References lead within the text. Nil where the file cannot be read as a text.
  package static func loose(_ file: SourceFile, language: LanguageTag, report: inout Report) -> Text? {
    guard let matter = FrontMatter.read(file, report: &report), let markup = Markup.parse(file, body: matter.body, report: &report) else {
      return nil
    }
    return loose(matter, markup, language, &report)
  }

  /// A text that is only compared, whoever wrote it and for which program. Nil where the file is no UTF-8, or larger than 4 MiB.
  package static func compared(_ file: SourceFile, language: LanguageTag, report: inout Report) -> Text? {
    guard let source = LooseSource.read(file, report: &report) else { return nil }
    return loose(source.matter, source.markup, language, before: source.foreignMatter, instead: source.paragraphs, &report)
  }
}

extension Text {
  private static func loose(
    _ matter: FrontMatter, _ markup: Markup?, _ language: LanguageTag, before: [Element] = [], instead: () -> [Element] = { [] },
    _ report: inout Report
  ) -> Text? {
    guard let document = DocumentID("text") else { return nil }
    let file = matter.file
    let inherited = matter.inherited
    let numbering = inherited.numbering?.value(in: language)?.scheme(in: language) ?? .none
    let cut = Cutter.cut(
      markup ?? .empty, of: file, surroundings: .loose(language), numbering: numbering,
      notes: inherited.notes?.value(in: language)?.scheme(in: language) ?? .standard(in: language),
      plainLabels: .none)
    report.merge(cut.report)
    func lines(_ setting: Inherited.Setting<[Located<String>]>?) -> [Located<String>] { setting?.value(in: language) ?? [] }
    let version = matter.effective.map { VersionID($0.value) } ?? .draft
    // Front matter that is compared as text says its title there.
    let title = before.isEmpty ? inherited.title?.value(in: language)?.value : nil
    let draft = TextDraft(
      document: document, version: version, language: language, file: file, title: title ?? "",
      subtitle: before.isEmpty ? inherited.subtitle?.value(in: language)?.value : nil, header: lines(inherited.header),
      signed: lines(inherited.signed),
      matter: matter, numbering: numbering, elements: before + (markup == nil ? instead() : cut.elements), outline: cut.outline,
      hasReferences: cut.hasReferences,
      tree: ClauseTree([], of: file), lags: false)
    let resolved = Resolver.resolve(draft, in: Library([], renamed: [:]), asOf: .distantFuture)
    report.merge(resolved.report)
    return Text(
      document: document, version: version, language: language, file: file, title: draft.title, subtitle: draft.subtitle,
      header: draft.header.map(\.value), signed: draft.signed.map(\.value), summary: matter.summary?.value(in: language)?.value,
      corrections: matter.corrections.map { Correction(date: $0.date.value, note: $0.note.value) }, translation: nil,
      elements: resolved.elements, outline: resolved.outline)
  }
}
