import CommonMark
import Diagnostics

/// What is carried from block to block of one container: a section, an item, a quotation.
struct BlockWalker {
  /// Of ordered lists: 0 for those directly in a section.
  let depth: Int
  let scope: NumberingScope
  /// Attributes that stood alone and belong to the next block.
  var waiting: Attributes?
  /// The last number of the last ordered list, with which a later one may go on.
  var lastNumber = 0
  /// Items so far, for addresses without labels.
  var itemCount = 0
  /// Whether the first block has a label with which those of neighbouring items count.
  var isFirstCounted = false

  init(depth: Int, scope: NumberingScope) {
    self.depth = depth
    self.scope = scope
  }
}

extension Cutter {
  /// Cuts the blocks of a container. `isFollowed` says that a heading comes after them, to which attributes left waiting belong.
  mutating func walk(_ blocks: [Block], with walker: inout BlockWalker, isFollowed: Bool) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(blocks.count)
    var counted = countedLabels(blocks.map(\.ownInlines), at: .paragraph)
    if walker.isFirstCounted { counted.insert(0) }
    for (index, block) in blocks.enumerated() {
      let attributes = walker.waiting
      walker.waiting = nil
      switch block.kind {
      case .paragraph(let inlines):
        let hasNext = index + 1 < blocks.count || isFollowed
        elements += paragraph(
          inlines, block.range, attributes, hasNext: hasNext, isCounted: counted.contains(index), with: &walker)
      case .heading(_, let inlines):
        reportNestedHeading(block.range)
        elements += paragraph(inlines, block.range, attributes, hasNext: false, isCounted: counted.contains(index), with: &walker)
      case .list(let list):
        elements.append(self.list(list, block.range, attributes, with: &walker))
      case .quotation(let inner):
        var walker = BlockWalker(depth: walker.depth, scope: walker.scope)
        let id = claimed(attributes)
        elements.append(.quotation(Element.Quotation(elements: walk(inner, with: &walker, isFollowed: false), id: id, range: block.range)))
      case .code(let info, let text):
        elements.append(.code(Element.Code(text: text, info: info, id: claimed(attributes), range: block.range)))
      case .table(let table):
        elements.append(.table(self.table(table, block.range, claimed(attributes))))
      case .thematicBreak:
        if let attributes { reportLost(attributes) }
        elements.append(.rule(range: block.range))
      case .html(let source):
        let phrases: [Phrase] = [.text(source.trimmingBlanks)]
        elements.append(.paragraph(Element.Paragraph(phrases: phrases, label: nil, id: claimed(attributes), range: block.range)))
      }
    }
    if let left = walker.waiting, !isFollowed {
      reportLost(left)
      walker.waiting = nil
    }
    return elements
  }

  private mutating func paragraph(
    _ inlines: [Inline], _ range: Range<Int>, _ before: Attributes?, hasNext: Bool, isCounted: Bool, with walker: inout BlockWalker
  ) -> [Element] {
    let parts = split(inlines, in: range)
    var own = before
    if let leading = parts.leading {
      if let before { reportTwice(leading, before) }
      own = leading
    }
    if let attributes = parts.attributes {
      if parts.inlines.isEmpty {
        if let before { reportTwice(attributes, before) }
        walker.waiting = attributes
        return []
      }
      if parts.isOwnLine, hasNext {
        walker.waiting = attributes
      } else {
        if let own { reportTwice(attributes, own) }
        own = attributes
      }
    }
    if let name = blockName(parts.inlines) { return include(name.text, name.range, own, with: walker) }
    let read = phrases(parts.inlines)
    let words = typedLabel(in: read, isCounted: isCounted)
    let id = claimed(own, label: words.label)
    return [.paragraph(Element.Paragraph(phrases: words.phrases, label: words.label, id: id, range: range))]
  }

  private mutating func table(_ table: Block.Table, _ range: Range<Int>, _ id: ClauseID?) -> Element.Table {
    func alignment(_ alignment: Block.Table.Alignment) -> Element.Table.Alignment {
      switch alignment {
      case .none: .none
      case .left: .left
      case .center: .center
      case .right: .right
      }
    }
    var rows: [[Element.Table.Cell]] = []
    let header = table.header.cells.map { Element.Table.Cell(phrases: phrases($0.inlines), range: $0.range) }
    for row in table.rows { reportAttributes(in: row) }
    for row in table.rows { rows.append(row.cells.map { Element.Table.Cell(phrases: phrases($0.inlines), range: $0.range) }) }
    return Element.Table(alignments: table.alignments.map(alignment), header: header, rows: rows, id: id, range: range)
  }

  /// Takes the id of a block that is no clause; other attributes have no meaning there.
  mutating func claimed(_ attributes: Attributes?, label: Label? = nil) -> ClauseID? {
    guard let attributes else { return nil }
    refuse([
      attributes.label?.range, attributes.lists?.range, attributes.headings?.range, attributes.number?.range, attributes.translates?.range,
    ])
    return claimedID(attributes, label: label)
  }

  /// The attributes with the id that they have in the text.
  mutating func owned(_ attributes: Attributes?) -> Attributes? {
    guard var attributes, let id = attributes.id else { return attributes }
    attributes.id = blockIDs.id(id, in: openBlocks, among: outline)
    return attributes
  }

  mutating func claimedID(_ attributes: Attributes?, label: Label? = nil) -> ClauseID? {
    guard let attributes = owned(attributes), let id = attributes.id, let range = attributes.idRange else { return nil }
    outline.claim(id, label: label, SourceRange(file, range), report: &report)
    return id
  }

  /// Reports values of attributes that mean nothing where they stand.
  mutating func refuse(_ values: [Range<Int>?]) {
    for misplaced in values.compactMap(\.self) {
      report.error(
        "attribute-without-clause", at: .bytes(misplaced, of: file),
        Message(
          ja: "「\(file.excerpt(misplaced))」は見出しや番号付きの項目のための属性ですが、ここにはそれを受けるものがありません。",
          en: "“\(file.excerpt(misplaced))” is for headings and numbered items, and nothing here takes it."),
        remedy: Message(
          ja: "見出しの行の終わりか番号付きの項目の終わりに移してください。並びの直前の行に書けるのは #id、lists、number です。",
          en: "Move it to the end of a heading or of a numbered item; the line before a numbered list takes #id, lists and number."))
    }
  }

  /// `{#id}` right under a table becomes a row of it.
  private mutating func reportAttributes(in row: Block.Table.Row) {
    var inner = Report()
    guard let cell = row.cells.first, row.cells.dropFirst().allSatisfy({ $0.inlines.isEmpty }),
      let attributes = Attributes.read(before: cell.range.upperBound, from: cell.range.lowerBound, in: file, report: &inner),
      attributes.range == cell.range
    else { return }
    report.error(
      "attributes-in-table", at: .bytes(cell.range, of: file),
      Message(
        ja: "属性「\(file.excerpt(cell.range))」が、すぐ上の表の行になっています。表のすぐ下に続けて書かれているためです。",
        en: "The attributes “\(file.excerpt(cell.range))” have become a row of the table above, as no blank line parts them."),
      remedy: Message(
        ja: "前に空行を入れてください。表そのものの属性なら、表のすぐ上の行に書きます。",
        en: "Put a blank line above them; those of the table itself stand on the line before it."))
  }

  private mutating func reportNestedHeading(_ range: Range<Int>) {
    report.error(
      "heading-inside", at: .bytes(range, of: file),
      Message(
        ja: "見出しが、項目や引用やブロックの中にあります。見出しは本文に直接置きます。",
        en: "A heading stands inside an item, a quotation or a block; headings stand in the text itself."),
      remedy: Message(ja: "字下げや「>」をやめるか、見出しでない文にしてください。", en: "Take away the indent or the “>”, or make it a plain paragraph."))
  }

  private mutating func reportLost(_ attributes: Attributes) {
    report.error(
      "attributes-without-block", at: .bytes(attributes.range, of: file),
      Message(
        ja: "属性「\(file.excerpt(attributes.range))」の後に、それを受けるものがありません。",
        en: "Nothing follows that the attributes “\(file.excerpt(attributes.range))” could belong to."),
      remedy: Message(
        ja: "属性は、見出しや項目の行の終わりか、対象の直前の行に書いてください。",
        en: "Write attributes at the end of a heading or an item, or on the line before what they belong to."))
  }

  mutating func reportTwice(_ attributes: Attributes, _ first: Attributes) {
    report.error(
      "attributes-twice", at: .bytes(attributes.range, of: file),
      Message(ja: "同じものに属性が2回書かれています。", en: "The same place has attributes twice."),
      remedy: Message(ja: "1つの { } にまとめてください。", en: "Put them into one pair of braces."),
      notes: [Diagnostic.Note(ja: "先の属性はここです。", en: "The first ones are here.", at: .bytes(first.range, of: file))])
  }
}

extension Block {
  /// Of a paragraph or heading.
  var ownInlines: [Inline]? {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    case .list, .quotation, .code, .table, .thematicBreak, .html: nil
    }
  }
}
