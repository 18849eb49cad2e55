import CLinux
import Diagnostics
import Glibc

/// The step by which a complete new site takes the place of the old one.
struct Replacement {
  let output: OutputFolder

  /// How it was done.
  enum Way: Sendable, Equatable {
    /// There was no old site.
    case created
    /// At once.
    case exchanged
    /// By two renames, between which there was no site.
    case renamed
    /// File by file, as the folder itself can neither be exchanged nor renamed.
    case merged
  }

  /// Throws only where the old site is still in its place, or (a merge that was broken off) the next build goes on.
  ///
  /// - Parameter name: of the complete new site, beside the old one.
  func run(with name: String) throws(FileError) -> Way {
    let parent = output.parent
    if try parent.status(of: output.name) == nil {
      try create(name)
      return .created
    }
    let code = repeated { kaitei_exchange(parent.descriptor.number, name, output.name) }
    if code == 0 { return .exchanged }
    guard [EINVAL, ENOSYS, EOPNOTSUPP, EPERM, EXDEV, EBUSY].contains(code) else {
      throw FileError(output.path, .rename, code)
    }
    // From here on the next build completes what is broken off: the name says that the new site is whole.
    if name != output.ready { try parent.rename(name, to: output.ready) }
    do throws(FileError) {
      try parent.syncNames()
      try parent.rename(output.name, to: output.old)
    } catch {
      if error.code != EXDEV && error.code != EBUSY {
        try parent.rename(output.ready, to: output.stage)
        throw error
      }
      try merge()
      return .merged
    }
    do throws(FileError) { try parent.rename(output.ready, to: output.name) } catch {
      try parent.rename(output.old, to: output.name)
      try parent.rename(output.ready, to: output.stage)
      throw error
    }
    return .renamed
  }

  private func merge() throws(FileError) {
    let merge = try Merge(output)
    do throws(FileError) { try merge.prepare() } catch {
      try output.parent.rename(output.ready, to: output.stage)
      throw error
    }
    try merge.finish()
  }

  private func create(_ name: String) throws(FileError) {
    let parent = output.parent
    let code = repeated { kaitei_rename_to_free(parent.descriptor.number, name, output.name) }
    if code == 0 { return }
    // Not every file system knows the flag; a plain rename replaces nothing but an empty folder.
    guard [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(code) else { throw FileError(output.path, .rename, code) }
    try parent.rename(name, to: output.name)
  }
}

extension Folder {
  /// Writes the names of this folder to disk, where the file system has a way to.
  func syncNames() throws(FileError) {
    do throws(FileError) { try sync() } catch {
      if error.code != EINVAL && error.code != EROFS { throw error }
    }
  }
}

extension Replacement.Way {
  var notice: Message? {
    switch self {
    case .created, .exchanged: nil
    case .renamed:
      Message(
        ja: "このファイルシステムではフォルダーを一度に入れ替えられないため、二度の改名で入れ替えました。その間の一瞬、サイトがありませんでした。",
        en: "This file system cannot exchange folders at once: the site was replaced by two renames, and for a moment there was none.")
    case .merged:
      Message(
        ja: "出力フォルダーの名前を変えられないため（マウントポイントや、コンテナーイメージの下の層）、ファイルを一つずつ入れ替えました。"
          + "途中で止まったときは、次の実行が続きを行います。",
        en:
          "The output folder cannot be renamed (a mount point, or a lower layer of a container image): the site was replaced file by file. "
          + "Had it been broken off, the next run would go on.")
    }
  }
}
