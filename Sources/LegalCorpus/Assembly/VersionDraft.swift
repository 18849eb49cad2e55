import CommonMark
package import Diagnostics

/// A version whose texts are cut, before references between texts are put in.
package struct VersionDraft: Sendable {
  let id: VersionID
  let document: DocumentID
  /// The front matter of the original.
  let matter: FrontMatter
  let isHeld: Bool
  /// The original first. Empty where the text is not held.
  let texts: [TextDraft]
  let attachments: [Version.Attachment]
  let titles: [LanguageTag: String]
  let summaries: [LanguageTag: String]

  /// The original's.
  var file: SourceFile { matter.file }

  func text(in language: LanguageTag) -> TextDraft? { texts.first { $0.language == language } }
}

/// A text that is cut into clauses.
struct TextDraft: Sendable {
  let document: DocumentID
  let version: VersionID
  let language: LanguageTag
  let file: SourceFile
  let title: String
  let subtitle: String?
  /// Values are put in; each with the place where it is written.
  let header: [Located<String>]
  let signed: [Located<String>]
  let matter: FrontMatter
  let numbering: NumberingScheme
  let elements: [Element]
  let outline: Outline
  let hasReferences: Bool
  /// Of the elements.
  let tree: ClauseTree
  /// Whether it was made from something else than the original of its version.
  let lags: Bool
}

extension VersionPlan {
  /// Cuts the texts of this version. Needs nothing of other documents, so versions can be read on any core in any order.
  package func draft(in plan: CorpusPlan, report: inout Report) -> VersionDraft? {
    var matters: [FrontMatter] = []
    for (language, file) in texts {
      guard let matter = FrontMatter.read(file, limits: plan.publication.limits, report: &report) else { return nil }
      matter.checkKeys(isOriginal: language == documentFile.original, report: &report)
      if let day = id.day { matter.checkDates(effective: day, report: &report) }
      matters.append(matter)
    }
    guard let original = matters.first else { return nil }
    let isHeld = original.held?.value ?? true
    var drafts: [TextDraft] = []
    var titles: [LanguageTag: String] = [:]
    var summaries: [LanguageTag: String] = [:]
    for (index, text) in texts.enumerated() {
      let settings = TextSettings(language: text.language, matter: matters[index], original: original, document: documentFile)
      titles[text.language] = settings.title.map { withValues($0, in: surroundings(text.language, plan), report: &report) }
      summaries[text.language] = matters[index].summary?.value(in: text.language)?.value
      if isHeld {
        if let draft = draft(text.language, text.file, matters[index], settings, in: plan, report: &report) { drafts.append(draft) }
      } else {
        checkIsEmpty(matters[index], report: &report)
      }
    }
    if !isHeld { NotHeld.check(matters, report: &report) }
    for language in plan.publication.languages where titles[language] == nil {
      summaries[language] = isHeld ? nil : original.summary?.value(in: language)?.value
      titles[language] = TextSettings(language: language, matter: original, original: original, document: documentFile).title.map {
        withValues($0, in: surroundings(language, plan), report: &report)
      }
    }
    if isHeld, drafts.count != texts.count { return nil }
    for (index, draft) in drafts.enumerated() { Rules.check(draft, isOriginal: index == 0, report: &report) }
    Rules.check(drafts, of: self, report: &report)
    Attachments.check(self, texts: drafts, report: &report)
    return VersionDraft(
      id: id, document: document, matter: original, isHeld: isHeld, texts: drafts, attachments: attachments, titles: titles,
      summaries: summaries)
  }

  private func draft(
    _ language: LanguageTag, _ file: SourceFile, _ matter: FrontMatter, _ settings: TextSettings, in plan: CorpusPlan, report: inout Report
  ) -> TextDraft? {
    let surroundings = surroundings(language, plan)
    guard let title = settings.title else {
      report.error(
        "missing-title", at: .path(file.path),
        Message(
          ja: "言語「\(language.text)」の題名がありません。", en: "There is no title in “\(language.text)”."),
        remedy: Message(
          ja: "document.yml の title に、言語ごとの題名を書いてください。", en: "Give one for each language under title in document.yml."))
      return nil
    }
    guard let markup = Markup.parse(file, isText: true, body: matter.body, limits: plan.publication.limits, report: &report) else {
      return nil
    }
    let numbering = settings.numbering
    let cut = Cutter.cut(markup, of: file, surroundings: surroundings, numbering: numbering, notes: settings.notes, plainLabels: .written)
    report.merge(cut.report)
    func words(_ line: Located<String>) -> String { withValues(line, in: surroundings, report: &report) }
    return TextDraft(
      document: document, version: id, language: language, file: file, title: words(title), subtitle: settings.subtitle.map(words),
      header: settings.header.map { line in line.map { _ in words(line) } },
      signed: settings.signed.map { line in line.map { _ in words(line) } }, matter: matter, numbering: numbering, elements: cut.elements,
      outline: cut.outline, hasReferences: cut.hasReferences, tree: ClauseTree(cut.elements, of: file),
      lags: TranslationLags.lags(matter, version: id, original: texts[0].file, digest: plan.digest))
  }
}

extension VersionPlan {
  private func surroundings(_ language: LanguageTag, _ plan: CorpusPlan) -> Surroundings {
    Surroundings(
      language: language, day: id.day ?? .distantFuture, values: plan.publication.publisher, blocks: plan.blocks,
      attachments: attachments.map(\.name))
  }

  /// A line of the settings with its values put in.
  private func withValues(_ line: Located<String>, in surroundings: Surroundings, report: inout Report) -> String {
    var builder = PhraseBuilder(file: line.range.file, surroundings: surroundings, notePrefix: "")
    let text = builder.withValues(line.value, line.range.bytes)
    report.merge(builder.report)
    return text
  }

  private func checkIsEmpty(_ matter: FrontMatter, report: inout Report) {
    let bytes = matter.file.bytes
    guard let start = matter.body.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains(bytes[$0]) }) else { return }
    report.error(
      "text-though-not-held", at: .bytes(matter.file.range(ofLine: matter.file.line(at: start)), of: matter.file),
      Message(ja: "held: false（本文が残っていない）の版に、本文があります。", en: "The version says held: false, but it has a text."),
      remedy: Message(ja: "本文を消すか、held: false の行を消してください。", en: "Take away the text, or the line held: false."))
  }
}

/// What a text inherits: its own front matter, then that of the original of its version, then its document's.
private struct TextSettings {
  let title: Located<String>?
  let subtitle: Located<String>?
  let header: [Located<String>]
  let signed: [Located<String>]
  let numbering: NumberingScheme
  let notes: NoteScheme

  init(language: LanguageTag, matter: FrontMatter, original: FrontMatter, document: DocumentFile) {
    let sources = [matter.inherited, original.inherited, document.inherited]
    func first<Value>(_ find: (Inherited) -> Value?) -> Value? { sources.lazy.compactMap(find).first }
    title = first { $0.title?.value(in: language) }
    subtitle = first { $0.subtitle?.value(in: language) }
    header = first { $0.header?.value(in: language) } ?? []
    signed = first { $0.signed?.value(in: language) } ?? []
    numbering = first { $0.numbering?.value(in: language)?.scheme(in: language) } ?? .none
    notes = first { $0.notes?.value(in: language)?.scheme(in: language) } ?? .standard(in: language)
  }
}
