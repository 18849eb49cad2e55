import Redlining

// What the kinds of a comparison are called in JSON (schema `kaitei.comparison/1`) and in style sheets. The names never change.

extension RedlineClass {
  var identifier: String {
    switch self {
    case .added: "added"
    case .deleted: "deleted"
    case .moved: "moved"
    case .renumbered: "renumbered"
    case .split: "split"
    case .joined: "joined"
    case .wording: "wording"
    case .amount: "amount"
    case .date: "date"
    case .period: "period"
    case .number: "number"
    case .link: "link"
    case .format: "format"
    }
  }
}

extension RedlineBlock.Kind {
  var identifier: String {
    switch self {
    case .heading: "heading"
    case .item: "item"
    case .paragraph: "paragraph"
    case .quotation: "quotation"
    case .cell: "cell"
    case .note: "note"
    case .code: "code"
    }
  }
}

extension RedlineMark.Kind {
  var identifier: String {
    switch self {
    case .link: "link"
    case .image: "image"
    case .note: "note"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .code: "code"
    case .alignment: "alignment"
    case .structure: "structure"
    }
  }
}
