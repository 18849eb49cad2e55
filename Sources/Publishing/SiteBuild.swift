package import Diagnostics
import LegalCorpus
import Rendering
import Routing

/// The way from a project to its site. Every step that finds something adds it to the report; a site is published only where no finding is an
/// error.
package struct SiteBuild: Sendable {
  private let renderer: Renderer
  private let siteMap: SiteMap
  /// What is published, in the order of the paths.
  private let routes: [Route]
  private let corpus: Corpus
  /// Other files of the content folder, by path as shown.
  private let attachments: [String: Attachment]
  private let sources: [String: SourceFile]

  /// What of a site is made.
  package enum Extent: Sendable {
    case whole
    /// Pages of versions and their assets, without anything compared: what is measured beside programs that make such pages only.
    case versionPages
  }

  /// Reads and compiles a project. Nil where a finding keeps a site from being made.
  package static func prepare(
    _ project: Project, _ progress: Progress? = nil, extent: Extent = .whole, report: inout Report
  ) async throws(FileError) -> SiteBuild? {
    let tree = try await SourceTree.read(Project.content, in: project.folder, limits: Project.limits)
    report.merge(tree.report)
    guard let compilation = await Compilation.compile(ContentTree(tree), project, progress, report: &report) else { return nil }
    let corpus = compilation.corpus
    let templates = corpus.publication.theme?.value ?? Project.templates
    let overrides = try await ThemeFolder(project: project.folder, setting: corpus.publication.theme).files(report: &report)
    let theme = Rendering.Theme.load(
      files: DefaultTheme.files, overrides: overrides, folder: templates, languages: corpus.publication.languages, report: &report)
    corpus.publication.classify(&report)
    guard let theme else { return nil }
    let siteMap = SiteMap.plan(corpus, assets: theme.assetNames, schemas: theme.schemaNames, report: &report)
    guard !report.hasErrors else { return nil }
    let shelves = extent == .whole ? Comparisons.shelves(of: corpus) : []
    let routes = siteMap.routes.filter { extent == .whole || $0.page.isVersionOrAsset }
    progress?.begin(.comparisons, of: shelves.count)
    let comparisons = Comparisons(
      await Parallel.map(shelves.count) { index in
        defer { progress?.advance() }
        return ComparisonShelf(shelves[index].document, language: shelves[index].language)
      })
    return SiteBuild(
      renderer: Renderer(
        corpus: corpus, siteMap: siteMap, theme: theme, comparisons: comparisons, isPreview: project.isPreview,
        hash: { SHA256.hash($0).hex }),
      siteMap: siteMap, routes: routes, corpus: corpus,
      attachments: Dictionary(tree.attachments.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
      sources: Dictionary(tree.texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What a site holds.
  package struct Counts: Sendable {
    package let documents: Int
    package let versions: Int
    package let pages: Int
    package let comparisons: Int
  }

  package var counts: Counts {
    Counts(
      documents: corpus.documents.count, versions: corpus.documents.reduce(0) { $0 + $1.versions.count }, pages: siteMap.routes.count,
      comparisons: siteMap.routes.count { if case .comparison = $0.page { true } else { false } })
  }

  /// Renders every page and keeps none: what `check` does in place of publishing.
  package func renderAll(_ progress: Progress? = nil) async {
    let (routes, renderer) = (routes, renderer)
    progress?.begin(.pages, of: routes.count)
    _ = await Parallel.map(routes.count, inRunsOf: 16) { index in
      _ = renderer.render(routes[index])
      progress?.advance()
    }
  }

  /// Publishes the site at once. The old site stays as it is where anything fails.
  package func publish(_ project: Project, to output: String, _ progress: Progress? = nil) async throws(PublicationError)
    -> PublicationOutcome
  {
    let templates = corpus.publication.theme?.value ?? Project.templates
    let publication = try Publication.begin(output, project: project.folder, sources: [Project.content, templates])
    let (routes, renderer, attachments, sources) = (routes, renderer, attachments, sources)
    // In runs, as pages of one comparison follow each other and share its work.
    progress?.begin(.pages, of: routes.count)
    let failures = await Parallel.map(routes.count, inRunsOf: 16) { index -> PublicationError? in
      defer { progress?.advance() }
      do throws(PublicationError) {
        switch renderer.render(routes[index]) {
        case .bytes(let bytes, _) where routes[index].page == .headers: try publication.offer(routes[index].path, bytes)
        case .bytes(let bytes, _): try publication.put(routes[index].path, bytes)
        case .file(let path, _):
          let shown = Project.content + "/" + path
          if let attachment = attachments[shown] {
            try publication.put(routes[index].path, attachment)
          } else {
            try publication.put(routes[index].path, sources[shown]?.bytes ?? [])
          }
        }
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first {
      publication.abandon()
      throw failure
    }
    return try publication.finish()
  }
}

extension Page {
  fileprivate var isVersionOrAsset: Bool {
    switch self {
    case .version, .asset: true
    default: false
    }
  }
}
