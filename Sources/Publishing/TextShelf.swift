package import Diagnostics
import LegalCorpus

/// The texts that commands name: versions of a project's documents, and files. A project is read once, when it is first asked for.
package struct TextShelf: Sendable {
  private let project: Project
  private var compilations: [String: Reading] = [:]

  private struct Reading: Sendable {
    let corpus: Corpus?
    let report: Report
  }

  /// - Parameter project: where documents are; drafts are always among their versions.
  package init(_ project: Project) { self.project = project }

  /// Two versions of a document. Nil where the project has no such texts; the report says why.
  ///
  /// - Parameters:
  ///   - old: and `new`: a version's id, `draft`, `current` or `announced`.
  ///   - language: nil for the original.
  package mutating func versions(
    of document: String, _ old: String, _ new: String, in language: TextLanguage?, report: inout Report
  ) async throws(FileError) -> (old: NamedText, new: NamedText)? {
    let reading = try await reading(project.folder)
    guard let corpus = reading.corpus else {
      report.merge(reading.report)
      return nil
    }
    guard let document = TextShelf.document(document, in: corpus, report: &report) else { return nil }
    let language = language?.tag ?? document.original
    let lookup = VersionLookup(document: document, language: language, asOf: corpus.asOf)
    let (from, to) = (lookup.text(old, report: &report), lookup.text(new, report: &report))
    guard let from, let to else {
      report.merge(reading.report.errors(below: "\(Project.content)/\(document.id.text)/"))
      return nil
    }
    report.merge(reading.report.about([from.file.path, to.file.path]).softened)
    return (TextShelf.named(from), TextShelf.named(to))
  }

  /// A file: where it lies in a publication (`…/Content/DOCUMENT/VERSION/LANGUAGE.md`, with a site.yml) the text that it is there, unless
  /// `isLoose`; else as it is by itself. Nil where it cannot be read as a text.
  ///
  /// - Parameters:
  ///   - language: of a file by itself; nil for the one that its name tells, else `fallback`.
  ///   - keepsErrors: whether what is wrong with a file by itself stays an error; else it is kept as text and told as a warning.
  package mutating func file(
    _ path: String, in language: TextLanguage?, fallback: TextLanguage?, isLoose: Bool, keepsErrors: Bool, report: inout Report
  ) async throws(FileError) -> NamedText? {
    let file = try LooseFile.read(path)
    if !isLoose, let place = try PublishedPlace(of: path), let text = try await text(at: place, keepsErrors: keepsErrors, report: &report) {
      return NamedText(text: text, path: path, isOfPublication: true)
    }
    guard let language = language ?? TextLanguage(named: file) ?? fallback else {
      report.add(TextShelf.unknownLanguage(path))
      return nil
    }
    var found = Report()
    let text =
      keepsErrors
      ? Text.loose(file, language: language.tag, report: &found) : Text.compared(file, language: language.tag, report: &found)
    report.merge(keepsErrors || text == nil ? found : found.softened)
    return text.map { NamedText(text: $0, path: path, isOfPublication: false) }
  }
}

extension TextShelf {
  private mutating func reading(_ folder: String) async throws(FileError) -> Reading {
    if let reading = compilations[folder] { return reading }
    var project = project
    project.folder = folder
    project.includesDrafts = true
    var report = Report()
    let compilation = try await Compilation.read(project, report: &report)
    let reading = Reading(corpus: compilation?.corpus, report: report)
    compilations[folder] = reading
    return reading
  }

  /// Nil where its publication cannot make a text of it.
  private mutating func text(at place: PublishedPlace, keepsErrors: Bool, report: inout Report) async throws(FileError) -> Text? {
    let reading = try await reading(place.project)
    let text = reading.corpus?.document(place.document)?.version(place.version)?.text(in: place.language)
    guard let text else { return nil }
    let about = reading.report.about([text.file.path])
    report.merge(keepsErrors ? about : about.softened)
    return text
  }

  private static func named(_ text: Text) -> NamedText { NamedText(text: text, path: text.file.path, isOfPublication: true) }

  private static func unknownLanguage(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "unknown-language", at: .path(path),
      Message(ja: "この本文の言語が分かりません。", en: "Nothing tells the language of this text."),
      remedy: Message(ja: "`--language ja` のように指定してください。", en: "Name it, like `--language ja`."))
  }

  static func document(_ name: String, in corpus: Corpus, report: inout Report) -> Document? {
    if let document = corpus.documents.first(where: { $0.id.text.utf8.elementsEqual(name.utf8) }) { return document }
    let names = corpus.documents.map(\.id.text)
    report.error(
      "unknown-document", at: .path(Project.content),
      Message(ja: "「\(name)」という文書はありません。", en: "There is no document “\(name)”."),
      remedy: NearestName.suggestion(for: name, in: names)
        ?? Message(ja: "文書は \(names.joined(separator: "、")) です。", en: "The documents are \(names.joined(separator: ", "))."))
    return nil
  }
}

extension Report {
  /// The findings about some files.
  fileprivate func about(_ paths: [String]) -> Report {
    var report = Report()
    for finding in sorted where paths.contains(where: { $0.utf8.elementsEqual(finding.place.path.utf8) }) { report.add(finding) }
    return report
  }

  /// The errors in a folder.
  fileprivate func errors(below folder: String) -> Report {
    var report = Report()
    for finding in sorted where finding.severity == .error && finding.place.path.utf8.starts(with: folder.utf8) { report.add(finding) }
    return report
  }
}
