/// What kind of word a token is. The forms from `number` on are tokens that stay whole however a dictionary would cut them.
enum WordForm: UInt8, Sendable {
  case punctuation
  /// Between the parts of one word: 12-month.
  case hyphen
  /// 、 , ; : ・
  case comma
  case opening, closing
  /// A tag of HTML or a bullet: how words are set.
  case markup
  /// Ends a sentence.
  case stop
  /// Hiragana that binds words: particles and endings. It tells little of what a sentence is about.
  case particle
  /// The same in scripts with blanks: articles, prepositions, conjunctions.
  case function
  /// Begins what it joins to the words before it: 又は, 及び, or.
  case conjunction
  case content
  /// 第18条の2, 3件, 14.6パーセント
  case number
  case amount
  case date
  case period
  /// A URL or a mail address.
  case link

  /// Tells what a sentence is about.
  var isContent: Bool { rawValue >= WordForm.content.rawValue }
  var isQuantity: Bool { self == .number || self == .amount || self == .date || self == .period }
}
