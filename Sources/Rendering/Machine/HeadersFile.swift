/// `_headers`, as Netlify and Cloudflare read it: where several rules fit a file it gets the headers of all, so no two of them give one header.
/// What is not immutable these hosts let be checked on every visit of themselves.
struct HeadersFile {
  let rules: HeaderRules

  /// Cloudflare reads so many rules of a file.
  private static let limit = 100

  func bytes() -> [UInt8] {
    let root = rules.root
    var blocks: [(path: String, headers: [HeaderRules.Header])] = [(root + "*", rules.everywhere)]
    blocks += rules.pageNames.map { (root + $0, rules.pages) } + rules.folders.map { (root + $0 + "/*", rules.pages) }
    blocks.append((root + "assets/*", rules.assets))
    for (ending, type, isCopy) in rules.types {
      blocks.append((root + "*." + ending, [HeaderRules.Header(name: "Content-Type", value: type.text)] + (isCopy ? rules.copies : [])))
    }
    let mementos = rules.mementos.map { ($0.path, $0.headers) }
    let hasRoom = blocks.count + mementos.count <= HeadersFile.limit
    var text = "# Written by kaitei. A file of your own in this place is kept.\n"
    if !hasRoom { text += "# Memento-Datetime is left out: hosts read \(HeadersFile.limit) rules.\n" }
    for (path, headers) in blocks + (hasRoom ? mementos : []) {
      text += path + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }
    return Array(text.utf8)
  }
}
