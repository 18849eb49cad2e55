import Diagnostics
import Glibc
import Synchronization

/// A site on its way to disk: begun, filled with its files by any number of tasks, then finished at once or abandoned.
///
/// Visitors see the old site until `finish`, and then the new one; a build that is killed at any moment leaves one of them whole.
/// Files of the site have mode 0644 and folders 0755 whatever the umask, as they are public and the same everywhere; the outermost
/// folder keeps the mode and group that it had.
package final class Publication: Sendable {
  let output: OutputFolder
  let inventory: Inventory
  /// Folders that are held against other builds until the publication is closed.
  let held: [Folder]
  let recovered: [Message]
  let state: Mutex<State>

  struct State: Sendable {
    var phase = Phase.open
    var isInterrupted = false
    /// Calls of `put` under way.
    var active = 0
    var staging: Staging?
    var plan = SitePlan()
    /// Files in the place of some of ours that are left to the publisher.
    var left: [RelativePath] = []
    var failure: PublicationError?
  }

  enum Phase { case open, finishing, replacing, closed }

  /// Completes or clears away what a broken build left, and looks at the site that is there. Writes nothing where there is one.
  ///
  /// - Parameters:
  ///   - output: the folder of the site; its parent must exist.
  ///   - project: the folder of the project, and `sources` names in it: the output may not hold or be in them.
  package static func begin(_ output: String, project: String, sources: [String] = []) throws(PublicationError) -> Publication {
    let publication = try Publication(OutputFolder(output, project: project, sources: sources))
    Interruption.register(publication)
    // Where there is no site, the staging folder is what another build finds held.
    if publication.inventory.site == nil { try publication.stageAtOnce() }
    return publication
  }

  private init(_ output: OutputFolder) throws(PublicationError) {
    self.output = output
    held = try BuildLock.hold(output)
    recovered = try onDisk { () throws(FileError) in try Recovery(output: output).run() }
    let site = try onDisk { () throws(FileError) in
      try output.parent.status(of: output.name) == nil ? nil : try Folder(output.name, in: output.parent, shownAs: output.path)
    }
    if let site { try output.requireOurs(site) }
    inventory = try Inventory(of: site, output)
    state = Mutex(State())
  }

  /// A file of the new site; its bytes are written at once, unless the old site has them.
  package func put(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
    let entry = Manifest.Entry(digest: SHA256.hash(bytes), size: bytes.count)
    try put(path, entry) { staging, path throws(FileError) in try staging.write(path, bytes) }
  }

  /// A file that gives way to the publisher's own: to one that lies in its place, and to itself once it was changed by hand.
  package func offer(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
    let key = RelativePath(path)
    if let foreign = inventory.files[key] {
      let digest = foreign.kind == .file ? inventory.digest(of: key) : nil
      let isTheirs = digest == nil || digest != inventory.manifest.entries[key]?.digest && digest != SHA256.hash(bytes)
      if isTheirs {
        state.withLock { $0.left.append(key) }
        return
      }
    }
    try put(path, bytes)
  }

  /// A file of the new site that is published as it is; never wholly in memory.
  package func put(_ path: String, _ attachment: Attachment) throws(PublicationError) {
    let digest = try onDisk { () throws(FileError) in try attachment.digest() }
    let entry = Manifest.Entry(digest: digest, size: attachment.size)
    try put(path, entry) { staging, path throws(FileError) in try staging.write(path, attachment, digest) }
  }
}

extension Publication {
  private func put(
    _ path: String, _ entry: Manifest.Entry, write: (Staging, RelativePath) throws(FileError) -> Void
  ) throws(PublicationError) {
    let key = RelativePath(path)
    try during { () throws(PublicationError) in
      try claim(path)
      var isWritten = true
      if let old = inventory.manifest.entries[key] {
        isWritten = old.digest != entry.digest || !inventory.isIntact(key, old)
      } else if let foreign = inventory.files[key] {
        // A file of somebody else's that holds just what is to be published becomes ours.
        guard foreign.kind == .file, foreign.size == entry.size, inventory.digest(of: key) == entry.digest else {
          throw .foreignInTheWay(path: output.path + "/" + path)
        }
        isWritten = false
      }
      if isWritten {
        let staging = try staging()
        try onDisk { () throws(FileError) in try write(staging, key) }
      }
      record(key, entry, isWritten: isWritten)
    }
  }

  /// Runs a call of the open publication; an interrupted one waits for the end of the process.
  private func during<Result>(_ body: () throws(PublicationError) -> Result) throws(PublicationError) -> Result {
    let (isInterrupted, phase) = state.withLock { state in
      if !state.isInterrupted { state.active += 1 }
      return (state.isInterrupted, state.phase)
    }
    if isInterrupted { Interruption.waitForEnd() }
    precondition(phase == .open, "Files are put before the publication is finished or abandoned.")
    defer { state.withLock { $0.active -= 1 } }
    do throws(PublicationError) { return try body() } catch {
      state.withLock { state in if state.failure == nil { state.failure = error } }
      throw error
    }
  }

  private func claim(_ path: String) throws(PublicationError) {
    if let fault = SitePath.fault(in: path) { throw .path(path, fault) }
    try state.withLock { (state: inout State) throws(PublicationError) in try state.plan.claim(path) }
  }

  private func record(_ path: RelativePath, _ entry: Manifest.Entry, isWritten: Bool) {
    state.withLock { $0.plan.record(path, entry, isWritten: isWritten) }
  }

  private func stageAtOnce() throws(PublicationError) {
    do throws(PublicationError) {
      _ = try during { () throws(PublicationError) in try staging() }
    } catch {
      abandon()
      throw error
    }
  }

  func staging() throws(PublicationError) -> Staging {
    try state.withLock { (state: inout State) throws(PublicationError) in
      if let staging = state.staging { return staging }
      let staging = try BuildLock.stage(output)
      state.staging = staging
      return staging
    }
  }
}
