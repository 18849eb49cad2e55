import Diagnostics

/// Every text of a publication by document, version and language, before references are put in: where they are looked up.
struct Library: Sendable {
  struct Shelf: Sendable {
    let id: DocumentID
    let original: LanguageTag
    let external: DocumentFile.External?
    /// The first day on which it no longer holds.
    let withdrawn: Day?
    /// Ascending, the draft last.
    let versions: [VersionDraft]
  }

  private let shelves: [DocumentID: Shelf]
  /// Former ids of documents that were renamed.
  private let renamed: [DocumentID: DocumentID]

  init(_ shelves: [Shelf], renamed: [DocumentID: DocumentID]) {
    self.shelves = Dictionary(shelves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.renamed = renamed
  }

  /// What a reference leads to and what it may print.
  struct Name {
    let document: DocumentID
    let version: VersionID
    let clause: ClauseID?
    let externalURL: String?
    let label: String?
    let title: String?
    let path: String?

    func text(of field: ReferencePattern.Field) -> String? {
      let text =
        switch field {
        case .label: label
        case .title: title
        case .path: path
        }
      return text?.isEmpty == true ? nil : text
    }
  }

  struct Dead: Error {
    let identifier: String
    let message: Message
    let remedy: Message?
    /// The day from which the target no longer holds, where that is why.
    var withdrawn: Day?
  }

  /// What is being looked up, where a title holds references to titles: the way to it from the first.
  private typealias Trail = [ClausePlace]

  private struct ClausePlace: Hashable {
    let document: DocumentID
    let version: VersionID
    let language: LanguageTag
    let clause: ClauseID
  }

  func isInForce(_ draft: TextDraft, on day: Day) -> Bool { inForce(draft.document, on: day)?.id == draft.version }

  private func inForce(_ document: DocumentID, on day: Day) -> VersionDraft? {
    guard let shelf = shelves[document], shelf.withdrawn.map({ $0 > day }) ?? true else { return nil }
    return shelf.versions.last { version in version.id.day.map { $0 <= day } ?? false }
  }

  /// `day` is the day on which the target's version in force is taken; nil for the day on which the text takes effect (a draft: the newest).
  /// Where a title is not needed it may be left out. O(depth of the clause), but for titles that hold references.
  func find(_ address: ReferenceAddress, from text: TextDraft, on day: Day? = nil, withTitle: Bool = true) -> Result<Name, Dead> {
    find(address, from: text, on: day, withTitle: withTitle, trail: [])
  }

  private func find(
    _ address: ReferenceAddress, from text: TextDraft, on day: Day?, withTitle: Bool, trail: Trail
  ) -> Result<Name, Dead> {
    func clause(_ written: String, of target: TextDraft) -> Result<Name, Dead> {
      self.clause(written, of: target, isPinned: address.version != nil, withTitle: withTitle, trail: trail)
    }
    guard let written = address.document else { return clause(address.clause ?? "", of: text) }
    guard let id = DocumentID(written), let shelf = shelves[renamed[id] ?? id] else {
      return .failure(.noDocument(written, near: NearestName.find(written, in: shelves.keys.map(\.text).sorted())))
    }
    if let external = shelf.external {
      guard address.clause == nil, address.version == nil else { return .failure(.external(shelf.id)) }
      return .success(
        Name(
          document: shelf.id, version: .draft, clause: nil, externalURL: external.url.value, label: nil,
          title: external.title.value(in: text.language)?.value, path: nil))
    }
    return version(of: shelf, address, from: text, on: day).flatMap { version in
      if version.id == text.version, shelf.id == text.document {
        return address.clause.map { clause($0, of: text) } ?? .success(whole(text))
      }
      guard let target = version.text(in: text.language) ?? version.text(in: shelf.original) else {
        guard address.clause == nil, !version.isHeld else { return .failure(.notHeld(address, version.id)) }
        return .success(
          Name(
            document: shelf.id, version: version.id, clause: nil, externalURL: nil, label: nil,
            title: version.titles[text.language] ?? version.titles[shelf.original], path: nil))
      }
      return address.clause.map { clause($0, of: target) } ?? .success(whole(target))
    }
  }

  private func version(of shelf: Shelf, _ address: ReferenceAddress, from text: TextDraft, on day: Day?) -> Result<VersionDraft, Dead> {
    let known = shelf.versions
    if let pinned = address.version {
      guard let version = known.first(where: { $0.id.text.utf8.elementsEqual(pinned.utf8) }) else {
        return .failure(.noVersion(shelf.id, pinned, known.map(\.id.text)))
      }
      return .success(version)
    }
    if shelf.id == text.document, day == nil, let own = known.first(where: { $0.id == text.version }) { return .success(own) }
    let day = day ?? text.version.day
    let found = day.map { inForce(shelf.id, on: $0) } ?? known.last { !$0.id.isDraft }
    guard let found else {
      if let day, let withdrawn = shelf.withdrawn, withdrawn <= day { return .failure(.noMore(shelf.id, withdrawn, known.last?.id)) }
      return .failure(.notYet(shelf.id, day, known.first?.id))
    }
    return .success(found)
  }

  private func whole(_ text: TextDraft) -> Name {
    Name(document: text.document, version: text.version, clause: nil, externalURL: nil, label: nil, title: text.title, path: nil)
  }

  /// An address that no editor wrote may be another clause's in the next version: only in a version that is named it can be relied on.
  private func clause(
    _ written: String, of text: TextDraft, isPinned: Bool, withTitle: Bool, trail: Trail
  ) -> Result<Name, Dead> {
    func name(_ id: ClauseID, _ label: Label?, _ title: String?, _ path: String?) -> Name {
      Name(
        document: text.document, version: text.version, clause: id, externalURL: nil, label: label?.cited, title: title, path: path)
    }
    let id = ClauseID(made: written)
    if let index = text.outline.index(of: id), isPinned || text.outline.entries[index].hasWrittenID {
      let entry = text.outline.entries[index]
      return title(of: entry, in: text, isNeeded: withTitle, trail: trail).map {
        name(id, entry.label, $0, text.numbering.path(of: index, in: text.outline))
      }
    }
    if let anchor = text.outline.anchor(id) {
      let above = anchor.parent.map { text.numbering.path(of: $0, in: text.outline) } ?? ""
      return .success(name(id, anchor.label, nil, anchor.label.map { above + $0.cited }))
    }
    let ids = text.outline.entries.filter(\.hasWrittenID).map(\.id.text) + text.outline.anchors.map(\.id.text)
    return .failure(.noClause(written, in: text.file.path, near: NearestName.find(written, in: ids)))
  }

  /// The title of a clause with its references put in. Fails only where titles name each other in a circle.
  private func title(of entry: Outline.Entry, in text: TextDraft, isNeeded: Bool, trail: Trail) -> Result<String?, Dead> {
    guard isNeeded, let pattern = entry.pattern else { return .success(entry.title) }
    let place = ClausePlace(document: text.document, version: text.version, language: text.language, clause: entry.id)
    if trail.contains(place) { return .failure(.circle((trail + [place]).map { "#" + $0.clause.text })) }
    return filled(pattern, from: text, trail: trail + [place]).map { PlainText.of($0) }
  }

  private func filled(_ phrases: [Phrase], from text: TextDraft, trail: Trail) -> Result<[Phrase], Dead> {
    var result: [Phrase] = []
    for phrase in phrases {
      switch phrase {
      case .emphasis(let inner), .strong(let inner):
        switch filled(inner, from: text, trail: trail) {
        case .success(let words): result += words
        case .failure(let circle): return .failure(circle)
        }
      case .reference(let reference):
        guard let address = ReferenceAddress(reference.address) else { continue }
        switch find(address, from: text, on: nil, withTitle: reference.printsTitle, trail: trail) {
        case .success(let name):
          var pattern = ReferencePattern(name: name, dropsBlanks: text.language.language == "ja")
          result += pattern.filled(reference)
        case .failure(let dead) where dead.identifier.utf8.elementsEqual("reference-circle".utf8): return .failure(dead)
        case .failure: continue
        }
      default: result.append(phrase)
      }
    }
    return .success(result)
  }
}

extension Library.Dead {
  fileprivate static func nearest(_ near: [String], _ prefix: String) -> Message? {
    near.isEmpty
      ? nil
      : Message(
        ja: near.map { "「\(prefix)\($0)」" }.joined(separator: "、") + "ではありませんか。",
        en: "Did you mean " + near.map { "“\(prefix)\($0)”" }.joined(separator: " or ") + "?")
  }

