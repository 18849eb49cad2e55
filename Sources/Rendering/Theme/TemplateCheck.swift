import Diagnostics

/// Checks every name of a template, and of the partials that it uses, against what its page offers.
struct TemplateCheck {
  let partials: [String: Template]
  let strings: Strings
  /// Names of the files in `assets/`.
  let assets: [String]

  func check(_ template: Template, offers offer: Offer, report: inout Report) {
    check(template.nodes, in: template.file, scopes: [offer], partials: [], report: &report)
  }
}

extension TemplateCheck {
  /// - Parameter scopes: the page's names first, then those of each section around.
  private func check(
    _ nodes: [Template.Node], in file: SourceFile, scopes: [Offer], partials open: [String], report: inout Report
  ) {
    for node in nodes {
      switch node {
      case .text: break
      case .value(let name): checkValue(name, in: file, scopes: scopes, report: &report)
      case .markup(let name): checkMarkup(name, in: file, scopes: scopes, report: &report)
      case .section(let name, let inner):
        guard let kind = kind(name, in: file, scopes: scopes, report: &report) else { break }
        switch kind {
        case .list(let offer), .group(let offer): check(inner, in: file, scopes: scopes + [offer], partials: open, report: &report)
        case .text, .markup, .flag: check(inner, in: file, scopes: scopes, partials: open, report: &report)
        }
      case .inverted(let name, let inner):
        if kind(name, in: file, scopes: scopes, report: &report) != nil {
          check(inner, in: file, scopes: scopes, partials: open, report: &report)
        }
      case .partial(let name): checkPartial(name, in: file, scopes: scopes, partials: open, report: &report)
      }
    }
  }

  private func checkValue(_ name: Template.Name, in file: SourceFile, scopes: [Offer], report: inout Report) {
    if name.string != nil {
      checkString(name, in: file, report: &report)
      return
    }
    if let asset = name.asset {
      checkAsset(asset, name, in: file, report: &report)
      return
    }
    switch kind(name, in: file, scopes: scopes, report: &report) {
    case nil, .text: break
    case .markup:
      report.error(
        "template-escaped-markup", at: .bytes(name.range, of: file),
        Message(
          ja: "「\(name.text)」はHTMLです。HTMLは「{{{\(name.text)}}}」と書きます。", en: "“\(name.text)” is HTML; HTML is written “{{{\(name.text)}}}”."),
        remedy: Message(ja: "波かっこを3つにしてください。", en: "Use three braces."))
    case .flag, .list, .group: reportSectionOnly(name, in: file, report: &report)
    }
  }

  private func checkMarkup(_ name: Template.Name, in file: SourceFile, scopes: [Offer], report: inout Report) {
    let isText = name.string != nil || name.asset != nil
    let kind: Offer.Kind? = isText ? .text : kind(name, in: file, scopes: scopes, report: &report)
    switch kind {
    case nil, .markup: break
    case .text:
      report.error(
        "template-unescaped-text", at: .bytes(name.range, of: file),
        Message(
          ja: "「\(name.text)」は文字であり、HTMLではありません。文字は「{{\(name.text)}}」と書きます（記号はHTML用に置き換わります）。",
          en: "“\(name.text)” is text, not HTML; text is written “{{\(name.text)}}” and is escaped."),
        remedy: Message(ja: "波かっこを2つにしてください。", en: "Use two braces."))
    case .flag, .list, .group: reportSectionOnly(name, in: file, report: &report)
    }
  }

  private func reportSectionOnly(_ name: Template.Name, in file: SourceFile, report: inout Report) {
    report.error(
      "template-not-a-value", at: .bytes(name.range, of: file),
      Message(ja: "「\(name.text)」はそのまま印字できません。部分の名前です。", en: "“\(name.text)” cannot be printed: it is the name of a section."),
      remedy: Message(ja: "「{{#\(name.text)}} … {{/\(name.text)}}」と書いてください。", en: "Write “{{#\(name.text)}} … {{/\(name.text)}}”."))
  }

  private func checkPartial(_ name: Template.Name, in file: SourceFile, scopes: [Offer], partials open: [String], report: inout Report) {
    guard let partial = partials[name.text] else {
      report.error(
        "template-unknown-partial", at: .bytes(name.range, of: file),
        Message(ja: "部品「\(name.text)」は Templates/partials/ にありません。", en: "There is no partial “\(name.text)” in Templates/partials/."),
        remedy: NearestName.remedy(name.text, among: partials.keys.sorted()))
      return
    }
    guard !open.contains(name.text) else {
      report.error(
        "template-recursion", at: .bytes(name.range, of: file),
        Message(ja: "部品「\(name.text)」は自分自身を含むことになります。", en: "The partial “\(name.text)” would include itself."),
        remedy: Message(ja: "どちらかの取り込みを外してください。", en: "Remove one of the inclusions."))
      return
    }
    check(partial.nodes, in: partial.file, scopes: scopes, partials: open + [name.text], report: &report)
  }

  private func checkAsset(_ asset: String, _ name: Template.Name, in file: SourceFile, report: inout Report) {
    guard !assets.contains(asset) else { return }
    report.error(
      "template-unknown-asset", at: .bytes(name.range, of: file),
      Message(ja: "「\(asset)」は Templates/assets/ にありません。", en: "There is no “\(asset)” in Templates/assets/."),
      remedy: NearestName.remedy(asset, among: assets))
  }

  private func checkString(_ name: Template.Name, in file: SourceFile, report: inout Report) {
    guard let key = name.string else { return }
    for language in strings.languages {
      guard let sentence = strings.sentence(key, in: language) else {
        report.error(
          "template-missing-string", at: .bytes(name.range, of: file),
          Message(
            ja: "文言「\(key)」が Templates/strings/\(language).yml にありません。",
            en: "The string “\(key)” is not in Templates/strings/\(language).yml."),
          remedy: NearestName.remedy(key, among: strings.names(in: language)))
        continue
      }
      if let placeholder = sentence.placeholders.first {
        report.error(
          "template-string-placeholder", at: .bytes(name.range, of: file),
          Message(
            ja: "文言「\(key)」には差し込み「{\(placeholder)}」があるため、テンプレートからは使えません。",
            en: "The string “\(key)” has the placeholder “{\(placeholder)}”, so a template cannot use it."),
          remedy: Message(ja: "差し込みのない文言を使ってください。", en: "Use a string without placeholders."))
      }
    }
  }

  private func kind(_ name: Template.Name, in file: SourceFile, scopes: [Offer], report: inout Report) -> Offer.Kind? {
    for offer in scopes.reversed() {
      if let kind = offer.kind(name.text) { return kind }
    }
    var known: [String] = []
    for offer in scopes.reversed() { known += offer.allNames }
    report.error(
      "template-unknown-name", at: .bytes(name.range, of: file),
      Message(ja: "このページには「\(name.text)」という名前がありません。", en: "This page offers no name “\(name.text)”."),
      remedy: NearestName.remedy(name.text, among: known))
    return nil
  }
}
