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
    Case(
      id: "heading-out-of-a-paragraph", old: "## Sharing\n\nWith your consent. We share your data, if you agree, after telling you.\n",
      new: "## Sharing\n\n### With your consent\n\nWe share your data, if you agree, after telling you.\n",
      lines: [
        "1 change: split 1. In words: 1 deleted, 0 inserted (3 % of both texts).", "With your consent  [split, wording, format]",
        "With your consent[-.-]{+¶+}", "structure: [-paragraph-] → {+heading+}", "We share your data, if you agree, after telling you.",
      ]),
    Case(
      id: "articles-that-are-paragraphs", language: "ja",
      old: "## 第二章　会員\n\n第四条　会員は、本会に賛同する者とする。\n\n２　会員は、次の事項を届け出る。\n\n一　氏名\n\n二　住所\n\n３　届出は、書面による。\n",
      new:
        "## 第二章　会員\n\n第四条　会員は、本会に賛同する者とする。\n\n２　会員は、次の事項を届け出る。\n\n一　氏名\n\n二　住所及び職業\n\n３　届出は、書面又は電話による。\n\n第五条　役員は、総会が選ぶ。\n\n２　役員は、次の場合に退く。\n\n一　任期が満ちたとき。\n",
      lines: [
        "変更3か所：追加 1、文言 2。語数では、削除0、追加26（全体の31 %）。", "第二章 第四条 ２ 二 会員  [文言]", "二 住所{+及び職業+}",
        "第二章 第四条 ３ 会員  [文言]", "３ 届出は、書面{+又は電話+}による。", "第二章 第五条 会員  [追加]", "{+第五条 役員は、総会が選ぶ。+}",
        "{+２ 役員は、次の場合に退く。+}", "{+一 任期が満ちたとき。+}",
      ]),
  ]
}
