extension Offer {
  /// A link: every list of links offers these.
  static let link = Offer([
    Name("title", .text, "its words"),
    Name("href", .text, "where it leads; absent for the page itself"),
    Name("lang", .text, "the language of the page that it leads to, where that differs"),
  ])

  /// What every page offers.
  static let frame = Offer([
    Name("lang", .text, "the page's language (`ja`)"),
    Name("head-title", .text, "the title for the window: the page and the publication"),
    Name("description", .text, "a sentence about the page, for search engines"),
    Name("publication", .text, "the title of the publication"),
    Name("publisher", .text, "the publisher's name"),
    Name("home", .text, "the address of the list of documents"),
    Name("running", .text, "the line at the head of a printed page"),
    Name("zone", .text, "the publication’s time zone, by which a script knows what day it is"),
    Name("policy", .text, "the page's Content-Security-Policy"),
    Name("refresh", .text, "where a browser goes on to by itself, from an address under a former id"),
    Name("canonical", .text, "the page's own absolute address"),
    Name("no-index", .flag, "search engines should leave the page out"),
    Name("preview", .flag, "the site is a preview (`build --preview`) and not the published one"),
    Name(
      "alternates",
      .list(Offer([Name("hreflang", .text, "a language, or `x-default`"), Name("href", .text, "the absolute address of the page in it")])),
      "the page in each language that has it"),
    Name(
      "relations",
      .list(
        Offer([
          Name("rel", .text, "the relation (RFC 5829, RFC 7089 and others)"), Name("href", .text, "the address"),
          Name("type", .text, "the media type, where it is not HTML"), Name("title", .text, "a title, for feeds"),
        ])),
      "links to other versions, feeds and records, for machines"),
    Name("og-type", .text, "what the page is to sites that show links (Open Graph): `article` or `website`"),
    Name(
      "locales", .list(Offer([Name("locale", .text, "a language with its country (`en_GB`): the sentence `locale` of its strings")])),
      "the other languages that have the page, for Open Graph"),
    Name("data", .markup, "what the text is, for machines: JSON-LD (schema.org) for a data block"),
    Name("languages", .list(link), "the page in every language; the page itself has no `href`"),
    Name("path", .list(link), "from the list of documents to the page; the page itself has no `href`"),
    Name("search", .text, "the address of the search in the page's language"),
    Name("is-search", .flag, "the page is the search"),
    Name("accessibility", .text, "the address of the publisher's statement on accessibility"),
    Name("feed", .text, "the address of the feed of changes"),
    Name("calendar", .text, "the address of the calendar of announced days"),
    Name("current", .text, "the address of the record of what is in force; on the list of documents"),
    Name("records", .list(link), "the document's records for machines"),
  ])
}
