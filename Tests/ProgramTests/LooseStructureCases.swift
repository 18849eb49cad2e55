extension LooseDiffTests {
  /// What is told of lists, headings and paragraphs that are other than they were.
  static let structures = [
    Case(
      id: "structure-of-an-item", language: "ja", old: "1. 通知は、書面による。\n   1. 宛先は、届け出た所とする。\n", new: "1. 通知は、書面による。\n2. 宛先は、届け出た所とする。\n",
      lines: [
        "変更1か所：書式 1。文言は変わっていません。", "（冒頭）  [書式]", "宛先は、届け出た所とする。", "構造：[-番号付きの項目（2段目）-] → {+番号付きの項目（1段目）+}",
      ]),
    Case(
      id: "structure-of-a-heading", old: "## Fees\n\nAll in yen.\n\n## Taxes\n\nIncluded.\n",
      new: "## Fees\n\nAll in yen.\n\n### Taxes\n\nIncluded.\n",
      lines: [
        "1 change: format 1. No word has changed.", "Taxes  [format]", "Taxes", "structure: [-heading, level 1-] → {+heading, level 2+}",
      ]),
    Case(
      id: "structure-of-a-list", old: "- a pen\n- some paper\n", new: "1. a pen\n2. some paper\n",
      lines: [
        "1 change: format 1. No word has changed.", "(opening)  [format]", "a pen", "structure: [-bulleted item-] → {+numbered item+}",
        "some paper", "structure: [-bulleted item-] → {+numbered item+}",
      ]),
    Case(
      id: "structure-of-a-paragraph", old: "- a pen\n\n  of any colour\n", new: "- a pen\n\nof any colour\n",
      lines: [
        "1 change: format 1. No word has changed.", "(opening)  [format]", "of any colour",
        "structure: [-paragraph in an item of level 1-] → {+paragraph outside of items+}",
      ]),
    Case(id: "every-level-shifted", old: "## Fees\n\n### Taxes\n\n## Notice\n", new: "# Fees\n\n## Taxes\n\n# Notice\n", lines: []),
    Case(
      id: "every-level-below-the-title-shifted", old: "# Terms\n\n### Fees\n\n#### Taxes\n", new: "# Terms\n\n## Fees\n\n### Taxes\n",
      lines: []),
    Case(id: "underlined-title", old: "Terms\n=====\n\n### Fees\n", new: "# Terms\n\n## Fees\n", lines: []),
  ]
}
