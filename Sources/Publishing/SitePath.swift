import Diagnostics

/// The rule for paths in a site: relative, of names that every file system and address can carry.
enum SitePath {
  /// Bytes.
  static let longest = 1024

  /// What is wrong with a path, or nil.
  static func fault(in path: String) -> Message? {
    if path.utf8.count > longest {
      return Message(ja: "パスは \(longest) バイトまでです。", en: "A path has at most \(longest) bytes.")
    }
    for name in path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
      if let fault = FileName.fault(in: name) { return fault.message }
      if reserved.contains(where: { name.starts(with: $0.utf8) }) {
        return Message(
          ja: "`.git` や `.kaitei` で始まる名前は、サイトのファイルに使えません。", en: "No file of a site has a name that begins with `.git` or `.kaitei`.")
      }
    }
    return nil
  }

  private static let reserved = [".git", ".kaitei"]
}
