import ArgumentParser
import Diagnostics

/// A text of the help in the language of messages.
func local(ja: String, en: String) -> String { Message(ja: ja, en: en).text(.ofHelp) }

/// The help of an argument or option in the language of messages.
func help(ja: String, en: String, value: String? = nil) -> ArgumentHelp { ArgumentHelp(local(ja: ja, en: en), valueName: value) }

extension MessageLanguage {
  /// As `--messages` says, wherever it stands, else by the locale.
  static let ofHelp: MessageLanguage = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--messages="), let language = MessageLanguage(rawValue: String(argument.dropFirst(11))) { return language }
      if argument == "--messages", index + 1 < arguments.count, let language = MessageLanguage(rawValue: arguments[index + 1]) {
        return language
      }
    }
    return .preferred
  }()
}
