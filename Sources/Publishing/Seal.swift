import Glibc

/// The time at which a build was done with a site, kept where no byte of the site tells it: in the times of the manifest.
///
/// A file whose status changed before that time is as the build left it, as no program can set the time of a change back. The time
/// holds for this very manifest in this very place: its modification time is the second before sealing with nanoseconds made from
/// its inode, so that a copy, a clone or a restored backup is not sealed, and every byte of it is looked at.
enum Seal {
  /// Nil where the manifest is not sealed.
  static func time(of manifest: FileStatus) -> FileTime? {
    let apart = manifest.changed.seconds - manifest.modified.seconds
    return manifest.modified.nanoseconds == mark(manifest.identity) && (1...2).contains(apart) ? manifest.changed : nil
  }

  /// Must come last: after it, every change of a file is later than the seal, or in the same tick of the clock and so looked at.
  static func set(on site: Folder) throws(FileError) {
    guard let manifest = try site.status(of: Manifest.name) else { return }
    let before = now()
    while now() <= before { usleep(1_000) }
    let time = timespec(tv_sec: now().seconds - 1, tv_nsec: mark(manifest.identity))
    try attempt(site.path(of: Manifest.name), .write) {
      utimensat(site.descriptor.number, Manifest.name, [time, time], AT_SYMLINK_NOFOLLOW)
    }
  }
}

extension Seal {
  private static func mark(_ identity: FileIdentity) -> Int {
    Int(((identity.number &* 0x9E37_79B9_7F4A_7C15 &+ identity.device) >> 20) % 1_000_000_000)
  }

  /// By the clock that stamps files, which advances some hundred times a second.
  private static func now() -> FileTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return FileTime(time)
  }
}