  static func noDocument(_ written: String, near: [String]) -> Library.Dead {
    Library.Dead(
      identifier: "dead-reference", message: Message(ja: "文書「\(written)」はありません。", en: "There is no document “\(written)”."),
      remedy: nearest(near, "doc:")
        ?? Message(ja: "文書のidは、Content の中のフォルダの名前です。", en: "A document's id is the name of its folder in Content."))
  }

  static func noClause(_ written: String, in path: String, near: [String]) -> Library.Dead {
    Library.Dead(
      identifier: "dead-reference",
      message: Message(ja: "\(path) に、idが「\(written)」の条項はありません。", en: "\(path) has no clause with the id “\(written)”."),
      remedy: nearest(near, "#")
        ?? Message(
          ja: "参照する見出しや項目の終わりに {#\(written)} と書いてください。", en: "Write {#\(written)} at the end of the heading or item that is meant."))
  }

  static func external(_ document: DocumentID) -> Library.Dead {
    Library.Dead(
      identifier: "dead-reference",
      message: Message(
        ja: "文書「\(document.text)」は外部のもの（external）で、版も条項もここにはありません。",
        en: "The document “\(document.text)” is external: its versions and clauses are not here."),
      remedy: Message(ja: "doc:\(document.text) とだけ書いてください。", en: "Write doc:\(document.text) alone."))
  }

