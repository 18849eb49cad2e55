/// A made-up site: pages that name it, pages that every site shares, and an asset of its own.
struct Site: Sendable {
  let name: String
  let count: Int

  func files(of worker: Int, among workers: Int) -> [(path: String, bytes: [UInt8])] {
    var files: [(String, [UInt8])] = []
    for number in stride(from: worker, to: count, by: workers) {
      let owner = number % 3 == 0 ? "shared" : name
      files.append(("ja/document-\(number % 20)/\(number)/index.html", page(owner, number)))
    }
    if worker == 0 { files.append(("assets/\(name).css", page(name, 0))) }
    return files
  }

  private func page(_ owner: String, _ number: Int) -> [UInt8] {
    Array(String(repeating: "\(owner) \(number)\n", count: 100 + number % 400).utf8)
  }
}
