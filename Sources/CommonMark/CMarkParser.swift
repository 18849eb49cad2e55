import CCommonMark
import Glibc

/// The only file that touches C. Whatever libcmark-gfm allocates is freed before a function of this file returns.
package enum CMarkParser {
  /// Parses with tables and notes and copies the tree out. Never attach `strikethrough` or `autolink`, and never use the arena allocator: their
  /// state belongs to the process, and texts are parsed in parallel.
  static func tree(of source: [UInt8], in body: Range<Int>, nesting: Int) -> Tree {
    var copy = TreeCopy(nesting: nesting)
    copy.tree.bytes.reserveCapacity(body.count * 5 / 2)
    copy.tree.nodes.reserveCapacity(body.count / 24)
    unsafe withDocument(source, in: body) { unsafe copy.walk(from: $0) }
    return copy.tree
  }

  /// The library's version, "0.29.0.gfm.6".
  package static var libraryVersion: String { unsafe String(cString: cmark_version_string()) }

  /// What `&name;` stands for, by asking the library; nil where it is no character reference.
  static func characterReference(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    let source = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
    var copy = TreeCopy(nesting: 2)
    unsafe withDocument(source, in: source.indices) { unsafe copy.walk(from: $0) }
    guard copy.tree.nodes.count == 3, copy.tree.nodes[2].kind == .text else { return nil }
    let text = Array(copy.tree.bytes[copy.tree.nodes[2].literal.inInt])
    return text == source ? nil : text
  }
}

extension CMarkParser {
  /// Registering must not happen twice at a time; a static constant is made once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func withDocument(_ source: [UInt8], in body: Range<Int>, _ read: (OpaquePointer) -> Void) {
    registered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { preconditionFailure("libcmark-gfm made no parser") }
    defer { unsafe cmark_parser_free(parser) }
    guard let table = unsafe cmark_find_syntax_extension("table") else { preconditionFailure("libcmark-gfm has no tables") }
    unsafe cmark_parser_attach_syntax_extension(parser, table)
    unsafe source.withUnsafeBytes { buffer in
      let text = unsafe UnsafeRawBufferPointer(rebasing: buffer[body])
      unsafe cmark_parser_feed(parser, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else { preconditionFailure("libcmark-gfm made no document") }
    defer { unsafe cmark_node_free(root) }
    unsafe read(root)
  }
}

/// One walk over the library's tree, without recursion.
private struct TreeCopy {
  var tree = Tree()
  let nesting: Int
  /// The types of table nodes are numbered when the extension is registered.
  private var tableKinds: [UInt32: Tree.Node.Kind] = [:]

  init(nesting: Int) { self.nesting = nesting }

