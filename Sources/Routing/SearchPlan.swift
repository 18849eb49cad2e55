import Diagnostics
package import LegalCorpus

extension Corpus {
  /// The page of the search over a language, with every file that its script may load.
  func searchPages(in language: LanguageTag) -> [Page] {
    var pages: [Page] = [.search(language), .searchDocuments(language)]
    pages += (0..<searchParts(in: language)).map { .searchWords(language, part: $0) }
    for document in documents {
      pages += SearchedVersions.allCases.filter { !document.searched($0, in: language, on: asOf).isEmpty }
        .map { .searchTexts(language, document.id, $0) }
    }
    return pages
  }

  /// Into how many files the index of a language is cut: a power of two, so that a file covers at most 512 kB of sources, up to 64.
  package func searchParts(in language: LanguageTag) -> Int {
    var bytes = 0
    for document in documents {
      for version in document.versions { bytes += version.text(in: language)?.file.bytes.count ?? 0 }
    }
    var parts = 1
    while parts < 64, bytes > parts * 512_000 { parts *= 2 }
    return parts
  }
}

extension Document {
  /// The texts that a file for the search holds: the one in force, or the others, the newest first.
  package func searched(_ which: SearchedVersions, in language: LanguageTag, on day: Day) -> [Text] {
    let inForce = versionInForce(on: day)?.id
    return versions.reversed().filter { ($0.id == inForce) == (which == .inForce) }.compactMap { $0.text(in: language) }
  }
}
