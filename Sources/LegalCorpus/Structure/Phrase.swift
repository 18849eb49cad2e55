/// A piece of running text of a clause: references, values and notes are resolved, soft breaks are gone.
package indirect enum Phrase: Sendable {
  case text(String)
  case code(String)
  case emphasis([Phrase])
  case strong([Phrase])
  case link(Link)
  case image(Image)
  case note(NoteCall)
  case lineBreak
  /// Not resolved yet. A `Text` holds none.
  case reference(Reference)

  package struct Link: Sendable {
    package let target: Target
    /// As written in quotation marks after the address; empty for none.
    package let title: String
    package let phrases: [Phrase]
    package let range: Range<Int>
  }

  package enum Target: Sendable, Hashable {
    /// `https:`, `http:`, `mailto:`, `tel:`.
    case external(String)
    /// A file beside the text, by its name.
    case attachment(String)
    /// A clause of this text.
    case clause(ClauseID)
    /// Another document (or, with a pin, another version of this one), at the version in force on the day this one takes effect. A past
    /// version's page links to that version, the page in force to the current page, a pinned reference always to its version.
    case document(DocumentID, version: VersionID, isPinned: Bool, clause: ClauseID?)
  }

  package struct Image: Sendable {
    /// The name of a file beside the text.
    package let file: String
    package let title: String
    package let description: String
    package let range: Range<Int>
  }

  /// A use of a note: its label in the text, and the addresses of the note and of this use.
  package struct NoteCall: Sendable {
    package let label: String
    /// The fragment of the printed note.
    package let note: String
    /// The fragment of this use.
    package let call: String
  }
}

extension Phrase {
  /// Whether a reference stands in it whose words are not put in.
  var isUnresolved: Bool {
    switch self {
    case .reference: true
    case .emphasis(let inner), .strong(let inner): inner.contains(where: \.isUnresolved)
    case .text, .code, .link, .image, .note, .lineBreak: false
    }
  }
}

/// `[pattern](#id)`, `[pattern](doc:id@version#clause)`: what the whole corpus must be known for.
package struct Reference: Sendable {
  /// As written.
  let address: String
  /// The text between the brackets, which may hold `{label}`, `{title}` and `{path}`; empty for the label (or a document's title).
  let pattern: [Phrase]
  /// Of the whole link.
  let range: Range<Int>
}
