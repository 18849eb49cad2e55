import LegalCorpus

/// A comparison in one language, with what is needed to write it.
struct ComparedLanguage {
  let list: ChangeList
  /// Links of the texts, seen from the page.
  let newLinks: PageLinks
  let oldLinks: PageLinks
  /// In the language of the texts.
  let strings: Strings.Language
  /// The language of the texts, where it is not the one around.
  let tag: String?
  /// By row: whether something below it is not as before.
  let isAboveChange: [Bool]

  init(list: ChangeList, newLinks: PageLinks, oldLinks: PageLinks, strings: Strings.Language, tag: String?) {
    self.list = list
    self.newLinks = newLinks
    self.oldLinks = oldLinks
    self.strings = strings
    self.tag = tag
    isAboveChange = list.isAboveChange
  }
}
