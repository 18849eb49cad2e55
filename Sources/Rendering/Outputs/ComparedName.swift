/// What a compared text is called.
package enum ComparedName: Sendable {
  /// A file by itself: its path as it was given.
  case file(String)
  /// A version of a document of a publication, by its id.
  case version(String)

  package var text: String {
    switch self {
    case .file(let text), .version(let text): text
    }
  }
}
