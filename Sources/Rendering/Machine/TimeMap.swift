import LegalCorpus
import Routing

/// The versions of a document as a TimeMap in the link format (RFC 7089 §5, RFC 6690): its original is the page in force in the language that prevails.
/// A memento is a prior state of it: neither a version that is only announced, nor one that never was in force.
struct TimeMap {
  let frame: Frame
  let document: Document

  func bytes() -> [UInt8] {
    let versions = document.mementos(by: frame.corpus.asOf)
    var links: [String] = []
    if let original = frame.absolute(.current(document.original, document.id)) { links.append("<\(original)>; rel=\"original\"") }
    if let own = frame.absolute(frame.route.page) {
      var link = "<\(own)>; rel=\"self\"; type=\"application/link-format\""
      if let first = versions.first?.id.day, let last = versions.last?.id.day {
        link += "; from=\"\(first.httpDate)\"; until=\"\(last.httpDate)\""
      }
      links.append(link)
    }
    for (index, version) in versions.enumerated() {
      guard let day = version.id.day, let address = frame.absolute(.version(document.original, document.id, version.id)) else { continue }
      let relation = (index == 0 ? "first " : "") + (index == versions.count - 1 ? "last " : "") + "memento"
      links.append("<\(address)>; rel=\"\(relation)\"; datetime=\"\(day.httpDate)\"")
    }
    return Array((links.joined(separator: ",\n ") + "\n").utf8)
  }
}

extension Document {
  /// The held versions that the page of the document has shown, up to a day.
  func mementos(by asOf: Day) -> [Version] {
    versions.filter { version in version.isHeld && !isNeverInForce(version.id) && (version.id.day.map { $0 <= asOf } ?? false) }
  }
}
