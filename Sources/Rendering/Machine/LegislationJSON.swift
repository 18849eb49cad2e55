import Diagnostics
import LegalCorpus
import Routing

/// What a text is, as search engines and archives read it in a page: a `Legislation` of schema.org, whose words are those of the European Legislation
/// Identifier. The version is the thing described, under its permanent address also where the page in force shows it; the document that it is a version of
/// stands under `exampleOfWork`.
struct LegislationJSON {
  let frame: Frame
  let document: Document
  /// Nil where the page shows none: the document is what is described.
  let version: Version?
  /// Nil where the text is not held.
  let text: Text?

  private var language: LanguageTag { text?.language ?? frame.language }

  func json() -> JSON {
    var members: [(String, JSON)] = [("@context", .string("https://schema.org")), ("@type", .string("Legislation"))]
    func add(_ name: String, _ value: String?) {
      if let value { members.append((name, .string(value))) }
    }
    let address = frame.absolute(version.map { .version(language, document.id, $0.id) } ?? .current(language, document.id))
    add("@id", address)
    add("url", address)
    add("name", text?.title ?? version?.titles[language] ?? document.titles[language] ?? frame.title(of: document))
    add("description", document.descriptions[language])
    add("inLanguage", text?.language.text)
    add("legislationIdentifier", document.id.text + (version.map { "/" + $0.id.text } ?? ""))
    add("version", version?.id.text)
    add("legislationDate", document.established?.iso)
    add("legislationDateVersion", version?.id.day?.iso)
    add("dateCreated", version?.adopted?.iso)
    add("datePublished", version?.published?.iso)
    add("dateModified", text?.corrections.map(\.date).max()?.iso)
    add("temporalCoverage", coverage)
    let isInForce = version.map { document.state(of: $0.id, on: frame.corpus.asOf) == .inForce } ?? false
    add("legislationLegalForce", isInForce ? "https://schema.org/InForce" : "https://schema.org/NotInForce")
    if let publisher { members.append(("publisher", publisher)) }
    if let site { members.append(("isPartOf", site)) }
    if version != nil { members.append(("exampleOfWork", work)) }
    members += translations
    if let text, !files(of: text).isEmpty { members.append(("encoding", .array(files(of: text)))) }
    return .object(members)
  }
}

extension LegislationJSON {
  /// ISO 8601: `2022-04-01/2027-03-31`, or `2022-04-01/..` while its end is not known. Nil where it never was in force.
  private var coverage: String? {
    guard let version else {
      guard let established = document.established, let withdrawn = document.withdrawn, withdrawn.date > established else { return nil }
      return established.iso + "/" + withdrawn.date.previous.iso
    }
    guard let start = version.id.day, !document.isNeverInForce(version.id) else { return nil }
    return start.iso + "/" + (document.end(of: version.id)?.previous.iso ?? "..")
  }

  private var publisher: JSON? {
    let values = frame.publication.publisher
    guard let name = values.text("name", in: language, on: frame.corpus.asOf) else { return nil }
    var members: [(String, JSON)] = [("@type", .string("Organization")), ("name", .string(name))]
    if let url = values.text("url", in: language, on: frame.corpus.asOf) { members.append(("url", .string(url))) }
    return .object(members)
  }

  private var site: JSON? {
    guard let title = frame.publication.titles[language] else { return nil }
    var members: [(String, JSON)] = [("@type", .string("WebSite")), ("name", .string(title))]
    if let address = frame.absolute(.hub(language)) { members.append(("url", .string(address))) }
    return .object(members)
  }

  /// The document, whatever its version, in the language that prevails.
  private var work: JSON {
    var members: [(String, JSON)] = [("@type", .string("Legislation"))]
    if let address = frame.absolute(.current(document.original, document.id)) { members.append(("@id", .string(address))) }
    members.append(("name", .string(document.titles[document.original] ?? frame.title(of: document))))
    members.append(("inLanguage", .string(document.original.text)))
    return .object(members)
  }

  private var translations: [(String, JSON)] {
    guard let version, let text else { return [] }
    func reference(_ other: Text) -> JSON {
      var members: [(String, JSON)] = [("@type", .string("Legislation"))]
      if let address = frame.absolute(.version(other.language, document.id, version.id)) { members.append(("@id", .string(address))) }
      members.append(("name", .string(other.title)))
      members.append(("inLanguage", .string(other.language.text)))
      return .object(members)
    }
    if text.language != document.original {
      return version.text(in: document.original).map { [("translationOfWork", reference($0))] } ?? []
    }
    let others = version.texts.filter { $0.language != text.language }
    return others.isEmpty ? [] : [("workTranslation", .array(others.map(reference)))]
  }

  /// The records of the text; none where the publication has no address.
  private func files(of text: Text) -> [JSON] {
    Page.RecordFormat.allCases.compactMap { format in
      let page = Page.record(document.id, text.version, text.language, format)
      guard let route = frame.siteMap.route(for: page), let address = frame.absolute(page) else { return nil }
      return .object([
        ("@type", .string("MediaObject")), ("encodingFormat", .string(MediaType(path: route.path).essence)),
        ("contentUrl", .string(address)),
      ])
    }
  }
}
