extension Offer {
  /// The history of a clause.
  static let clause = Offer([
    Name("title", .text, "the page's title"),
    Name("clause", .text, "the clause: its label and heading, or its first words"),
    Name("current", .text, "the address of the clause in the document in force; absent where it is not there any more"),
    Name("notices", .list(notice), "that the original is shown, where the page's language has no text"),
    Name("body-lang", .text, "the language of the wordings, where it is not the page's"),
    Name(
      "wordings",
      .list(
        Offer([
          Name("date", .markup, "the day from which it holds"), Name("period", .markup, "from when until when"),
          Name("version-href", .text, "the version's page, at the clause"), Name("version-title", .text, "the version"),
          Name("kinds", .text, "what changed"), Name("kind", .text, "the same as styles name it"),
          Name("place", .text, "the labels from the top"),
          Name("comparison", .text, "the address of the comparison with the version before"),
          Name("body", .markup, "the wording, with what changed marked"),
        ])), "each wording, newest first"),
  ])

  /// A text in two languages, clause by clause.
  static let parallel = Offer([
    Name("title", .text, "the document's title"),
    Name("subject", .text, "the version shown"),
    Name("text-href", .text, "the page of the text alone"),
    Name("text-title", .text, "the name of that page"),
    Name("first-lang", .text, "the page's language"), Name("first-name", .text, "its name"),
    Name("second-lang", .text, "the other language"), Name("second-name", .text, "its name in the page's language"),
    Name("notices", .list(notice), "which language prevails"),
    Name(
      "rows",
      .list(
        Offer([
          Name("id", .text, "the id of the clause"), Name("first", .markup, "the clause in the page's language"),
          Name("second", .markup, "in the other one"), Name("lag", .markup, "that the translation lags here"),
        ])), "the clauses in reading order"),
  ])
}
