package import Diagnostics
import Glibc
import LegalCorpus

/// Where a publication is and how it is looked at.
package struct Project: Sendable {
  /// The folder that holds `Content/` and, where it has one, `Templates/`.
  package var folder: String
  /// Nil for today in the publication's time zone.
  let asOf: Day?
  package var includesDrafts: Bool
  /// Where the site is published; nil for what `site.yml` says.
  package var address: BaseAddress?
  /// Whether every page says that it is a preview, and is kept from search engines.
  package var isPreview = false

  package init(folder: String, asOf: AsOf? = nil, includesDrafts: Bool = false) {
    self.folder = folder
    self.asOf = asOf?.day
    self.includesDrafts = includesDrafts
  }

  static let content = "Content"
  /// The greatest that `limits` in site.yml can allow a text; what it allows is checked when the text is read.
  static let limits = {
    var limits = SourceTree.Limits()
    limits.text *= 16
    return limits
  }()
  /// The settings of the publication, in `content`.
  static let site = "site.yml"
  static let templates = "Templates"
}

/// A day named on the command line.
package struct AsOf: Sendable {
  let day: Day

  /// Nil for what is no `YYYY-MM-DD` of the calendar.
  package init?(_ text: String) {
    guard let day = Day(iso: text) else { return nil }
    self.day = day
  }
}

/// Where a site is published, as named on the command line.
package struct BaseAddress: Sendable {
  let address: SiteAddress

  /// Nil for what is no whole `https:` or `http:` address in ASCII without `?` and `#`.
  package init?(_ text: String) {
    guard let address = SiteAddress(text) else { return nil }
    self.address = address
  }
}

/// A file on its own, read for a command that names it.
package enum LooseFile {
  /// At most 64 MiB; the limits of a text are checked when it is parsed.
  package static func read(_ path: String) throws(FileError) -> SourceFile {
    let (parent, name) = split(path)
    let folder = try Folder(at: parent)
    let file = try folder.openFile(name, shownAs: path)
    guard file.status.size <= 64 << 20 else { throw FileError(path, .read, EFBIG) }
    return SourceFile(path: path, bytes: try file.bytes())
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let parent = String(path[..<slash])
    return (parent.isEmpty ? "/" : parent, String(path[path.index(after: slash)...]))
  }
}
