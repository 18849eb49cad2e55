import Diagnostics

extension PlanReader {
  mutating func documentID(_ name: String, _ path: String) -> DocumentID? {
    if let id = DocumentID(name), !publication.languages.contains(where: { $0.text.utf8.elementsEqual(name.utf8) }) { return id }
    let isReserved = DocumentID.isWellFormed(name)
    report.error(
      "malformed-document-id", at: .path(path),
      isReserved
        ? Message(
          ja: "フォルダの名前「\(name)」は、サイトがほかのことに使うので、文書のidにできません。",
          en: "The folder name “\(name)” is used by the site itself and cannot be a document's id.")
        : Message(
          ja: "フォルダの名前「\(name)」は文書のidになりません。idは半角の小文字と数字と「-」からなります。",
          en: "The folder name “\(name)” cannot be a document's id: an id has small letters, digits and “-” only."),
      remedy: Message(ja: "privacy-policy のような名前に変えてください。", en: "Rename it, like privacy-policy."))
    return nil
  }

  /// The version that a folder's name tells. An impossible date is said to be one.
  mutating func versionID(_ name: String, in path: String, isKnownBad: Bool) -> VersionID? {
    if let id = VersionID(folder: name) { return id }
    let place = Place.path(path + "/" + name)
    let parts = name.split(separator: "-").compactMap { Int($0) }
    if parts.count == 3, name.utf8.count == 10, (1...12).contains(parts[1]) {
      let days = Day.count(ofMonth: parts[1], in: parts[0])
      report.error(
        "impossible-date", at: place,
        Message(
          ja: "「\(name)」という日はありません。\(parts[0])年\(parts[1])月は\(days)日までです。",
          en: "There is no day “\(name)”: month \(parts[1]) of \(parts[0]) has \(days) days."),
        remedy: Message(ja: "フォルダの名前を、効力を持つ正しい日付にしてください。", en: "Name the folder by the day on which the version takes effect."))
    } else {
      report.error(
        "malformed-version", at: place,
        Message(
          ja: "フォルダの名前「\(name)」は版の日付ではありません。", en: "The folder name “\(name)” is not the date of a version."),
        remedy: Message(
          ja: "2022-04-01 のような日付（同じ日の2つ目は 2022-04-01.2）か、draft にしてください。",
          en: "Name it by a day like 2022-04-01 (a second one of that day 2022-04-01.2), or draft."))
    }
    return nil
  }

  mutating func language(_ name: String, of file: SourceFile) -> LanguageTag? {
    if let tag = LanguageTag(name), publication.languages.contains(tag) { return tag }
    let known = publication.languages.map(\.text)
    let near = NearestName.find(name, in: known)
    report.error(
      "unknown-language", at: .path(file.path),
      Message(
        ja: "「\(name).md」の「\(name)」は、site.yml の languages にありません。", en: "“\(name)” of “\(name).md” is not among languages in site.yml."),
      remedy: near.first.map { Message(ja: "「\($0).md」ではありませんか。", en: "Did you mean “\($0).md”?") }
        ?? Message(
          ja: "languages は \(known.joined(separator: "、")) です。", en: "The languages are \(known.joined(separator: ", "))."))
    return nil
  }

  /// A block may say when it was made and why; how it is set follows from the text that includes it.
  mutating func checkFacts(of block: FrontMatter, _ version: VersionID) {
    if let day = version.day { block.checkDates(effective: day, report: &report) }
    for (key, range) in block.keys {
      switch key {
      case .published, .adopted, .effective, .retroactive, .class, .approved, .summary, .corrections, .status, .translates: continue
      case .held, .title, .subtitle, .header, .signed, .numbering, .notes:
        report.error(
          "settings-in-block", at: .bytes(range, of: block.file),
          Message(
            ja: "ブロックの先頭に `\(key.rawValue)` がありますが、ブロックには働きません。取り込む側の設定が使われます。",
            en: "`\(key.rawValue)` means nothing in a block: that of the text that includes it holds."),
          remedy: Message(ja: "この行を消してください。", en: "Remove this line."))
      }
    }
  }

  mutating func unexpected(_ file: ContentTree.File) {
    let path = tree.shown(file.components)
    report.warning(
      "unlinked-file", at: .path(path),
      Message(ja: "「\(path)」は、どの文書からも使われていません。", en: "“\(path)” is used by no document."),
      remedy: Message(
        ja: "要らなければ取り除いてください。本文から示すファイルは、その版のフォルダに置きます。",
        en: "Take it away if it is not needed; files that a text links lie in its version's folder."))
  }

  /// Ids, former ids and blocks must not meet.
  mutating func checkNames() {
    var taken: [DocumentID: DocumentID] = [:]
    for document in documents { taken[document.id] = document.id }
    for (index, document) in documents.enumerated() {
      for former in document.file.formerly {
        if publication.languages.contains(where: { $0.text.utf8.elementsEqual(former.value.text.utf8) }) {
          report.error(
            "duplicate-document-id", at: former.place,
            Message(
              ja: "以前のid「\(former.value.text)」は、サイトが言語のために使っています。",
              en: "The former id “\(former.value.text)” is used by the site for a language."),
            remedy: Message(ja: "formerly から取り除いてください。", en: "Take it out of formerly."))
        } else if let other = taken[former.value] {
          report.error(
            "duplicate-document-id", at: former.place,
            Message(
              ja: "以前のid「\(former.value.text)」は、文書「\(other.text)」のものです。",
              en: "The former id “\(former.value.text)” belongs to the document “\(other.text)”."),
            remedy: Message(ja: "formerly から取り除いてください。", en: "Take it out of formerly."))
        } else {
          taken[former.value] = document.id
          documents[index].formerly.append(former.value)
        }
      }
    }
  }
}
