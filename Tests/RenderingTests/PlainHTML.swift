import CommonMark
import Foundation

/// Takes away from HTML what `Docs/html.md` lists as differences between the site's and libcmark-gfm's, so that the rest can be compared.
enum PlainHTML {
  /// The site's own.
  static func ofSite(_ html: String) -> String {
    var html = html
    for (pattern, replacement) in [
      (#"<a class="pin"[^>]*>¶</a>"#, ""),
      (#"<ol class="notes"[\s\S]*?</ol>\n"#, ""),
      (#"<sup><a id="call[^>]*>[^<]*</a></sup>"#, ""),
      (#"</?section[^>]*>\n?"#, ""),
      (#"<div class="scroll"[^>]*>\n?|</table>\n</div>"#, ""),
      (#"<span class="no">([^<]*)</span>"#, "$1"),
      (#" (?:id|class|role|scope|tabindex|aria-label|loading)="[^"]*""#, ""),
      (#"<(?:h[1-6])>"#, "<h>"), (#"</(?:h[1-6])>"#, "</h>"),
    ] { html = html.replacing(pattern, replacement) }
    return texts(html)
  }

  /// The library's.
  static func ofLibrary(_ html: String) -> String {
    var html = html
    for (pattern, replacement) in [
      (#"<section class="footnotes"[\s\S]*</section>\n?"#, ""),
      (#"<sup class="footnote-ref">[\s\S]*?</sup>"#, ""),
      (#"<(br|hr|img)([^>]*) />"#, "<$1$2>"),
      (#" (?:class|align|start)="[^"]*""#, ""),
      (#"</table>"#, ""),
      (#"<(?:h[1-6])>"#, "<h>"), (#"</(?:h[1-6])>"#, "</h>"),
    ] { html = html.replacing(pattern, replacement) }
    return texts(html)
  }

  /// Line breaks between tags say nothing; in running text they are joined as a page joins them.
  private static func texts(_ html: String) -> String {
    var result = ""
    var isCode = false
    for part in html.split(separator: "<", omittingEmptySubsequences: false).enumerated().map({
      $0.offset == 0 ? String($0.element) : "<" + $0.element
    }) {
      let close = part.hasPrefix("<") ? part.firstIndex(of: ">").map { part.index(after: $0) } ?? part.endIndex : part.startIndex
      let tag = part[..<close]
      if tag.hasPrefix("<pre") { isCode = true }
      if tag == "</pre>" { isCode = false }
      result += tag
      let text = String(part[close...])
      result += isCode ? text : joined(text)
    }
    return result.replacing(#"\s+(</?(?:p|li|ul|ol|h|blockquote|table|thead|tbody|tr|th|td|pre|hr)>)"#, "$1")
      .replacing(#"(</?(?:p|li|ul|ol|h|blockquote|table|thead|tbody|tr|pre|hr|br)>)\s+"#, "$1")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func joined(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    var result = String.UnicodeScalarView()
    for line in lines {
      if let last = result.last, let first = line.first, !SoftBreak.joins(last, first) { result.append(" ") }
      result.append(contentsOf: line)
    }
    if text.hasSuffix("\n"), !text.allSatisfy(\.isWhitespace) { result.append("\n") }
    return String(result)
  }
}

extension String {
  fileprivate func replacing(_ pattern: String, _ replacement: String) -> String {
    replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
  }
}
