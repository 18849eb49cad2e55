import Diagnostics
import Glibc
import LegalCorpus
import Publishing
import Redlining

/// Times comparisons inside one process.
///
/// Usage: `kaitei-bench FOLDER LANGUAGE RUNS`, where FOLDER holds the texts that `generate.py --pairs` writes. Prints a line a case: its name, then
/// the CPU milliseconds of the best of RUNS runs, cutting the words and comparing them, and comparing alone.
@main
enum Comparing {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let language = LanguageTag(arguments[2]), let runs = Int(arguments[3]), runs > 0 else {
      print("usage: kaitei-bench FOLDER LANGUAGE RUNS")
      exit(64)
    }
    let texts = TextFolder(path: arguments[1], language: language)
    try report("pair", [texts.pair("pair-old", "pair-new")], runs)
    try report("versions", texts.pairs(of: (0..<10).map { "version-\($0)" }), runs)
    try report("unrelated", [texts.pair("version-0", "other")], runs)
    try report("long", [texts.pair("long-old", "long-new")], runs)
    for name in ["paragraphs", "items", "letters", "headings"] { try report(name, [texts.pair("\(name)-old", "\(name)-new")], 1) }
  }

  private static func report(_ name: String, _ pairs: [TextPair], _ runs: Int) {
    let whole = best(of: runs, prepare: {}) { cut(pairs).forEach { compare($0) } }
    let alone = best(of: runs) {
      let prepared = cut(pairs)
      // Counting the words of a text beside itself cuts all of them.
      for pair in prepared { for text in [pair.old, pair.new] { _ = Redline(old: text, new: text).summary.words } }
      return prepared
    } work: {
      $0.forEach { compare($0) }
    }
    print(name, milliseconds(whole), milliseconds(alone))
  }

  /// One vocabulary for all, as in a build, but none of it known before.
  private static func cut(_ pairs: [TextPair]) -> [(old: TextTokens, new: TextTokens)] {
    guard let first = pairs.first else { return [] }
    let vocabulary = Vocabulary(language: first.language)
    var tokens: [String: TextTokens] = [:]
    for text in pairs.flatMap({ [$0.old, $0.new] }) where tokens[text.name] == nil {
      tokens[text.name] = vocabulary.tokens(of: text.blocks)
    }
    return pairs.compactMap { pair in
      guard let old = tokens[pair.old.name], let new = tokens[pair.new.name] else { return nil }
      return (old, new)
    }
  }

  private static func compare(_ pair: (old: TextTokens, new: TextTokens)) {
    precondition(!Redline(old: pair.old, new: pair.new).rows.isEmpty, "The texts have blocks.")
  }

  /// Nanoseconds of CPU time. A vocabulary remembers what it has compared, so each run is given what it needs anew.
  private static func best<Input>(of runs: Int, prepare: () -> Input, work: (Input) -> Void) -> UInt64 {
    var best = UInt64.max
    for _ in 0..<runs {
      let input = prepare()
      let start = processTime()
      work(input)
      best = min(best, processTime() - start)
    }
    return best
  }

  private static func processTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// With two decimals.
  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let hundredths = (nanoseconds + 5_000) / 10_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
