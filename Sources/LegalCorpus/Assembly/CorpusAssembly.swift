package import Diagnostics

/// The barrier between texts: what needs several files. After it every text can be finished apart from the others again.
package struct CorpusAssembly: Sendable {
  private let plan: CorpusPlan
  private let library: Library
  /// By document, in the order of the plan.
  private let drafts: [[VersionDraft]]
  private let asOf: Day

  /// `drafts` are those of `plan.versions`, in that order; nil for one that could not be cut.
  package init(_ plan: CorpusPlan, drafts: [VersionDraft?], asOf: Day, report: inout Report) {
    self.plan = plan
    self.asOf = asOf
    var next = 0
    var byDocument: [[VersionDraft]] = []
    for document in plan.documents {
      byDocument.append(drafts[next..<next + document.versions.count].compactMap { $0 })
      next += document.versions.count
    }
    self.drafts = byDocument
    var renamed: [DocumentID: DocumentID] = [:]
    for document in plan.documents { for former in document.formerly { renamed[former] = document.id } }
    library = Library(
      zip(plan.documents, byDocument).map { document, versions in
        Library.Shelf(
          id: document.id, original: document.file.original, external: document.file.external?.value,
          withdrawn: document.file.withdrawn?.value.date.value, versions: versions)
      }, renamed: renamed)
    for (document, versions) in zip(plan.documents, byDocument) {
      Rules.check(document, versions, plan, asOf: asOf, report: &report)
    }
  }

  /// The number of versions to finish.
  package var count: Int { drafts.reduce(0) { $0 + $1.count } }

  /// Finishes the version at an index below `count`: puts in its references.
  package func version(at index: Int, report: inout Report) -> Version {
    var rest = index
    var document = 0
    while rest >= drafts[document].count {
      rest -= drafts[document].count
      document += 1
    }
    return finished(drafts[document][rest], of: plan.documents[document], report: &report)
  }

  private func finished(_ draft: VersionDraft, of document: DocumentPlan, report: inout Report) -> Version {
    var texts: [Text] = []
    for text in draft.texts {
      let resolved = Resolver.resolve(text, in: library, asOf: asOf)
      report.merge(resolved.report)
      texts.append(
        Text(
          document: draft.document, version: draft.id, language: text.language, file: text.file, title: text.title, subtitle: text.subtitle,
          header: text.header.map(\.value), signed: text.signed.map(\.value), summary: draft.summaries[text.language],
          corrections: text.matter.corrections.map { Text.Correction(date: $0.date.value, note: $0.note.value) },
          translation: text.language == document.file.original ? nil : translation(text), elements: resolved.elements,
          outline: resolved.outline))
    }
    let order = plan.publication.languages
    texts.sort { (order.firstIndex(of: $0.language) ?? 0) < (order.firstIndex(of: $1.language) ?? 0) }
    let matter = draft.matter
    return Version(
      id: draft.id, class: matter.class?.value ?? .substantive, published: matter.published?.value, adopted: matter.adopted?.value,
      retroactive: matter.retroactive?.value, isHeld: draft.isHeld, texts: texts, attachments: draft.attachments,
      summaries: draft.summaries,
      titles: draft.titles)
  }

  private func translation(_ text: TextDraft) -> Text.Translation {
    var source: VersionID?
    if case .version(let version)? = text.matter.translates?.value { source = version }
    return Text.Translation(status: text.matter.status?.value, source: source, lags: text.lags)
  }

  /// The corpus of the finished versions, which stand in the order of their indices.
  package func corpus(_ versions: [Version]) -> Corpus {
    var next = 0
    var documents: [Document] = []
    for (document, drafts) in zip(plan.documents, drafts) {
      documents.append(self.document(document, Array(versions[next..<next + drafts.count])))
      next += drafts.count
    }
    let ordered = documents.enumerated().sorted { first, second in
      let orders = (plan.documents[first.offset].file.order?.value ?? .max, plan.documents[second.offset].file.order?.value ?? .max)
      return orders.0 == orders.1 ? first.element.id < second.element.id : orders.0 < orders.1
    }
    return Corpus(publication: plan.publication, documents: ordered.map(\.element), asOf: asOf, root: plan.root)
  }

  private func document(_ plan: DocumentPlan, _ versions: [Version]) -> Document {
    let file = plan.file
    func byLanguage(_ setting: Inherited.Setting<Located<String>>?) -> [LanguageTag: String] {
      setting?.values.values(in: self.plan.publication.languages).mapValues(\.value) ?? [:]
    }
    let shown = versions.last { version in version.id.day.map { $0 <= asOf } ?? false } ?? versions.first
    return Document(
      id: plan.id, original: file.original, versions: versions,
      established: file.established?.value ?? versions.first { !$0.id.isDraft }?.id.day,
      withdrawn: file.withdrawn.map { Document.Withdrawal(date: $0.value.date.value, reasons: byLanguage($0.value.reason)) },
      formerly: plan.formerly,
      external: file.external.map {
        Document.External(url: $0.value.url.value, titles: byLanguage($0.value.title), notes: byLanguage($0.value.note))
      },
      titles: shown?.titles ?? byLanguage(file.inherited.title), descriptions: byLanguage(file.description))
  }
}