  static func noVersion(_ document: DocumentID, _ written: String, _ known: [String]) -> Library.Dead {
    Library.Dead(
      identifier: "dead-reference",
      message: Message(ja: "文書「\(document.text)」に、\(written) の版はありません。", en: "The document “\(document.text)” has no version \(written)."),
      remedy: Message(ja: "版は \(known.joined(separator: "、")) です。", en: "Its versions are \(known.joined(separator: ", "))."))
  }

  static func notYet(_ document: DocumentID, _ day: Day?, _ first: VersionID?) -> Library.Dead {
    Library.Dead(
      identifier: "reference-not-in-force",
      message: Message(
        ja: "文書「\(document.text)」には、この版が効力を持つ日（\(day?.iso ?? "")）に効力を持つ版がありません。",
        en: "The document “\(document.text)” has no version in force on the day this version takes effect (\(day?.iso ?? ""))."),
      remedy: first.map {
        Message(
          ja: "最初の版は \($0.text) です。その版を指すなら doc:\(document.text)@\($0.text) と書いてください。",
          en: "Its first version is \($0.text); to name that one write doc:\(document.text)@\($0.text).")
      })
  }

  static func noMore(_ document: DocumentID, _ withdrawn: Day, _ last: VersionID?) -> Library.Dead {
    Library.Dead(
      identifier: "reference-not-in-force",
      message: Message(
        ja: "文書「\(document.text)」は\(withdrawn.iso)に廃止されており、この版が効力を持つ日には効力を持つ版がありません。",
        en:
          "The document “\(document.text)” was withdrawn on \(withdrawn.iso): it has no version in force on the day this version takes effect."
      ),
      remedy: last.map {
        Message(
          ja: "廃止された文書の最後の版を指すなら doc:\(document.text)@\($0.text) と書いてください。",
          en: "To name its last version write doc:\(document.text)@\($0.text).")
      }, withdrawn: withdrawn)
  }

  static func circle(_ clauses: [String]) -> Library.Dead {
    let circle = clauses.joined(separator: " → ")
    return Library.Dead(
      identifier: "reference-circle",
      message: Message(ja: "見出しどうしが互いの題名を参照しています（\(circle)）。", en: "Headings take their titles from each other (\(circle))."),
      remedy: Message(ja: "どれかの参照を、題名でなく番号（{label}）か言葉にしてください。", en: "Print the label ({label}) or words in one of them."))
  }

  static func notHeld(_ address: ReferenceAddress, _ version: VersionID) -> Library.Dead {
    Library.Dead(
      identifier: "dead-reference",
      message: Message(
        ja: "\(version.text) の版は本文が残っていないので、その条項「\(address.clause ?? "")」は参照できません。",
        en: "The text of version \(version.text) is not held: its clause “\(address.clause ?? "")” cannot be referred to."),
      remedy: Message(ja: "文書の全体を参照してください。", en: "Refer to the document as a whole."))
  }
}
