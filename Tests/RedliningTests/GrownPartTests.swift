import Redlining
import Testing

private let tower = "Keepers of the tower ring the great bell at noon."
private let signal = "They hoist two flags when a storm is near and lower them when it has passed the bay."
private let lamp = "The lamp burns from dusk until dawn, and its oil is paid by the harbour office every month."
private let english = [
  ClauseCase(
    "first-part-grew", [paragraph("\(tower) \(signal) \(lamp)")],
    [
      paragraph(
        "\(tower) Ships in the roads set their clocks by it, which is why strangers may not touch the rope, the wheel or the hammer at any hour."
      ), paragraph(signal), paragraph(lamp),
    ],
    [
      "split 1 \(tower)[+ Ships in the roads set their clocks by it, which is why strangers may not touch the rope, the wheel or the hammer at any hour.+]",
      "split 2 [- -]\(signal)", "split 3 [- -]\(lamp)",
    ]),
  ClauseCase(
    "part-between-grew", [paragraph("\(signal) We owe nobody a reply to signals. \(lamp)")],
    [
      paragraph("\(signal) A green flag calls the pilot, who comes by day only."),
      paragraph("We owe nobody a reply to signals, but may give one if the sea is calm. Guests from abroad write to the consul."),
      paragraph(lamp),
    ],
    [
      "split 1 \(signal)[+ A green flag calls the pilot, who comes by day only.+]",
      "split 2 [- -]We owe nobody a reply to signals[+, but may give one if the sea is calm. Guests from abroad write to the consul+].",
      "split 3 [- -]\(lamp)",
    ]),
  ClauseCase(
    "opening-that-stayed", [paragraph("Porters may only carry a guest\u{2019}s trunk after dark. \(signal) \(lamp)")],
    [
      paragraph(
        "Porters may only carry a guest's trunk after dark in cases that our house book lists, for a fee that the keeper names, and by order of the master alone."
      ), paragraph("\(signal) \(lamp)"),
    ],
    [
      "split 1 Porters may only carry a [-guest\u{2019}s-][+guest's+] trunk after dark"
        + "[+ in cases that our house book lists, for a fee that the keeper names, and by order of the master alone+].",
      "split 2 [- -]\(signal) \(lamp)",
    ]),
  ClauseCase(
    "opening-before-items",
    [paragraph("Divers do not enter flooded holds unless sent to for lost anchors, to free a rudder, or to look for leaks. \(lamp)")],
    [
      paragraph("Every hold has its own hatch. Divers do not enter flooded holds except for"), item("lost anchors"),
      item("to free a rudder"), item("to look for leaks"), item("by order of the port"), paragraph(lamp),
    ],
    [
      "split 1 [+Every hold has its own hatch. +]Divers do not enter flooded holds [-unless sent to-][+except+] for",
      "split 2 [- -]lost anchors[-,-]", "split 3 [- -]to free a rudder[-, or-]", "split 4 [- -]to look for leaks[-.-]",
      "added [+by order of the port+]",
      "split 5 [- -]\(lamp)",
    ]),
  ClauseCase(
    "other-sentence", [paragraph("Keepers may leave the tower when relieved. \(signal) \(lamp)")],
    [paragraph("Keepers may sell postcards and honey to visitors on holidays."), paragraph("\(signal) \(lamp)")],
    [
      "added [+Keepers may sell postcards and honey to visitors on holidays.+]",
      "changed [-Keepers may leave the tower when relieved. -]\(signal) \(lamp)",
    ]),
]

private let bell = "灯台守は、正午に大鐘を二度鳴らして港内の船舶に時刻を知らせます。"
private let flag = "嵐が近いときは、赤旗を二本掲げ、これが湾を過ぎた後に降ろします。"
private let oil = "灯火は日没から夜明けまで点じ、その油の代金は港務所が毎月支払います。"
private let japanese = [
  ClauseCase(
    "first-part-grew-ja", [paragraph(bell + flag + oil)],
    [paragraph(bell + "部外者は、綱、滑車、撞木その他の鐘楼の設備に手を触れ、又は許可なく階段を上ってはならず、見学を希望する者は前日までに申し込むものとします。"), paragraph(flag), paragraph(oil)],
    [
      "split 1 \(bell)[+部外者は、綱、滑車、撞木その他の鐘楼の設備に手を触れ、又は許可なく階段を上ってはならず、見学を希望する者は前日までに申し込むものとします。+]",
      "split 2 \(flag)", "split 3 \(oil)",
    ])
]

/// Parts of what was split or joined that say more than what they kept.
@Suite struct GrownPartTests {
  @Test(arguments: english) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "en").differences == example.expected)
  }

  @Test(arguments: japanese) func showsJapanese(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
  }

  /// Joins are seen where the reverse is a split.
  @Test(arguments: english) func mirrors(_ example: ClauseCase) {
    let kinds = Redline.compare(example.new, example.old, language: "en").rows.map(\.kind)
    #expect(kinds.count(where: { $0 == .joined }) == example.expected.count(where: { $0.hasPrefix("split") }))
  }
}
