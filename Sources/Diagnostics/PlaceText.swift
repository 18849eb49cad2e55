extension Place {
  /// `file:line:column`, or the file alone; what a path hides is written out.
  package var text: String {
    let path = path.withVisibleControls
    guard case .range(let range) = self else { return path }
    let start = range.start
    return "\(path):\(start.line):\(start.column)"
  }
}