  mutating func walk(from root: OpaquePointer) {
    var current = unsafe root
    var open: [Int] = []
    var depth = 0
    while true {
      let index = tree.nodes.count
      let node = unsafe node(current)
      tree.nodes.append(node)
      if let child = unsafe cmark_node_first_child(current) {
        depth += node.kind.nests ? 1 : 0
        if depth > nesting {
          tree.tooDeepLine = unsafe line(of: current)
          return
        }
        open.append(index)
        unsafe current = child
        continue
      }
      tree.nodes[index].end = Int32(tree.nodes.count)
      while true {
        if let next = unsafe cmark_node_next(current) {
          unsafe current = next
          break
        }
        guard let parent = open.popLast(), let up = unsafe cmark_node_parent(current) else { return }
        tree.nodes[parent].end = Int32(tree.nodes.count)
        depth -= tree.nodes[parent].kind.nests ? 1 : 0
        unsafe current = up
      }
    }
  }
}

extension TreeCopy {
  private mutating func node(_ pointer: OpaquePointer) -> Tree.Node {
    var node = Tree.Node(kind: unsafe kind(pointer))
    switch node.kind {
    case .text, .inlineHTML, .codeSpan:
      node.literal = unsafe append(cmark_node_get_literal(pointer))
      return node
    case .softBreak, .lineBreak, .emphasis, .strong, .row, .document:
      break
    case .noteReference:
      node.number = unsafe Int32(String(cString: cmark_node_get_literal(pointer))) ?? 0
    case .link, .image:
      node.literal = unsafe append(cmark_node_get_url(pointer))
      node.extra = unsafe append(cmark_node_get_title(pointer))
    case .paragraph, .cell:
      node.literal = unsafe appendContent(of: pointer)
    case .heading:
      node.literal = unsafe appendContent(of: pointer)
      node.number = unsafe cmark_node_get_heading_level(pointer)
    case .html:
      node.literal = unsafe append(cmark_node_get_literal(pointer))
    case .code:
      var length: CInt = 0
      var offset: CInt = 0
      var mark: CChar = 0
      node.isMarked = unsafe cmark_node_get_fenced(pointer, &length, &offset, &mark) != 0
      node.number = length
      node.literal = unsafe append(cmark_node_get_literal(pointer))
      node.extra = unsafe append(cmark_node_get_fence_info(pointer))
    case .list:
      node.isTight = unsafe cmark_node_get_list_tight(pointer) != 0
      node.number = unsafe cmark_node_get_list_start(pointer)
      node.isMarked = unsafe cmark_node_get_list_delim(pointer) == CMARK_PAREN_DELIM
      node.isOrdered = unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    case .table:
      let columns = unsafe cmark_gfm_extensions_get_table_columns(pointer)
      node.literal = unsafe appendContent(of: pointer)
      node.number = Int32(columns)
      let start = tree.bytes.count
      if let alignments = unsafe cmark_gfm_extensions_get_table_alignments(pointer) {
        unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: alignments, count: Int(columns)))
      }
      node.extra = Int32(start)..<Int32(tree.bytes.count)
    case .quotation, .item, .thematicBreak, .noteDefinition:
      break
    }
    node.startLine = unsafe cmark_node_get_start_line(pointer)
    node.startColumn = unsafe cmark_node_get_start_column(pointer)
    node.endLine = unsafe cmark_node_get_end_line(pointer)
    return node
  }

  /// Notes report the type string `<unknown>`, so the core kinds are told by their numbers.
  private mutating func kind(_ pointer: OpaquePointer) -> Tree.Node.Kind {
    let type = unsafe cmark_node_get_type(pointer)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_CODE: return .codeSpan
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_HTML_INLINE: return .inlineHTML
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .noteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .noteDefinition
    case CMARK_NODE_BLOCK_QUOTE: return .quotation
    case CMARK_NODE_CODE_BLOCK: return .code
    case CMARK_NODE_HTML_BLOCK: return .html
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_DOCUMENT: return .document
    default: break
    }
    if let known = tableKinds[type.rawValue] { return known }
    let found: Tree.Node.Kind
    switch unsafe String(cString: cmark_node_get_type_string(pointer)) {
    case "table": found = .table
    case "table_header", "table_row": found = .row
    case "table_cell": found = .cell
    case let name: preconditionFailure("libcmark-gfm made a node of type \(name), which no extension in use makes")
    }
    tableKinds[type.rawValue] = found
    return found
  }

  /// A block without children has no content, and the library's buffer for it was never written.
  private mutating func appendContent(of pointer: OpaquePointer) -> Range<Int32> {
    unsafe append(cmark_node_first_child(pointer) == nil ? nil : cmark_node_get_string_content(pointer))
  }

  private mutating func append(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    guard let string = unsafe string else { return start..<start }
    let count = unsafe strlen(string)
    unsafe string.withMemoryRebound(to: UInt8.self, capacity: count) {
      unsafe tree.bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return start..<Int32(tree.bytes.count)
  }

  private func line(of pointer: OpaquePointer) -> Int {
    var pointer = unsafe pointer
    while unsafe cmark_node_get_start_line(pointer) == 0 {
      guard let parent = unsafe cmark_node_parent(pointer) else { break }
      unsafe pointer = parent
    }
    return unsafe Int(cmark_node_get_start_line(pointer))
  }
}
