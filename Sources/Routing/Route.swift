package import LegalCorpus

/// An address of the site: it exists and is unique, as only the plan of a site makes one. A link made from it cannot break.
package struct Route: Sendable, Hashable {
  package let page: Page
  /// Where the file lies in the site's folder: `ja/privacy-policy/index.html`.
  package let path: String

  init(_ page: Page, path: String) {
    self.page = page
    self.path = path
  }

  /// Below the address of the publication, percent-encoded; a page's ends in `/`: `ja/privacy-policy/`.
  package var address: String {
    let name = "index.html"
    let folder = path.utf8.count - name.utf8.count
    guard path.utf8.suffix(name.utf8.count).elementsEqual(name.utf8),
      folder == 0 || path.utf8.dropFirst(folder - 1).first == UInt8(ascii: "/")
    else { return percentEncoded(path) }
    return percentEncoded(String(decoding: path.utf8.prefix(folder), as: UTF8.self))
  }

  /// The language of a page for readers; nil for files that belong to none.
  package var language: LanguageTag? { page.language }

  package static func == (first: Route, second: Route) -> Bool { first.path.utf8.elementsEqual(second.path.utf8) }

  package func hash(into hasher: inout Hasher) {
    var path = path
    path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Page {
  package var language: LanguageTag? {
    switch self {
    case .hub(let language), .accessibility(let language), .current(let language, _), .version(let language, _, _),
      .history(let language, _),
      .comparison(let language, _, _), .comparisonTable(let language, _, _), .clauseHistory(let language, _, _),
      .parallel(let language, _, _), .parallelVersion(let language, _, _, _), .languageFeed(let language), .documentFeed(let language, _),
      .record(_, _, let language, _), .search(let language), .searchDocuments(let language), .searchWords(let language, _),
      .searchTexts(let language, _, _), .languageCalendar(let language), .documentCalendar(let language, _):
      language
    case .former(_, let page): page.language
    case .root, .versionList, .timeMap, .currentVersions, .sitemap, .robots, .notFound, .noJekyll, .headers, .serverSettings, .asset,
      .attachment, .schema:
      nil
    }
  }
}

/// RFC 3986: unreserved characters, `/` and what a path segment may hold stay; every other byte becomes `%XX`.
func percentEncoded(_ path: String) -> String {
  if path.utf8.allSatisfy(staysInAddress) { return path }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(path.utf8.count)
  for byte in path.utf8 {
    if staysInAddress(byte) { bytes.append(byte) } else { bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func staysInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
    true
  default: false
  }
}
