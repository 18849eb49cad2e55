/// Settings of Apache, to be included in the virtual host of a site; `mod_headers` has to be on. What comes later takes the place of what came before.
struct ApacheSettings {
  let root: String
  let rules: HeaderRules

  func bytes() -> [UInt8] {
    let folders = rules.folders.joined(separator: "|")
    let names = rules.pageNames.map(escaped).joined(separator: "|")
    var text = "# Written by kaitei. In the virtual host, where DocumentRoot is set: Include …/_server/apache.conf\n"
    text += section(
      "Location \"\(root)\"",
      [
        "DirectoryIndex index.html", "ErrorDocument 404 \(root)404.html", "AddDefaultCharset utf-8",
        "AddCharset utf-8 .md .txt .css .js .ics",
      ]
        + rules.types.map { "AddType \($0.type.essence) .\($0.ending)" } + lines(rules.everywhere + rules.others))
    text += section("LocationMatch \"/\\.(?!well-known/)\"", ["Require all denied"])
    text += section("Location \"\(root)assets/\"", lines(rules.assets))
    text += section("LocationMatch \"^\(escaped(root))(?:(?:\(names))$|(?:\(folders))/)\"", lines(rules.pages))
    let copies = rules.types.filter(\.isCopy).map(\.ending).joined(separator: "|")
    text += section("LocationMatch \"^\(escaped(root)).*\\.(?:\(copies))$\"", lines(rules.copies))
    for memento in rules.mementos {
      text += section("LocationMatch \"^\(escaped(memento.path))(?:index\\.html)?$\"", lines(memento.headers))
    }
    return Array(text.utf8)
  }
}

extension ApacheSettings {
  private func section(_ head: String, _ lines: [String]) -> String {
    "<\(head)>\n" + lines.map { "  \($0)\n" }.joined() + "</\(head.prefix { $0 != " " })>\n"
  }

  private func lines(_ headers: [HeaderRules.Header]) -> [String] {
    headers.map { "Header \($0.isForErrors ? "always " : "")set \($0.name) \"\($0.value.replacing("\"", with: "\\\""))\"" }
  }

  private func escaped(_ path: String) -> String { path.replacing(".", with: "\\.") }
}
