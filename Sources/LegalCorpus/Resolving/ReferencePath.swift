extension NumberingScheme {
  /// What `{path}` prints: 第5条第2項第1号 where the numbering gives forms for references, else the labels from the top, joined: Ⅰ(B)ア.
  func path(of index: Int, in outline: Outline) -> String {
    var parts: [String] = []
    var place: Int? = index
    while let current = place {
      let entry = outline.entries[current]
      place = entry.parent
      guard let label = entry.label else { continue }
      switch reference(for: entry.kind) {
      case .omitted: continue
      case .label: parts.append(label.cited)
      case .form(let form):
        let number = entry.number ?? example(for: entry.kind)?.number(of: label.text)
        parts.append(number.flatMap { form.label(for: $0) } ?? label.cited)
      }
    }
    return parts.reversed().joined()
  }
}
