import Diagnostics

/// What a build does first: it completes or clears away what one that was broken off has left.
struct Recovery {
  let output: OutputFolder

  /// The site is whole when this returns: the old one or the new one.
  func run() throws(FileError) -> [Message] {
    let parent = output.parent
    var notices: [Message] = []
    let hasSite = try parent.status(of: output.name) != nil
    if hasSite { try Merge.clear(output) }
    if hasSite { notices += try Retirement(output: output, name: output.old).run() }
    if try parent.status(of: output.ready) != nil {
      if hasSite {
        notices += try replace()
      } else {
        try parent.rename(output.ready, to: output.name)
      }
      notices.append(
        Message(
          ja: "前の実行が途中で止まっていたため、サイトの入れ替えを完了しました。",
          en: "The last run was broken off: its replacement of the site has been completed."))
    } else if !hasSite, try parent.status(of: output.old) != nil {
      try parent.rename(output.old, to: output.name)
    }
    for name in [output.old, output.ready, output.stage] { notices += try Retirement(output: output, name: name).run() }
    return notices
  }
}

extension Recovery {
  private func replace() throws(FileError) -> [Message] {
    let way = try Replacement(output: output).run(with: output.ready)
    return way.notice.map { [$0] } ?? []
  }
}
