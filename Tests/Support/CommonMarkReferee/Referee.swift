import CCommonMark
import Glibc

/// libcmark-gfm's own HTML, as the referee for what we make of its tree: the same extension and options as the module `CommonMark`.
package enum Referee {
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  package static func html(_ markdown: String) -> String {
    registered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES), let table = unsafe cmark_find_syntax_extension("table") else {
      preconditionFailure("libcmark-gfm is not usable")
    }
    defer { unsafe cmark_parser_free(parser) }
    unsafe cmark_parser_attach_syntax_extension(parser, table)
    var markdown = markdown
    markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = unsafe cmark_parser_finish(parser) else { preconditionFailure("libcmark-gfm made no document") }
    defer { unsafe cmark_node_free(root) }
    guard let html = unsafe cmark_render_html(root, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser)) else {
      preconditionFailure("libcmark-gfm made no HTML")
    }
    defer { unsafe free(html) }
    return unsafe String(cString: html)
  }
}
