import Diagnostics
import Glibc

/// The words for an errno: its name, what it means, and what to do.
struct SystemError {
  let name: String
  /// Goes on a sentence; without a closing mark.
  let reason: Message
  let remedy: Message?

  init(code: Int32) {
    let known = SystemError.known[code]
    name = known?.name ?? "errno \(code)"
    reason = known?.reason ?? Message(ja: "システムがエラーを返しました", en: "the system reported an error")
    remedy = known?.remedy
  }

  private init(_ name: String, ja: String, en: String, remedy: Message? = nil) {
    self.name = name
    reason = Message(ja: ja, en: en)
    self.remedy = remedy
  }

  private static let known: [Int32: SystemError] = [
    ENOENT: SystemError(
      "ENOENT", ja: "ありません", en: "it does not exist",
      remedy: Message(ja: "パスの綴りと、フォルダーがあることを確かめてください。", en: "Check the spelling, and that the folder exists.")),
    EACCES: SystemError(
      "EACCES", ja: "権限がありません", en: "permission denied",
      remedy: Message(
        ja: "所有者と権限を `ls -ld` で確かめ、このユーザーが使えるようにしてください。",
        en: "Look at its owner and mode with `ls -ld`, and let this user have access.")),
    EPERM: SystemError(
      "EPERM", ja: "許されていない操作です", en: "operation not permitted",
      remedy: Message(
        ja: "所有者と属性を `ls -ld`、`lsattr -d` で確かめてください。", en: "Look at its owner and attributes with `ls -ld` and `lsattr -d`.")),
    EROFS: SystemError(
      "EROFS", ja: "読み取り専用のファイルシステムです", en: "the file system is read-only",
      remedy: Message(
        ja: "書き込めるようにマウントし直すか、`--output` で別の場所を指定してください。",
        en: "Mount it writable, or choose another place with `--output`.")),
    ENOSPC: SystemError(
      "ENOSPC", ja: "ディスクに空きがありません", en: "no space is left on the disk",
      remedy: Message(
        ja: "空きを作ってから、もう一度実行してください（`df -h` と `df -i` で分かります）。公開中のサイトは元のままです。",
        en: "Free some space and run again (`df -h` and `df -i` show it). The published site is as it was.")),
    EDQUOT: SystemError(
      "EDQUOT", ja: "ディスクの割り当てを使い切りました", en: "the disk quota is used up",
      remedy: Message(
        ja: "不要なファイルを消すか、管理者に割り当ての追加を頼んでください（`quota` で分かります）。",
        en: "Remove what is not needed, or ask the administrator for more (`quota` shows it).")),
    EMFILE: SystemError(
      "EMFILE", ja: "このプロセスが開けるファイルの数を超えました", en: "this process has too many open files",
      remedy: Message(ja: "`ulimit -n 1024` などで上限を上げてください。", en: "Raise the limit, for example with `ulimit -n 1024`.")),
    ENFILE: SystemError(
      "ENFILE", ja: "システム全体で開けるファイルの数を超えました", en: "the system has too many open files",
      remedy: Message(ja: "ほかのプログラムを終えてから、もう一度実行してください。", en: "End other programs and run again.")),
    ENOMEM: SystemError(
      "ENOMEM", ja: "メモリーが足りません", en: "there is not enough memory",
      remedy: Message(ja: "ほかのプログラムを終えてから、もう一度実行してください。", en: "End other programs and run again.")),
    EXDEV: SystemError(
      "EXDEV", ja: "別のファイルシステムにまたがっています", en: "it crosses file systems",
      remedy: Message(
        ja: "出力先とその親フォルダーを、同じファイルシステムに置いてください。", en: "Keep the output folder and its parent on one file system.")),
    EBUSY: SystemError(
      "EBUSY", ja: "使用中か、マウントポイントです", en: "it is in use or a mount point",
      remedy: Message(
        ja: "マウントポイントの中のフォルダーを `--output` で指定してください。", en: "Choose a folder inside the mount point with `--output`.")),
    EIO: SystemError(
      "EIO", ja: "ディスクの入出力エラーです", en: "input/output error of the disk",
      remedy: Message(ja: "ディスクと `dmesg` の記録を確かめてください。", en: "Check the disk and the record of `dmesg`.")),
    ELOOP: SystemError(
      "ELOOP", ja: "シンボリックリンクです", en: "it is a symbolic link",
      remedy: Message(ja: "リンクを実際のファイルやフォルダーに置き換えてください。", en: "Put the real file or folder in its place.")),
    ENOTDIR: SystemError(
      "ENOTDIR", ja: "フォルダーではありません", en: "it is not a folder",
      remedy: Message(ja: "フォルダーを指定してください。", en: "Name a folder.")),
    EISDIR: SystemError("EISDIR", ja: "フォルダーです", en: "it is a folder"),
    EEXIST: SystemError("EEXIST", ja: "すでにあります", en: "it exists already"),
    ENOTEMPTY: SystemError("ENOTEMPTY", ja: "空ではありません", en: "it is not empty"),
    ENAMETOOLONG: SystemError(
      "ENAMETOOLONG", ja: "名前が長すぎます", en: "the name is too long", remedy: Message(ja: "名前を短くしてください。", en: "Shorten the name.")),
    EINVAL: SystemError("EINVAL", ja: "このファイルシステムではできない操作です", en: "the file system cannot do this"),
    EOPNOTSUPP: SystemError("EOPNOTSUPP", ja: "このファイルシステムではできない操作です", en: "the file system cannot do this"),
    EFBIG: SystemError("EFBIG", ja: "ファイルが大きすぎます", en: "the file is too large"),
    ETXTBSY: SystemError("ETXTBSY", ja: "実行中です", en: "it is being executed"),
    ESTALE: SystemError(
      "ESTALE", ja: "読んでいる間に変わりました", en: "it changed while it was being read",
      remedy: Message(ja: "保存が終わってから、もう一度実行してください。", en: "Run again when it has been saved.")),
  ]
}
