import Diagnostics

extension NearestName {
  /// What to do about an unknown name of a theme.
  static func remedy(_ name: String, among known: [String]) -> Message {
    suggestion(for: name, in: known) ?? Message(ja: "使える名前は Docs/themes.md にあります。", en: "Docs/themes.md lists the names.")
  }
}
