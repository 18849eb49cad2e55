import Foundation

/// Whether the batteries run in full, which takes hours: `KAITEI_SOAK=1 swift test --filter PublishingTests`.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["KAITEI_SOAK"] != nil
}
