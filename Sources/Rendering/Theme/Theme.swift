package import Diagnostics
package import LegalCorpus

/// Templates, sentences, styles and scripts: a default one, overlaid file by file. Having one proves that every name in its templates is known.
package struct Theme: Sendable {
  /// A file by its path in `Templates/`: `pages/text.html`.
  package struct File: Sendable {
    package let path: String
    package let source: SourceFile

    package init(path: String, source: SourceFile) {
      self.path = path
      self.source = source
    }
  }

  /// A file of `assets/`, published as it is.
  package struct Asset: Sendable {
    package let name: String
    /// With the hash of its name and bytes.
    package let publishedName: String
    package let bytes: [UInt8]
  }

  let templates: [PageKind: Template]
  let partials: [String: Template]
  private(set) var strings: Strings
  /// By name in byte order.
  package let assets: [Asset]
  /// The JSON Schemas of what is published for machines and of what editors write, by path: `schema/text.schema.json`.
  let schemas: [File]

  /// For the plan of the site: the published name of each asset.
  package var assetNames: [String: String] {
    Dictionary(assets.map { ($0.name, $0.publishedName) }, uniquingKeysWith: { first, _ in first })
  }

  /// For the plan of the site.
  package var schemaNames: [String] { schemas.map { String($0.path.dropFirst("schema/".utf8.count)) } }

  package func asset(_ name: String) -> Asset? { assets.first { $0.name.utf8.elementsEqual(name.utf8) } }
}

extension Theme {
  /// Reads and checks a theme. Nil where a finding was an error.
  /// - Parameters:
  ///   - files: the default theme.
  ///   - overrides: the publication's own files; each takes the place of the default one at its path, a file of strings sentence by sentence.
  ///   - folder: where the publication's own files are, or would be.
  package static func load(
    files: [File], overrides: [File] = [], folder: String = "Templates", languages: [LanguageTag], report: inout Report
  ) -> Theme? {
    var findings = Report()
    let reader = ThemeReader(files: files, overrides: overrides, folder: folder)
    reader.reportUnknownFiles(report: &findings)
    let strings = reader.strings(languages: languages, report: &findings)
    let partials = reader.partials(report: &findings)
    let templates = reader.pages(report: &findings)
    let assets = reader.assets()
    let check = TemplateCheck(partials: partials, strings: strings, assets: assets.map(\.name))
    for kind in PageKind.allCases {
      if let template = templates[kind] { check.check(template, offers: kind.offer, report: &findings) }
    }
    report.merge(findings)
    guard !findings.hasErrors else { return nil }
    return Theme(
      templates: templates, partials: partials, strings: strings, assets: assets, schemas: files.filter { $0.path.hasPrefix("schema/") })
  }

  /// The same with what the publication asks of dates.
  func writing(showsEra: Bool) -> Theme {
    guard showsEra else { return self }
    var theme = self
    theme.strings = strings.showingEra()
    return theme
  }

  /// Fills the template of a kind of page.
  /// - Parameter assets: relative address of an asset by name.
  func fill(_ kind: PageKind, with model: Model, language: LanguageTag, assets: @escaping (String) -> String) -> HTML {
    guard let template = templates[kind] else { return HTML() }
    var writer = TemplateWriter(model, offer: kind.offer, partials: partials, strings: strings.language(language), assets: assets)
    writer.write(template.nodes)
    return writer.html
  }
}
