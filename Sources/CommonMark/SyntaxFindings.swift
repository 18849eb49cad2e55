/// What only the builders see of how a text was written, and the tree does not show: the rules look at it.
struct SyntaxFindings {
  struct ExtraCells {
    /// From the first cell beyond the header's to the last.
    let range: Range<Int>
    let columns: Int
  }

  var setextHeadings: [Range<Int>] = []
  /// Code by four blanks.
  var indentedCode: [Range<Int>] = []
  var extraCells: [ExtraCells] = []
  /// Labels of the link references that were used.
  var usedLabels: Set<FoldedLabel> = []
}
