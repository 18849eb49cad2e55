package import Diagnostics
import Glibc
import Synchronization

/// What became of a publication.
package struct PublicationOutcome: Sendable {
  /// Files written, taken over as they were, and no longer there.
  package let written: Int
  package let unchanged: Int
  package let removed: Int
  /// False where nothing differed and so nothing was touched.
  package let isChanged: Bool
  /// What whoever runs the build should know.
  package let notices: [Message]
}

extension Publication {
  /// Replaces the old site by the new one, once every file has been put; where they are the same, writes nothing at all.
  ///
  /// Files under `assets/` of the last build stay for one more change, for visitors who have its pages.
  /// - Throws: the old site is as it was, and nothing is left beside it.
  package func finish() throws(PublicationError) -> PublicationOutcome {
    let plan = state.withLock { state in
      precondition(state.phase == .open && state.active == 0, "A publication is finished once, after every file has been put.")
      state.phase = .finishing
      return (state.plan, state.failure, state.staging != nil)
    }
    do throws(PublicationError) {
      if let failure = plan.1 { throw failure }
      let outcome = try complete(plan.0)
      close()
      return outcome
    } catch {
      discard()
      close()
      throw error
    }
  }

  /// Leaves the old site as it is, and nothing beside it. Does nothing after `finish`.
  package func abandon() {
    let isOpen = state.withLock { state in
      defer { if state.phase == .open { state.phase = .finishing } }
      return state.phase == .open
    }
    guard isOpen else { return }
    waitForCalls()
    discard()
    close()
  }

  /// For a signal: abandons what is open, and waits for what is being finished.
  func interrupt() {
    state.withLock { $0.isInterrupted = true }
    abandon()
    while state.withLock({ $0.phase != .closed }) { usleep(1_000) }
  }
}

extension Publication {
  private func complete(_ plan: SitePlan) throws(PublicationError) -> PublicationOutcome {
    let old = inventory.manifest.entries
    let assets = old.filter { $0.key.isAsset && plan.entries[$0.key] == nil && inventory.isIntact($0.key, $0.value) }
    let unchanged = Manifest(plan.entries.merging(assets.filter(\.value.isKept)) { new, _ in new })
    if plan.written.isEmpty, inventory.manifestBytes == unchanged.bytes {
      return PublicationOutcome(written: 0, unchanged: plan.entries.count, removed: 0, isChanged: false, notices: recovered)
    }
    let kept = assets.filter { !$0.value.isKept }.mapValues {
      Manifest.Entry(digest: $0.digest, size: $0.size, isKept: true)
    }
    let manifest = Manifest(plan.entries.merging(kept) { new, _ in new })
    let staging = try staging()
    try fill(staging, manifest, written: plan.written)
    let notices = try replace()
    return PublicationOutcome(
      written: plan.written.count, unchanged: plan.entries.count - plan.written.count,
      removed: old.keys.count { manifest.entries[$0] == nil }, isChanged: true, notices: recovered + notices)
  }

  private func fill(_ staging: Staging, _ manifest: Manifest, written: Set<RelativePath>) throws(PublicationError) {
    let left = state.withLock { $0.left }.filter { inventory.manifest.entries[$0] != nil }
    let foreign = (inventory.foreignFiles + left).filter { manifest.entries[$0] == nil }
    let foreignFolders = inventory.foreignFolders
    try refuseCollisions(foreign, foreignFolders, manifest)
    try onDisk { () throws(FileError) in
      if let site = inventory.site {
        for path in manifest.entries.keys.sorted() where !written.contains(path) { try staging.carry(path, from: site) }
        for path in foreignFolders { try staging.makeFolder(path) }
        for path in foreign { try staging.carry(path, from: site) }
        for path in foreignFolders.reversed() {
          guard let mode = inventory.folders[path]?.mode, mode != 0o755 else { continue }
          try attempt(path.text, .create) { fchmodat(staging.folder.descriptor.number, path.text, mode, 0) }
        }
      }
      try staging.complete(manifest, like: try inventory.site?.status())
    }
  }

  private func refuseCollisions(
    _ files: [RelativePath], _ folders: [RelativePath], _ manifest: Manifest
  ) throws(PublicationError) {
    let ours = Set(manifest.entries.keys.flatMap(\.folders))
    for path in files where ours.contains(path) || path.folders.contains(where: { manifest.entries[$0] != nil }) {
      throw .foreignInTheWay(path: output.path + "/" + path.text)
    }
    for path in folders where manifest.entries[path] != nil { throw .foreignInTheWay(path: output.path + "/" + path.text) }
  }

  /// Past the replacement nothing fails: what could not be cleared away is cleared by the next build.
  private func replace() throws(PublicationError) -> [Message] {
    let isInterrupted = state.withLock { state in
      if !state.isInterrupted { state.phase = .replacing }
      return state.isInterrupted
    }
    if isInterrupted {
      discard()
      close()
      Interruption.waitForEnd()
    }
    let way = try onDisk { () throws(FileError) in try Replacement(output: output).run(with: output.stage) }
    var notices = way.notice.map { [$0] } ?? []
    do throws(FileError) {
      try output.parent.syncNames()
      for name in [output.stage, output.old, output.ready] { notices += try Retirement(output: output, name: name).run() }
      try Seal.set(on: try Folder(output.name, in: output.parent))
    } catch {
      notices.append(error.message)
    }
    return notices
  }

  private func waitForCalls() {
    while state.withLock({ $0.active > 0 }) { usleep(1_000) }
  }

  /// Removes the staging folder, as far as that can be done.
  private func discard() {
    guard state.withLock({ $0.staging != nil }) else { return }
    _ = try? Retirement(output: output, name: output.stage).run()
  }

  private func close() {
    let staging = state.withLock { state in
      defer { state.staging = nil }
      return state.staging
    }
    BuildLock.release(held + (staging.map { [$0.folder] } ?? []))
    state.withLock { $0.phase = .closed }
    Interruption.forget(self)
  }
}
