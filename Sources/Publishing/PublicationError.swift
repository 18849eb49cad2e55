package import Diagnostics

/// Why a site could not be published. The site that was there before is as it was.
package enum PublicationError: Error, Sendable {
  case file(FileError)
  /// The output folder is not one to be written.
  case refused(path: String, OutputRefusal)
  /// Another build holds it; the process is known where the system tells it.
  case busy(path: String, process: Int32?)
  /// The manifest of the site cannot be read, from this line on.
  case damagedManifest(path: String, line: Int)
  /// A file or folder that is not ours lies where the site has one of its own.
  case foreignInTheWay(path: String)
  /// A path that the site cannot have.
  case path(String, Message)

  package var message: Message { words.message }
  package var remedy: Message? { words.remedy }

  package var diagnostic: Diagnostic {
    let words = words
    return Diagnostic(.error, words.identifier, at: .path(words.path), words.message, remedy: words.remedy)
  }
}

extension PublicationError {
  private struct Words {
    let identifier: String
    let path: String
    let message: Message
    let remedy: Message?
  }

  private var words: Words {
    switch self {
    case .file(let error):
      Words(identifier: "file-system", path: error.path, message: error.message, remedy: error.remedy)
    case .refused(let path, let refusal):
      Words(identifier: "output-folder", path: path, message: refusal.message, remedy: refusal.remedy)
    case .busy(let path, let process):
      Words(
        identifier: "output-busy", path: path,
        message: Message(
          ja: "別の kaitei\(process.map { "（プロセス \($0)）" } ?? "")が、このフォルダーにサイトを出力しています。",
          en: "Another kaitei\(process.map { " (process \($0))" } ?? "") is publishing into this folder."),
        remedy: Message(ja: "終わるのを待って、もう一度実行してください。", en: "Wait until it ends, and run again."))
    case .damagedManifest(let path, let line):
      Words(
        identifier: "damaged-manifest", path: path,
        message: Message(
          ja: "出力フォルダーの記録 `\(Manifest.name)` が、\(line) 行目から読めません。壊れているか、新しい版の kaitei が書いたものです。",
          en: "The output folder's record `\(Manifest.name)` cannot be read from line \(line) on. It is damaged, or of a newer kaitei."),
        remedy: Message(
          ja: "残したいファイルを移してから、出力フォルダーを空にして、もう一度実行してください。",
          en: "Move away what you want to keep, empty the output folder, and run again."))
    case .foreignInTheWay(let path):
      Words(
        identifier: "foreign-file", path: path,
        message: Message(
          ja: "kaitei が作ったものではないファイルかフォルダーが、サイトのファイルと同じ場所にあります。",
          en: "A file or folder that kaitei did not make lies where the site has a file of its own."),
        remedy: Message(ja: "別の場所に移すか、消してください。", en: "Move it elsewhere or remove it."))
    case .path(let path, let message):
      Words(identifier: "site-path", path: path, message: message, remedy: nil)
    }
  }
}

/// Runs what can only fail by the machine.
func onDisk<Result: ~Copyable>(_ body: () throws(FileError) -> Result) throws(PublicationError) -> Result {
  do throws(FileError) { return try body() } catch { throw .file(error) }
}
