import Diagnostics

extension Cutter {
  /// The label of a clause: given, typed, or counted by the example of its level, else by the plain one. Nil for none.
  mutating func label(
    of kind: Clause.Kind, number: Int?, in scope: NumberingScope, plain: NumberingExample?, given: Attributes.Located?, typed: Label?,
    at range: Range<Int>
  ) -> Label? {
    if let given { return given.text.isEmpty ? nil : Label(text: given.text, origin: .given, gap: "") }
    let example = example(of: kind, in: scope, plain: plain)
    if let typed {
      if example != nil { reportLabelTwice(typed, range) }
      return typed
    }
    guard let example, let number else { return nil }
    guard let text = example.label(for: number, under: scope.ancestors) else {
      reportEnd(of: example, number, range)
      return nil
    }
    return Label(text: text, origin: .generated, gap: "")
  }

  /// That of the level, else the plain one; nil where the level is written as one without labels.
  func example(of kind: Clause.Kind, in scope: NumberingScope, plain: NumberingExample?) -> NumberingExample? {
    scope.scheme.example(for: kind) ?? (scope.scheme.isSet(for: kind) ? nil : plain)
  }

  /// `{number=…}` counts where a label is made from it, and nowhere else.
  mutating func checkNumber(_ attributes: Attributes?, hasLabel: Bool, _ example: NumberingExample?) {
    guard let number = attributes?.number, hasLabel || (example?.isConstant ?? true) else { return }
    report.error(
      "number-without-label", at: .bytes(number.range, of: file),
      hasLabel
        ? Message(
          ja: "number=\(number.value) は働きません。この条項の番号は、書かれたとおりのものです。",
          en: "“number=\(number.value)” has no effect: the label of this clause is the one that is written.")
        : Message(
          ja: "number=\(number.value) は働きません。この段には、数える番号の例がありません。",
          en: "“number=\(number.value)” has no effect: nothing numbers this level."),
      remedy: hasLabel
        ? Message(ja: "number を消すか、書かれた番号を消してください。", en: "Take number away, or the label that is written.")
        : Message(
          ja: "number を消すか、numbering にこの段の例（第1条 など）を書いてください。",
          en: "Take number away, or give numbering an example for this level, like Article 1."))
  }

  private mutating func reportEnd(of example: NumberingExample, _ number: Int, _ range: Range<Int>) {
    report.error(
      "numbering-ends", at: .bytes(range, of: file),
      Message(
        ja: "番号の例「\(example.text)」では \(number) 番目を表せません（最後は「\(example.lastNumeral ?? "")」です）。",
        en: "The numbering “\(example.text)” has no number \(number); its last is “\(example.lastNumeral ?? "")”."),
      remedy: Message(ja: "もっと先まで数えられる番号の例にするか、並びを分けてください。", en: "Choose an example that counts further, or part the list."))
  }

  /// Parts a label typed by hand from the words after it; where the clause has another one it is a word like others. `isCounted` says that
  /// its neighbours count with it.
  func typedLabel(
    in phrases: [Phrase], at place: TypedLabel.Place = .paragraph, isCounted: Bool, isGiven: Bool = false
  ) -> (label: Label?, phrases: [Phrase]) {
    guard !isGiven, let first = phrases.first else { return (nil, phrases) }
    if surroundings.isLoose {
      let isWhole = place == .heading && phrases.count == 1
      if let found = setOffLabel(in: first, phrases.dropFirst(), at: place, isCounted: isCounted, isWhole: isWhole) { return found }
    }
    guard case .text(let text) = first,
      let found = TypedLabel.recognise(in: text, language: surroundings.language, at: place, continues: phrases.count > 1),
      isCounted || !found.isDoubtful, let rest = String(text.utf8.dropFirst(found.length))
    else { return (nil, phrases) }
    let label = Label(text: found.text, origin: .typed, gap: found.gap)
    return (label, (rest.isEmpty ? [] : [.text(rest)]) + phrases.dropFirst())
  }

