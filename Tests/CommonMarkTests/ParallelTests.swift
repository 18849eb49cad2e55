import CommonMark
import Diagnostics
import Testing

@Suite struct ParallelTests {
  /// libcmark-gfm loses nodes in parallel where `strikethrough` or `autolink` is attached.
  @Test func oneTextGivesOneTree() async {
    let text = """
      ## 目的 {#purposes}

      当社は、**お客様**の情報を[第三者](#third)に~提供~しません[^1]。https://example.com/a と a@b.jp

      1. 一
         - *あ*

      | 項目 | 内容 |
      |---|--:|
      | 開示[^2] | `970` 円 |

      [^1]: 注
      [^2]: 別の注&amp;
      """
    let first = parsed(text).markup.map(Dump.dump)
    #expect(first != nil)
    let differing = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<20 {
        group.addTask { (0..<100).count { _ in parsed(text).markup.map(Dump.dump) != first } }
      }
      return await group.reduce(0, +)
    }
    #expect(differing == 0)
  }
}
