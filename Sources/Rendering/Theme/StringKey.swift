/// Every sentence of the interface that the program uses; a theme's files give each in every language of the publication.
enum StringKey: String, CaseIterable, Sendable {
  case languageName = "language-name"
  case locale
  case date
  case dateShort = "date-short"
  case dateWithEra = "date-with-era"
  case dateWithOrdinal = "date-with-ordinal"
  case month1 = "month-1"
  case month2 = "month-2"
  case month3 = "month-3"
  case month4 = "month-4"
  case month5 = "month-5"
  case month6 = "month-6"
  case month7 = "month-7"
  case month8 = "month-8"
  case month9 = "month-9"
  case month10 = "month-10"
  case month11 = "month-11"
  case month12 = "month-12"
  case space
  case bullet
  case titleSeparator = "title-separator"
  case pageTitle = "page-title"
  case skip, preview
  case languages
  case path
  case kept
  case contents
  case inForce = "in-force"
  case announced
  case past
  case draft
  case withdrawn
  case notHeld = "not-held"
  case fromUntilNow = "from-until-now"
  case fromUntil = "from-until"
  case from
  case neverInForce = "never-in-force"
  case established
  case lastRevised = "last-revised"
  case takesEffect = "takes-effect"
  case published
  case adopted
  case retroactive
  case versionOf = "version-of"
  case versionWithState = "version-with-state"
  case draftVersion = "draft-version"
  case comparePrevious = "compare-previous"
  case table
  case history
  case sourceText = "source-text"
  case beside
  case summary
  case corrections
  case correction
  case permalink
  case notes
  case backToText = "back-to-text"
  case tableRegion = "table-region"
  case addToCalendar = "add-to-calendar"
  case announcedDays = "announced-days"
  case dayOfEffect = "day-of-effect"
  case dayOfRevision = "day-of-revision"
  case dayOfWithdrawal = "day-of-withdrawal"
  case daysLeft = "days-left"
  case notYetPassed = "not-yet-passed"
  case asOfFound = "as-of-found"
  case asOfBefore = "as-of-before"
  case asOfWithdrawn = "as-of-withdrawn"
  case asOfReplaced = "as-of-replaced"
  case announcedTitle = "announced-title"
  case announcedPassed = "announced-passed"
  case announcedChanges = "announced-changes"
  case announcedUntil = "announced-until"
  case compareWithCurrent = "compare-with-current"
  case readNew = "read-new"
  case notYetTitle = "not-yet-title"
  case notYetCurrent = "not-yet-current"
  case notYetFirst = "not-yet-first"
  case pastTitle = "past-title"
  case pastUntil = "past-until"
  case pastSuperseded = "past-superseded"
  case readCurrent = "read-current"
  case withdrawnTitle = "withdrawn-title"
  case withdrawalAheadTitle = "withdrawal-ahead-title"
  case readLast = "read-last"
  case notHeldTitle = "not-held-title"
  case notHeldText = "not-held-text"
  case draftTitle = "draft-title"
  case draftText = "draft-text"
  case noVersionTitle = "no-version-title"
  case translation
  case translationMissing = "translation-missing"
  case translationPrevails = "translation-prevails"
  case translationOriginal = "translation-original"
  case translationOfficial = "translation-official"
  case translationReference = "translation-reference"
  case translationProvisional = "translation-provisional"
  case translationLags = "translation-lags"
  case clauseLags = "clause-lags"
  case seeChanges = "see-changes"
  case documents
  case lastChange = "last-change"
  case elsewhere
  case historyOf = "history-of"
  case historyLead = "history-lead"
  case versionList = "version-list"
  case substantive
  case editorial
  case firstVersion = "first-version"
  case announcedOn = "announced-on"
  case until
  case readText = "read-text"
  case size
  case noChange = "no-change"
  case day
  case period
  case compare
  case changesCount = "changes-count"
  case comparison
  case comparisonOf = "comparison-of"
  case comparisonTitle = "comparison-title"
  case comparisonTitleAnnounced = "comparison-title-announced"
  case comparisonTitlePair = "comparison-title-pair"
  case old
  case new
  case redline
  case whatChanged = "what-changed"
  case kind
  case place
  case amount
  case inserted
  case deleted
  case nextChange = "next-change"
  case previousChange = "previous-change"
  case unchanged
  case unchangedCount = "unchanged-count"
  case spanOne = "span-one"
  case spanTwo = "span-two"
  case clauseSeparator = "clause-separator"
  case addedKind = "added-kind"
  case deletedKind = "deleted-kind"
  case headingAddedKind = "heading-added-kind"
  case headingDeletedKind = "heading-deleted-kind"
  case partlyAddedKind = "partly-added-kind"
  case partlyDeletedKind = "partly-deleted-kind"
  case movedKind = "moved-kind"
  case renumberedKind = "renumbered-kind"
  case wordingKind = "wording-kind"
  case amountKind = "amount-kind"
  case dateKind = "date-kind"
  case periodKind = "period-kind"
  case numberKind = "number-kind"
  case linkKind = "link-kind"
  case formatKind = "format-kind"
  case splitKind = "split-kind"
  case joinedKind = "joined-kind"
  case labelOld = "label-old"
  case sameWording = "same-wording"
  case movedAway = "moved-away"
  case charactersAdded = "characters-added"
  case charactersDeleted = "characters-deleted"
  case preamble
  case originalComparison = "original-comparison"
  case linkChanged = "link-changed"
  case tableTitle = "table-title"
  case after
  case before
  case remarks
  case newlyMade = "newly-made"
  case removed
  case headingNewlyMade = "heading-newly-made"
  case headingRemoved = "heading-removed"
  case omitted
  case omittedSpan = "omitted-span"
  case newLabel = "new-label"
  case oldLabel = "old-label"
  case tableCaption = "table-caption"
  case notFoundTitle = "not-found-title"
  case notFoundText = "not-found-text"
  case formerTitle = "former-title"
  case addedHere = "added-here"
  case deletedHere = "deleted-here"
  case movedHere = "moved-here"
  case renumberedHere = "renumbered-here"
  case splitHere = "split-here"
  case joinedHere = "joined-here"
  case wordingHere = "wording-here"
  case amountHere = "amount-here"
  case dateHere = "date-here"
  case periodHere = "period-here"
  case numberHere = "number-here"
  case linkHere = "link-here"
  case formatHere = "format-here"
  case clauseHistory = "clause-history"
  case firstWording = "first-wording"
  case prevails
  case clauseHistoryLink = "clause-history-link"
  case pairsLeftOut = "pairs-left-out"
  case accessibility
  case accessibilityFull = "accessibility-full"
  case accessibilityPartial = "accessibility-partial"
  case accessibilityRegard = "accessibility-regard"
  case search
  case searchWorking = "search-working"
  case searchFound = "search-found"
  case searchMany = "search-many"
  case searchNone = "search-none"
  case searchEmpty = "search-empty"
  case searchUnreadable = "search-unreadable"
  case searchFailed = "search-failed"
  case searchMore = "search-more"
  case searchSameWording = "search-same-wording"
  case tableLead = "table-lead"
  case kindSeparator = "kind-separator"
  case breakInserted = "break-inserted"
  case breakDeleted = "break-deleted"
  case quoted
  case ordinalOf = "ordinal-of"
  case imageChanged = "image-changed"
  case emphasisSet = "emphasis-set"
  case emphasisRemoved = "emphasis-removed"
  case strongSet = "strong-set"
  case strongRemoved = "strong-removed"
  case codeSet = "code-set"
  case codeRemoved = "code-removed"
  case alignmentChanged = "alignment-changed"
  case movedFrom = "moved-from"
  case movedDown = "moved-down"
  case movedUp = "moved-up"
  case labelSpan = "label-span"
  case splitInto = "split-into"
  case joinedOf = "joined-of"
  case partTitle = "part-title"
  case partSubtitle = "part-subtitle"
  case partHeader = "part-header"
  case partSignature = "part-signature"
  case wordsShare = "words-share"
  case remarkAdded = "remark-added"
  case remarkDeleted = "remark-deleted"
  case remarkHeadingAdded = "remark-heading-added"
  case remarkPartlyAdded = "remark-partly-added"
  case tableLeadWhole = "table-lead-whole"
  case tableOneLanguage = "table-one-language"
  case pairCompared = "pair-compared"
  case noteKind = "note-kind"
  case imageKind = "image-kind"
  case structureKind = "structure-kind"
  case structureChanged = "structure-changed"
  case structureHeading = "structure-heading"
  case structureItem = "structure-item"
  case structureBullet = "structure-bullet"
  case structureParagraph = "structure-paragraph"
  case structureQuotation = "structure-quotation"
  case structureCell = "structure-cell"
  case structureNote = "structure-note"
  case structureCode = "structure-code"
  case structureLevel = "structure-level"
  case structureInside = "structure-inside"
  case structureOutside = "structure-outside"

