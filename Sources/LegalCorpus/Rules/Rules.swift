import Diagnostics

/// The rules of the corpus: one a file, each with its message. Those of one text or version run on any core, those of a document at the barrier.
enum Rules {
  /// What can be said of a text alone. O(size of the text).
  static func check(_ text: TextDraft, isOriginal: Bool, report: inout Report) {
    LabelTwice.check(text.tree, language: text.language, report: &report)
    if text.tree.hasTypedLabels { LabelSequence.check(text.tree, language: text.language, report: &report) }
    if MixedCharacters.check(text, report: &report) { MixedNormalForms.check(text, report: &report) }
    if isOriginal {
      if text.tree.hasSources { TranslationLags.checkOriginal(text.tree, report: &report) }
    } else {
      TranslationLags.check(text, report: &report)
      if text.tree.hasSources { TranslationLags.check(text.tree, of: text.version, report: &report) }
    }
  }

  /// What holds between the languages of a version, and of the files beside them. O(size of the texts).
  static func check(_ texts: [TextDraft], of version: VersionPlan, report: inout Report) {
    guard let original = texts.first else { return }
    for text in texts.dropFirst() where !text.lags {
      let pair = TextPair(version: version.id, language: text.language, original: original.tree, translation: text.tree)
      ClauseParity.check(pair, report: &report)
      NumbersDiffer.check(pair, original: original.language, report: &report)
      NotTranslated.check(pair, report: &report)
    }
  }

  /// What holds between the versions of a document.
  static func check(
    _ document: DocumentPlan, _ versions: [VersionDraft], _ plan: CorpusPlan, asOf: Day, report: inout Report
  ) {
    Establishment.check(document, report: &report)
    WithdrawalDate.check(document, report: &report)
    VersionGap.check(document, report: &report)
    DateContradicts(document: document, versions: versions).check(report: &report)
    MissingID.check(versions.flatMap(\.texts), report: &report)
    ClassDiffers.check(versions, report: &report)
    let known = Set(document.versions.map(\.id))
    var isFirstHeld = true
    for version in versions {
      if version.isHeld, !version.id.isDraft {
        if !isFirstHeld { MissingSummary.check(version, report: &report) }
        isFirstHeld = false
      }
      MissingTranslation.check(version, languages: plan.publication.languages, report: &report)
      Adoption.check(version, report: &report)
      Approval.checkDate(version, report: &report)
      DraftFacts.check(version, report: &report)
      for text in version.texts.dropFirst() { TranslationLags.checkSources(text, text.tree, known: known, report: &report) }
    }
    checkCurrent(document, versions, plan, asOf: asOf, report: &report)
  }

  /// What holds for the versions that are announced or in force.
  private static func checkCurrent(
    _ document: DocumentPlan, _ versions: [VersionDraft], _ plan: CorpusPlan, asOf: Day, report: inout Report
  ) {
    let isWithdrawn = document.file.withdrawn.map { $0.value.date.value <= asOf } ?? false
    let inForce = isWithdrawn ? nil : versions.last { version in version.id.day.map { $0 <= asOf } ?? false }
    if let inForce {
      NotHeld.checkInForce(inForce, report: &report)
      BlockChanged.check(inForce, blocks: plan.blocks, asOf: asOf, report: &report)
    }
    for version in versions where version.id == inForce?.id || (version.id.day.map { $0 > asOf } ?? false) {
      if let days = plan.publication.noticeDays { Notice.check(version, days: days, report: &report) }
      if plan.publication.requiresApproval { Approval.checkPresence(version, report: &report) }
    }
  }
}
