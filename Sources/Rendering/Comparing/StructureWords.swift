import Redlining

extension Strings.Language {
  /// 「見出し（2段目）」, “Paragraph in an item”
  func text(_ structure: RedlineStructure) -> String {
    let kind = text(structure.kind.key)
    guard let level = structure.level else { return kind }
    if structure.kind.hasOwnLevel { return text(.structureLevel, ["kind": kind, "level": String(level)]) }
    return level == 0
      ? text(.structureOutside, ["kind": kind]) : text(.structureInside, ["kind": kind, "level": String(level)])
  }
}

extension RedlineStructure.Kind {
  fileprivate var key: StringKey {
    switch self {
    case .heading: .structureHeading
    case .item: .structureItem
    case .bullet: .structureBullet
    case .paragraph: .structureParagraph
    case .quotation: .structureQuotation
    case .cell: .structureCell
    case .note: .structureNote
    case .code: .structureCode
    }
  }
}
