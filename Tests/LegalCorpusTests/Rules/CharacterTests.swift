import Testing

@testable import LegalCorpus

@Suite struct CharacterTests {
  @Test(arguments: right + wrong) func finds(_ test: RuleCase) { test.check() }

  static let right: [RuleCase] = [
    .text("one of each", "9時〜18時、10〜12月、２－１、03-5860-7565、サービス、一覧―別表"), .text("kanji one between katakana", "データ一セット、コピー一ページ"),
    .text("a dash between words", "サービス―ポリシー"), .text("attributes are no text", "## 甲 {#a-b}\n\n２−１"),
    .text("composed", "がぎ、caf\u{E9}"), .text("decomposed", "か\u{3099}、e\u{0301}"),
    .text("a mark that composes with nothing", "あ\u{3099}、が"),
    .text("compatibility characters stay", "\u{585A}と\u{FA10}"), .text("hyphens of words and of numbers", "e-learning 03-1234、A－B"),
  ]

  static let wrong: [RuleCase] = [
    .text("waves", "9時〜18時、10〜12月、3月1️⃣～5月", "mixed-characters"), .text("minuses", "２－１、３－２、A1️⃣−B", "mixed-characters"),
    .text("hyphens between digits", "03-5860-7565、03-1234、03-56781️⃣－9012", "mixed-characters"),
    .text("a long vowel sign as hyphen", "03-5860、2-3、21️⃣ー4", "mixed-characters"),
    .text("kanji one for the long vowel sign", "サービスと、サ1️⃣一ビス", "mixed-characters"),
    .text("a bar for the long vowel sign", "ユーザーと、ユ1️⃣―ザー", "mixed-characters"),
    .text("a hyphen for the long vowel sign", "データと、デ1️⃣-タ", "mixed-characters"),
    .text("two normal forms", "がある。1️⃣か\u{3099}ある。", "mixed-normal-forms"), .text("half-voiced", "ぱ1️⃣は\u{309A}", "mixed-normal-forms"),
    .text("Latin", "caf\u{E9}, caf1️⃣e\u{0301}", "mixed-normal-forms"),
  ]
}
