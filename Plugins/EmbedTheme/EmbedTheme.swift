import Foundation
import PackagePlugin

/// Writes the files of `Templates/`, and the JSON Schemas of `Docs/schemas/` as `schema/…`, as raw string literals into one Swift file of the
/// target `Theme`.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let theme = try files(in: target.directoryURL).filter { !$0.name.hasSuffix(".swift") }
    let schemas = try files(in: context.package.directoryURL.appending(path: "Docs/schemas")).map {
      (name: "schema/" + $0.name, place: $0.place)
    }
    let files = (theme + schemas).sorted { $0.name < $1.name }
    return [
      .buildCommand(
        displayName: "Embedding the default theme",
        executable: try context.tool(named: "EmbedThemeTool").url,
        arguments: [output.path] + files.flatMap { [$0.name, $0.place.path] },
        inputFiles: files.map(\.place),
        outputFiles: [output])
    ]
  }

  /// By paths in the folder; names that begin with a full stop are passed over.
  private func files(in folder: URL) throws -> [(name: String, place: URL)] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).compactMap { path in
      var isFolder: ObjCBool = false
      let place = folder.appending(path: path)
      _ = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
      return isFolder.boolValue || path.split(separator: "/").contains { $0.hasPrefix(".") } ? nil : (path, place)
    }
  }
}
