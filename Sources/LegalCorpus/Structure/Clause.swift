/// A numbered part of a text: a heading with what stands under it, or an item of an ordered list. A class, as clauses pass through many hands.
package final class Clause: Sendable {
  package enum Kind: Sendable, Hashable {
    /// 2 for `##`.
    case heading(level: Int)
    /// 0 for an item of an outermost list.
    case item(depth: Int)
  }
  package let kind: Kind
  /// The fragment of its address, unique in the text.
  package let id: ClauseID
  /// Whether the editor wrote the id. Only then has the clause a history.
  package let hasWrittenID: Bool
  package let label: Label?
  /// A heading's words, without the label. Empty for an item, whose words are its first paragraph.
  package let title: [Phrase]
  package let elements: [Element]
  /// From `{#id translates=…}`: the version of the original that this clause was translated from.
  package let translates: VersionID?
  /// Of the heading line, or of the whole item: byte offsets in the source.
  package let range: Range<Int>

  init(
    kind: Kind, id: ClauseID, hasWrittenID: Bool, label: Label?, title: [Phrase], elements: [Element], translates: VersionID?,
    range: Range<Int>
  ) {
    self.kind = kind
    self.id = id
    self.hasWrittenID = hasWrittenID
    self.label = label
    self.title = title
    self.elements = elements
    self.translates = translates
    self.range = range
  }
}

/// What numbers a clause, as it is printed.
package struct Label: Sendable, Hashable {
  package enum Origin: Sendable, Hashable {
    /// Counted by the numbering.
    case generated
    /// `{label="第18条の2"}`
    case given
    /// Stands in the words of the source.
    case typed
  }
  package let text: String
  package let origin: Origin
  /// What stood between a typed label and the words: a blank, or nothing. Empty for others.
  package let gap: String

  /// As other clauses cite it: without a closing `.` `．` `、` `:` `：` or dash.
  package var cited: String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, ".．、:：-–— \u{A0}\u{202F}".unicodeScalars.contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Equal byte for byte: 塚 (U+585A) is not 塚 (U+FA10).
  package static func == (first: Label, second: Label) -> Bool {
    first.origin == second.origin && first.text.utf8.elementsEqual(second.text.utf8) && first.gap.utf8.elementsEqual(second.gap.utf8)
  }
}
