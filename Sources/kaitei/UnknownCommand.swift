import ArgumentParser
import Diagnostics

/// A word in the place of a command that is none.
struct UnknownCommand {
  private let word: String
  /// Of the commands that could stand there.
  private let names: [String]
  /// The command above.
  private let path: String

  /// Nil where the arguments begin with commands, or with an option.
  init?(in arguments: [String], of root: any ParsableCommand.Type) {
    var command = root
    var path = "kaitei"
    for (index, argument) in arguments.enumerated() {
      let known = command.configuration.subcommands
      if known.isEmpty || argument.utf8.first == UInt8(ascii: "-") { return nil }
      if argument == "help", index == 0 { continue }
      guard let next = known.first(where: { $0.configuration.commandName == argument }) else {
        word = argument
        names = known.compactMap { $0.configuration.commandName }
        self.path = path
        return
      }
      command = next
      path += " " + argument
    }
    return nil
  }

  var message: Message {
    let near = NearestName.suggestion(for: word, in: names)
    let word = word.withVisibleControls
    return Message(
      ja: "エラー: 「\(word)」というコマンドはありません。\(near?.ja ?? "")\nコマンドは \(names.joined(separator: "、")) です（\(path) --help）。",
      en:
        "Error: There is no command “\(word)”.\(near.map { " " + $0.en } ?? "")\nThe commands are \(names.joined(separator: ", ")); see \(path) --help."
    )
  }
}
