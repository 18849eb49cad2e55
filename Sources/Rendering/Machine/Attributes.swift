import LegalCorpus
import Routing

extension Frame {
  /// The address for machines: absolute where the publication has one, else relative to the file that gives it.
  func machineAddress(_ page: Page) -> String? { absolute(page) ?? href(page) }
}

extension Day {
  /// RFC 3339, at the beginning of the day: the documents know days only.
  var timestamp: String { iso + "T00:00:00Z" }

  /// RFC 9110: `Fri, 01 Apr 2022 00:00:00 GMT`.
  var httpDate: String {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekday = weekdays[((daysSinceEpoch % 7) + 7) % 7]
    return "\(weekday), \(iso.suffix(2)) \(months[month - 1]) \(iso.prefix(4)) 00:00:00 GMT"
  }
}
