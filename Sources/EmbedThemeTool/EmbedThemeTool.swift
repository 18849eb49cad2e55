import Foundation

/// `EmbedThemeTool OUTPUT NAME FILE NAME FILE …` writes a Swift file with the text of each file under its name.
@main
enum EmbedThemeTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    var source = "let embeddedFiles: [(path: String, text: String)] = [\n"
    for index in stride(from: 2, to: arguments.count - 1, by: 2) {
      let text = try String(contentsOf: URL(fileURLWithPath: arguments[index + 1]), encoding: .utf8)
      source += "  (#\"\(arguments[index])\"#, ####\"\"\"\n\(text)\n\"\"\"####),\n"
    }
    source += "]\n"
    try source.write(to: URL(fileURLWithPath: arguments[1]), atomically: true, encoding: .utf8)
  }
}
