// swift-tools-version: 6.2
import PackageDescription

// Every module forbids something: an import, or the making of a value. Docs/architecture.md says what.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Kaitei",
  products: [.executable(name: "kaitei", targets: ["kaitei"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    .target(name: "CLinux"),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "CommonMark", dependencies: ["CCommonMark", "Diagnostics"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "Redlining", dependencies: ["CICU"], swiftSettings: strict),
    .target(
      name: "LegalCorpus",
      dependencies: ["CommonMark", "Redlining", "Diagnostics", "Yams"],
      swiftSettings: strict),
    .target(name: "Routing", dependencies: ["LegalCorpus", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "Rendering",
      dependencies: [
        "Routing", "LegalCorpus", "Redlining", "CommonMark", "Diagnostics",
        "Yams",
      ], swiftSettings: strict),
    .target(
      name: "Theme", path: "Templates", exclude: ["assets", "pages", "partials", "strings"], sources: ["EmbeddedTheme.swift"],
      swiftSettings: strict,
      plugins: ["EmbedTheme"]),
    .executableTarget(name: "EmbedThemeTool", swiftSettings: strict),
    .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["EmbedThemeTool"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Theme", "Rendering", "Routing", "LegalCorpus", "Redlining", "CommonMark", "Diagnostics",
        "CLinux", "CSodium",
      ], swiftSettings: strict),
    .executableTarget(
      name: "kaitei",
      dependencies: [
        "Publishing", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "kaitei-bench-pages", dependencies: ["Publishing", "Diagnostics"], path: "Benchmarks/Pages", swiftSettings: strict),
    .executableTarget(
      name: "kaitei-bench", dependencies: ["Publishing", "LegalCorpus", "Redlining", "Diagnostics"], path: "Benchmarks/Comparing",
      swiftSettings: strict),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "RedliningTests", dependencies: ["Redlining"], swiftSettings: strict),
    .testTarget(name: "RoutingTests", dependencies: ["Routing", "LegalCorpus", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Theme", "Routing", "LegalCorpus", "Redlining", "CommonMark", "CommonMarkReferee", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(name: "LegalCorpusTests", dependencies: ["LegalCorpus", "CommonMark", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "CommonMarkReferee", dependencies: ["CCommonMark"], path: "Tests/Support/CommonMarkReferee",
      swiftSettings: strict + [.strictMemorySafety()]),
    .executableTarget(
      name: "PublishProbe", dependencies: ["Publishing", "Diagnostics"], path: "Tests/Support/PublishProbe", swiftSettings: strict),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Diagnostics", "PublishProbe"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["kaitei"], swiftSettings: strict),
    .testTarget(
      name: "CommonMarkTests", dependencies: ["CommonMark", "CommonMarkReferee", "Diagnostics"], exclude: ["Trees"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
