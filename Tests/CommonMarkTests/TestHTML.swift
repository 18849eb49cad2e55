import CommonMark

/// The HTML that libcmark-gfm would write, made from our tree: what is compared with the referee's. Notes are left out.
struct TestHTML {
  private var html = ""
  private let source: [UInt8]

  static func html(_ markup: Markup, source: [UInt8]) -> String {
    var writer = TestHTML(source: source)
    writer.write(markup.blocks, isTight: false)
    return writer.html
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func write(_ blocks: [Block], isTight: Bool) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines):
        html += isTight ? "" : "<p>"
        write(inlines)
        html += isTight ? "\n" : "</p>\n"
      case .heading(let level, let inlines):
        html += "<h\(level)>"
        write(inlines)
        html += "</h\(level)>\n"
      case .list(let list):
        switch list.marker {
        case .bullet: html += "<ul>\n"
        case .ordered(1, _): html += "<ol>\n"
        case .ordered(let start, _): html += "<ol start=\"\(start)\">\n"
        }
        for item in list.items {
          html += "<li>"
          write(item.blocks, isTight: list.isTight)
          html += "</li>\n"
        }
        html += list.marker == .bullet ? "</ul>\n" : "</ol>\n"
      case .quotation(let blocks):
        html += "<blockquote>\n"
        write(blocks, isTight: false)
        html += "</blockquote>\n"
      case .code(let info, let text):
        let language = info.prefix { !" \t\n".contains($0) }
        html += info.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(Self.escaped(String(language)))\">"
        html += Self.escaped(text) + "</code></pre>\n"
      case .table(let table):
        html += "<table>\n<thead>\n"
        write(table.header, "th", table.alignments)
        html += "</thead>\n"
        if !table.rows.isEmpty {
          html += "<tbody>\n"
          for row in table.rows { write(row, "td", table.alignments) }
          html += "</tbody>\n"
        }
        html += "</table>\n"
      case .thematicBreak: html += "<hr />\n"
      case .html: html += "<!-- raw HTML omitted -->\n"
      }
    }
  }

  private mutating func write(_ row: Block.Table.Row, _ tag: String, _ alignments: [Block.Table.Alignment]) {
    html += "<tr>\n"
    for (cell, alignment) in zip(row.cells, alignments) {
      html += alignment == .none ? "<\(tag)>" : "<\(tag) align=\"\(alignment)\">"
      write(cell.inlines)
      html += "</\(tag)>\n"
    }
    html += "</tr>\n"
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text), .escaped(let text): html += Self.escaped(text)
      case .code(let text): html += "<code>\(Self.escaped(text))</code>"
      case .emphasis(let children):
        html += "<em>"
        write(children)
        html += "</em>"
      case .strong(let children):
        html += "<strong>"
        write(children)
        html += "</strong>"
      case .link(let destination, let title, let children):
        let isBare = ![UInt8(ascii: "["), UInt8(ascii: "<")].contains(source[inline.range.lowerBound])
        html += isBare ? "" : "<a href=\"\(Self.href(destination))\"\(Self.title(title))>"
        write(children)
        html += isBare ? "" : "</a>"
      case .image(let destination, let title, let children):
        html += "<img src=\"\(Self.href(destination))\" alt=\"\(Self.escaped(Self.plain(children)))\"\(Self.title(title)) />"
      case .note: html += "<sup></sup>"
      case .softBreak: html += "\n"
      case .lineBreak: html += "<br />\n"
      case .html: html += "<!-- raw HTML omitted -->"
      }
    }
  }

  private static func title(_ title: String) -> String { title.isEmpty ? "" : " title=\"\(escaped(title))\"" }

  private static func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline -> String in
      switch inline.kind {
      case .text(let text), .escaped(let text), .code(let text), .html(let text): text
      case .emphasis(let children), .strong(let children), .link(_, _, let children), .image(_, _, let children): plain(children)
      case .softBreak, .lineBreak: " "
      case .note: ""
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func href(_ destination: String) -> String {
    let lowered = destination.lowercased()
    let isDangerous = ["javascript:", "vbscript:", "file:", "data:"].contains { lowered.hasPrefix($0) }
    if isDangerous, !["png", "gif", "jpeg", "webp"].contains(where: { lowered.hasPrefix("data:image/" + $0) }) { return "" }
    var result = ""
    for byte in destination.utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar == "&" {
        result += "&amp;"
      } else if scalar == "'" {
        result += "&#x27;"
      } else if byte < 0x80, scalar.properties.isAlphabetic || "0123456789-_.+!*(),%#@?=;:/$~".unicodeScalars.contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" + hex : hex)
      }
    }
    return result
  }

  /// Without what the comparison leaves out: line ends beside tags, and notes.
  static func normalised(_ html: String) -> String {
    var html = html
    if let section = html.firstRange(of: "<section class=\"footnotes\"") { html.removeSubrange(section.lowerBound...) }
    html.replace(#/<sup class="footnote-ref">.*?</sup>/#, with: "<sup></sup>")
    html.replace(#/\n*(<[^>]*>)\n*/#) { String($0.output.1) }
    return html
  }
}
