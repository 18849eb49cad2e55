import Diagnostics
import Testing

@testable import Rendering

/// Templates filled with small models. Source of the rules: mustache(5) and the specification's tests of variables, sections, inverted sections,
/// comments and partials.
@Suite struct TemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let filled: String
    var partial = ""
    var testDescription: String { name }
  }

  private static let offer = Offer([
    .init("title", .text, ""), .init("body", .markup, ""), .init("shown", .flag, ""), .init("hidden", .flag, ""),
    .init("absent", .text, ""),
    .init(
      "items",
      .list(Offer([.init("name", .text, ""), .init("absent", .text, ""), .init("inner", .list(Offer([.init("name", .text, "")])), "")])), ""
    ),
    .init("none", .list(Offer([.init("name", .text, "")])), ""), .init("group", .group(Offer([.init("name", .text, "")])), ""),
  ])

  private static var model: Model {
    var model = Model()
    model[text: "title"] = "A & <b>"
    model[markup: "body"] = HTML("<p>x</p>")
    model[flag: "shown"] = true
    var first = Model(text: "one", as: "name")
    first[list: "inner"] = [Model(text: "deep", as: "name")]
    model[list: "items"] = [first, Model(text: "two", as: "name")]
    model[group: "group"] = Model(text: "of the group", as: "name")
    return model
  }

  @Test(arguments: [
    Case(name: "text alone", template: "<p>x</p>\n", filled: "<p>x</p>\n"),
    Case(name: "a text is escaped", template: "[{{title}}]", filled: "[A &amp; &lt;b&gt;]"),
    Case(name: "blanks in a tag", template: "[{{ title }}]", filled: "[A &amp; &lt;b&gt;]"),
    Case(name: "markup is not", template: "[{{{body}}}]", filled: "[<p>x</p>]"),
    Case(name: "markup by &", template: "[{{& body }}]", filled: "[<p>x</p>]"),
    Case(name: "absent", template: "[{{absent}}]", filled: "[]"),
    Case(name: "a flag that is so", template: "{{#shown}}a{{/shown}}{{^shown}}b{{/shown}}", filled: "a"),
    Case(name: "a flag that is not", template: "{{#hidden}}a{{/hidden}}{{^hidden}}b{{/hidden}}", filled: "b"),
    Case(name: "a text as a section", template: "{{#title}}[{{title}}]{{/title}}{{#absent}}x{{/absent}}", filled: "[A &amp; &lt;b&gt;]"),
    Case(name: "a list", template: "{{#items}}<{{name}}>{{/items}}", filled: "<one><two>"),
    Case(name: "an empty list", template: "{{#none}}x{{/none}}{{^none}}empty{{/none}}", filled: "empty"),
    Case(name: "whether a list has any", template: "{{#has-items}}<ul>{{/has-items}}{{#has-none}}x{{/has-none}}", filled: "<ul>"),
    Case(
      name: "names of the page within a list", template: "{{#items}}{{title}};{{/items}}", filled: "A &amp; &lt;b&gt;;A &amp; &lt;b&gt;;"),
    Case(name: "a list within a list", template: "{{#items}}{{#inner}}{{name}}{{/inner}}{{/items}}", filled: "deep"),
    Case(name: "a group", template: "{{#group}}{{name}}{{/group}}", filled: "of the group"),
    Case(name: "a comment", template: "a{{! note }}b", filled: "ab"),
    Case(name: "a comment on its line goes with it", template: "a\n{{! note }}\nb", filled: "a\nb"),
    Case(name: "a section on its lines", template: "a\n{{#shown}}\nb\n{{/shown}}\nc", filled: "a\nb\nc"),
    Case(name: "indented", template: "a\n  {{#shown}}  \nb\n  {{/shown}}\nc", filled: "a\nb\nc"),
    Case(name: "not alone on its line", template: "a\n{{#shown}} b\n{{/shown}}\nc", filled: "a\n b\nc"),
    Case(name: "line ends of Windows", template: "a\r\n{{#shown}}\r\nb\r\n{{/shown}}\r\nc", filled: "a\r\nb\r\nc"),
    Case(name: "a variable on its line stays", template: "a\n{{absent}}\nb", filled: "a\n\nb"),
    Case(name: "a partial", template: "[{{>part}}]", filled: "[A &amp; &lt;b&gt;]", partial: "{{title}}"),
    Case(name: "a partial in a list", template: "{{#items}}{{>part}}{{/items}}", filled: "(one)(two)", partial: "({{name}})"),
    Case(name: "single braces are text", template: "{ {title} }", filled: "{ {title} }"),
    Case(name: "Japanese text", template: "「{{#shown}}版{{/shown}}」", filled: "「版」"),
    Case(name: "a string", template: "{{t.skip}}", filled: "Skip"),
    Case(name: "an asset", template: "{{assets/site.css}}", filled: "../site.css"),
  ])
  func filled(_ test: Case) throws {
    var report = Report()
    let template = try #require(TemplateParser.parse(Sample.file("Templates/pages/text.html", test.template), report: &report))
    var partials: [String: Template] = [:]
    if !test.partial.isEmpty {
      partials["part"] = TemplateParser.parse(Sample.file("Templates/partials/part.html", test.partial), report: &report)
    }
    let strings = Strings.Language(tag: "en", sentences: ["skip": Sentence("Skip")])
    TemplateCheck(partials: partials, strings: Strings([strings]), assets: ["site.css"]).check(
      template, offers: Self.offer, report: &report)
    #expect(report.isEmpty)
    var writer = TemplateWriter(Self.model, offer: Self.offer, partials: partials, strings: strings) { "../" + $0 }
    writer.write(template.nodes)
    #expect(String(decoding: writer.html.bytes, as: UTF8.self) == test.filled)
  }

  @Test func `a name that an inner list offers is never taken from outside`() throws {
    var report = Report()
    var model = Self.model
    model[text: "absent"] = "outer"
    let template = try #require(
      TemplateParser.parse(Sample.file("Templates/pages/text.html", "{{absent}}{{#items}}[{{absent}}]{{/items}}"), report: &report))
    var writer = TemplateWriter(model, offer: Self.offer, partials: [:], strings: Strings.Language(tag: "en", sentences: [:])) { $0 }
    writer.write(template.nodes)
    #expect(String(decoding: writer.html.bytes, as: UTF8.self) == "outer[][]")
  }
}
