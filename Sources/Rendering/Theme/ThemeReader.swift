import Diagnostics
import LegalCorpus

/// Sorts the files of a theme into what they are.
struct ThemeReader {
  /// By path in byte order, each override in the place of its default.
  private let files: [Theme.File]
  private let defaults: [Theme.File]
  private let overrides: [Theme.File]
  /// As shown to people.
  private let folder: String

  init(files: [Theme.File], overrides: [Theme.File], folder: String) {
    self.folder = folder
    defaults = files
    self.overrides = overrides
    var byPath: [String: Theme.File] = [:]
    for file in files + overrides { byPath[file.path] = file }
    self.files = byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A page that nothing would use is most likely a name mistyped.
  func reportUnknownFiles(report: inout Report) {
    let pages = PageKind.allCases.map { "pages/\($0.rawValue).html" }
    for file in overrides {
      let isKnown =
        pages.contains(file.path) || file.path.hasPrefix("partials/") && file.path.hasSuffix(".html")
        || file.path.hasPrefix("strings/") && file.path.hasSuffix(".yml") || file.path.hasPrefix("assets/")
      guard !isKnown else { continue }
      report.warning(
        "theme-unknown-file", at: .path(file.source.path),
        Message(
          ja: "テーマのファイルは pages/、partials/、strings/、assets/ に置きます。「\(file.path)」はどのページにも使われません。",
          en: "A theme has files in pages/, partials/, strings/ and assets/; no page uses “\(file.path)”."),
        remedy: NearestName.remedy(file.path, among: pages + defaults.map(\.path)))
    }
  }

  func pages(report: inout Report) -> [PageKind: Template] {
    var templates: [PageKind: Template] = [:]
    for kind in PageKind.allCases {
      let path = "pages/\(kind.rawValue).html"
      guard let file = files.first(where: { $0.path == path }) else {
        report.error(
          "theme-missing-file", at: .path(path),
          Message(ja: "テーマには「\(path)」が必要です。", en: "A theme needs “\(path)”."),
          remedy: Message(ja: "初期のテーマからこのファイルを写してください。", en: "Copy the file from the default theme."))
        continue
      }
      templates[kind] = TemplateParser.parse(file.source, report: &report)
    }
    return templates
  }

  /// By name: `head` of `partials/head.html`.
  func partials(report: inout Report) -> [String: Template] {
    var partials: [String: Template] = [:]
    for file in files where file.path.hasPrefix("partials/") && file.path.hasSuffix(".html") {
      partials[String(file.path.dropFirst("partials/".count).dropLast(".html".count))] = TemplateParser.parse(file.source, report: &report)
    }
    return partials
  }

  func assets() -> [Theme.Asset] {
    files.filter { $0.path.hasPrefix("assets/") }.map { file in
      let name = String(file.path.dropFirst("assets/".count))
      let ending = name.split(separator: ".").dropFirst().last.map { ".\($0)" } ?? ""
      return Theme.Asset(
        name: name, publishedName: ContentHash(name: name, bytes: file.source.bytes).text + ending, bytes: file.source.bytes)
    }
  }

  func strings(languages: [LanguageTag], report: inout Report) -> Strings {
    Strings(
      languages.map { language in
        let path = "strings/\(language.text).yml"
        var sentences: [String: Sentence] = [:]
        for file in defaults + overrides where file.path == path {
          for (name, sentence, _) in StringsFile(file.source, report: &report).sentences { sentences[name] = sentence }
        }
        reportMissing(sentences, language: language, path: path, report: &report)
        return Strings.Language(tag: language.text, sentences: sentences)
      })
  }

  private func reportMissing(_ sentences: [String: Sentence], language: LanguageTag, path: String, report: inout Report) {
    let missing = StringKey.allCases.map(\.rawValue).filter { sentences[$0] == nil }
    guard !missing.isEmpty else { return }
    let place = (overrides + defaults).first { $0.path == path }?.source.path ?? "\(folder)/\(path)"
    let shown = missing.prefix(5)
    let more = missing.count - shown.count
    report.error(
      "strings-missing", at: .path(place),
      Message(
        ja: "「\(language.text)」の文言が足りません：" + shown.joined(separator: "、") + (more > 0 ? "、ほか\(more)件。" : "。"),
        en: "Strings in “\(language.text)” are missing: " + shown.joined(separator: ", ") + (more > 0 ? " and \(more) more." : ".")),
      remedy: Message(
        ja: "\(folder)/\(path) に書いてください。名前の一覧は Docs/themes.md にあります。",
        en: "Write them in \(folder)/\(path); Docs/themes.md lists the names."))
  }
}
