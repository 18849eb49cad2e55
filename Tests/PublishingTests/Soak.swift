import Foundation

/// Whether the batteries run in full, which takes hours: `script/soak publishing`.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["KAITEI_SOAK"] != nil
}
