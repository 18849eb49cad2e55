extension Offer {
  private static let facts = Kind.list(Offer([Name("name", .text, "what it is"), Name("value", .markup, "a date or a sentence")]))

  /// The languages of a publication.
  static let root = Offer([
    Name(
      "publications",
      .list(
        Offer([
          Name("title", .text, "the title of the publication in a language"), Name("href", .text, "the list of documents in it"),
          Name("lang", .text, "the language"), Name("lead", .text, "what the publication is"),
          Name("documents", .list(link), "its documents"),
        ])), "the publication in each language")
  ])

  /// The list of documents.
  static let hub = Offer([
    Name("title", .text, "the title of the publication"),
    Name("lead", .text, "what the publication is"),
    Name(
      "documents",
      .list(
        Offer([
          Name("id", .text, "the document's id"), Name("title", .text, "its title"), Name("href", .text, "the text in force"),
          Name("lang", .text, "the language of the title, where it is not the page's"),
          Name("description", .text, "what the document is for"),
          Name("elsewhere", .text, "says that it is published on another site"),
          Name("facts", facts, "its dates and what changed last"), Name("notices", .list(notice), "what is announced, and withdrawal"),
          Name("tools", .list(link), "the last comparison and the history"),
        ])), "every document, in the order of the publication"),
  ])

  /// Every version of a document.
  static let history = Offer([
    Name("title", .text, "the page's title"),
    Name("lead", .text, "how many versions there are"),
    Name("notices", .list(notice), "withdrawal"),
    Name(
      "versions",
      .list(
        Offer([
          Name("id", .text, "the version (`2022-04-01`)"), Name("date", .markup, "its date"),
          Name("state", .text, "`in-force`, `announced`, `past`, `draft` or `not-held`"), Name("state-name", .text, "the same in words"),
          Name("state-change", .group(stateChange), "what the state changes to"),
          Name("details", .list(Offer([Name("detail", .markup, "a sentence")])), "the class, when it was published, until when it held"),
          Name("summary", .text, "what changed"), Name("summary-lang", .text, "its language, where it is not the page's"),
          Name(
            "corrections",
            .list(
              Offer([
                Name("sentence", .text, "its date and what was corrected"),
                Name("lang", .text, "its language, where it is not the page's"),
              ])), "corrections"),
          Name(
            "size",
            .group(
              Offer([
                Name("words", .text, "the size of the change in words"), Name("added-width", .text, "of a hundred"),
                Name("deleted-width", .text, "of a hundred"),
              ])), "how much changed against the version before"),
          Name("tools", .list(link), "the text and its comparisons"),
        ])), "every version, newest first"),
    Name(
      "periods",
      .list(
        Offer([
          Name("from", .text, "the first day (`2022-04-01`); absent where it never was in force"),
          Name("replaced", .text, "the day, where another version of the same day is in its place"),
          Name("period", .markup, "the same in words"),
          Name("title", .text, "the version"), Name("href", .text, "its page"), Name("state-name", .text, "announced, withdrawn, not held"),
        ])), "which version held when, newest first"),
    Name(
      "finder",
      .group(
        Offer([
          Name("date", .text, "how a day is written: `{year}`, `{month}` and `{day}` stand for its parts"),
          Name("months", .text, "what stands for each month, parted by `|`"),
          Name("found", .text, "what is answered to a day: `{day}` and `{version}`"), Name("before", .text, "before the first version"),
          Name("withdrawn", .text, "after withdrawal"), Name("replaced", .text, "of a version that never was in force: `{version}`"),
        ])), "what a script says to a day that a reader asks of"),
    Name("columns", .list(Offer([Name("date", .markup, "a version")])), "the older versions of the pairs"),
    Name(
      "pairs",
      .list(
        Offer([
          Name("date", .markup, "the newer version"),
          Name(
            "cells",
            .list(
              Offer([
                Name("href", .text, "the comparison, where it is published"), Name("pair", .text, "the two versions, to be read aloud"),
                Name("count", .text, "how many changes there are, in words"),
              ])), "one for each column"),
        ])), "the published comparisons, a row for each newer version"),
    Name("left-out", .text, "how many pairs are not compared, as `compare` in site.yml has it"),
    Name("clauses", .list(link), "every clause with a history of its own; those of the newest text first"),
  ])

  /// A page at an address under a former id.
  static let former = Offer([
    Name("title", .text, "the page's title"), Name("target", .text, "where it is now"), Name("target-title", .text, "the document's title"),
  ])

  /// What stands at an address that does not exist.
  static let notFound = Offer([
    Name(
      "editions",
      .list(
        Offer([
          Name("title", .text, "that there is no such page"), Name("sentence", .text, "what to do"), Name("lang", .text, "the language"),
          Name("href", .text, "the list of documents in it"), Name("publication", .text, "its title"),
        ])), "one for each language")
  ])
}
