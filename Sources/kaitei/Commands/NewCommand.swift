import ArgumentParser
import Diagnostics
import Publishing

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: local(ja: "文書、版、訳文の原稿を作ります。", en: "Make the sources of a document, a version or a translation."),
    discussion: local(
      ja: "すでにあるものを書き換えることはありません。途中で止まっても、書きかけのものは残りません。",
      en: "What is there is never replaced, and nothing half written is left."),
    subcommands: [NewDocumentCommand.self, NewVersionCommand.self, NewTranslationCommand.self])
}

struct NewDocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: local(ja: "文書を、草案とともに作ります。", en: "Make a document with a draft."))

  @Argument(
    help: help(ja: "文書の id（privacy-policy など）。変わらないものにします。", en: "The document's id, like privacy-policy; it stays for ever.", value: "id"))
  var id: String

  @Option(help: help(ja: "題名。", en: "The title.", value: "text"))
  var title: String?

  @OptionGroup var options: WritingOptions

  func run() async throws {
    try await options.write { workshop, report throws(FileError) in try workshop.newDocument(id, title: title, report: &report) }
  }
}

struct NewVersionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: local(ja: "版を、その前の版の写しから作ります。", en: "Make a version as a copy of the one before it."))

  @Argument(help: help(ja: "文書の id。", en: "The document's id.", value: "document"), completion: .documents) var document: String
  @Argument(help: help(ja: "効力を持つ日、または draft。", en: "The day on which it takes effect, or draft.", value: "date")) var date: String
  @OptionGroup var summary: SummaryOption
  @OptionGroup var options: WritingOptions

  func run() async throws {
    try await options.write { workshop, report throws(FileError) in
      try workshop.newVersion(of: document, date, summaries: summary.summary, report: &report)
    }
  }
}

struct NewTranslationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translation",
    abstract: local(ja: "版の訳文を、前の版の訳文または原文の写しから作ります。", en: "Make a translation of a version, from an earlier one or the original."))

  @Argument(help: help(ja: "文書の id。", en: "The document's id.", value: "document"), completion: .documents) var document: String

  @Argument(help: help(ja: "版の id、draft、current、announced。", en: "The version's id, draft, current or announced.", value: "version"))
  var version: String

  @Argument(help: help(ja: "訳文の言語。", en: "The language of the translation.", value: "language"), transform: textLanguage)
  var language: TextLanguage

  @OptionGroup var options: WritingOptions

  func run() async throws {
    try await options.write { workshop, report throws(FileError) in
      try workshop.newTranslation(of: document, version, in: language, report: &report)
    }
  }
}
