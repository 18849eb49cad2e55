import ArgumentParser
import Glibc

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: local(ja: "シェルの補完スクリプトを出力します。", en: "Print the completion script of a shell."),
    discussion: local(
      ja: """
          kaitei completions bash > ~/.local/share/bash-completion/completions/kaitei
          kaitei completions zsh > ~/.zsh/completions/_kaitei      （fpath にあるフォルダへ）
          kaitei completions fish > ~/.config/fish/completions/kaitei.fish
        """,
      en: """
          kaitei completions bash > ~/.local/share/bash-completion/completions/kaitei
          kaitei completions zsh > ~/.zsh/completions/_kaitei      (a folder of fpath)
          kaitei completions fish > ~/.config/fish/completions/kaitei.fish
        """))

  enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  @Argument(help: help(ja: "bash、zsh、fish のどれか。", en: "bash, zsh or fish."))
  var shell: Shell

  func run() {
    let known: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    write(Kaitei.completionScript(for: known) + "\n", to: STDOUT_FILENO)
  }
}

extension CompletionKind {
  /// The ids of the documents in the folder where the shell is.
  static var documents: CompletionKind { .shellCommand("ls Content 2>/dev/null | grep -v '[._]'") }
}
