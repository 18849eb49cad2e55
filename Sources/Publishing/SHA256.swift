import CSodium

/// SHA-256 (FIPS 180-4) by libsodium.
package struct SHA256: ~Copyable {
  private var state = crypto_hash_sha256_state()

  package init() { crypto_hash_sha256_init(&state) }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    crypto_hash_sha256_update(&state, bytes.baseAddress, UInt64(bytes.count))
  }

  package consuming func digest() -> Digest {
    var result = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &result)
    return Digest(result)
  }

  package static func hash(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBufferPointer { buffer in
      var hash = SHA256()
      hash.add(buffer)
      return hash.digest()
    }
  }
}
