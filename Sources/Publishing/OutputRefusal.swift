import Diagnostics

/// Why a folder is not one to publish into.
package enum OutputRefusal: Sendable, Equatable {
  case symbolicLink
  case notAFolder
  case root
  case home
  /// The project itself, or a folder above it.
  case holdsProject
  /// It lies in a folder of sources.
  case inSources
  /// It has files that no build made, such as this one.
  case notOurs(String)
  /// Another file system is mounted in it, here.
  case mount(String)
  /// The name of a file in it is not UTF-8; shown with its bytes.
  case name(String)

  var message: Message {
    switch self {
    case .symbolicLink: Message(ja: "出力先はシンボリックリンクにできません。", en: "The output folder cannot be a symbolic link.")
    case .notAFolder: Message(ja: "出力先がフォルダーではありません。", en: "The output is not a folder.")
    case .root: Message(ja: "出力先をファイルシステムの最上位にはできません。", en: "The output folder cannot be the root of the file system.")
    case .home: Message(ja: "出力先をホームフォルダーにはできません。", en: "The output folder cannot be a home folder.")
    case .holdsProject:
      Message(
        ja: "出力先を、プロジェクトのフォルダーやその上のフォルダーにはできません。", en: "The output folder cannot be the project's folder or one above it.")
    case .inSources: Message(ja: "出力先を原稿のフォルダーの中にはできません。", en: "The output folder cannot lie among the sources.")
    case .notOurs(let name):
      Message(
        ja: "出力先に、kaitei が作ったものではない `\(name.withVisibleControls)` などがあります。",
        en: "The output folder holds `\(name.withVisibleControls)` and perhaps more that kaitei did not make.")
    case .mount(let path):
      Message(
        ja: "出力先の中の `\(path.withVisibleControls)` に、別のファイルシステムがマウントされています。",
        en: "Another file system is mounted in the output folder, at `\(path.withVisibleControls)`.")
    case .name(let path):
      Message(
        ja: "出力先の中のファイル名 `\(path.withVisibleControls)` が UTF-8 ではありません。",
        en: "The name of the file `\(path.withVisibleControls)` in the output folder is not UTF-8.")
    }
  }

  var remedy: Message {
    switch self {
    case .name: Message(ja: "名前を変えるか、別の場所に移してください。", en: "Rename it or move it elsewhere.")
    case .mount: Message(ja: "マウントを外すか、別の出力先を指定してください。", en: "Unmount it, or choose another output folder.")
    default:
      Message(
        ja: "空のフォルダー、まだないフォルダー、または前に kaitei で出力したフォルダーを `--output` で指定してください。",
        en: "Choose with `--output` an empty folder, a new one, or one that kaitei has published into before.")
    }
  }
}
