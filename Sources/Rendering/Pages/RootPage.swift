import LegalCorpus
import Routing

/// The languages of a publication, with its documents in each.
struct RootPage {
  let frame: Frame

  func html() -> HTML {
    var model = frame.model(title: frame.localized(frame.publication.titles) ?? "")
    model[list: "path"] = []
    model[list: "publications"] = frame.publication.languages.map { language in
      let inner = frame.inLanguage(language)
      var model = Model()
      model[text: "title"] = inner.localized(frame.publication.titles)
      model[text: "href"] = frame.href(.hub(language))
      if language != frame.language { model[text: "lang"] = language.text }
      model[text: "lead"] = inner.localized(frame.publication.descriptions)
      model[list: "documents"] = frame.corpus.documents.map { document in
        inner.link(inner.title(of: document), document.external?.url ?? frame.href(.current(language, document.id)))
      }
      return model
    }
    return frame.fill(.root, with: model)
  }
}
