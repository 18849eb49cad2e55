/// The label of the first clause of a level, from which the others are made: `第1条`, `（ア）`, `1.1`, `※`.
///
/// Its numeral is the last one that touches no letter of its own kind: a Latin, Greek or kana letter that is no part of a word, a kanji
/// numeral that is no part of a word (第一条, 別表第一; not 一般), a digit (which may follow a letter: Q1; not precede one: 1st). Numerals right
/// before it, parted by one of `. ． - － ‐ – − ・ の`, are those of its parents.
struct NumberingExample: Sendable, Hashable {
  /// As written.
  let text: String
  private let prefix: [Unicode.Scalar]
  /// The parents' numerals from the top, each with what parts it from the next.
  private let parents: [Parent]
  /// Nil for a constant.
  let system: NumeralSystem?
  private let suffix: [Unicode.Scalar]
  /// `prefix` and `suffix` as text.
  private let opening: String
  private let closing: String

  private struct Parent: Sendable, Hashable {
    let system: NumeralSystem
    let separator: Unicode.Scalar
  }

  /// The example has numbers, but none that begins a system.
  struct NotFirst: Error {
    let numeral: String
  }

  init(parsing text: String) throws(NotFirst) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    let candidates = ExampleNumeral.all(in: scalars)
    guard let place = candidates.lastIndex(where: { $0.isFirst }) else {
      if let other = candidates.last { throw NotFirst(numeral: String(String.UnicodeScalarView(scalars[other.range]))) }
      prefix = scalars
      parents = []
      system = nil
      suffix = []
      opening = text
      closing = ""
      return
    }
    var start = candidates[place].range.lowerBound
    var parents: [Parent] = []
    for candidate in candidates[..<place].reversed() {
      guard candidate.isFirst, candidate.range.upperBound == start - 1, NumberingExample.separators.contains(scalars[start - 1]) else {
        break
      }
      parents.insert(Parent(system: candidate.system, separator: scalars[start - 1]), at: 0)
      start = candidate.range.lowerBound
    }
    prefix = Array(scalars[..<start])
    self.parents = parents
    system = candidates[place].system
    suffix = Array(scalars[candidates[place].range.upperBound...])
    opening = String(String.UnicodeScalarView(prefix))
    closing = String(String.UnicodeScalarView(suffix))
  }

  /// A plain numeral after some text, as `parsing:` would read it.
  init(prefix: String, _ system: NumeralSystem) {
    text = prefix + system.rawValue
    self.prefix = Array(prefix.unicodeScalars)
    parents = []
    self.system = system
    suffix = []
    opening = prefix
    closing = ""
  }

  private static let separators: Set<Unicode.Scalar> = [".", "．", "-", "－", "‐", "–", "−", "・", "の"]

  var isConstant: Bool { system == nil }

  /// How many parents' numbers stand before its own: 1 for `1.1`.
  var parentCount: Int { parents.count }

  /// The greatest number that it can write; nil for a constant.
  var last: Int? { system?.last }

  /// The label of the n-th clause, n from 1. `ancestors` are the numbers of the clauses that hold it, from the top; the last
  /// `parentCount` of them are used. Nil beyond the end of a system (`lastNumeral` is what it can still write), or where there are fewer
  /// ancestors. A constant is the same for every n.
  func label(for number: Int, under ancestors: [Int] = []) -> String? {
    guard let system else { return text }
    guard ancestors.count >= parents.count, let own = system.numeral(for: number) else { return nil }
    var label = opening
    for (parent, ancestor) in zip(parents, ancestors.suffix(parents.count)) {
      guard let numeral = parent.system.numeral(for: ancestor) else { return nil }
      label += numeral
      label.unicodeScalars.append(parent.separator)
    }
    return label + own + closing
  }

  /// The last numeral of its system, alone (`⑳`), for messages; nil for a constant.
  var lastNumeral: String? { system.flatMap { $0.numeral(for: $0.last) } }

  /// The numbers that a label of this form says: its parents', then its own. Nil where the label has another form, and for constants.
  func numbers(of label: String) -> [Int]? {
    guard let system else { return nil }
    var rest = Array(label.unicodeScalars)[...]
    guard rest.starts(with: prefix), rest.dropFirst(prefix.count).reversed().starts(with: suffix.reversed()) else { return nil }
    rest = rest.dropFirst(prefix.count).dropLast(suffix.count)
    var numbers: [Int] = []
    for parent in parents {
      guard let end = rest.firstIndex(of: parent.separator), let number = parent.system.number(of: rest[..<end]) else { return nil }
      numbers.append(number)
      rest = rest[(end + 1)...]
    }
    guard let own = system.number(of: rest) else { return nil }
    return numbers + [own]
  }

  /// The own number that a label of this form says.
  func number(of label: String) -> Int? { numbers(of: label)?.last }

  static func == (first: NumberingExample, second: NumberingExample) -> Bool { first.text.utf8.elementsEqual(second.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
