import Testing

@testable import LegalCorpus

/// A folder whose files end their lines by CR LF says the same as one of LF.
@Suite struct LineEndTests {
  private static let files = [
    "site.yml": "title: {ja: 見本, en: Sample}\nlanguages:\n  - ja\n  - en\npublisher:\n  name: {ja: 株式会社みほん, en: Mihon}\n",
    "rules/document.yml":
      "title: {ja: 規則, en: Rules}\nheader: [\"{{publisher.name}}\"]\nnumbering:\n  headings: {ja: [第1条], en: [Article 1]}\n  lists: [\"(1)\"]\n",
    "rules/2020-01-01/ja.md": """
    ---
    published: 2019-12-01
    ---

    前文の一行目、
    二行目。\\
    三行目。

    ## 甲 {#a lists="①"}

    1. 項目{#b}
       続き。
       {#inner}
       - 点
    2. 次[^1]

    {#t}
    | 列 | 列 |
    |---|---|
    | 欄 | 欄 |

    {{desk}}

    ```
    一
    二
    ```

    > 引用の
    > 続き。

    {#p}
    (2) [{label} {title}](#a)と{{publisher.name}}。

    [^1]: 注の
        続き。

    """,
    "rules/2020-01-01/en.md": "First,\nsecond.\n\n## A {#a}\n\n1. item {#b}\n2. next\n   {#n}\n",
    "_blocks/desk/2010-01-01/ja.md": "窓口の\n電話。\n\n1. 甲\n2. 乙{#otsu}\n", "_blocks/desk/2010-01-01/en.md": "Desk.\n",
  ]

  private func dumps(_ files: [String: String]) -> (dumps: [String], findings: [String]) {
    let (corpus, report) = Folder(files: files).compile()
    let texts = corpus?.documents.flatMap(\.versions).flatMap(\.texts) ?? []
    return (texts.map { ($0.header + [Dump.of($0)]).joined(separator: "\n") }, report.filePlaces)
  }

  @Test func say() {
    let unix = dumps(LineEndTests.files)
    let dos = dumps(LineEndTests.files.mapValues { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") })
    #expect(unix.dumps.count == 2)
    #expect(dos.dumps == unix.dumps)
    #expect(dos.findings == unix.findings)
    #expect(!unix.findings.contains { !$0.contains("clause") && !$0.contains("missing-id") && !$0.contains("numbers-differ") })
    #expect(dos.dumps.allSatisfy { !$0.utf8.contains(0x0D) })
  }
}
