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
  case search
  case accessibility
  case former
  case notFound = "not-found"

  /// Every name that its template may use.
  var offer: Offer { PageKind.offers[self] ?? .frame + ownOffer }

  /// Made once: every page of a site asks.
  private static let offers = Dictionary(uniqueKeysWithValues: allCases.map { ($0, Offer.frame + $0.ownOffer) })

  /// Those that other pages do not offer.
  var ownOffer: Offer {
    switch self {
    case .root: .root
    case .hub: .hub
    case .text: .text
    case .history: .history
    case .comparison: .comparison
    case .table: .table
    case .clause: .clause
    case .parallel: .parallel
    case .search: .search
    case .accessibility: .accessibility
    case .former: .former
    case .notFound: .notFound
    }
  }
}
