import Diagnostics
import LegalCorpus

/// What the sources come to: the way of a document from its bytes to the corpus, step by step.
struct Compilation: Sendable {
  let corpus: Corpus

  /// Nil where nothing can be built on what is there. Findings go to the report; the order of the files and the number of cores change nothing.
  static func compile(_ tree: ContentTree, asOf: Day?, includingDrafts: Bool, report: inout Report) async -> Compilation? {
    guard let plan = CorpusPlan.read(tree, includingDrafts: includingDrafts, digest: { SHA256.hash($0).hex }, report: &report) else {
      return nil
    }
    let asOf = asOf ?? Today.day(in: plan.publication.timeZone)
    let drafts = await Parallel.map(plan.versions.count) { index in
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
}
