import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite struct FileErrorTests {
  @Test func sentences() {
    let error = FileError("site/a\u{1B}.html", .write, ENOSPC)
    #expect(error.message.ja == "`site/a\\u{1B}.html` に書き込めません。ディスクに空きがありません（ENOSPC）。")
    #expect(error.message.en == "`site/a\\u{1B}.html` cannot be written: no space is left on the disk (ENOSPC).")
    #expect(error.remedy?.en.hasPrefix("Free some space") == true)
  }

  @Test(arguments: [
    ENOSPC, EACCES, EROFS, EDQUOT, EMFILE, ENFILE, EXDEV, EBUSY, EPERM, EIO, ENOENT, ELOOP, ENOTDIR, ESTALE, ENAMETOOLONG, ENOMEM,
  ])
  func hasRemedy(code: Int32) {
    let error = FileError("a", .open, code)
    #expect(error.remedy != nil)
    #expect(!error.message.en.contains("errno"))
  }

  @Test func unknown() {
    #expect(FileError("a", .read, 999).message.en == "`a` cannot be read: the system reported an error (errno 999).")
  }
}
