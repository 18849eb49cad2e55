/// The templates that pages are made from, each with the names that it may use.
enum PageKind: String, CaseIterable, Sendable {
  case root
  case hub
  case text
  case history
  case comparison
  case table
  case clause
  case parallel
  case former
  case notFound = "not-found"

  var offer: Offer {
    switch self {
    case .root: .frame + .root
    case .hub: .frame + .hub
    case .text: .frame + .text
    case .history: .frame + .history
    case .comparison: .frame + .comparison
    case .table: .frame + .table
    case .clause: .frame + .clause
    case .parallel: .frame + .parallel
    case .former: .frame + .former
    case .notFound: .frame + .notFound
    }
  }
}
