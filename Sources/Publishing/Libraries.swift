import CommonMark
import Redlining

/// Versions of the libraries on which the bytes of a site depend.
package enum Libraries {
  package static var commonMark: String { CMarkParser.libraryVersion }
  package static var icu: String { wordBreakVersion() }
}
