import CLinux

/// A run of the program is short, so memory that it had may stay with it to the end.
package enum ShortLife {
  /// To be called once, at the start. By default freed memory goes back to the system and is asked for again with every text: 4 % of a build's time.
  package static func begin() { kaitei_keep_memory() }

  /// Keeps a value until the process ends. Taking a whole publication apart piece by piece is 5 % of a build's time and frees what ends with it anyway.
  package static func keep(_ value: some Sendable) { _ = Unmanaged.passRetained(Kept(value)) }
}

private final class Kept<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
