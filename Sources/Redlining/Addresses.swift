extension WholeWords {
  /// A URL or a mail address, without the punctuation that closes the sentence. Every scalar is looked at a bounded number of times.
  mutating func address(_ start: Int) -> (end: Int, form: WordForm)? {
    if let host = urlHost(start) { return (addressEnd(host), .link) }
    guard start >= noMailBefore else { return nil }
    var end = start
    while isLocalPart(scalar(end)) { end += 1 }
    guard scalar(end) == 0x40, script(end + 1) == .letter || script(end + 1) == .digit else {
      noMailBefore = end
      return nil
    }
    return (addressEnd(end + 1), .link)
  }
}

extension WholeWords {
  /// Where the host begins after `https://`, or at `www.` itself.
  private func urlHost(_ start: Int) -> Int? {
    var end = start
    while script(end) == .letter, scalar(end) < 0x80, end - start < 16 { end += 1 }
    if scalar(end) == 0x3A, scalar(end + 1) == 0x2F, scalar(end + 2) == 0x2F { return end + 3 }
    return end == start + 3 && scalar(start) == 0x77 && scalar(start + 1) == 0x77 && scalar(start + 2) == 0x77 && scalar(end) == 0x2E
      ? start : nil
  }

  private func addressEnd(_ start: Int) -> Int {
    var end = start
    while isAddress(scalar(end)) { end += 1 }
    while end > start, isClosing(scalar(end - 1)) { end -= 1 }
    return end
  }

  // What RFC 3986 allows, without the parentheses, which in running text stand around an address.
  private func isAddress(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E, 0x21, 0x23...0x27, 0x2A...0x2F: true
    default: false
    }
  }

  private func isLocalPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  private func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }
}
