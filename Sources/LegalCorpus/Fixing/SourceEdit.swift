package import Diagnostics

/// Some bytes to be written into a source.
package struct SourceEdit: Sendable {
  package let file: SourceFile
  /// Before this byte.
  package let offset: Int
  package let insertion: String

  /// The bytes of a file with its edits made; edits of other files are passed over. O(bytes + edits log edits).
  package static func apply(_ edits: [SourceEdit], to file: SourceFile) -> [UInt8] {
    let own = edits.filter { $0.file.path.utf8.elementsEqual(file.path.utf8) }.sorted { $0.offset < $1.offset }
    var bytes: [UInt8] = []
    var place = 0
    for edit in own {
      bytes += file.bytes[place..<edit.offset]
      bytes += Array(edit.insertion.utf8)
      place = edit.offset
    }
    return bytes + file.bytes[place...]
  }
}
