import Glibc
import LegalCorpus

/// The only clock of the program.
enum Today {
  /// The day it is in a time zone (an IANA name), or at `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org) where that is set.
  /// Called while no other thread reads the environment.
  static func day(in timeZone: String) -> Day {
    var now = time(nil)
    if let fixed = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: fixed)) { now = seconds }
    setenv("TZ", timeZone, 1)
    tzset()
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? Day(daysSinceEpoch: now / 86_400)
  }
}
