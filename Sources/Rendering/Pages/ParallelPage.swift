import LegalCorpus
import Redlining
import Routing

/// A version in two languages side by side, clause by clause: clauses with the same id stand in one row.
struct ParallelPage {
  private let frame: Frame
  private let document: Document
  private let version: Version?
  private let isCurrent: Bool
  private let other: LanguageTag

  /// - Parameter version: nil for the document in force.
  init(_ frame: Frame, _ document: Document, version: Version?, with other: LanguageTag) {
    self.frame = frame
    self.document = document
    isCurrent = version == nil
    self.version = version ?? document.shownVersion(on: frame.corpus.asOf)
    self.other = other
  }

  func html() -> HTML {
    let textPage: Page =
      isCurrent ? .current(frame.language, document.id) : version.map { .version(frame.language, document.id, $0.id) } ?? .root
    let title = version?.text(in: frame.language)?.title ?? frame.title(of: document)
    let name = frame.strings.text(.beside, ["language": frame.name(of: other)])
    var model = frame.model(title: name, path: [(frame.title(of: document), .current(frame.language, document.id))])
    model[text: "head-title"] = frame.strings.text(
      .pageTitle, ["title": title + frame.strings.text(.titleSeparator) + name, "publication": model[text: "publisher"] ?? ""])
    model[text: "running"] = title + frame.strings.text(.titleSeparator) + name
    model[text: "title"] = title
    model[text: "subject"] = version.map { frame.title(of: $0.id) }
    model[text: "text-href"] = frame.href(textPage)
    model[text: "text-title"] = frame.strings.text(.readText)
    model[text: "first-lang"] = frame.language.text
    model[text: "first-name"] = frame.name(of: frame.language)
    model[text: "second-lang"] = other.text
    model[text: "second-name"] = frame.name(of: other)
    model[list: "notices"] = notices
    model[list: "rows"] = rows
    return frame.fill(.parallel, with: model)
  }
}

extension ParallelPage {
  private var notices: [Model] {
    var notice = Model(text: "translation", as: "kind")
    notice[markup: "heading"] = frame.strings.html(
      .prevails, ["original": frame.strings.html(.translationOriginal, ["language": HTML(text: frame.name(of: document.original))])])
    return [notice]
  }

  /// Blocks of each clause, those before the first under nil, in reading order.
  private func clauses(_ list: ChangeList) -> [(key: Key?, id: ClauseID?, rows: [Int])] {
    var clauses: [(key: Key?, id: ClauseID?, rows: [Int])] = []
    var places: [Key?: Int] = [:]
    let entries = list.comparison.new.text.outline.entries
    let keys = ParallelPage.keys(entries)
    for row in list.rows.indices {
      guard let block = list.rows[row].new else { continue }
      let clause = list.comparison.new.comparable.places[block].clause
      let key = clause.map { keys[$0] }
      if let place = places[key] {
        clauses[place].rows.append(row)
      } else {
        places[key] = clauses.count
        clauses.append((key, clause.map { entries[$0].id }, [row]))
      }
    }
    return clauses
  }

  /// What a clause is known by in both languages: its written id, else which one of its parent's it is among those without.
  private struct Key: Hashable {
    let id: ClauseID?
    /// Ordinals from the clause with an id, or from the top.
    let ordinals: [Int]
  }

  private static func keys(_ entries: [Outline.Entry]) -> [Key] {
    var keys: [Key] = []
    var counts: [Key: Int] = [:]
    for entry in entries {
      if entry.hasWrittenID {
        keys.append(Key(id: entry.id, ordinals: []))
      } else {
        let parent = entry.parent.map { keys[$0] } ?? Key(id: nil, ordinals: [])
        counts[parent, default: 0] += 1
        keys.append(Key(id: parent.id, ordinals: parent.ordinals + [counts[parent] ?? 1]))
      }
    }
    return keys
  }

  private var rows: [Model] {
    guard let version, let first = frame.comparisons.shelf(document.id, frame.language)?.unchanged(version.id),
      let second = frame.comparisons.shelf(document.id, other)?.unchanged(version.id)
    else { return [] }
    let left = clauses(first)
    let right = clauses(second)
    let places = Dictionary(right.indices.map { (right[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(left.map(\.key))
    var rows: [Model] = []
    var next = 0
    for clause in left {
      if let place = places[clause.key] {
        // What only the other language has stands where it has it.
        while next < place {
          if !known.contains(right[next].key) { rows.append(row(right[next].id, nil, (second, right[next].rows))) }
          next += 1
        }
        next = max(next, place + 1)
        rows.append(row(clause.id, (first, clause.rows), (second, right[place].rows)))
      } else {
        rows.append(row(clause.id, (first, clause.rows), nil))
      }
    }
    while next < right.count {
      if !known.contains(right[next].key) { rows.append(row(right[next].id, nil, (second, right[next].rows))) }
      next += 1
    }
    return rows
  }

  private func row(_ id: ClauseID?, _ first: (ChangeList, [Int])?, _ second: (ChangeList, [Int])?) -> Model {
    var model = Model()
    model[text: "id"] = id?.text
    model[markup: "first"] = first.map { body($0.0, $0.1) }
    model[markup: "second"] = second.map { body($0.0, $0.1) }
    model[markup: "lag"] = [first?.0, second?.0].lazy.compactMap { $0.flatMap { lag(id, in: $0.comparison.new.text) } }.first
    return model
  }

  private func body(_ list: ChangeList, _ rows: [Int]) -> HTML {
    let text = list.comparison.new.text
    let links = PageLinks(
      frame: frame, document: document.id, version: text.version, isInForce: isCurrent,
      textPage: isCurrent ? .current(text.language, document.id) : .version(text.language, document.id, text.version))
    var writer = RedlineWriter(list, newLinks: links, oldLinks: links, strings: frame.theme.strings.language(text.language))
    writer.write(rows: rows)
    return writer.html
  }

  private func lag(_ id: ClauseID?, in text: Text) -> HTML? {
    guard let id, let index = text.outline.index(of: id), let source = text.outline.entries[index].translates, source < text.version,
      let day = source.day
    else { return nil }
    return frame.strings.html(.clauseLags, ["language": HTML(text: frame.name(of: document.original)), "date": frame.time(day)])
  }
}
