package import Diagnostics
import LegalCorpus

/// What there is of every document on a day, and what comes next: `status` and `list`.
package struct Overview: Sendable {
  let corpus: Corpus
  /// Errors and warnings of the sources.
  package let errors: Int
  package let warnings: Int

  /// Nil where the publication cannot be read; the report says why. Otherwise nothing is added to it.
  package static func read(_ project: Project, report: inout Report) async throws(FileError) -> Overview? {
    var project = project
    project.includesDrafts = true
    var found = Report()
    guard let compilation = try await Compilation.read(project, report: &found) else {
      report.merge(found)
      return nil
    }
    compilation.corpus.publication.classify(&found)
    return Overview(corpus: compilation.corpus, errors: found.errorCount, warnings: found.warningCount)
  }

  /// A translation that the version in force or an announced one should have.
  struct Translation {
    enum State: String, CaseIterable { case current, lags, missing }
    let language: LanguageTag
    let version: VersionID
    let state: State
    /// The version of the original that it (or the oldest of its clauses) was made from, where it says so.
    let source: VersionID?
    /// Clauses that were made from an earlier text than the rest.
    let laggingClauses: [ClauseID]
  }

  /// By version, then in the order of the publication's languages.
  func translations(of document: Document) -> [Translation] {
    let versions = ([document.versionInForce(on: corpus.asOf)] + document.announced(on: corpus.asOf)).compactMap { $0 }.filter(\.isHeld)
    return versions.flatMap { version in
      corpus.publication.languages.filter { $0 != document.original }.map { language in
        let text = version.text(in: language)
        let late = text?.outline.entries.filter { entry in entry.translates.map { $0 < version.id } ?? false } ?? []
        let lags = text?.translation?.lags == true || !late.isEmpty
        let source = ([text?.translation?.source] + late.map(\.translates)).compactMap { $0 }.min()
        return Translation(
          language: language, version: version.id, state: text == nil ? .missing : lags ? .lags : .current, source: source,
          laggingClauses: late.map(\.id))
      }
    }
  }

  /// Something that happens on a day ahead.
  struct Due {
    enum Event: String, CaseIterable { case effective, withdrawn }
    let day: Day
    let document: Document
    let event: Event
  }

  /// By day, then in the order of the documents.
  var due: [Due] {
    var due: [Due] = []
    for document in corpus.documents {
      due += document.announced(on: corpus.asOf).compactMap { version in
        version.id.day.map { Due(day: $0, document: document, event: .effective) }
      }
      if let withdrawn = document.withdrawn, withdrawn.date > corpus.asOf {
        due.append(Due(day: withdrawn.date, document: document, event: .withdrawn))
      }
    }
    return due.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  func days(to day: Day) -> Int { day.daysSinceEpoch - corpus.asOf.daysSinceEpoch }

  func title(of document: Document, in language: MessageLanguage) -> String {
    let titles = document.external?.titles ?? document.titles
    let order = corpus.publication.languages
    let own = order.first { $0.language == language.rawValue }
    return own.flatMap { titles[$0] } ?? order.lazy.compactMap { titles[$0] }.first ?? ""
  }
}

extension VersionState {
  /// As JSON has it.
  var name: String {
    switch self {
    case .draft: "draft"
    case .announced: "announced"
    case .inForce: "in-force"
    case .past: "past"
    }
  }

  var words: Message {
    switch self {
    case .draft: Message(ja: "草案", en: "draft")
    case .announced: Message(ja: "予定", en: "announced")
    case .inForce: Message(ja: "施行中", en: "in force")
    case .past: Message(ja: "過去", en: "past")
    }
  }
}
