/// Every document of a publication, on a day: dates are valid and ordered, ids unique, references resolved. Only this module makes one.
package struct Corpus: Sendable {
  package let publication: Publication
  /// In the order of the hub.
  package let documents: [Document]
  /// The day on which the site is looked at.
  package let asOf: Day
  /// The content folder, as shown in messages: `Content`.
  package let root: String

  package func document(_ id: DocumentID) -> Document? { documents.first { $0.id == id } }
}
