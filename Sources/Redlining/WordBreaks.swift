import CICU

/// ICU's word boundaries. Each thread keeps an iterator of its own for each language, as opening one takes as long as cutting a page.
struct WordBreaks {
  private let iterator: OpaquePointer?

  /// An iterator remembers which scripts have no dictionary, and asks for a dictionary by the first scalar of a run: 「ー」 met before any kana
  /// stays without one, and later texts are cut otherwise (seen in ICU 72 and 76). So every dictionary is asked for first.
  init(language: String) {
    var isNew: Int32 = 0
    var error: Int32 = 0
    iterator = kaitei_breaks_of_thread(language, &isNew, &error)
    precondition(iterator != nil, "ICU has no word boundaries (error \(error)): its data are missing.")
    guard isNew != 0 else { return }
    let text = ScalarText("漢字とひらがなとカタカナのー々。กขค ກຂຄ កខគ ကခဂ 한글")
    var boundaries = [Bool](repeating: false, count: text.count + 1)
    mark(&boundaries, in: text, 0..<text.count)
  }

  /// Sets where a word may begin in a range of the text, which is cut as if it stood alone, its start and its end among them.
  ///
  /// - Parameter boundaries: one value a scalar and one for the end.
  func mark(_ boundaries: inout [Bool], in text: ScalarText, _ range: Range<Int>) {
    guard let iterator, !range.isEmpty else { return }
    var units: [UInt16] = []
    var scalarAt: [Int32] = []
    units.reserveCapacity(range.count + 1)
    scalarAt.reserveCapacity(range.count + 1)
    for index in range {
      let scalar = text.scalars[index]
      if scalar >= 0x10000 {
        units.append(UInt16(0xD800 + (scalar - 0x10000) >> 10))
        units.append(UInt16(0xDC00 + (scalar - 0x10000) & 0x3FF))
        scalarAt.append(Int32(index))
        scalarAt.append(-1)
      } else {
        units.append(UInt16(scalar))
        scalarAt.append(Int32(index))
      }
    }
    scalarAt.append(Int32(range.upperBound))
    units.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let error = kaitei_breaks_set_text(iterator, base, Int32(buffer.count))
      precondition(error == 0, "ICU refuses a text (error \(error)).")
      var place = kaitei_breaks_first(iterator)
      while place >= 0 {
        if scalarAt[Int(place)] >= 0 { boundaries[Int(scalarAt[Int(place)])] = true }
        place = kaitei_breaks_next(iterator)
      }
    }
  }
}

/// The version of ICU that cuts the words ("72.1"): with another one the same texts may be cut otherwise.
package func wordBreakVersion() -> String { String(cString: kaitei_icu_version()) }
