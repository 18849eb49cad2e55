import Diagnostics
import Glibc

/// One reading of a tree of sources.
struct SourceReading: Sendable {
  let limits: SourceTree.Limits
  let isText: @Sendable (String) -> Bool

  /// Folders are opened from their parents as their turn comes, newest first, so that few are open at a time.
  func read(_ root: Folder) async -> SourceTree {
    var texts: [SourceFile] = []
    var attachments: [Attachment] = []
    var report = Report()
    await withTaskGroup(of: Findings.self) { group in
      var waiting: [Work] = [.folder(root, name: nil, inside: RelativePath(""), depth: 0)]
      var running = 0
      while running > 0 || !waiting.isEmpty {
        while running < SourceReading.width, let work = waiting.popLast() {
          group.addTask { perform(work, root) }
          running += 1
        }
        guard let findings = await group.next() else { break }
        running -= 1
        waiting += findings.work
        texts += findings.texts
        attachments += findings.attachments
        report.merge(findings.report)
      }
    }
    return SourceTree(
      texts: texts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      attachments: attachments.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, report: report)
  }
}

private enum Work: Sendable {
  /// A folder to list: the parent and the name in it, or the root itself.
  case folder(Folder, name: String?, inside: RelativePath, depth: Int)
  /// Files to read.
  case files(Folder, names: ArraySlice<String>, inside: RelativePath)
}

private struct Findings: Sendable {
  var work: [Work] = []
  var texts: [SourceFile] = []
  var attachments: [Attachment] = []
  var report = Report()
}

extension SourceReading {
  private static let width = max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  /// So many files of one folder are read by one task.
  private static let batch = 128

  private func perform(_ work: Work, _ root: Folder) -> Findings {
    var findings = Findings()
    switch work {
    case .folder(let parent, let name, let inside, let depth):
      let path = name.map { parent.path(of: $0) } ?? parent.path
      do throws(FileError) {
        let folder = try name.map { name throws(FileError) in try Folder(name, in: parent) } ?? parent
        list(folder, inside, depth, &findings)
      } catch {
        findings.report.add(SourceFault.unreadable(path, error))
      }
    case .files(let folder, let names, let inside):
      for name in names { read(name, folder, inside, root, &findings) }
    }
    return findings
  }

  private func list(_ folder: Folder, _ inside: RelativePath, _ depth: Int, _ findings: inout Findings) {
    let entries: [FolderEntry]
    do throws(FileError) { entries = try folder.entries() } catch {
      findings.report.add(SourceFault.unreadable(folder.path, error))
      return
    }
    var files: [String] = []
    var names: [String] = []
    for entry in entries where entry.name.first != 0x2E {
      let shown = folder.path(of: SourceFault.shown(entry.name))
      guard let name = String(validating: entry.name, as: UTF8.self), FileName.fault(in: entry.name) == nil else {
        if let fault = FileName.fault(in: entry.name) { findings.report.add(SourceFault.name(shown, fault)) }
        continue
      }
      names.append(name)
      switch entry.kind {
      case .file: files.append(name)
      case .folder where depth >= limits.depth: findings.report.add(SourceFault.depth(shown, limits.depth))
      case .folder: findings.work.append(.folder(folder, name: name, inside: inside.appending(name), depth: depth + 1))
      case .link: findings.report.add(SourceFault.link(shown, target: try? folder.target(of: name), depth: depth))
      case .special: findings.report.add(SourceFault.special(shown))
      }
    }
    for (first, second) in FileName.clashes(in: names) { findings.report.add(SourceFault.clash(folder, first, second)) }
    for start in stride(from: 0, to: files.count, by: SourceReading.batch) {
      findings.work.append(.files(folder, names: files[start..<min(start + SourceReading.batch, files.count)], inside: inside))
    }
  }

  private func read(_ name: String, _ folder: Folder, _ inside: RelativePath, _ root: Folder, _ findings: inout Findings) {
    let path = folder.path(of: name)
    let isText = isText(name)
    let limit = isText ? limits.text : limits.attachment
    do throws(FileError) {
      let file = try folder.openFile(name)
      if file.status.size > limit {
        findings.report.add(SourceFault.size(path, file.status.size, limit))
      } else if isText {
        findings.texts.append(SourceFile(path: path, bytes: try file.bytes()))
      } else {
        findings.attachments.append(Attachment(path: path, tree: root, inside: inside.appending(name), status: file.status))
      }
    } catch {
      findings.report.add(SourceFault.unreadable(path, error))
    }
  }
}
