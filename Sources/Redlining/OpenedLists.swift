extension Matching {
  /// Of the words of a paragraph, the thousandths that an opening and its items must hold together.
  private static let leastInList = 600
  /// How alike the paragraph and the opening are where the items cannot be read with it, and how much of an item and of the paragraph that it was is kept.
  private static let leastOfOpening = 250
  private static let leastOfItem = 600
  /// Items that are read with their opening.
  private static let mostItems = 32

  /// A paragraph that named its cases in its sentence (A, B or C) became an opening with items, or the reverse: the opening has its label under the
  /// same clause, and together they hold most of its words, though each may hold little. An item that was taken for the paragraph becomes a part, or came.
  /// O(units + words of such paragraphs).
  mutating func findOpenedLists() {
    for isSplit in [true, false] {
      let (one, many) = isSplit ? (old, new) : (new, old)
      var wholes: [LabelledPlace: Int] = [:]
      var isIndexed = false
      for opening in many.units.indices where mate(of: opening, isOld: !isSplit) == Self.free && many.opensList(opening) {
        if !isIndexed {
          for whole in one.units.indices {
            guard let place = one.labelledPlace(whole) else { continue }
            wholes[place] = wholes[place] == nil ? whole : Self.part
          }
          isIndexed = true
        }
        guard let place = many.labelledPlace(opening) else { continue }
        let parent = place.parent < 0 ? -1 : mate(of: place.parent, isOld: !isSplit)
        guard place.parent < 0 || parent >= 0, let whole = wholes[LabelledPlace(parent: parent, label: place.label)], whole >= 0,
          !one.opensList(whole)
        else { continue }
        let taken = mate(of: whole, isOld: isSplit)
        let items = many.items(under: opening, most: Self.mostItems)
        guard taken == Self.free || items.contains(taken), items.allSatisfy({ $0 == taken || mate(of: $0, isOld: !isSplit) == Self.free })
        else { continue }
        let list = WordBag(([opening] + items).map { many.bag($0) })
        guard list.share(of: one.bag(whole)) >= Self.leastInList else { continue }
        let parts = DivisionTrial(self, whole, isSplit: isSplit).parts([opening], items)
        guard parts != nil || taken >= 0 && isOpening(opening, of: whole, not: taken, one, many) else { continue }
        if taken >= 0 { isSplit ? unpair(whole, taken) : unpair(taken, whole) }
        isSplit ? pair(whole, opening) : pair(opening, whole)
        guard let parts else { continue }
        for part in parts where part != opening { take(part, isOld: !isSplit) }
        divisions.append(Division(isSplit: isSplit, whole: whole, parts: parts))
      }
    }
  }

  private func isOpening(_ opening: Int, of whole: Int, not item: Int, _ one: TextTokens, _ many: TextTokens) -> Bool {
    guard one.likeness(whole, many, opening, least: Self.leastOfOpening) >= Self.leastOfOpening else { return false }
    let (words, others) = (one.words[one.units[whole].blocks.lowerBound], many.words[many.units[item].blocks.lowerBound])
    return WordComparison.kept(one.vocabulary.hunks(words, others), WordSequence(words), WordSequence(others)) < Self.leastOfItem
  }

  private func mate(of unit: Int, isOld: Bool) -> Int { isOld ? mateOfOld[unit] : mateOfNew[unit] }
}

private struct LabelledPlace: Hashable {
  let parent: Int
  let label: UInt32
}

extension TextTokens {
  /// Of running text with a label, or of the first under the heading of an article.
  fileprivate func labelledPlace(_ unit: Int) -> LabelledPlace? {
    let it = units[unit]
    return it.group == .running && (it.label != 0 || isFirst(unit)) ? LabelledPlace(parent: it.parent, label: it.label) : nil
  }

  private func isFirst(_ unit: Int) -> Bool {
    let parent = units[unit].parent
    return parent >= 0 && parent == unit - 1 && units[parent].group == .heading
      && Standing.namesArticle(blocks[units[parent].blocks.lowerBound].label) && blocks[units[unit].blocks.lowerBound].kind == .paragraph
  }

  /// Whether items stand under running text that has such a place.
  fileprivate func opensList(_ unit: Int) -> Bool {
    labelledPlace(unit) != nil && unit + 1 < units.count && isItem(unit + 1, of: unit)
  }

  private func isItem(_ unit: Int, of opening: Int) -> Bool {
    // Items behind a paragraph without a label may stand beside it.
    (units[unit].parent == opening || units[opening].label == 0 && units[unit].parent == units[opening].parent)
      && blocks[units[unit].blocks.lowerBound].kind == .item
  }

  fileprivate func items(under unit: Int, most: Int) -> [Int] {
    let holder = units[unit].label == 0 ? units[unit].parent : unit
    return Array(
      ((unit + 1)..<units.count).lazy.prefix { self.units[$0].parent > holder || self.isItem($0, of: unit) }
        .filter { self.isItem($0, of: unit) }.prefix(most))
  }
}
