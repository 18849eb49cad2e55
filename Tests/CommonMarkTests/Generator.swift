/// Seeded (SplitMix64): a failure names its seed.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick(_ choices: [String]) -> String { choices[Int.random(in: 0..<choices.count, using: &self)] }

  /// Pieces of Markdown in any order: what nobody would write on purpose.
  mutating func noise() -> String {
    let pieces = [
      "a", "b c", "本文", "「用語」", "。", "１．", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "*", "**", "_", "__", "`", "``", "~~", "[",
      "]", "![",
      "](/u)", "](<x y> \"t\")", "[a]", "[b][a]", "[a]: /x\n", "[c]: <y> 'z'\n", "[^1]", "[^1]: 注\n", "[^2]: 別\n    続\n", "> ", ">", "- ",
      "+ ", "1. ",
      "12) ", "# ", "## ", "#", "---", "===", "\n---\n", "|", "|a|b|\n|-|:-:|\n|1|2|\n", "| x \\| y |\n| --- |\n", "\\", "\\*", "\\[",
      "&amp;", "&#12354;",
      "&x;", "<", ">", "<u>", "<https://e.jp/a>", "https://e.jp/b", "x@y.jp", "```\n", "~~~ s\n", "{#id}", "{{v}}", ":", "(", ")", "\\\n",
      "  \n",
    ]
    return (0..<Int.random(in: 1...24, using: &self)).map { _ in pick(pieces) }.joined()
  }
}
