import Redlining
import Testing

/// Where a change begins and ends, as a reader of sentences would mark it.
private let cases = [
  WordCase("or-case", "ja", "会員が死亡したときは、終了する。", "会員が死亡したとき又は退会したときは、終了する。", "会員が死亡したとき[+又は退会したとき+]は、終了する。"),
  WordCase("and-case", "ja", "法令に基づく場合を除く。", "法令に基づく場合及び同意がある場合を除く。", "法令に基づく場合[+及び同意がある場合+]を除く。"),
  WordCase("or-gone", "ja", "甲が破産したとき、若しくは解散したときは終わる。", "甲が破産したときは終わる。", "甲が破産したとき[-、若しくは解散したとき-]は終わる。"),
  WordCase("or-bracket", "ja", "費用（税を含む）を払う。", "費用（税を含む）又は料金（税を含む）を払う。", "費用（税を含む）[+又は料金（税を含む）+]を払う。"),
  WordCase("or-sentence", "ja", "甲又は乙が払う。", "甲又は乙が払う。丙又は乙が払う。", "甲又は乙が払う。[+丙又は乙が払う。+]"),
  WordCase(
    "and-western", "en", "The owner of the site is bound.", "The owner of the site and the user of the site is bound.",
    "The owner of the site[+ and the user of the site+] is bound."),
  WordCase(
    "und", "de", "Der Leiter der Stelle haftet.", "Der Leiter der Stelle oder der Inhaber der Stelle haftet.",
    "Der Leiter der Stelle[+ oder der Inhaber der Stelle+] haftet."),
]

@Suite struct SentenceTests {
  @Test(arguments: cases) func shows(_ example: WordCase) {
    let redline = Redline.compare([paragraph(example.old, id: "a")], [paragraph(example.new, id: "a")], language: example.language)
    #expect(redline.rows.map(\.operations.marked) == [example.expected])
  }

  @Test(arguments: cases) func mirrors(_ example: WordCase) {
    let (old, new) = (paragraph(example.old, id: "a"), paragraph(example.new, id: "a"))
    let there = Redline.compare([old], [new], language: example.language)
    let back = Redline.compare([new], [old], language: example.language)
    #expect(there.rows.map(\.mirrorLine) == back.rows.map(\.line))
  }
}
