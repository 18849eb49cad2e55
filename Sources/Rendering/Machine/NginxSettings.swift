/// Settings of nginx, to be included in the server block of a site. A location inherits no headers once it has one of its own, so each says them all.
struct NginxSettings {
  let root: String
  let rules: HeaderRules

  func bytes() -> [UInt8] {
    let folders = rules.folders.joined(separator: "|")
    let names = rules.pageNames.map(escaped).joined(separator: "|")
    var text = "# Written by kaitei. In the server block, where root and index are set: include …/_server/nginx.conf;\n"
    text += "charset utf-8;\n"
    text += "charset_types text/plain text/css text/javascript application/javascript text/markdown text/calendar;\n"
    text += "error_page 404 \(root)404.html;\n"
    text += location("~ /\\.(?!well-known/)", ["return 404;"])
    text += location("^~ \(root)assets/", lines(rules.everywhere + rules.assets))
    for memento in rules.mementos {
      text += location("= \(memento.path)index.html", lines(rules.everywhere + rules.others + rules.pages + memento.headers))
    }
    for (ending, type, isCopy) in rules.types {
      text += location(
        "~ ^\(escaped(root)).*\\.\(ending)$",
        ["types { }", "default_type \(type.essence);"] + lines(rules.everywhere + rules.others + (isCopy ? rules.copies : [])))
    }
    text += location("~ ^\(escaped(root))(?:(?:\(names))$|(?:\(folders))/)", lines(rules.everywhere + rules.others + rules.pages))
    text += location(root, lines(rules.everywhere + rules.others))
    return Array(text.utf8)
  }
}

extension NginxSettings {
  private func location(_ place: String, _ lines: [String]) -> String {
    "location \(place) {\n" + lines.map { "  \($0)\n" }.joined() + "}\n"
  }

  /// What caches are told holds for files that are there only.
  private func lines(_ headers: [HeaderRules.Header]) -> [String] {
    headers.map { "add_header \($0.name) \(quoted($0.value))\($0.isForErrors ? " always" : "");" }
  }

  /// Values are ASCII without `$`: addresses are percent-encoded.
  private func quoted(_ value: String) -> String { "'" + value.replacing("'", with: "\\'") + "'" }

  private func escaped(_ path: String) -> String { path.replacing(".", with: "\\.") }
}
