import LegalCorpus
import Redlining

/// A line for each change: what a reader sees at a glance.
struct ChangeEntries {
  struct Entry {
    let kind: RedlineClass
    let kindName: String
    /// What it is besides; empty for nothing.
    let also: String
    let place: String
    let words: String
    let size: String
    let number: Int

    func model(isFirst: Bool) -> Model {
      var model = Model(text: place, as: "place")
      model[text: "words"] = words
      model[text: "href"] = "#c\(number)"
      model[text: "size"] = size
      model[text: "number"] = String(number)
      model[text: "kind-name"] = kindName
      model[text: "also"] = also.isEmpty ? nil : also
      model[flag: "first"] = isFirst
      return model
    }
  }

  /// In the order of the page.
  let entries: [Entry]

  init(list: ChangeList, strings: Strings.Language) {
    let words = ChangeWords(list: list, strings: strings)
    func entry(_ line: FrameChanges.Line) -> Entry {
      Entry(
        kind: line.kind, kindName: strings.text(line.kind.key), also: "", place: strings.text(line.part.key), words: excerpt(line.text),
        size: words.size(added: line.added, deleted: line.deleted), number: line.number)
    }
    entries =
      list.frame.above.map(entry)
      + list.changes.map { change in
        // What is listed under its kind names that only where more is to be said of it.
        let others = change.textBelow == nil ? Array(change.kinds.dropFirst()) : change.kinds
        return Entry(
          kind: change.kind, kindName: words.names([change.kind], of: [change]), also: words.names(others, of: [change]),
          place: words.place(change), words: words.title(change), size: words.size(change), number: change.number)
      } + list.frame.below.map(entry)
  }
}
