import Diagnostics

/// The findings of one text. After 1,000 it counts no further: a text that is no text would fill memory with sentences.
struct Findings {
  private static let most = 1_000
  private let file: SourceFile
  private var count = 0
  private(set) var report = Report()

  init(_ file: SourceFile) { self.file = file }

  mutating func error(_ identifier: String, at place: Place, _ message: Message, remedy: Message? = nil, notes: [Diagnostic.Note] = []) {
    add(Diagnostic(.error, identifier, at: place, message, remedy: remedy, notes: notes))
  }

  mutating func warning(_ identifier: String, at place: Place, _ message: Message, remedy: Message? = nil, notes: [Diagnostic.Note] = []) {
    add(Diagnostic(.warning, identifier, at: place, message, remedy: remedy, notes: notes))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    count += 1
    if count <= Self.most { report.add(diagnostic) }
    guard count == Self.most + 1 else { return }
    report.error(
      "too-many-findings", at: .path(file.path),
      Message(ja: "指摘が \(Self.most) 件を超えました。残りは表示しません。", en: "There are more than \(Self.most) findings; the rest are not shown."),
      remedy: Message(ja: "ここまでの指摘を直してから、もう一度確かめてください。", en: "Mend these first, then check again."))
  }
}
