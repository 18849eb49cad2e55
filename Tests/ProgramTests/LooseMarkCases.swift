extension LooseDiffTests {
  /// Marks, blocks without words, labels that are written otherwise, what stands around a text.
  static let marks = [
    Case(
      id: "note-of-another-paragraph", old: "The fee is due.[^1]\n\nThe tax is due.\n\n[^1]: In yen.\n",
      new: "The fee is due.\n\nThe tax is due.[^1]\n\n[^1]: In yen.\n",
      lines: [
        "2 changes: format 2. No word has changed.", "(opening)  [format]", "The fee is due.", "note: [-*1-] → {+none+}",
        "The tax is due.", "note: [-none-] → {+*1+}",
      ]),
    Case(
      id: "note-that-nothing-calls-now", old: "## Fees\n\nThe fee is due.[^1]\n\nThe tax is due.[^2]\n\n[^1]: In yen.\n\n[^2]: By law.\n",
      new: "## Fees\n\nThe fee is due.\n\nThe tax is due.[^2]\n\nSo is the rent.\n\n[^1]: In yen.\n\n[^2]: By law.\n",
      lines: [
        "5 changes: added 1, renumbered 2, format 2. In words: 0 deleted, 5 inserted (13 % of both texts).", "Fees  [format]",
        "The fee is due.", "note: [-*1-] → {+none+}", "Fees  [note number]", "The tax is due.", "note: [-*2-] → {+*1+}",
        "Fees  [part added]", "{+So is the rent.+}", "old *1  [format]", "[-*1-] In yen.", "old *2 → *1  [renumbered]",
        "[-*2-]{+*1+} By law.",
      ]),
    Case(
      id: "note-of-another-sentence", old: "The fee is due.[^1] The tax is due.\n\n[^1]: In yen.\n",
      new: "The fee is due. The tax is due.[^1]\n\n[^1]: In yen.\n",
      lines: [
        "1 change: format 1. No word has changed.", "(opening)  [format]", "The fee is due. The tax is due.", "note: [-*1-] → {+none+}",
        "note: [-none-] → {+*1+}",
      ]),
    Case(
      id: "note-of-words-that-were-replaced", old: "The fee is due in May.[^1] Taxes too.\n\n[^1]: In yen.\n",
      new: "The fee is due in June of the year.[^1] Taxes too.\n\n[^1]: In yen.\n",
      lines: [
        "1 change: wording 1. In words: 1 deleted, 4 inserted (17 % of both texts).", "(opening)  [wording]",
        "The fee is due in [-May-]{+June of the year+}. Taxes too.",
      ]),
    Case(
      id: "note-with-another-number", old: "A fee.[^1] A tax.[^2]\n\nWhere it is due.[^2]\n\n[^1]: In yen.\n\n[^2]: By law.\n",
      new: "A fee. A tax.[^2]\n\nWhere it is due.[^2]\n\n[^2]: By law.\n",
      lines: [
        "4 changes: deleted 1, renumbered 3. In words: 3 deleted, 0 inserted (10 % of both texts).",
        "(opening)  [renumbered, format]",
        "A fee. A tax.", "note: [-*1-] → {+none+}", "note: [-*2-] → {+*1+}", "(opening)  [renumbered]", "Where it is due.",
        "note: [-*2-] → {+*1+}", "old *1  [deleted]", "[-*1 In yen.-]", "old *2 → *1  [renumbered]", "[-*2-]{+*1+} By law.",
      ]),
    Case(
      id: "link-that-became-a-tag", old: "Obey the [rules](/rules) at [sea](/sea).\n",
      new: "Obey the <a href=\"/rules\">rules</a> at <a class='x' href='/seas'>sea</a>.\n",
      lines: [
        "1 change: link 1. In words: 0 deleted, 4 inserted (25 % of both texts).", "(opening)  [link, format]",
        "Obey the {+<a href=\"/rules\">+}rules{+</a>+} at {+<a class='x' href='/seas'>+}sea{+</a>+}.", "link “sea”: [-/sea-] → {+/seas+}",
      ]),
    Case(
      id: "values-written-otherwise-are-a-change-each", language: "ja", old: "猶予は十日とする。\n\n届出は書面による。\n\n会費は百万円とする。\n",
      new: "猶予は10日とする。\n\n届出は書面による。\n\n会費は1,000,000円とする。\n",
      lines: [
        "変更2か所：書式 2。語数では、削除2、追加2（全体の12 %）。", "（冒頭）  [書式]", "猶予は[-十日-]{+10日+}とする。", "（冒頭）  [書式]", "会費は[-百万円-]{+1,000,000円+}とする。",
      ]),
    Case(
      id: "address-that-the-text-says", old: "Write to <desk@example.org>, or see <https://example.org/a>.\n",
      new: "Write to <help@example.org>, or see <https://example.org/b>.\n",
      lines: [
        "1 change: wording 1. In words: 2 deleted, 2 inserted (25 % of both texts).", "(opening)  [wording]",
        "Write to [-desk@example.org-]{+help@example.org+}, or see [-https://example.org/a-]{+https://example.org/b+}.",
      ]),
    Case(
      id: "title-of-another-program", old: "---\ntitle: Harbour rules\nlayout: sheet\n---\n\nKeep to the right.\n",
      new: "---\ntitle: Rules of the harbour\nlayout: sheet\n---\n\nKeep to the right.\n",
      lines: [
        "1 change: wording 1. In words: 2 deleted, 4 inserted (23 % of both texts).", "(opening)  [wording]",
        "title: [-Harbour rules-]{+Rules of the harbour+}",
      ]),
    Case(
      id: "links-of-an-added-clause", old: "Swim in the pool.\n",
      new:
        "Swim in the pool.\n\nFees stand [here](/fees), dates [here](/dates), taxes [below](#taxes), all at <https://example.org/>.\n\nSee the [list](/fees).\n\nAsk for [the list](/list) or [the list](/list).\n",
      lines: [
        "3 changes: added 3. In words: 0 deleted, 26 inserted (72 % of both texts).", "(opening)  [added]",
        "{+Fees stand here, dates here, taxes below, all at https://example.org/.+}", "link “here” (1 of 2): {+/fees+}",
        "link “here” (2 of 2): {+/dates+}", "{+See the list.+}", "link “list”: {+/fees+}", "{+Ask for the list or the list.+}",
        "link “the list”: {+/list+}",
      ]),
    Case(
      id: "link-of-added-words", old: "Fees stand in [the list](/list). Swim in the pool.\n",
      new: "Fees stand in [the list](/list), dates in [the calendar](/dates). Swim in [the](/list) pool.\n",
      lines: [
        "1 change: wording 1. In words: 0 deleted, 5 inserted (19 % of both texts).", "(opening)  [wording, link]",
        "Fees stand in the list{+, dates in the calendar+}. Swim in the pool.", "link “the”: [-none-] → {+/list+}",
        "link “the calendar”: {+/dates+}",
      ]),
    Case(
      id: "link-of-deleted-words", language: "ja", old: "会費は表による。日程は[暦](/dates)による。\n", new: "会費は表による。\n",
      lines: ["変更1か所：文言 1。語数では、削除5、追加0（全体の33 %）。", "（冒頭）  [文言]", "会費は表による。[-日程は暦による。-]"]),
    Case(
      id: "link-that-leads-where-it-led", old: "You can [ask us for a copy](https://example.org/a) here.\n",
      new: "You can [ask us](https://example.org/a) for a copy here.\n", lines: []),
    Case(
      id: "links-that-changed-places", old: "See [fees](https://example.org/a) and [taxes](https://example.org/b).\n",
      new: "See [fees](https://example.org/b) and [taxes](https://example.org/a).\n",
      lines: [
        "1 change: link 1. No word has changed.", "(opening)  [link]", "See fees and taxes.",
        "link “fees”: https://example.org/[-a-]{+b+}", "link “taxes”: https://example.org/[-b-]{+a+}",
      ]),
    Case(
      id: "link-to-another-site", old: "See [fees](https://example.org/a).\n", new: "See [fees](https://example.com/b).\n",
      lines: [
        "1 change: link 1. No word has changed.", "(opening)  [link]", "See fees.",
        "link “fees”: [-https://example.org/a-] → {+https://example.com/b+}",
      ]),
    Case(
      id: "part-of-a-long-address",
      old:
        "See [fees](https://go.example.org/out?u=https%3A%2F%2Fhall.example.org%2Ffees%2Fof%2Fmembers%2Fand%2Fof%2Ftheir%2Fguests&h=AAA&v=1).\n",
      new:
        "See [fees](https://go.example.org/out?u=https%3A%2F%2Fhall.example.org%2Ffees%2Fof%2Fmembers%2Fand%2Fof%2Ftheir%2Fguests&h=BBB&v=1).\n",
      lines: [
        "1 change: link 1. No word has changed.", "(opening)  [link]", "See fees.",
        "link “fees”: https://go.example.org/out?u=https%3A%2F%2Fha…2Fof%2Fmembers%2Fand%2Fof%2Ftheir%2Fguests&h=[-AAA-]{+BBB+}&v=1",
      ]),
    Case(
      id: "part-of-an-address-in-an-address", old: "See [fees](/out?u=https%3A%2F%2Fa.example.org%2Ffees).\n",
      new: "See [fees](/out?u=https%3A%2F%2Fb.example.org%2Ffees#top).\n",
      lines: [
        "1 change: link 1. No word has changed.", "(opening)  [link]", "See fees.",
        "link “fees”: /out?u=https%3A%2F%2F[-a.example.org%2Ffees-]{+b.example.org%2Ffees#top+}",
      ]),
    Case(
      id: "links-of-the-same-words", old: "Fees stand [here](/fees/old), taxes [here](/taxes/old), dates [here](/dates/old).\n",
      new: "Fees stand [here](/fees/old), taxes [here](/taxes/new), dates [here](/dates/new).\n",
      lines: [
        "1 change: link 1. No word has changed.", "(opening)  [link]", "Fees stand here, taxes here, dates here.",
        "link “here” (2 of 3): /taxes/[-old-]{+new+}", "link “here” (3 of 3): /dates/[-old-]{+new+}",
      ]),
    Case(
      id: "link-of-the-same-words-that-went", language: "ja", old: "会費は[こちら](/fees/a)、税は[こちら](/taxes/a)です。\n",
      new: "会費は[こちら](/fees/a)、税はこちらです。\n",
      lines: ["変更1か所：リンク 1。文言は変わっていません。", "（冒頭）  [リンク]", "会費はこちら、税はこちらです。", "リンク先「こちら」（2つのうち2つ目）：[-/taxes/a-] → {+なし+}"]),
    Case(
      id: "bold-of-words-that-were-replaced", old: "**Fees:** they are due on the first day.\n",
      new: "Money: they are due on the first day.\n",
      lines: [
        "1 change: wording 1. In words: 1 deleted, 1 inserted (10 % of both texts).", "(opening)  [wording]",
        "[-Fees-]{+Money+}: they are due on the first day.",
      ]),
    Case(
      id: "empty-item", old: "- a pen\n- some paper\n", new: "- a pen\n-\n- some paper\n",
      lines: ["1 change: format 1. No word has changed.", "(opening)  [format]", "structure: [-none-] → {+bulleted item+}"]),
    Case(
      id: "image-that-went", old: "The seal stands below.\n\n![](seal.png)\n", new: "The seal stands below.\n",
      lines: ["1 change: deleted 1. No word has changed.", "(opening)  [deleted]", "image: [-seal.png-] → {+none+}"]),
    Case(
      id: "title-and-signature", old: "---\ntitle: Terms of use\nsigned: [Taro]\n---\nThe fee is due.\n",
      new: "---\ntitle: Terms of service\nsigned: [Jiro]\n---\nThe fee is due.\n",
      lines: [
        "2 changes: wording 2. In words: 2 deleted, 2 inserted (22 % of both texts).", "title  [wording]", "Terms of [-use-]{+service+}",
        "signature  [wording]", "[-Taro-]{+Jiro+}",
      ]),
    Case(
      id: "list-in-the-front-matter-of-others", old: "---\nlayout: page\nold:\n  - /fees\n  - /taxes\n---\nThe fee is due.\n",
      new: "---\nlayout: page\nold:\n  - /fees\n  - /rates\n  - /taxes\n---\nThe fee is due.\n",
      lines: ["1 change: added 1. In words: 0 deleted, 3 inserted (9 % of both texts).", "(opening)  [added]", "{+- /rates+}"]),
    Case(
      id: "label-written-otherwise", language: "ja", old: "## 第1条（趣旨）\n\n略称による。\n\n## 第2条（定義）\n",
      new: "## 第一条（趣旨）\n\n略称による。\n\n## 第二条（定義）\n",
      lines: [
        "変更1か所：書式 1。文言は変わっていません。", "第一条 （趣旨）  [書式]", "[-第1条-]{+第一条+} （趣旨）", "[-第2条-]{+第二条+} （定義）",
      ]),
    Case(
      id: "label-with-another-number", language: "ja", old: "## 第1条（趣旨）\n", new: "## 第十一条（趣旨）\n",
      lines: ["変更1か所：番号 1。文言は変わっていません。", "旧第1条 → 第十一条 （趣旨）  [番号]", "[-第1条-]{+第十一条+} （趣旨）"]),
  ]
}
