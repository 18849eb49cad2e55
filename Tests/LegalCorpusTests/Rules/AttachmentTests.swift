import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct AttachmentTests {
  @Test(arguments: files + images) func finds(_ test: RuleCase) { test.check() }

  private static func beside(_ name: String, _ body: String, _ attachments: [String], _ expected: String...) -> RuleCase {
    RuleCase(
      name: name,
      files: ["site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": body + "\n"],
      attachments: attachments.map { "rules/2022-04-01/" + $0 }, expected: expected)
  }

  static let files: [RuleCase] = [
    beside("linked", "[申請書](form.pdf) ![図](図.PNG) **[a](b.webp)**", ["form.pdf", "図.PNG", "b.webp"]),
    beside(
      "in a table, a note and a list", "| [a](a.pdf) |\n|---|\n\n- [b](b.jpg)\n\n本文[^n]\n\n[^n]: [c](c.jpeg)", ["a.pdf", "b.jpg", "c.jpeg"]),
    beside("linked by none", "本文", ["form.pdf"], "rules/2022-04-01/form.pdf unlinked-file"),
    beside(
      "another kind", "[申請書](form.docx)", ["form.docx", "memo"], "rules/2022-04-01/form.docx file-kind", "rules/2022-04-01/memo file-kind"),
    beside("a name that an address cannot hold", "[申請書](<form 1.pdf>)", ["form 1.pdf"], "rules/2022-04-01/form 1.pdf file-name"),
    RuleCase(
      name: "sources of another kind",
      files: [
        "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": "本文\n",
        "rules/2022-04-01/page.html": "<p>", "rules/2022-04-01/sub/ja.md": "本文\n",
      ], expected: ["rules/2022-04-01/page.html file-kind", "rules/2022-04-01/sub/ja.md file-kind"]),
    RuleCase(
      name: "files that belong to nothing",
      files: [
        "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": "本文\n", "memo.txt": "",
        "rules/memo.txt": "",
      ], expected: ["memo.txt unlinked-file", "rules/memo.txt unlinked-file"]),
  ]

  private static func image(_ name: String, _ source: String, _ expected: String...) -> RuleCase {
    RuleCase(
      name: name,
      files: [
        "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": "![図](a.svg)\n",
        "rules/2022-04-01/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\(source)</svg>",
      ], expected: expected)
  }

  static let images: [RuleCase] = [
    image(
      "plain",
      "<!-- <script> http://x --><defs><linearGradient id=\"g\"/></defs><path fill='url(#g)' d=\"M0 0\"/><use xlink:href=\"#a\"/><style>a{b:c}</style>"
        + "<image href=\"data:image/png;base64,AA\"/><metadata><rdf:li rdf:resource=\"http://x/\"/></metadata><text font-style=\"a\">onload=x</text>"
    ),
    image("a script", "1️⃣<ScRipt>x</script>", "active-svg"), image("a script by its prefix", "1️⃣<svg:script/>", "active-svg"),
    image("a handler", "<g 1️⃣onload = \"x\"/>", "active-svg"), image("a handler in single quotes", "<g id='a' 1️⃣ONCLICK='x'/>", "active-svg"),
    image("a picture elsewhere", "<image 1️⃣href=\"https://x/a.png\"/>", "active-svg"),
    image("a link", "<a 1️⃣xlink:href='//x'><path/></a>", "active-svg"),
    image("script by link", "<a 1️⃣href=\" javascript:x\"/>", "active-svg"),
    image("data that is a document", "<use 1️⃣href=\"data:image/svg+xml,x\"/>", "active-svg"),
    image("a style from elsewhere", "<style>1️⃣@import 'x'; a { b: 2️⃣url(https://x) }</style>", "active-svg", "active-svg"),
    image("a paint from elsewhere", "<path fill=\"1️⃣url('http://x#a')\"/>", "active-svg"),
    image("a document inside", "1️⃣<foreignObject><p/></foreignObject>", "active-svg"),
    image("a target set by animation", "<set 1️⃣attributeName=\"href\" to=\"x\"/>", "active-svg"),
    image("a style sheet", "1️⃣<?xml-stylesheet href='x'?>2️⃣<!ENTITY a SYSTEM 'x'>", "active-svg", "active-svg"),
  ]
}
