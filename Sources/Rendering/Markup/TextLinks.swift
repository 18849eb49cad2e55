import LegalCorpus

/// Where the links of a text lead, seen from the page that shows it.
protocol TextLinks {
  /// Nil where the site has no such page: the words are then printed without a link.
  func address(of target: Phrase.Target) -> String?
  /// Whether the notes stand on the same page as the text.
  var showsNotes: Bool { get }
  /// Of a file beside the text.
  func address(ofAttachment name: String) -> String?
}

extension TextLinks {
  var showsNotes: Bool { true }
}
