extension Offer {
  /// A notice above a text.
  static let notice = Offer([
    Name("kind", .text, "`announced`, `not-yet`, `past`, `withdrawn`, `not-held`, `draft` or `translation`"),
    Name("flag", .text, "one word for the state"),
    Name("heading", .markup, "what it says in one sentence"),
    Name(
      "sentences",
      .list(
        Offer([
          Name("sentence", .markup, "a sentence"),
          Name("expires", .flag, "it holds only until the day `effective`; a script takes it away where the site was not built again"),
        ])), "what else it says"),
    Name("links", .list(link), "where to go on"),
    Name("effective", .text, "the day (`2022-04-01`) from which the heading no longer holds"),
    Name("passed", .text, "the heading from that day, which a script puts there where the site was not built again"),
    Name("passed-flag", .text, "the one word from that day"),
    Name("day-left", .text, "how a script says that one day is left until then"), Name("days-left", .text, "the same of several"),
  ])

  /// How a script says what a version has become, where the site was not built again.
  static let stateChange = Offer([
    Name("until", .text, "the day (`2027-04-01`) from which the state is another one, where that is known"),
    Name("then", .text, "that state"), Name("then-name", .text, "the same in words"),
  ])

  /// A document in force, and each of its versions.
  static let text = Offer([
    Name("title", .text, "the document's title"),
    Name("subtitle", .text, "its subtitle"),
    Name("state", .text, "`in-force`, `announced`, `past`, `withdrawn`, `draft` or `not-held`"),
    Name("state-name", .text, "the same in words"),
    Name("state-period", .markup, "from when until when"),
    Name("state-change", .group(stateChange), "what the state changes to"),
    Name("header", .list(Offer([Name("line", .text, "a line")])), "the lines above the text"),
    Name("facts", .list(Offer([Name("name", .text, "what it is"), Name("value", .markup, "a date or a sentence")])), "dates and the like"),
    Name("signed", .list(Offer([Name("line", .text, "a line")])), "who signs, without the last line"),
    Name("signer", .text, "the last line, which is the most prominent"),
    Name("version-title", .text, "the name of the version shown"),
    Name("versions", .list(link), "every version, newest first; the one shown has no `href`"),
    Name("tools", .list(link), "comparisons, the history, the other language and the source text"),
    Name("notices", .list(notice), "what has to be said before the text"),
    Name("summary", .text, "what changed in this version, for readers"),
    Name("summary-lang", .text, "its language, where it is not the page's"),
    Name("corrections", .list(Offer([Name("sentence", .text, "its date and what was corrected")])), "corrections of this version"),
    Name("contents", .markup, "the list of headings"),
    Name("body", .markup, "the text"),
    Name("body-lang", .text, "the text's language, where it is not the page's"),
  ])
}
