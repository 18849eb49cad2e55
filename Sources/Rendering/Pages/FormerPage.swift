import LegalCorpus
import Routing

/// What a page was called under a former id of its document: it leads to the page.
struct FormerPage {
  let frame: Frame
  let document: Document
  let page: Page

  func html() -> HTML {
    var model = frame.model(title: frame.strings.text(.formerTitle))
    let target = frame.href(page)
    model[text: "refresh"] = target
    model[text: "title"] = frame.strings.text(.formerTitle)
    model[text: "target"] = target
    model[text: "target-title"] = frame.title(of: document)
    return frame.fill(.former, with: model)
  }
}
