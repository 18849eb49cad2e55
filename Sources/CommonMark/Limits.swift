/// What a text may hold. Inside these numbers the slowest text known takes libcmark-gfm about a second a MiB; outside them a few kilobytes can
/// take minutes, or end the process.
package struct Limits: Sendable {
  /// Bytes of a file.
  package var fileBytes = 1 << 20
  /// Bytes of a line.
  package var lineBytes = 64 << 10
  /// Quotations, list items, emphasis and links within each other. Walks over a text are recursive to this depth: 100 fits a stack of 512 KiB.
  package var nesting = 100
  package var tableColumns = 64
  package var tableRows = 5_000
  /// Columns × rows of all tables of a text.
  package var tableCells = 50_000
  package var paragraphLines = 2_000
  /// `[` in a paragraph.
  package var paragraphBrackets = 2_000
  /// `>` at the head of a line.
  package var quotationMarks = 32
  package var destinationBytes = 2_048
  /// The longest link definition × the number of `[` in a text: what expanded references can grow to.
  package var referenceBytes = 32 << 20
  package var notes = 10_000
  /// One ASCII punctuation mark repeated.
  package var punctuationRun = 1_000
  /// `<!` and `<?`, from each of which the library may read to the end of a paragraph in vain.
  package var declarations = 0

  package init() {}
}
