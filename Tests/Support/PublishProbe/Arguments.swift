/// A command line: words, and options with a value each.
struct Arguments: Sendable {
  private var words: [String] = []
  private var options: [String: String] = [:]

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("--") { options[word] = rest.popFirst() } else { words.append(word) }
    }
  }

  mutating func next() -> String? { words.isEmpty ? nil : words.removeFirst() }
  func text(_ option: String) -> String? { options[option] }
  func number(_ option: String) -> Int? { options[option].flatMap { Int($0) } }
}
