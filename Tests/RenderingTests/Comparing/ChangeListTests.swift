import Redlining
import Testing

@testable import LegalCorpus
@testable import Rendering

/// How rows of a comparison are gathered into changes.
@Suite struct ChangeListTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: [Element]
    let new: [Element]
    /// Of each change, in order: its kind, and how many rows it has.
    let changes: [String]
    var testDescription: String { name }
  }

  private static func rule(_ id: String, _ label: String, _ title: String, _ texts: [String]) -> Element {
    Sample.section(2, id, label, title, texts.map { Sample.paragraph($0) })
  }

  private static let fee = rule("fee", "Ⅰ", "手数料", ["開示の申請に限り、1件につき970円の手数料を申し受けます。"])
  private static let contact = rule("contact", "Ⅱ", "窓口", ["苦情およびご相談は、次の窓口でお受けします。", "年末年始はお休みをいただきます。"])

  @Test(arguments: [
    Case(name: "nothing", old: [fee, contact], new: [fee, contact], changes: []),
    Case(
      name: "an amount", old: [fee], new: [rule("fee", "Ⅰ", "手数料", ["開示の申請に限り、1件につき900円の手数料を申し受けます。"])], changes: ["amount 1"]),
    Case(
      name: "an added clause is one change with all that stands under it", old: [fee],
      new: [fee, rule("new", "Ⅱ", "保有の期間", ["お預かりした書類は、回答から二年を経た後に廃棄します。", "返却のお申し出には応じかねます。"])], changes: ["added 3"]),
    Case(
      name: "so is a deleted one", old: [fee, contact], new: [fee], changes: ["deleted 3"]),
    Case(
      name: "two added clauses are two", old: [fee],
      new: [fee, rule("a", "Ⅱ", "保有の期間", ["書類は、回答から二年を経た後に廃棄します。"]), rule("b", "Ⅲ", "委託", ["業務の一部を外部の事業者に委ねます。"])],
      changes: ["added 2", "added 2"]),
    Case(
      name: "another number alone", old: [fee, contact],
      new: [
        fee, rule("contact", "Ⅲ", "窓口", ["苦情およびご相談は、次の窓口でお受けします。", "年末年始はお休みをいただきます。"]),
      ], changes: ["renumbered 1"]),
    Case(
      name: "neighbours with other numbers are one change",
      old: [Sample.items([Sample.item("a", "(1)", "法令にもとづくとき"), Sample.item("b", "(2)", "生命を守るために必要なとき")])],
      new: [
        Sample.items([
          Sample.item("n", "(1)", "学術研究のために取り扱う必要があるとき"), Sample.item("a", "(2)", "法令にもとづくとき"), Sample.item("b", "(3)", "生命を守るために必要なとき"),
        ])
      ], changes: ["added 1", "renumbered 2"]),
  ])
  func gathered(_ test: Case) {
    let list = Self.list(test.old, test.new)
    #expect(list.changes.map { "\($0.kind.identifier) \($0.rows.count)" } == test.changes)
    #expect(list.changes.map(\.number) == Array(1..<(list.changes.count + 1)))
    for (index, row) in list.rows.enumerated() { #expect((list.changeOfRow[index] != nil) == row.isChange) }
  }

  @Test func `the only words exchanged are told`() throws {
    let list = Self.list([Self.fee], [Self.rule("fee", "Ⅰ", "手数料", ["開示の申請に限り、1件につき900円の手数料を申し受けます。"])])
    let change = try #require(list.changes.first)
    #expect(change.exchange?.old == "970円" && change.exchange?.new == "900円")
  }

  @Test func `what moved is one change, told where it is`() throws {
    let long = Self.rule("long", "Ⅲ", "第三者への提供", ["当社は、あらかじめご本人の同意を得ずに、個人データを第三者へ提供しません。", "ただし、法令にもとづくときは、この限りでありません。"])
    let list = Self.list([long, Self.fee, Self.contact], [Self.fee, Self.contact, long])
    let moved = try #require(list.changes.first { $0.kind == .moved })
    #expect(list.changes.count == 1)
    #expect(moved.rows.allSatisfy { list.rows[$0].kind == .movedHere })
    for (index, row) in list.rows.enumerated() where row.kind == .movedAway { #expect(list.changeOfRow[index] == 0) }
  }

  static func list(_ old: [Element], _ new: [Element]) -> ChangeList {
    func side(_ elements: [Element], _ version: String) -> Comparison.Side {
      Comparison.Side(
        Text(
          document: Sample.document("notice"), version: Sample.version(version), language: Sample.ja, file: Sample.file("ja.md"),
          title: "公表文",
          subtitle: nil, header: [], signed: [], summary: nil, corrections: [], translation: nil, elements: elements,
          outline: Sample.outline(elements)))
    }
    let (before, after) = (side(old, "2020-01-01"), side(new, "2021-01-01"))
    return ChangeList(
      Comparison(old: before, new: after, redline: Redline.compare(before.comparable.blocks, after.comparable.blocks, language: "ja")))
  }
}
