import Glibc

/// The program that shows long output page by page at a terminal.
enum Pager {
  /// Shows a text by `$PAGER` (`less -R` where it is not set; none where it is empty), or writes it where there is no terminal.
  static func show(_ text: String) {
    guard isatty(STDOUT_FILENO) == 1, let command, let pipe = open(command) else {
      write(text, to: STDOUT_FILENO)
      return
    }
    write(text, to: fileno(pipe))
    pclose(pipe)
  }

  private static var command: String? {
    guard let value = getenv("PAGER") else { return "less -R" }
    let command = String(cString: value)
    return command.isEmpty ? nil : command
  }

  private static func open(_ command: String) -> UnsafeMutablePointer<FILE>? {
    // As git has it: colours pass, what fits on a page is just shown, and stays when the pager ends.
    setenv("LESS", "FRX", 0)
    setenv("LESSCHARSET", "utf-8", 0)
    guard let pipe = popen(command, "w") else { return nil }
    // The keys of the terminal are the pager's now, which may also end before it has read everything.
    signal(SIGINT, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    return pipe
  }
}
