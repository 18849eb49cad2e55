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
        "1 change: renumbered 1. No word has changed.", "old A. → B.  [renumbered]", "[-A.-]{+B.+} Fees are due.",
        "[-B.-]{+C.+} Taxes are due.",
      ]),
    Case(
      id: "label-with-a-capital-in-a-list", old: "- A. Fees are due.\n- B. Taxes are due.\n",
      new: "- B. Fees are due.\n- C. Taxes are due.\n",
      lines: [
        "1 change: renumbered 1. No word has changed.", "old A. → B.  [renumbered]", "[-A.-]{+B.+} Fees are due.",
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
  ]
}
