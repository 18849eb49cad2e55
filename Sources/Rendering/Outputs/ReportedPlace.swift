import Diagnostics
import LegalCorpus
import Redlining

/// Where a change is, in words.
struct ReportedPlace {
  let list: ChangeList
  let messages: MessageLanguage

  func name(_ change: Change) -> (place: String, title: String) {
    guard let first = change.rows.first else { return ("", "") }
    let row = list.rows[first]
    let old = row.old.map { list.comparison.old.path(of: $0) }
    let new = row.new.map { list.comparison.new.path(of: $0) }
    let title = row.new.map { list.comparison.new.heading(of: $0) } ?? row.old.map { list.comparison.old.heading(of: $0) } ?? ""
    return (place(change.kind, old, new), title)
  }

  private func place(_ kind: RedlineClass, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, nil): former(old)
    case (nil, let new?): new
    case (let old?, let new?):
      (kind == .moved || kind == .renumbered) && !old.utf8.elementsEqual(new.utf8) && !old.isEmpty ? "\(former(old)) → \(new)" : new
    case (nil, nil): ""
    }
  }

  private func former(_ place: String) -> String {
    place.isEmpty ? "" : Message(ja: "旧\(place)", en: "old \(place)").text(messages)
  }
}

extension Comparison.Side {
  /// The words of the nearest heading at or above a block; empty where there is none.
  fileprivate func heading(of block: Int) -> String {
    var clause = comparable.places[block].clause
    while let index = clause {
      let entry = text.outline.entries[index]
      if !entry.title.isEmpty { return excerpt(entry.title, limit: 40) }
      clause = entry.parent
    }
    return ""
  }
}
