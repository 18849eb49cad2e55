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
      id: "sign-of-a-heading", old: "##Fees\n\nAll in yen.\n", new: "## Fees\n\nAll in yen.\n",
      lines: [
        "1 change: format 1. In words: 2 deleted, 0 inserted (17 % of both texts).", "Fees  [format]", "[-##-]Fees",
        "structure: [-paragraph-] → {+heading+}",
      ]),
    Case(
      id: "move-to-another-heading", language: "ja",
      old: "## 常に集めるもの\n\n動作の記録を当社へ送ります。\n\n## 選んだときだけ集めるもの\n\n近い店舗を案内するため、おおよその所在地を当社へ送ります。\n\n声の大きさを測ります。\n",
      new: "## 常に集めるもの\n\n近い店舗を案内するため、おおよその所在地を当社へ送ります。\n\n動作の記録を当社へ送ります。\n\n## 選んだときだけ集めるもの\n\n声の大きさを測ります。\n",
      lines: ["変更1か所：移動 1。文言は変わっていません。", "旧選んだときだけ集めるもの → 常に集めるもの 7行目 → 3行目  [移動]", "近い店舗を案内するため、おおよその所在地を当社へ送ります。"]),
    Case(
      id: "captions-of-one-name",
      old: "## West\n\n- **Fees**\n\n  Paid in coins.\n\n## East\n\n- **Fees**\n\n  Paid in notes.\n",
      new: "## West\n\n- **Fees**\n\n  Paid in stamps.\n\n## East\n\n- **Fees**\n\n  Paid in notes.\n",
      lines: [
        "1 change: wording 1. In words: 1 deleted, 1 inserted (8 % of both texts).", "West › Fees  [wording]",
        "Paid in [-coins-]{+stamps+}.",
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
      id: "heading-that-became-a-caption-before-its-own-word", old: "## Boats\n\n### Fees\n\nFees are due every month.\n",
      new: "## Boats\n\n**Fees**: Fees are due every month.\n",
      lines: [
        "1 change: joined 1. In words: 0 deleted, 1 inserted (6 % of both texts).", "Boats  [joined, wording, format]", "Fees{+:+}[-¶-]",
        "structure: [-heading-] → {+paragraph+}",
        "Fees are due every month.",
      ]),
    Case(
      id: "heading-that-took-in-the-paragraph-before-it",
      old:
        "## § 1 Lockers\n\nLock your things away.\n\nKeys and the wrists of all guests\n\n## § 2 (figure 3 of the annex)\n\nWear the key.\n",
      new:
        "## § 1 Lockers\n\nLock your things away.\n\n## § 2 Keys and the wrists of all guests (figure 3 of the annex)\n\nWear the key.\n",
      lines: [
        "1 change: joined 1. No word has changed.", "§ 2 Keys and the wrists of all guests…  [joined]",
        "§ 2 Keys and the wrists of all guests[-¶-]", "(figure 3 of the annex)",
      ]),
    Case(
      id: "heading-that-took-in-the-paragraph-after-it", old: "## § 1 Lockers\n\nLock your things.\n\n## § 2\n\n(no longer in force)\n",
      new: "## § 1 Lockers\n\nLock your things.\n\n## § 2 (no longer in force)\n",
      lines: [
        "1 change: joined 1. No word has changed.", "§ 2 (no longer in force)  [joined]", "§ 2[-¶-]", "(no longer in force)",
      ]),
    Case(
      id: "headings-of-one-name-below-others",
      old: "## Lockers\n\nLock up.\n\n### More\n\nKeys cost ten dollars.\n\n## Pool\n\nSwim.\n\n### More\n\nTowels cost two dollars.\n",
      new: "## Lockers\n\nLock up.\n\n### More\n\nKeys cost six dollars.\n\n## The pool\n\nSwim.\n",
      lines: [
        "3 changes: deleted 1, wording 1, amount 1. In words: 8 deleted, 3 inserted (33 % of both texts).",
        "More  [amount]", "Keys cost [-ten-]{+six+} dollars.", "The pool  [wording]", "[-Pool-]{+The pool+}",
        "The pool › More  [deleted]", "[-More-]", "[-Towels cost two dollars.-]",
      ]),
    Case(
      id: "headings-of-one-name-beside-each-other",
      old: "## Fees\n\nKeys cost ten dollars.\n\n## Fees\n\nTowels cost two dollars.\n\nPay at the desk.\n",
      new: "## Fees\n\nKeys cost six dollars.\n\n## Fees\n\nTowels cost two dollars.\n",
      lines: [
        "2 changes: deleted 1, amount 1. In words: 6 deleted, 1 inserted (24 % of both texts).", "Fees (line 1)  [amount]",
        "Keys cost [-ten-]{+six+} dollars.", "Fees (old line 5)  [part deleted]", "[-Pay at the desk.-]",
      ]),
    Case(
      id: "place-under-a-heading-with-other-words", language: "ja",
      old: "## 検索機能を改善するため\n\n入力した語を保存する。\n\n位置を記録する。\n\n結果は、十日で消す。\n",
      new: "## 検索機能と提案を改善するため\n\n入力した語を保存する。\n\n結果は、三日で消す。\n",
      lines: [
        "変更3か所：削除 1、文言 1、期間 1。語数では、削除6、追加3（全体の19 %）。", "検索機能と提案を改善するため  [文言]", "検索機能{+と提案+}を改善するため",
        "検索機能と提案を改善するため  [一部削除]", "[-位置を記録する。-]", "検索機能と提案を改善するため  [期間]", "結果は、[-十日-]{+三日+}で消す。",
      ]),
    Case(
      id: "headings-of-one-name-in-both-texts", language: "ja",
      old: "## ロッカー\n\n### 詳細\n\n鍵は、十日で返す。\n\n## プール\n\n### 詳細\n\n水着は、十日で返す。\n",
      new: "## ロッカー\n\n### 詳細\n\n鍵は、三日で返す。\n\n## プール\n\n### 詳細\n\n水着は、三日で返す。\n",
      lines: [
        "変更2か所：期間 2。語数では、削除2、追加2（全体の11 %）。", "ロッカー › 詳細  [期間]", "鍵は、[-十日-]{+三日+}で返す。", "プール › 詳細  [期間]",
        "水着は、[-十日-]{+三日+}で返す。",
      ]),
    Case(
      id: "heading-that-went-from-its-text", old: "## Lockers\n\nLock your things away.\n\n### Keys\n\nWear the key on your wrist.\n",
      new: "## Lockers\n\nLock your things away.\n\nWear the key on your wrist.\n",
      lines: [
        "1 change: deleted 1. In words: 1 deleted, 0 inserted (4 % of both texts).", "Keys  [heading deleted; its text stays]", "[-Keys-]",
      ]),
    Case(
      id: "heading-that-went-with-some-of-its-text",
      old: "## Lockers\n\nLock your things away.\n\n### Keys\n\nA lost key costs ten dollars.\n\nWear the key on your wrist.\n",
      new: "## Lockers\n\nLock your things away.\n\nWear the key on your wrist.\n",
      lines: [
        "1 change: deleted 1. In words: 8 deleted, 0 inserted (24 % of both texts).", "Keys  [deleted; some of its text stays]", "[-Keys-]",
        "[-A lost key costs ten dollars.-]",
      ]),
    Case(
      id: "heading-over-what-was-there", language: "ja", old: "## 第1条　鍵\n\n鍵は、手首に着ける。\n\n鍵は、帰る前に返す。\n",
      new: "## 第1条　鍵\n\n鍵は、手首に着ける。\n\n## 第2条　返却\n\n鍵は、帰る前に返す。\n",
      lines: ["変更1か所：追加 1。語数では、削除0、追加1（全体の3 %）。", "第2条 返却  [見出しのみ追加（本文は既存のもの）]", "{+第2条 返却+}"]),
    Case(
      id: "heading-over-some-of-what-was-there", language: "ja", old: "## 第1条　鍵\n\n鍵は、手首に着ける。\n\n鍵は、帰る前に返す。\n",
      new: "## 第1条　鍵\n\n鍵は、手首に着ける。\n\n## 第2条　返却\n\n返却の場所は、受付の棚とする。\n\n鍵は、帰る前に返す。\n",
      lines: [
        "変更1か所：追加 1。語数では、削除0、追加12（全体の27 %）。", "第2条 返却  [追加（本文の一部は既存のもの）]", "{+第2条 返却+}",
        "{+返却の場所は、受付の棚とする。+}",
      ]),
    Case(
      id: "clause-before-an-annex", language: "ja", old: "## 第1条　会費\n\n会費は、別表のとおりとする。\n\n別表（第1条）\n\n| 種類 | 額 |\n|---|---|\n| 大人 | 千円 |\n",
      new:
        "## 第1条　会費\n\n会費は、別表のとおりとする。\n\n## 附則\n\nこの規約は、五月一日から施行する。\n\n別表（第1条）\n\n| 種類 | 額 |\n|---|---|\n| 大人 | 千円 |\n",
      lines: ["変更1か所：追加 1。語数では、削除0、追加9（全体の21 %）。", "附則  [追加]", "{+附則+}", "{+この規約は、五月一日から施行する。+}"]),
    Case(
      id: "articles-that-are-paragraphs", language: "ja",
      old: "## 第二章　会員\n\n第四条　会員は、本会に賛同する者とする。\n\n２　会員は、次の事項を届け出る。\n\n一　氏名\n\n二　住所\n\n３　届出は、書面による。\n",
      new:
        "## 第二章　会員\n\n第四条　会員は、本会に賛同する者とする。\n\n２　会員は、次の事項を届け出る。\n\n一　氏名\n\n二　住所及び職業\n\n３　届出は、書面又は電話による。\n\n第五条　役員は、総会が選ぶ。\n\n２　役員は、次の場合に退く。\n\n一　任期が満ちたとき。\n",
      lines: [
        "変更3か所：追加 1、文言 2。語数では、削除0、追加26（全体の31 %）。", "第二章 第四条 ２ 二  [文言]", "二 住所{+及び職業+}",
        "第二章 第四条 ３  [文言]", "３ 届出は、書面{+又は電話+}による。", "第二章 第五条  [追加]", "{+第五条 役員は、総会が選ぶ。+}",
        "{+２ 役員は、次の場合に退く。+}", "{+一 任期が満ちたとき。+}",
      ]),
    Case(
      id: "article-with-a-caption", language: "ja",
      old: "## 第二節　遺言\n\n**第九条（自筆の遺言）** 遺言者は、全文を自書する。\n\n２　日付は、西暦とする。\n",
      new: "## 第二節　遺言\n\n**第九条（自筆の遺言）** 遺言者は、全文を自書する。\n\n２　日付は、和暦とする。\n",
      lines: [
        "変更1か所：文言 1。語数では、削除1、追加2（全体の7 %）。", "第二節 第九条 ２ （自筆の遺言）  [文言]", "２ 日付は、[-西暦-]{+和暦+}とする。",
      ]),
    Case(
      id: "table-under-a-bold-line", old: "## Rules\n\nText.\n\n**Annex 1**\n\n| a | b |\n|---|---|\n| one | red |\n",
      new: "## Rules\n\nText.\n\n**Annex 1**\n\n| a | b |\n|---|---|\n| one | blue |\n",
      lines: [
        "1 change: wording 1. In words: 1 deleted, 1 inserted (14 % of both texts).", "Annex 1  [wording]", "one | [-red-]{+blue+}",
      ]),
    Case(
      id: "moved-without-a-label",
      old:
        "The hall is open to members on all working days of the year.\n\nDogs stay outside of the building at all times.\n\nGuests are let in by a member who stays with them.\n",
      new:
        "Dogs stay outside of the building at all times.\n\nGuests are let in by a member who stays with them.\n\nThe hall is open to members on all working days of the year.\n",
      lines: [
        "1 change: moved 1. No word has changed.", "line 1 → 5  [moved]", "The hall is open to members on all working days of the year.",
      ]),
    Case(
      id: "between-the-parts-of-a-split",
      old:
        "We open your letters to protect the hall, or to comply with our legal obligations. However, nobody reads them for pleasure at home.\n",
      new:
        "We open your letters to protect the hall, or to comply with our legal obligations.\n\nMembers may look at the list in the office.\n\nHowever, nobody reads them for pleasure at home.\n",
      lines: [
        "2 changes: added 1, split 1. In words: 0 deleted, 10 inserted (16 % of both texts).", "(opening)  [split]",
        "We open your letters to protect the hall, or to comply with…{+¶+}", "(opening)  [added]",
        "{+Members may look at the list in the office.+}", "(opening)  [split, continued]",
        "However, nobody reads them for pleasure at home.",
      ]),
    Case(
      id: "moved-within-what-moved",
      old:
        "## Hall\n\nThe hall is open to members on all working days of the year, and to guests of members on the first day of a month.\n\n"
        + "## Cards\n\nCards are issued by the desk on proof of identity and are valid for as long as the member pays the yearly fee.\n\n"
        + "## Sharing\n\nIf you switch on hints, the club shares the following data with helpers:\n\n- what you look for in the shelves of the hall\n\nBy default the club shares the following data with helpers:\n\n- the town from which you come to the hall\n- the kind of card with which you enter the hall\n\n"
        + "## Fees\n\nFees are due in May.\n",
      new:
        "## Sharing\n\nBy default the club shares the following data with helpers:\n\n- the town from which you come to the hall\n- the kind of card with which you enter the hall\n\nIf you switch on hints, the club shares the following data with helpers:\n\n- what you look for in the shelves of the hall\n\n"
        + "## Hall\n\nThe hall is open to members on all working days of the year, and to guests of members on the first day of a month.\n\n"
        + "## Cards\n\nCards are issued by the desk on proof of identity and are valid for as long as the member pays the yearly fee.\n\n"
        + "## Fees\n\nFees are due in May.\n",
      lines: [
        "3 changes: moved 3. No word has changed.", "line 9 → 1 Sharing  [moved]", "Sharing",
        "By default the club shares the following data with helpers:", "the town from which you come to the hall",
        "the kind of card with which you enter the hall", "line 11 → 8 Sharing  [moved]",
        "If you switch on hints, the club shares the following data with helpers:", "line 13 → 10 Sharing  [moved]",
        "what you look for in the shelves of the hall",
      ]),
  ]
}
