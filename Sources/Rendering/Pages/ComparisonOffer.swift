extension Offer {
  private static let change = Offer([
    Name("place", .text, "where it is, by labels"), Name("words", .text, "its heading or first words"),
    Name("href", .text, "its place on the page"), Name("size", .text, "characters that came in and went out, or the words exchanged"),
    Name("number", .text, "its number in the order of the page"), Name("kind-name", .text, "what kind of change it is"),
    Name("also", .text, "of what further kinds it is"), Name("first", .flag, "the first of its kind"),
  ])

  private static let pair = Offer([
    Name("title", .text, "the page's title"),
    Name("subject", .text, "the document compared"),
    Name("old", .group(link), "the older version"),
    Name("new", .group(link), "the newer version"),
    Name("ways", .list(link), "redline and table; the page itself has no `href`"),
    Name("others", .text, "the address of the list of comparisons"),
    Name("notices", .list(notice), "that the original is compared, where a language lacks a text"),
    Name("share", .text, "how much of the words changed"),
    Name("body", .markup, "the texts with their marks"),
    Name("body-lang", .text, "their language, where it is not the page's"),
    Name("is-same", .flag, "nothing is different"),
  ])

  /// A comparison as a redline.
  static let comparison =
    pair
    + Offer([
      Name("counted", .text, "how many changes there are, and of which class"),
      Name(
        "kinds",
        .list(
          Offer([
            Name("name", .text, "the kind in words"), Name("kind", .text, "the kind as styles name it"),
            Name("sign", .text, "a sign for it"),
            Name("count", .text, "how many there are"), Name("changes", .list(change), "the changes of the kind"),
          ])), "the changes by kind"),
      Name("order", .list(change), "the changes in the order of the page"),
    ])

  /// A comparison as a table of two columns.
  static let table = pair + Offer([Name("lead", .text, "how the table is read")])
}
