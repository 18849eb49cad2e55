import LegalCorpus
import Routing

/// What stands at an address that does not exist, in every language. It is shown at any depth, so its links begin at the root of the server.
struct NotFoundPage {
  let frame: Frame

  func html() -> HTML {
    var model = frame.model(title: frame.strings.text(.notFoundTitle))
    model[text: "canonical"] = nil
    model[list: "editions"] = frame.publication.languages.map { language in
      let inner = frame.inLanguage(language)
      var model = Model()
      model[text: "title"] = inner.strings.text(.notFoundTitle)
      model[text: "sentence"] = inner.strings.text(.notFoundText)
      model[text: "publication"] = inner.localized(frame.publication.titles)
      model[text: "href"] = frame.href(.hub(language))
      if language != frame.language { model[text: "lang"] = language.text }
      return model
    }
    return frame.fill(.notFound, with: model)
  }
}
