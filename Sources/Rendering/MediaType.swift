/// The kind of a file, as a server says it.
package struct MediaType: Sendable, Hashable {
  package let text: String

  /// Without parameters: `text/plain`.
  var essence: String { String(text.prefix { $0 != ";" }) }

  init(_ text: String) { self.text = text }

  package static let html = MediaType("text/html; charset=utf-8")
  package static let plain = MediaType("text/plain; charset=utf-8")

  /// By the ending of a file's name.
  package init(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let ending = name.lastIndex(of: UInt8(ascii: ".")).map { String(decoding: name[name.index(after: $0)...], as: UTF8.self).lowercased() }
    text =
      switch ending {
      case "html": "text/html; charset=utf-8"
      case "css": "text/css; charset=utf-8"
      case "js": "text/javascript; charset=utf-8"
      case "json": "application/json"
      case "xml": "application/xml"
      case "atom": "application/atom+xml"
      case "ics": "text/calendar; charset=utf-8"
      case "link": "application/link-format"
      case "md": "text/markdown; charset=utf-8"
      case "txt": "text/plain; charset=utf-8"
      case "svg": "image/svg+xml"
      case "png": "image/png"
      case "jpg", "jpeg": "image/jpeg"
      case "webp": "image/webp"
      case "ico": "image/x-icon"
      case "pdf": "application/pdf"
      default: "application/octet-stream"
      }
  }
}
