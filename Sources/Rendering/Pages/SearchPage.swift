import LegalCorpus
import Routing

/// The search over the texts of a language. A script does the work; without it the page says so and lists the documents.
struct SearchPage {
  let frame: Frame

  func html() -> HTML {
    let title = frame.strings.text(.search)
    var model = frame.model(title: title)
    model[text: "title"] = title
    model[text: "documents-file"] = frame.href(.searchDocuments(frame.language))
    model[text: "words-files"] = (0..<frame.corpus.searchParts(in: frame.language))
      .compactMap { frame.href(.searchWords(frame.language, part: $0)) }.joined(separator: " ")
    model[list: "sentences"] = sentences
    model[list: "documents"] = frame.corpus.documents.map { document in
      let isOther = (document.external?.titles ?? document.titles)[frame.language] == nil
      let shown = isOther ? frame.publication.languages.first { document.titles[$0] != nil } : nil
      return frame.link(
        frame.title(of: document), document.external?.url ?? frame.href(.current(frame.language, document.id)), lang: shown)
    }
    return frame.fill(.search, with: model)
  }
}

extension SearchPage {
  /// What the script says, with `{count}` where it puts a number.
  private var sentences: [Model] {
    let keys: [StringKey] = [
      .searchWorking, .searchFound, .searchMany, .searchNone, .searchEmpty, .searchUnreadable, .searchFailed, .searchMore,
      .searchSameWording,
      .inForce, .announced, .past, .draft,
    ]
    return keys.flatMap { key -> [Model] in
      let one = frame.strings.text(key, count: 1, ["count": "{count}"])
      let other = frame.strings.text(key, count: 0, ["count": "{count}"])
      let forms = one.utf8.elementsEqual(other.utf8) ? [(key.rawValue, other)] : [(key.rawValue, other), (key.rawValue + "-one", one)]
      return forms.map { name, sentence in
        var model = Model(text: name, as: "name")
        model[text: "sentence"] = sentence
        return model
      }
    }
  }
}

extension Offer {
  /// The search.
  static let search = Offer([
    Name("title", .text, "the page's title"),
    Name("documents-file", .text, "for the script: the address of the file that lists the documents"),
    Name("words-files", .text, "for the script: the addresses of the parts of the index, with blanks between"),
    Name(
      "sentences",
      .list(
        Offer([
          Name("name", .text, "the name of a sentence (`search-found`, `search-found-one`)"),
          Name("sentence", .text, "the sentence, with `{count}` where the script puts a number"),
        ])), "for the script: what it says"),
    Name("documents", .list(link), "every document, for readers without the script"),
  ])
}