  /// The names that may stand in braces in it.
  var placeholders: [String] {
    switch self {
    case .date, .dateShort: ["day", "month", "year"]
    case .dateWithEra: ["date", "era"]
    case .dateWithOrdinal: ["date", "number"]
    case .pageTitle: ["publication", "title"]
    case .fromUntilNow, .from, .neverInForce: ["from"]
    case .fromUntil: ["from", "until"]
    case .versionOf,
      .announcedTitle,
      .announcedPassed,
      .notYetTitle,
      .notYetPassed,
      .pastUntil,
      .withdrawnTitle,
      .withdrawalAheadTitle,
      .announcedOn,
      .until,
      .comparisonTitle,
      .comparisonTitleAnnounced:
      ["date"]
    case .versionWithState: ["state", "version"]
    case .asOfFound: ["day", "version"]
    case .asOfBefore, .asOfWithdrawn: ["day"]
    case .asOfReplaced: ["version"]
    case .beside, .translationOriginal: ["language"]
    case .correction: ["date", "note"]
    case .tableRegion, .daysLeft, .pairsLeftOut, .splitInto, .joinedOf, .announcedChanges, .changesCount, .unchangedCount, .charactersAdded,
      .charactersDeleted, .searchFound,
      .searchMany:
      ["count"]
    case .translationMissing, .originalComparison: ["language", "original"]
    case .translationPrevails, .prevails: ["original"]
    case .translationLags, .clauseLags: ["date", "language"]
    case .lastChange: ["date", "summary"]
    case .elsewhere: ["host"]
    case .historyOf, .comparisonOf, .tableTitle, .announcedDays, .dayOfEffect, .dayOfRevision, .dayOfWithdrawal: ["title"]
    case .historyLead: ["count", "title"]
    case .size: ["added", "count", "deleted"]
    case .comparisonTitlePair, .movedAway, .pairCompared: ["new", "old"]
    case .whatChanged: ["class", "count"]
    case .spanOne: ["count", "place"]
    case .spanTwo: ["count", "first", "last"]
    case .labelOld, .movedFrom, .movedDown, .movedUp: ["label"]
    case .omittedSpan, .labelSpan: ["first", "last"]
    case .tableCaption: ["new", "old", "title"]
    case .clauseHistory: ["clause"]
    case .quoted: ["words"]
    case .ordinalOf: ["number", "count"]
    case .structureLevel, .structureInside: ["kind", "level"]
    case .structureOutside: ["kind"]
    case .wordsShare: ["added", "deleted", "percent"]
    case .tableOneLanguage: ["language", "shown"]
    default: []
    }
  }
}
