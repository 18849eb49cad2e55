/// Gives every distinct byte string a number, counted from 0. The numbers depend on the order of calls: they are fit for `==` only.
struct InternTable: Sendable {
  private var arena: [UInt8] = []
  /// `ends[n]` is where string n ends in the arena.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Open addressing; 0 is empty, else number + 1.
  private var slots = [UInt32](repeating: 0, count: 1024)

  var count: Int { ends.count }

  /// The number of the string and whether it is new.
  mutating func intern(_ bytes: UnsafeRawBufferPointer) -> (number: UInt32, isNew: Bool) {
    let hash = InternTable.hash(bytes)
    let (slot, known) = place(of: bytes, hash: hash)
    if let known { return (known, false) }
    let number = UInt32(ends.count)
    slots[slot] = number + 1
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// The number of the string, if it has one.
  func find(_ bytes: UnsafeRawBufferPointer) -> UInt32? {
    place(of: bytes, hash: InternTable.hash(bytes)).number
  }
}

extension InternTable {
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    let hash = FoldedHash.hash(bytes)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The slot where the string is or would be.
  private func place(of bytes: UnsafeRawBufferPointer, hash: UInt32) -> (slot: Int, number: UInt32?) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash, holds(bytes, at: Int(number)) { return (slot, number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private func holds(_ bytes: UnsafeRawBufferPointer, at number: Int) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == bytes.count else { return false }
    return arena.withUnsafeBytes { InternTable.equal($0, start, bytes) }
  }

  /// Eight bytes at a time.
  private static func equal(_ arena: UnsafeRawBufferPointer, _ start: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= bytes.count {
      let (a, b) = (
        arena.loadUnaligned(fromByteOffset: start + place, as: UInt64.self), bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      )
      if a != b { return false }
      place += 8
    }
    while place < bytes.count {
      if arena[start + place] != bytes[place] { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number) + 1
    }
  }
}
