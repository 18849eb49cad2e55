/// What the publisher says of the accessibility of its site (`accessibility` in `site.yml`). The words of a conformance are the publisher's to
/// claim: nothing here is found out by the program.
package struct AccessibilityStatement: Sendable {
  package let conformance: Conformance
  /// The day on which the site was tested.
  package let tested: Day
  /// How it was tested, by language.
  package let method: [LanguageTag: String]
  /// What falls short, by language, a line for each.
  package let limits: [LanguageTag: [String]]
  /// Whom to tell: an address, a telephone number, a sentence.
  package let contact: [LanguageTag: String]
  /// Where the results are published; nil where they are not.
  package let results: String?

  /// The degrees that the guideline on JIS X 8341-3:2016 of the Web Accessibility Infrastructure Committee knows: 準拠, 一部準拠, 配慮.
  package enum Conformance: String, Sendable, CaseIterable { case full, partial, regard }
}
