import Diagnostics

/// The numbering that holds at a place: the text's own, as headings and lists above changed it.
struct NumberingScope {
  var scheme: NumberingScheme
  /// The numbers of the clauses that hold the place, from the top, for examples such as `1.1`.
  var ancestors: [Int] = []

  /// Puts in what an attribute block says, from a heading level and a list depth on.
  mutating func override(_ attributes: Attributes?, headingLevel: Int, listDepth: Int, cutter: inout Cutter) {
    if let headings = attributes?.headings { NumberingScope.put(cutter.examples(headings), into: &scheme.headings, from: headingLevel - 2) }
    if let lists = attributes?.lists { NumberingScope.put(cutter.examples(lists), into: &scheme.lists, from: listDepth) }
  }

  private static func put(_ examples: [NumberingExample?], into levels: inout [NumberingExample?], from start: Int) {
    while levels.count < start { levels.append(nil) }
    levels = levels[..<start] + examples
  }
}

extension Cutter {
  /// The examples of an attribute, its levels parted by `|`.
  mutating func examples(_ located: Attributes.Located) -> [NumberingExample?] {
    NumberingExample.levels(ofAttribute: located.text, at: .bytes(located.range, of: file), report: &report)
  }
}
