/// The identifiers of everything that is found, in byte order: what `checks` may name and the reference lists. They never change.
package enum Finding {
  /// What breaks a publication cannot be turned off.
  package static let errors = [
    "active-svg", "address-collision", "adopted-after-effective", "attribute-without-clause", "attributes-in-table",
    "attributes-need-blank", "attributes-twice", "attributes-without-block", "bidirectional-control", "block-circle", "block-in-text",
    "block-missing-language", "block-not-in-force", "byte-order-mark", "check-fixed", "check-unknown", "control-character",
    "damaged-manifest", "date-contradicts", "dead-reference", "draft-not-held", "duplicate-document-id", "duplicate-id",
    "effective-differs", "emphasis-failed", "empty-content", "empty-link", "established-late", "external-document",
    "external-with-versions", "extra-cells", "file-kind", "file-name", "file-name-clash", "file-size", "file-system", "file-too-large",
    "folder-depth", "foreign-file", "former-id-twice", "from-not-ascending", "front-matter-not-closed", "heading-inside",
    "heading-level-one", "heading-level-skipped", "html", "html-declaration", "image-elsewhere", "image-without-description",
    "impossible-date", "integer-expected", "invisible-character", "key-beside-external", "key-of-original", "key-of-translation",
    "label-twice", "language-malformed", "language-missing", "language-twice", "line-ending", "line-too-long",
    "link-definition-duplicate", "link-definitions-too-large", "link-scheme", "link-too-long", "list-expected", "list-too-long",
    "malformed-attributes", "malformed-date", "malformed-document-id", "malformed-id", "malformed-number", "malformed-reference",
    "malformed-value", "malformed-version", "missing-document-file", "missing-file", "missing-key", "missing-original",
    "missing-site-file", "missing-summary", "missing-text", "missing-title", "missing-value", "name-taken", "nesting-too-deep",
    "no-documents", "no-draft", "no-versions", "noncharacter", "not-approved", "not-utf8", "note-duplicate", "note-undefined",
    "note-unused", "nul-byte", "number-disagrees", "number-without-label", "numbering-ends", "numbering-not-first", "output-busy",
    "output-folder", "paragraph-too-long", "paragraph-too-many-brackets", "published-after-effective", "punctuation-run",
    "quotation-too-deep", "reference-circle", "reference-not-in-force", "reference-without-label", "reference-without-path",
    "reference-without-title", "replacement-character", "retroactive-without-cause", "settings-in-block", "site-path", "special-file",
    "strikethrough", "strings-missing", "strings-shape", "strings-syntax", "strings-unknown-placeholder", "symbolic-link",
    "table-too-long", "table-too-wide", "tables-too-large", "template-escaped-markup", "template-missing-string", "template-not-a-value",
    "template-recursion", "template-string-placeholder", "template-syntax", "template-unescaped-text", "template-unknown-asset",
    "template-unknown-name", "template-unknown-partial", "text-expected", "text-lost", "text-not-held", "text-though-not-held",
    "theme-malformed", "theme-missing-file", "theme-missing-folder", "timezone-malformed", "too-many-findings", "too-many-notes",
    "translates-later", "translates-malformed", "translates-unknown", "unknown-attribute", "unknown-block", "unknown-document",
    "unknown-key", "unknown-language", "unknown-placeholder", "unknown-value", "unknown-version", "unreadable-file", "url-malformed",
    "value-missing", "value-name-malformed", "version-gap", "withdrawn-early", "yaml-alias", "yaml-anchor", "yaml-braces",
    "yaml-complex-key", "yaml-control-character", "yaml-directive", "yaml-duplicate-key", "yaml-mapping-expected", "yaml-merge-key",
    "yaml-not-utf-8", "yaml-several-documents", "yaml-syntax", "yaml-tab", "yaml-tag", "yaml-too-deep", "yaml-too-large",
    "yaml-too-many-keys",
  ]

  /// These may be made errors or turned off. One that is both is an error in some places.
  package static let warnings = [
    "approved-late", "bare-link-into-text", "block-changed", "clause-extra", "clause-misplaced", "clause-missing", "clauses-differ",
    "draft-published", "editorial-with-changes", "emphasis-in-word", "in-force-not-held", "indented-code", "key-though-not-held",
    "label-out-of-sequence", "label-twice", "labels-run-together", "link-definition-unused", "list-in-paragraph", "list-split",
    "missing-id", "missing-published", "missing-translation", "mixed-characters", "mixed-normal-forms", "not-translated",
    "numbers-differ", "reference-drifted", "row-without-pipe", "setext-heading", "short-notice", "substantive-without-changes",
    "task-list", "theme-unknown-file", "translation-lags", "translation-not-needed", "unlinked-file",
  ]

  package static let all = errors + warnings.filter { !errors.contains($0) }
}
