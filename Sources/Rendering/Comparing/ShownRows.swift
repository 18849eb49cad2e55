import Redlining

extension ChangeList {
  /// Changes, one neighbour on either side, what stands above them, and every stretch too short to fold.
  var shownRows: [Bool] {
    var isShown = changeOfRow.map { $0 != nil }
    for index in isShown.indices where changeOfRow[index] != nil {
      if index > 0 { isShown[index - 1] = true }
      if index + 1 < isShown.count { isShown[index + 1] = true }
      var parent = parents[index]
      while let row = parent, !isShown[row] || changeOfRow[row] == nil {
        isShown[row] = true
        parent = parents[row]
      }
    }
    // A table is shown or folded as a whole.
    var index = 0
    while index < isShown.count {
      guard tables.tables[index] != nil else {
        index += 1
        continue
      }
      let end = tableEnd(from: index)
      if isShown[index..<end].contains(true) { for cell in index..<end { isShown[cell] = true } }
      index = end
    }
    var start = 0
    while start < isShown.count {
      var end = start
      while end < isShown.count, isShown[end] == isShown[start] { end += 1 }
      if !isShown[start], end - start < 2 { for row in start..<end { isShown[row] = true } }
      start = end
    }
    return isShown
  }
}
