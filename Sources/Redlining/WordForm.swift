/// What kind of word a token is. The forms from `number` on are tokens that stay whole however a dictionary would cut them.
enum WordForm: UInt8, Sendable {
  case punctuation
  /// Particles and endings: they tell little of what a sentence is about.
  case weak
  case content
  /// 第18条の2, 3件, 14.6パーセント
  case number
  case amount
  case date
  case period
  /// A URL or a mail address.
  case link
}
