package import LegalCorpus
package import Redlining

/// Two versions of a document in one language, compared.
package struct Comparison: Sendable {
  /// One of the two texts.
  package struct Side: Sendable {
    package let text: Text
    package let comparable: ComparableText

    package init(_ text: Text) {
      self.text = text
      comparable = ComparableText(text)
    }
  }

  package let old: Side
  package let new: Side
  package let redline: Redline

  package init(old: Side, new: Side, redline: Redline) {
    self.old = old
    self.new = new
    self.redline = redline
  }
}
