package import Diagnostics

/// A failure of the machine: what was attempted, on which path, and what the system answered.
package struct FileError: Error, Sendable, Hashable {
  package enum Operation: Sendable, Hashable {
    case inspect, open, read, write, create, link, rename, remove, sync, lock
  }

  /// As shown to people.
  package let path: String
  package let operation: Operation
  /// errno(3)
  package let code: Int32

  package init(_ path: String, _ operation: Operation, _ code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  package var message: Message {
    let path = path.withVisibleControls
    let reason = SystemError(code: code)
    return Message(
      ja: "`\(path)` \(operation.failure.ja)。\(reason.reason.ja)（\(reason.name)）。",
      en: "`\(path)` \(operation.failure.en): \(reason.reason.en) (\(reason.name)).")
  }

  package var remedy: Message? { SystemError(code: code).remedy }

  package var diagnostic: Diagnostic {
    Diagnostic(.error, "file-system", at: .path(path), message, remedy: remedy)
  }
}

extension FileError.Operation {
  fileprivate var failure: Message {
    switch self {
    case .inspect: Message(ja: "を調べられません", en: "cannot be inspected")
    case .open: Message(ja: "を開けません", en: "cannot be opened")
    case .read: Message(ja: "を読めません", en: "cannot be read")
    case .write: Message(ja: "に書き込めません", en: "cannot be written")
    case .create: Message(ja: "を作れません", en: "cannot be created")
    case .link: Message(ja: "のハードリンクを作れません", en: "cannot be hard-linked")
    case .rename: Message(ja: "の名前を変えられません", en: "cannot be renamed")
    case .remove: Message(ja: "を消せません", en: "cannot be removed")
    case .sync: Message(ja: "をディスクに書き終えられません", en: "cannot be flushed to disk")
    case .lock: Message(ja: "をロックできません", en: "cannot be locked")
    }
  }
}
