/// Finds the quantities of running text. One pass over the bytes.
struct QuantityScan {
  enum Language { case japanese, english, other }

  let language: Language
  private(set) var quantities = Quantities()
  var text = NumberText("")
  var leaf = 0
  private var readsWords: Bool

  init(language: LanguageTag) {
    switch language.language {
    case "ja": self.language = .japanese
    case "en": self.language = .english
    default: self.language = .other
    }
    readsWords = self.language == .english
  }

  /// The kinds that a language is understood to tell.
  static func kinds(of language: LanguageTag) -> [Quantity.Kind] {
    ["ja", "en"].contains(language.language) ? Quantity.Kind.allCases : [.telephone, .mail, .link]
  }

  /// Of the blocks of a clause, and of nothing scanned before.
  ///
  /// - Parameter readsWords: whether English words are looked at; without, only what has digits or signs is found.
  mutating func quantities(of leaves: [ClauseTree.Leaf], readsWords: Bool = true) -> Quantities {
    quantities = Quantities()
    self.readsWords = readsWords && language == .english
    for index in leaves.indices { add(leaves[index].phrases, leaf: index) }
    return quantities
  }

  private mutating func add(_ phrases: [Phrase], leaf: Int) {
    self.leaf = leaf
    var links: [String] = []
    text.take(phrases) { links.append($0) }
    for link in links { addLink(link) }
    if !quantities.hasVagueArticles, phrases.contains(where: \.holdsReference) { quantities.hasVagueArticles = true }
    scan()
  }

  private mutating func addLink(_ address: String) {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    let rest = String(address[address.index(after: colon)...])
    switch address[..<colon].lowercased() {
    case "http", "https": found(.link(address), written: address)
    case "mailto": found(.mail(String(rest.prefix { $0 != "?" }).lowercased()), written: rest)
    case "tel": found(.telephone(InternationalNumber.dialled(rest)), written: rest)
    default: break
    }
  }

  mutating func scan(_ text: String) {
    self.text = NumberText(text)
    scan()
  }

  private mutating func scan() {
    let source = text.bytes
    let bytes = source.span
    let count = text.count
    var place = 0
    var isInWord = false
    while place < count {
      let byte = bytes[place]
      let wasInWord = isInWord
      isInWord = false
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        isInWord = true
        place = wasInWord || !readsWords ? place + 1 : word(at: place)
      case 0x30...0x39: place = number(at: place)
      case UInt8(ascii: "+"): place = plus(at: place)
      case UInt8(ascii: "@"): place = mail(at: place)
      // Kana; 〇 stands before them.
      case 0xE3 where bytes[place + 1] != 0x80: place += 3
      case 0xE3...0xE7:
        if language == .japanese, let sign = JapaneseSign(byte, bytes[place + 1], bytes[place + 2]) {
          place = japanese(sign, at: place)
        } else {
          place += 3
        }
      case 0xEF where bytes[place + 1] == 0xBC && (0x90...0x99).contains(bytes[place + 2]): place = number(at: place)
      case 0xE2, 0xE8...0xEF: place += 3
      default: place += 1
      }
    }
  }
}

extension QuantityScan {
  mutating func found(_ quantity: Quantity, isBinding: Bool = true, written: String) {
    quantities.findings.append(Quantities.Finding(quantity: quantity, isBinding: isBinding, written: written, leaf: leaf))
  }

  mutating func found(_ quantity: Quantity, isBinding: Bool = true, _ range: Range<Int>) {
    found(quantity, isBinding: isBinding, written: text.string(range))
  }

  mutating func foundLoose(_ thousandths: Int) { quantities.loose.insert(thousandths) }

  mutating func foundVagueArticle() { quantities.hasVagueArticles = true }

  mutating func foundVaguePeriod() { quantities.hasVaguePeriods = true }
}

extension QuantityScan {
  /// At a digit.
  private mutating func number(at place: Int) -> Int {
    let chain = DigitChain(in: text, at: place)
    if text.isLetter(at: place - 1), currencySign(before: place) == nil {
      // A name: X509, A4.
      return chain.end
    }
    if let telephone = chain.telephone(in: text) {
      found(.telephone(telephone), place..<chain.end)
      return chain.end
    }
    if let date = chain.date {
      found(date, place..<chain.end)
      return chain.end
    }
    for date in chain.ambiguousDates { found(date, isBinding: false, place..<chain.end) }
    guard let last = chain.last else { return chain.end }
    for group in chain.groups where group.range.upperBound <= last.start { foundLoose(group.value * 1000) }
    switch language {
    case .japanese: return japanese(at: last.start, number: last.thousandths, to: chain.end)
    case .english: return english(last.thousandths, last.start..<chain.end)
    case .other: return chain.end
    }
  }

  private mutating func plus(at place: Int) -> Int {
    guard text.digit(at: place + 1) != nil, let number = InternationalNumber.read(in: text, at: place) else { return place + 1 }
    found(.telephone(number.digits), place..<number.end)
    return number.end
  }

  private mutating func mail(at place: Int) -> Int {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isLowercaseLetter || byte.isUppercaseLetter || byte.isDigit || "._%+-".utf8.contains(byte)
    }
    var start = place
    while start > 0, isPart(text.bytes[start - 1]) { start -= 1 }
    var end = place + 1
    while end < text.count, isPart(text.bytes[end]) { end += 1 }
    while end > place + 1, text.bytes[end - 1] == UInt8(ascii: ".") || text.bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    guard start < place, text.bytes[place + 1..<end].contains(UInt8(ascii: ".")) else { return place + 1 }
    found(.mail(text.string(start..<end).lowercased()), start..<end)
    return end
  }
}

extension Phrase {
  var holdsReference: Bool {
    switch self {
    case .reference: true
    case .emphasis(let inner), .strong(let inner): inner.contains(where: \.holdsReference)
    case .link(let link): link.target.isWithin
    case .text, .code, .image, .note, .lineBreak: false
    }
  }
}

extension Phrase.Target {
  fileprivate var isWithin: Bool {
    switch self {
    case .clause, .document: true
    case .external, .attachment: false
    }
  }
}
