import LegalCorpus
import Redlining
import Routing

/// Every clause of a document with a history of its own: those of the newest text first, then those that only older ones have.
struct ClauseIndex {
  let frame: Frame
  let document: Document

  /// O(size of all texts).
  var models: [Model] {
    var models: [Model] = []
    var known: Set<ClauseID> = []
    for language in frame.language == document.original ? [frame.language] : [frame.language, document.original] {
      guard let shelf = frame.comparisons.shelf(document.id, language) else { continue }
      var isNewest = true
      for version in document.versions.reversed() where !version.id.isDraft {
        guard let side = (shelf.step(to: version.id) ?? shelf.unchanged(version.id))?.comparison.new else { continue }
        for (block, place) in side.comparable.places.enumerated() where place.opensClause {
          guard let entry = place.clause.map({ side.text.outline.entries[$0] }), entry.hasWrittenID, known.insert(entry.id).inserted,
            let href = frame.href(.clauseHistory(frame.language, document.id, entry.id))
          else { continue }
          let words = frame.theme.strings.language(language)
          let path = side.path(of: block)
          let label = isNewest || path.isEmpty ? path : words.text(.labelOld, ["label": path])
          let name = [label, excerpt(side.comparable.blocks[block].text)].filter { !$0.isEmpty }.joined(separator: " ")
          models.append(frame.link(name, href, lang: language))
        }
        isNewest = false
      }
    }
    return models
  }
}