  /// A label that is set off with the words after it or alone, as law texts of others have them: `**Art. 5 (Fees)** The …`, `**2** The …`; or
  /// that a heading has in the link that it is; `[**5. Fees**](#fees)` is both.
  private func setOffLabel(
    in first: Phrase, _ others: ArraySlice<Phrase>, at place: TypedLabel.Place, isCounted: Bool, isWhole: Bool
  ) -> (label: Label?, phrases: [Phrase])? {
    guard let inner = first.setOffPhrases(isWhole: isWhole), let start = inner.first else { return nil }
    guard case .text(let text) = start else {
      let isInnerWhole = isWhole && inner.count == 1
      guard let found = setOffLabel(in: start, inner.dropFirst(), at: place, isCounted: isCounted, isWhole: isInnerWhole)
      else { return nil }
      if found.phrases.isEmpty { return first.isLink ? nil : (found.label, Array(others)) }
      return (found.label, [first.holding(found.phrases)] + others)
    }
    var following = ""
    if inner.count == 1, case .text(let next)? = others.first { following = next }
    let goesOn = inner.count > 1 || others.count > (following.isEmpty ? 0 : 1)
    guard
      let found = TypedLabel.recognise(
        in: text + following, language: surroundings.language, at: place == .heading ? .heading : .setOff, continues: goesOn),
      isCounted || !found.isDoubtful,
      found.text.utf8.count <= text.utf8.count, let rest = String(text.utf8.dropFirst(found.length)),
      let tail = String(following.utf8.dropFirst(max(0, found.length - text.utf8.count)))
    else { return nil }
    let words: [Phrase] = (rest.isEmpty ? [] : [.text(rest)]) + inner.dropFirst()
    let after: [Phrase] = following.isEmpty ? Array(others) : (tail.isEmpty ? [] : [.text(tail)]) + others.dropFirst()
    guard !words.isEmpty else { return first.isLink ? nil : (Label(text: found.text, origin: .typed, gap: found.gap), after) }
    return (Label(text: found.text, origin: .typed, gap: found.gap), [first.holding(words)] + after)
  }

  private mutating func reportLabelTwice(_ typed: Label, _ range: Range<Int>) {
    report.error(
      "label-twice", at: .bytes(range, of: file),
      Message(
        ja: "番号「\(typed.text)」が本文に書かれていますが、ここには番号が自動で付きます。",
        en: "The label “\(typed.text)” is typed where a label is generated as well."),
      remedy: Message(
        ja: "書かれた番号を消すか、{label=\"\(typed.text)\"} と書いてください。", en: "Take the typed one away, or write {label=\"\(typed.text)\"}."))
  }
}

extension Phrase {
  /// What is set in bold, or emphasised; of a link only where it is the whole of a heading.
  fileprivate func setOffPhrases(isWhole: Bool) -> [Phrase]? {
    switch self {
    case .strong(let inner), .emphasis(let inner): inner
    case .link(let link): isWhole ? link.phrases : nil
    case .reference(let reference): isWhole ? reference.pattern : nil
    case .text, .code, .image, .note, .lineBreak: nil
    }
  }

  fileprivate var isLink: Bool {
    switch self {
    case .link, .reference: true
    case .text, .code, .emphasis, .strong, .image, .note, .lineBreak: false
    }
  }

  /// The same around other words.
  fileprivate func holding(_ words: [Phrase]) -> Phrase {
    switch self {
    case .strong: .strong(words)
    case .emphasis: .emphasis(words)
    case .link(let link): .link(Link(target: link.target, title: link.title, phrases: words, range: link.range))
    case .reference(let reference): .reference(Reference(address: reference.address, pattern: words, range: reference.range))
    case .text, .code, .image, .note, .lineBreak: self
    }
  }
}

/// What stands for the label of an item where nothing numbers its level: the marker as Markdown has it.
struct PlainLabels {
  private let period: NumberingExample?
  private let parenthesis: NumberingExample?

  /// Without labels: list numbers are structure, as in loose files.
  static let none = PlainLabels(period: nil, parenthesis: nil)

  static let written = PlainLabels(period: try? NumberingExample(parsing: "1."), parenthesis: try? NumberingExample(parsing: "1)"))

  subscript(delimiter: UInt8) -> NumberingExample? { delimiter == UInt8(ascii: ")") ? parenthesis : period }
}
