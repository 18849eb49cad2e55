import Glibc

enum Terminal {
  /// NO_COLOR (no-color.org) and FORCE_COLOR where they are set, else whether the descriptor is a terminal.
  static func hasColour(_ descriptor: Int32) -> Bool {
    if isSet("NO_COLOR") { return false }
    if isSet("FORCE_COLOR") { return true }
    return isatty(descriptor) == 1
  }

  /// In columns; 80 where it is unknown.
  static func columns(_ descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}
