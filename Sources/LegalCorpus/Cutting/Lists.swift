import CommonMark
import Diagnostics

extension Cutter {
  mutating func list(_ list: Block.List, _ range: Range<Int>, _ attributes: Attributes?, with walker: inout BlockWalker) -> Element {
    let counted = countedLabels(list.items.map { $0.blocks.first?.ownInlines }, at: .paragraph)
    guard case .ordered(let start, let delimiter) = list.marker else {
      let id = claimed(attributes)
      var items: [[Element]] = []
      for item in list.items {
        var inner = BlockWalker(depth: walker.depth, scope: walker.scope)
        inner.isFirstCounted = counted.contains(items.count)
        items.append(walk(item.blocks, with: &inner, isFollowed: false))
      }
      return .bullets(Element.Bullets(items: items, isTight: list.isTight, id: id, range: range))
    }
    var scope = walker.scope
    scope.override(attributes, headingLevel: 2, listDepth: walker.depth, cutter: &self)
    refuse([attributes?.label?.range, attributes?.headings?.range, attributes?.translates?.range])
    let id = claimedID(attributes)
    let kind = Clause.Kind.item(depth: walker.depth)
    let before = scope.scheme.restart(for: kind) == .document ? runningCounts[kind] ?? 0 : walker.lastNumber
    let goesOn = scope.scheme.restart(for: kind) == .document
    var counter = ItemCounter(
      start: start, after: before, goesOn: goesOn, given: attributes?.number?.value ?? givenNumber(list.items.first))
    if counter.startDisagrees, let first = list.items.first { reportStart(start, after: before, first.markerRange) }
    let written = list.items.map { $0.number ?? 0 }
    let isAllOne = written.allSatisfy { $0 == 1 }
    var clauses: [Clause] = []
    clauses.reserveCapacity(list.items.count)
    for (index, item) in list.items.enumerated() {
      walker.itemCount += 1
      clauses.append(
        self.item(
          item, at: index, of: written, isAllOne: isAllOne, isCounted: counted.contains(index), delimiter: delimiter, counter: &counter,
          ordinal: walker.itemCount,
          depth: walker.depth, scope: scope))
    }
    walker.lastNumber = counter.last
    runningCounts[kind] = counter.last
    return .items(Element.Items(clauses: clauses, isTight: list.isTight, start: start, id: id, range: range))
  }

  private mutating func item(
    _ item: Block.Item, at index: Int, of written: [Int], isAllOne: Bool, isCounted: Bool, delimiter: UInt8, counter: inout ItemCounter,
    ordinal: Int,
    depth: Int, scope: NumberingScope
  ) -> Clause {
    var blocks = item.blocks[...]
    var attributes: Attributes?
    var first: Parts?
    if case .paragraph(let inlines)? = blocks.first?.kind, let block = blocks.first {
      let parts = split(inlines, in: block.range)
      if !(parts.isOwnLine && blocks.count > 1), !parts.inlines.isEmpty {
        if let leading = parts.leading, let last = parts.attributes { reportTwice(last, leading) }
        attributes = owned(parts.attributes ?? parts.leading)
        first = parts
        blocks = blocks.dropFirst()
      }
    }
    refuse([attributes?.headings?.range])
    let name = first.flatMap { blockName($0.inlines) }
    let isLabelled = attributes?.label != nil || example(of: .item(depth: depth), in: scope, plain: plainLabels[delimiter]) != nil
    let read = name == nil ? first.map { phrases($0.inlines) } : nil
    let words = read.map { typedLabel(in: $0, isCounted: isCounted, isGiven: isLabelled) }
    let number = attributes?.label == nil ? counter.next(given: attributes?.number?.value) : nil
    if !isAllOne, attributes?.number == nil, let number, written[index] != number, written[index] != counter.first + index {
      reportNumber(written[index], expected: number, item.markerRange)
    }
    let label = label(
      of: .item(depth: depth), number: number, in: scope, plain: plainLabels[delimiter], given: attributes?.label, typed: words?.label,
      at: item.markerRange)
    if attributes?.label != nil { checkNumber(attributes, hasLabel: true, nil) }
    var inner = scope
    inner.ancestors.append(number ?? counter.last)
    inner.override(attributes, headingLevel: 2, listDepth: depth + 1, cutter: &self)
    let id = outline.open(
      kind: .item(depth: depth), attributes: attributes, label: label, number: number, title: [], ordinal: ordinal, range: item.range,
      file: file, report: &report)
    var walker = BlockWalker(depth: depth + 1, scope: inner)
    var elements: [Element] = []
    if let name { elements += include(name.text, name.range, nil, with: walker) }
    if let words, let range = item.blocks.first?.range {
      elements.append(.paragraph(Element.Paragraph(phrases: words.phrases, label: nil, id: nil, range: range)))
    }
    elements += walk(Array(blocks), with: &walker, isFollowed: false)
    outline.close()
    return Clause(
      kind: .item(depth: depth), id: id, hasWrittenID: attributes?.id != nil, label: label, title: [], elements: elements,
      translates: attributes?.translates?.value, range: item.range)
  }

  /// `{number=5}` at the end of the first item. What is wrong with it is told when the item is cut.
  private mutating func givenNumber(_ item: Block.Item?) -> Int? {
    guard case .paragraph(let inlines)? = item?.blocks.first?.kind, let range = item?.blocks.first?.range,
      file.range(of: "number=", in: range) != nil
    else { return nil }
    let told = report
    defer { report = told }
    return split(inlines, in: range).attributes?.number?.value
  }

  private mutating func reportStart(_ start: Int, after last: Int, _ marker: Range<Int>) {
    let expected = last == 0 ? "1" : "1 / \(last + 1)"
    report.error(
      "number-disagrees", at: .bytes(marker, of: file),
      Message(
        ja: "番号付きの並びが \(start) から始まっています。ここで始められる番号は \(expected) です。",
        en: "This numbered list begins at \(start); it can begin at \(expected)."),
      remedy: Message(
        ja: "番号を直してください。\(start) から数えるなら、最初の項目の終わりに {number=\(start)} と書きます。",
        en: "Correct the number; to count from \(start), write {number=\(start)} at the end of the first item."))
  }

  private mutating func reportNumber(_ written: Int, expected: Int, _ marker: Range<Int>) {
    report.error(
      "number-disagrees", at: .bytes(marker, of: file),
      Message(
        ja: "書かれた番号は \(written) ですが、この項目は \(expected) 番目になります。",
        en: "The number written is \(written), but this item is number \(expected)."),
      remedy: Message(
        ja: "番号を \(expected) に直すか、すべての項目を「1.」と書いてください。番号を飛ばすなら {number=\(written)} と書きます。",
        en: "Make it \(expected), or write “1.” for every item; to skip numbers write {number=\(written)}."))
  }
}

/// Counts the items of one ordered list.
struct ItemCounter {
  /// What the first item counts as, unless it says otherwise.
  let first: Int
  private(set) var last: Int
  let startDisagrees: Bool

  /// `before` is the last number before the list. It may go on with it, and must where its level counts on through parents.
  init(start: Int, after before: Int, goesOn: Bool, given: Int?) {
    if let given {
      last = given - 1
      startDisagrees = false
    } else if start == 1 {
      last = goesOn ? before : 0
      startDisagrees = false
    } else {
      last = start - 1
      startDisagrees = before == 0 || start != before + 1
    }
    first = last + 1
  }

  mutating func next(given: Int?) -> Int {
    last = given ?? last + 1
    return last
  }
}
