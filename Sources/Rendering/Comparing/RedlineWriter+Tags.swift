import LegalCorpus
import Redlining

/// What is said beside a change, and where one goes from it.
extension RedlineWriter {
  mutating func tag(_ change: Change) {
    let words = ChangeWords(list: list, strings: strings)
    tag(change.kind, words.names(change.kinds, of: [change]), number: change.number, origin: words.origin(change))
  }

  mutating func tag(_ line: FrameChanges.Line) {
    tag(line.kind, strings.text(line.kind.key), number: line.number, origin: strings.text(line.part.key))
  }

  private mutating func tag(_ kind: RedlineClass, _ names: String, number: Int, origin: String?) {
    html.markup("<p class=\"tag\"><b class=\"k-")
    html.text(kind.identifier)
    html.markup("\"><span class=\"sign-k\" aria-hidden=\"true\">")
    html.markup(kind.sign)
    html.markup("</span>")
    html.text(names)
    html.markup("</b> <span class=\"num\">")
    html.number(number)
    html.markup(" / ")
    html.number(list.count)
    html.markup("</span> <span class=\"step\">")
    if number > 1 { step(number - 1, "↑", .previousChange) }
    if number < list.count { step(number + 1, "↓", .nextChange) }
    html.markup("</span>")
    if let origin {
      html.markup(" <span class=\"from\">")
      html.text(origin)
      html.markup("</span>")
    }
    html.markup("</p>\n")
  }

  private mutating func step(_ number: Int, _ arrow: StaticString, _ title: StringKey) {
    html.markup("<a")
    html.attribute("href", "#c\(number)")
    html.attribute("aria-label", strings.text(title))
    html.markup(">")
    html.markup(arrow)
    html.markup("</a>")
  }

  /// Where something stood that is elsewhere now: said once.
  mutating func goneTo(_ index: Int, _ change: Change) {
    guard let old = list.rows[index].old, let row = change.rows.first, let new = list.rows[row].new else { return }
    let words = ChangeWords(list: list, strings: strings)
    html.markup("<a")
    html.attribute("href", "#" + change.anchor)
    html.markup(">")
    html.text(
      strings.text(
        .movedAway,
        ["old": words.named(list.comparison.old.path(of: old)), "new": words.named(list.comparison.new.path(of: new))]))
    html.markup("</a>")
  }
}
