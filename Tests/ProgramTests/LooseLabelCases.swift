extension LooseDiffTests {
  /// What is a label, whose number may change with nothing else, and what is words.
  static let labels = [
    Case(
      id: "label-of-a-citation", language: "de", old: "§ 28 Absatz 3 bleibt unberührt.\n", new: "§ 29 Absatz 3 bleibt unberührt.\n",
      lines: [
        "1 change: number 1. In words: 1 deleted, 1 inserted (14 % of both texts).", "(opening)  [number]",
        "§ [-28-]{+29+} Absatz 3 bleibt unberührt.",
      ]
    ),
    Case(
      id: "label-of-an-initial", old: "A. Sato is the chair.\n\nC. Mori is appointed.\n",
      new: "A. Sato is the chair.\n\nD. Mori is appointed.\n",
      lines: [
        "1 change: wording 1. In words: 1 deleted, 1 inserted (8 % of both texts).", "(opening)  [wording]",
        "[-C-]{+D+}. Mori is appointed.",
      ]),
    Case(
      id: "label-with-a-capital-that-neighbours-count", old: "A. Fees are due.\n\nB. Taxes are due.\n",
      new: "B. Fees are due.\n\nC. Taxes are due.\n",
      lines: [
        "1 change: renumbered 1. No word has changed.", "old A.–B. → B.–C.  [renumbered]", "[-A.-]{+B.+} Fees are due.",
        "[-B.-]{+C.+} Taxes are due.",
      ]),
    Case(
      id: "label-with-a-capital-in-a-list", old: "- A. Fees are due.\n- B. Taxes are due.\n",
      new: "- B. Fees are due.\n- C. Taxes are due.\n",
      lines: [
        "1 change: renumbered 1. No word has changed.", "old A.–B. → B.–C.  [renumbered]", "[-A.-]{+B.+} Fees are due.",
        "[-B.-]{+C.+} Taxes are due.",
      ]),
    Case(
      id: "label-in-bold", old: "**Article 5** The Company pays.\n", new: "**Article 6** The Company pays.\n",
      lines: [
        "1 change: renumbered 1. No word has changed.", "old Article 5 → Article 6  [renumbered]",
        "[-Article 5-]{+Article 6+} The Company pays.",
      ]),
    Case(
      id: "label-in-a-link", old: "## [1\\. Fees](#fees)\n\n## [2\\. Taxes](#taxes)\n",
      new: "## [1\\. Fees](#fees)\n\n## [3\\. Taxes](#taxes)\n",
      lines: ["1 change: renumbered 1. No word has changed.", "old 2 → 3 Taxes  [renumbered]", "[-2.-]{+3.+} Taxes"]),
    Case(
      id: "label-of-headings-that-count-on", old: "## 2 Duties\n\n## 3 Notice\n", new: "## 2 Duties\n\n## 3 Areas\n\n## 4 Notice\n",
      lines: [
        "2 changes: added 1, renumbered 1. In words: 0 deleted, 1 inserted (20 % of both texts).", "3 Areas  [added]", "{+3 Areas+}",
        "old 3 → 4 Notice  [renumbered]", "[-3-]{+4+} Notice",
      ]),
    Case(
      id: "label-alone-on-its-line", language: "de", old: "Artikel 2\n\nDie Beamten besichtigen die Räume am Tage.\n",
      new: "Artikel 3\n\nDie Beamten besichtigen die Räume am Tage.\n",
      lines: ["1 change: renumbered 1. No word has changed.", "old Artikel 2 → Artikel 3  [renumbered]", "[-Artikel 2-]{+Artikel 3+}"]),
    Case(
      id: "label-in-bold-in-a-link", old: "## [**1. About**](#about)\n\nWe keep records.\n\n## **[2. Choices](#choices)**\n\nAsk us.\n",
      new: "## [1. About](#about)\n\nWe keep records.\n\n## 2. Choices\n\nAsk us.\n",
      lines: [
        "2 changes: link 1, format 1. No word has changed.", "1 About  [format]", "1. About", "bold “About”: [-set-] → {+none+}",
        "2 Choices  [link, format]", "2. Choices", "link “Choices”: [-#choices-] → {+none+}", "bold “Choices”: [-set-] → {+none+}",
      ]),
    Case(
      id: "label-of-four-digits", language: "de",
      old: "## § 1401 Haftung\n\n(1) Der Halter haftet.\n\n## § 1402\n\n(1) Die Frist beträgt drei Jahre.\n",
      new: "## § 1402 Haftung\n\n(1) Der Halter haftet.\n\n## § 1403\n\n(1) Die Frist beträgt drei Jahre.\n",
      lines: [
        "1 change: renumbered 1. No word has changed.", "old § 1401–§ 1402 → § 1402–§ 1403  [renumbered]", "[-§ 1401-]{+§ 1402+} Haftung",
        "[-§ 1402-]{+§ 1403+}",
      ]),
    Case(
      id: "label-alone-of-another-article", language: "fr",
      old:
        "# Code\n\nArticle 12\n\nLe préfet délivre l'autorisation.\n\nArticle 13\n\nLes gardes constatent les infractions.\n\nArticle 14\n\nL'agrément ne peut être rendu.\n",
      new:
        "# Code\n\nArticle 12\n\nLe préfet délivre l'autorisation.\n\nArticle 14\n\nL'agrément ne peut être rendu.\n\nArticle 22\n\nToute vidange vaut permission.\n",
      lines: [
        "2 changes: added 1, deleted 1. In words: 6 deleted, 5 inserted (28 % of both texts).", "old Article 13  [deleted]",
        "[-Article 13-]",
        "[-Les gardes constatent les infractions.-]", "Article 22  [added]", "{+Article 22+}", "{+Toute vidange vaut permission.+}",
      ]),
    Case(
      id: "label-that-took-in-its-title", language: "de",
      old: "## § 50 Kosten\n\nDer Besteller trägt die Kosten.\n\nRegeln des Kaufs\n\n## § 51\n\nEs gilt das Kaufrecht.\n",
      new: "## § 50 Kosten\n\nDer Besteller trägt die Kosten.\n\n## § 51 Regeln des Kaufs\n\nEs gilt das Kaufrecht.\n",
      lines: [
        "1 change: joined 1. No word has changed.", "§ 51 Regeln des Kaufs  [joined]", "§ 51 Regeln des Kaufs[-¶-]",
      ]),
    Case(
      id: "note-without-a-call", old: "## Sales\n\nWe deliver within two weeks.\n\n[^h]: The hint is for consumers.\n",
      new: "## Sales\n\nWe deliver within two weeks.\n\n[^h]: The hint is for all.\n",
      lines: [
        "1 change: wording 1. In words: 1 deleted, 1 inserted (8 % of both texts).", "(opening)  [wording]",
        "The hint is for [-consumers-]{+all+}.",
      ]),
    Case(
      id: "label-with-a-dash-that-took-in-its-title", language: "de",
      old:
        "## Teil 1 Allgemeines\n\nDer Besteller trägt die Kosten.\n\nReisevertrag\n\n## Untertitel 2 -\n\nDer Veranstalter schuldet die Reise.\n",
      new:
        "## Teil 1 Allgemeines\n\nDer Besteller trägt die Kosten.\n\n## Untertitel 2 - Reisevertrag\n\nDer Veranstalter schuldet die Reise.\n",
      lines: [
        "1 change: joined 1. No word has changed.", "Untertitel 2 Reisevertrag  [joined]", "Untertitel 2 - Reisevertrag[-¶-]",
      ]),
    Case(
      id: "label-of-one-of-two-headings-of-one-name", language: "ja",
      old: "## 附則\n\n第一条　この規程は、四月一日から施行する。\n\n## 附則\n\n第一条　この規程は、五月一日から施行する。\n",
      new: "## 附則\n\n第一条　この規程は、四月一日から施行する。\n\n## 附則\n\n第一条　この規程は、六月一日から施行する。\n",
      lines: [
        "変更1か所：日付 1。語数では、削除1、追加1（全体の6 %）。", "附則 第一条 （7行目）  [日付]", "第一条 この規程は、[-五月一日-]{+六月一日+}から施行する。",
      ]),
  ]
}
