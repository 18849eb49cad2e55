import Glibc

/// An open file or folder, closed when it goes out of use.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  deinit { close(number) }
}

/// Repeats a system call that a signal broke off, and throws what it else answers.
@discardableResult
func attempt<Result: BinaryInteger>(
  _ path: @autoclosure () -> String, _ operation: FileError.Operation, _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw FileError(path(), operation, errno) }
  }
}

/// The same for a call that returns its errno, or 0.
func repeated(_ call: () -> Int32) -> Int32 {
  while true {
    let code = call()
    if code != EINTR { return code }
  }
}
