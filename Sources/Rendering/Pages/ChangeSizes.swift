import LegalCorpus
import Routing

/// How much each version changed against the one before, on one scale.
struct ChangeSizes {
  init(frame: Frame, document: Document) {}

  func model(of version: VersionID) -> Model? { nil }
}
