import Publishing

enum Version {
  /// Of the program and of the libraries that decide its bytes.
  static var text: String { "kaitei 0.1.0 (libcmark-gfm \(Libraries.commonMark), ICU \(Libraries.icu))" }
}
