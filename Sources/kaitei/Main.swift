import ArgumentParser

@main
struct Kaitei: ParsableCommand {
}
