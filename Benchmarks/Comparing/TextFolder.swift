import Diagnostics
import LegalCorpus
import Publishing
import Redlining

/// Reads texts as blocks that can be compared.
struct TextFolder {
  let path: String
  let language: LanguageTag

  func pair(_ old: String, _ new: String) throws(FileError) -> TextPair {
    TextPair(language: language.text, old: try text(old), new: try text(new))
  }

  /// Every two of them, the earlier first.
  func pairs(of names: [String]) throws(FileError) -> [TextPair] {
    var texts: [TextPair.Side] = []
    for name in names { texts.append(try text(name)) }
    return texts.indices.flatMap { new in texts[..<new].map { TextPair(language: language.text, old: $0, new: texts[new]) } }
  }

  private func text(_ name: String) throws(FileError) -> TextPair.Side {
    var report = Report()
    let file = try LooseFile.read("\(path)/\(name).md")
    guard let text = Text.compared(file, language: language, report: &report) else {
      preconditionFailure("\(file.path) cannot be read as a text.")
    }
    return TextPair.Side(name: name, blocks: ComparableText(text).blocks)
  }
}

/// Two texts that are compared.
struct TextPair {
  struct Side {
    let name: String
    let blocks: [RedlineBlock]
  }

  let language: String
  let old: Side
  let new: Side
}
