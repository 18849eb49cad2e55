import LegalCorpus
import Redlining
import Routing

/// The comparison of two versions: what changed at a glance, then the whole text with its marks, or both texts in a table.
struct ComparisonPage {
  let frame: Frame
  let document: Document
  let pair: VersionPair
  let isTable: Bool
  /// In the page's language, else in the original. Nil where neither version has a text to compare.
  let list: ChangeList?

  init(_ frame: Frame, _ document: Document, _ pair: VersionPair, isTable: Bool, comparisons: Comparisons) {
    self.frame = frame
    self.document = document
    self.pair = pair
    self.isTable = isTable
    list =
      comparisons.shelf(document.id, frame.language)?.compare(pair) ?? comparisons.shelf(document.id, document.original)?.compare(pair)
  }

  func html() -> HTML {
    var model = frameModel()
    model[list: "ways"] = [
      frame.link(strings.text(.redline), isTable ? frame.href(.comparison(frame.language, document.id, pair)) : nil),
      frame.link(strings.text(.table), isTable ? nil : frame.href(.comparisonTable(frame.language, document.id, pair))),
    ]
    model[text: "others"] = frame.href(.history(frame.language, document.id), fragment: "any")
    if let list { describe(list, &model) }
    return frame.fill(isTable ? .table : .comparison, with: model)
  }
}

extension ComparisonPage {
  private var strings: Strings.Language { frame.strings }

  private var isAnnounced: Bool { document.state(of: pair.new, on: frame.corpus.asOf) == .announced }

  private func frameModel() -> Model {
    let name = frame.title(of: document)
    var model = frame.model(
      title: strings.text(isTable ? .table : .comparison),
      path: [(name, .current(frame.language, document.id)), (strings.text(.history), .history(frame.language, document.id))])
    let title = isTable ? strings.text(.tableTitle, ["title": name]) : heading
    model[text: "title"] = title
    model[text: "subject"] = isTable ? heading : strings.text(.comparisonOf, ["title": name])
    model[text: "head-title"] = strings.text(
      .pageTitle,
      ["title": isTable ? title : "\(heading)\(strings.text(.titleSeparator))\(name)", "publication": model[text: "publisher"] ?? ""])
    model[text: "running"] = "\(name)\(strings.text(.space))\(heading)"
    model[group: "old"] = frame.link(frame.title(of: pair.old), frame.href(.version(frame.language, document.id, pair.old)))
    model[group: "new"] = frame.link(frame.title(of: pair.new), frame.href(.version(frame.language, document.id, pair.new)))
    return model
  }

  private var heading: String {
    if document.predecessor(of: pair.new)?.id == pair.old, let day = pair.new.day {
      return strings.text(isAnnounced ? .comparisonTitleAnnounced : .comparisonTitle, ["date": frame.date(day)])
    }
    return strings.text(.comparisonTitlePair, ["old": frame.title(of: pair.old), "new": frame.title(of: pair.new)])
  }

  private func describe(_ list: ChangeList, _ model: inout Model) {
    let language = list.comparison.new.text.language
    let inner = frame.inLanguage(language)
    let words = inner.strings
    if language != frame.language {
      model[text: "body-lang"] = language.text
      model[list: "notices"] = [originalNotice]
    }
    model[flag: "is-same"] = list.count == 0
    model[text: "share"] = share(list, words)
    if isTable {
      model[text: "lead"] = list.count == 0 ? nil : words.text(frame.publication.table.showsUnchanged ? .tableLeadWhole : .tableLead)
      table(list, &model)
    } else {
      var writer = RedlineWriter(list, newLinks: links(pair.new, language), oldLinks: links(pair.old, language), strings: words)
      writer.write()
      model[markup: "body"] = writer.html
      summarise(list, words, &model)
    }
  }

  private func table(_ list: ChangeList, _ model: inout Model) {
    let language = list.comparison.new.text.language
    let inner = frame.inLanguage(language)
    var others: [ComparedLanguage] = []
    if frame.publication.table.hasBothLanguages {
      for other in otherLanguages(than: language) {
        if let list = frame.comparisons.shelf(document.id, other)?.compare(pair) {
          others.append(compared(list, tag: other.text))
        } else {
          var notice = Model(text: "translation", as: "kind")
          notice[markup: "heading"] = strings.html(
            .tableOneLanguage, ["language": HTML(text: frame.name(of: other)), "shown": HTML(text: frame.name(of: language))])
          if model[list: "notices"].isEmpty { model[list: "notices"] = [notice] }
        }
      }
    }
    var writer = TableWriter(
      compared(list, tag: nil), others: others, settings: frame.publication.table,
      caption: inner.strings.text(
        .tableCaption, ["title": inner.title(of: document), "old": inner.title(of: pair.old), "new": inner.title(of: pair.new)]))
    writer.write()
    model[markup: "body"] = writer.html
  }

  /// Beside the original its translations, beside a translation the original.
  private func otherLanguages(than language: LanguageTag) -> [LanguageTag] {
    guard language == document.original else { return [document.original] }
    return frame.publication.languages.filter { other in
      other != language && document.versions.contains { $0.text(in: other) != nil }
    }
  }

  private func compared(_ list: ChangeList, tag: String?) -> ComparedLanguage {
    let language = list.comparison.new.text.language
    return ComparedLanguage(
      list: list, newLinks: links(pair.new, language), oldLinks: links(pair.old, language),
      strings: frame.inLanguage(language).strings, tag: tag)
  }

  /// How much of the words changed; nil where none did.
  private func share(_ list: ChangeList, _ words: Strings.Language) -> String? {
    let summary = list.comparison.redline.summary
    guard summary.words.deleted + summary.words.inserted > 0 else { return nil }
    return words.text(
      .wordsShare,
      [
        "percent": String(summary.changedPercent), "added": String(summary.words.inserted), "deleted": String(summary.words.deleted),
      ])
  }

  private var originalNotice: Model {
    var notice = Model(text: "translation", as: "kind")
    notice[markup: "heading"] = strings.html(
      .originalComparison,
      ["language": HTML(text: frame.name(of: frame.language)), "original": HTML(text: frame.name(of: document.original))])
    return notice
  }

  private func links(_ version: VersionID, _ language: LanguageTag) -> PageLinks {
    PageLinks(
      frame: frame, document: document.id, version: version, isInForce: false, textPage: .version(language, document.id, version))
  }

  private func summarise(_ list: ChangeList, _ words: Strings.Language, _ model: inout Model) {
    guard list.count > 0 else { return }
    let isNeighbour = document.predecessor(of: pair.new)?.id == pair.old
    let isSubstantive =
      isNeighbour ? document.version(pair.new)?.class == .substantive : !list.comparison.redline.summary.isEditorial
    model[text: "counted"] = strings.text(
      .whatChanged, count: list.count, ["count": String(list.count), "class": strings.text(isSubstantive ? .substantive : .editorial)])
    let entries = ChangeEntries(list: list, strings: words).entries
    model[list: "kinds"] = RedlineClass.allCases.compactMap { kind in
      let changes = entries.filter { $0.kind == kind }
      guard !changes.isEmpty else { return nil }
      var model = Model(text: strings.text(kind.key), as: "name")
      model[text: "kind"] = kind.identifier
      model[text: "sign"] = "\(kind.sign)"
      model[text: "count"] = String(changes.count)
      model[list: "changes"] = changes.enumerated().map { $0.element.model(isFirst: $0.offset == 0) }
      return model
    }
    model[list: "order"] = entries.map { $0.model(isFirst: false) }
  }
}
