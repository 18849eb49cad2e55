import Foundation

/// `EmbedThemeTool FOLDER OUTPUT FILE…` writes a Swift file with the text of each file.
@main
enum EmbedThemeTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    let folder = URL(fileURLWithPath: arguments[1])
    var source = "let embeddedFiles: [(path: String, text: String)] = [\n"
    for path in arguments[3...].sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      source += "  (#\"\(path)\"#, ####\"\"\"\n\(text)\n\"\"\"####),\n"
    }
    source += "]\n"
    try source.write(to: URL(fileURLWithPath: arguments[2]), atomically: true, encoding: .utf8)
  }
}
