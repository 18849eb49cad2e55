import Diagnostics
import LegalCorpus

/// What the sources come to: the way of a document from its bytes to the corpus, step by step.
struct Compilation: Sendable {
  let corpus: Corpus

  /// Nil where nothing can be built on what is there. Findings go to the report; the order of the files and the number of cores change nothing.
  static func compile(_ tree: ContentTree, _ project: Project, _ progress: Progress? = nil, report: inout Report) async -> Compilation? {
    let plan = CorpusPlan.read(
      tree, includingDrafts: project.includesDrafts, address: project.address?.address, digest: { SHA256.hash($0).hex }, report: &report)
    guard let plan else { return nil }
    let asOf = project.asOf ?? Today.day(in: plan.publication.timeZone)
    progress?.begin(.texts, of: plan.versions.count)
    let drafts = await Parallel.map(plan.versions.count) { index in
      defer { progress?.advance() }
      var report = Report()
      return (plan.versions[index].draft(in: plan, report: &report), report)
    }
    for draft in drafts { report.merge(draft.1) }
    let assembly = CorpusAssembly(plan, drafts: drafts.map(\.0), asOf: asOf, report: &report)
    let versions = await Parallel.map(assembly.count) { index in
      var report = Report()
      return (assembly.version(at: index, report: &report), report)
    }
    for version in versions { report.merge(version.1) }
    return Compilation(corpus: assembly.corpus(versions.map(\.0)))
  }

  /// The same from a project's folder.
  static func read(_ project: Project, report: inout Report) async throws(FileError) -> Compilation? {
    let tree = try await SourceTree.read(Project.content, in: project.folder, limits: Project.limits)
    report.merge(tree.report)
    return await compile(ContentTree(tree), project, report: &report)
  }
}

extension LegalCorpus.Publication {
  /// Counts findings as `checks` in site.yml says.
  func classify(_ report: inout Report) {
    for (identifier, check) in checks.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      report.reclassify(identifier, as: check == .error ? .error : check == .warning ? .warning : nil)
    }
  }
}

extension ContentTree {
  /// Without the name of the content folder itself.
  init(_ tree: SourceTree) {
    func components(_ path: String) -> [String] { path.split(separator: "/").dropFirst().map(String.init) }
    self.init(
      root: Project.content,
      files: tree.texts.map { ContentTree.File(components: components($0.path), entry: .source($0)) }
        + tree.attachments.map { ContentTree.File(components: components($0.path), entry: .attachment($0.path)) })
  }
}
