import Glibc

/// What a name stands for.
enum FileKind { case file, folder, link, special }

/// What the system knows of a file: lstat(2).
struct FileStatus: Sendable {
  let kind: FileKind
  /// Bytes.
  let size: Int
  /// The permission bits.
  let mode: mode_t
  let group: gid_t
  let identity: FileIdentity
  let modified: FileTime
  /// When the bytes, the mode, the name or the number of links last changed; no program can set it.
  let changed: FileTime

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    group = status.st_gid
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    modified = FileTime(status.st_mtim)
    changed = FileTime(status.st_ctim)
  }
}

/// Tells whether two names are of one file.
struct FileIdentity: Sendable, Hashable {
  let device: UInt64
  /// Of the inode.
  let number: UInt64
}

struct FileTime: Sendable, Hashable, Comparable {
  let seconds: Int
  let nanoseconds: Int

  init(_ time: timespec) {
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  static func < (first: FileTime, second: FileTime) -> Bool {
    (first.seconds, first.nanoseconds) < (second.seconds, second.nanoseconds)
  }
}
