import CommonMark
import Testing

@Suite struct SoftBreakTests {
  @Test(
    arguments: [
      ("は", "個", true), ("。", "次", true), ("）", "「", true), ("ー", "ｱ", true), ("ａ", "１", true), ("漢", "々", true), ("〇", "〒", true),
      ("葛", "①", true),
      ("※", "印", true), ("…", "と", true), ("Ⅳ", "の", true), ("\u{E0100}", "飾", true), ("𠮷", "野", true), ("～", "三", true), ("　", "次", true),
      ("a", "b", false), ("a", "は", false), ("は", "a", false), ("。", "2", false), ("①", "②", false), ("…", "a", false), ("한", "국", false),
      ("한", "漢", false),
      ("あ", "한", false), (".", "次", false), ("é", "条", false), ("語", "(", false),
    ] as [(Unicode.Scalar, Unicode.Scalar, Bool)])
  func joins(_ previous: Unicode.Scalar, _ next: Unicode.Scalar, _ isJoined: Bool) {
    #expect(SoftBreak.joins(previous, next) == isJoined)
  }
}
