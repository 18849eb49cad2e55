import CommonMark
import Diagnostics

/// What a text may draw on while it is cut: the values, blocks and files of its publication as of the day on which its version takes effect.
/// A class, as every piece of running text is made with it.
final class Surroundings: Sendable {
  let language: LanguageTag
  let day: Day
  let values: Publication.Values
  let blocks: BlockShelf
  /// Names of the files beside the text; nil for a loose file, whose links are taken as they are.
  let attachments: [String]?

  init(language: LanguageTag, day: Day, values: Publication.Values, blocks: BlockShelf, attachments: [String]?) {
    self.language = language
    self.day = day
    self.values = values
    self.blocks = blocks
    self.attachments = attachments
  }

  /// Whether the text belongs to no publication.
  var isLoose: Bool { attachments == nil }

  /// The day in a sentence.
  var shownDay: (ja: String, en: String) { day == .distantFuture ? ("案", "for a draft") : (day.iso, "on \(day.iso)") }

  static func loose(_ language: LanguageTag) -> Surroundings {
    Surroundings(
      language: language, day: .distantFuture, values: Publication.Values(names: [], values: [:]), blocks: BlockShelf(), attachments: nil)
  }
}

/// The blocks of a publication in all their versions, parsed.
struct BlockShelf: Sendable {
  struct Edition: Sendable {
    let version: VersionID
    let texts: [LanguageTag: (file: SourceFile, markup: Markup)]
  }
  /// Every id that is written in a block.
  private(set) var writtenIDs: Set<String> = []
  /// By name, the editions ascending.
  private var editions: [DocumentID: [Edition]] = [:]

  init() {}

  mutating func add(_ edition: Edition, of name: DocumentID) {
    editions[name, default: []].append(edition)
    editions[name]?.sort { $0.version < $1.version }
    for text in edition.texts.values { writtenIDs.formUnion(OutlineBuilder.writtenIDs(in: text.file)) }
  }

  var isEmpty: Bool { editions.isEmpty }

  var names: [String] { editions.keys.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  func contains(_ name: DocumentID) -> Bool { editions[name] != nil }

  /// The edition in force on a day.
  func edition(of name: DocumentID, on day: Day) -> Edition? {
    editions[name]?.last { edition in edition.version.day.map { $0 <= day } ?? (day == .distantFuture) }
  }
}

extension Day {
  /// The day on which a draft is taken to hold: after every day of a source.
  static let distantFuture = Day(daysSinceEpoch: 2_932_896)
}
