#ifndef KAITEI_CICU_H
#define KAITEI_CICU_H
#include <unicode/ubrk.h>
#include <unicode/uversion.h>

// ICU renames its functions by macro (ubrk_open is ubrk_open_72), which Swift cannot see: plain names for the few we use.

static inline UBreakIterator *_Nullable kaitei_word_break_open(const char *_Nonnull locale, UErrorCode *_Nonnull status) {
  return ubrk_open(UBRK_WORD, locale, 0, 0, status);
}
static inline void kaitei_break_set_text(
    UBreakIterator *_Nonnull iterator, const UChar *_Nonnull text, int32_t length, UErrorCode *_Nonnull status) {
  ubrk_setText(iterator, text, length, status);
}
static inline int32_t kaitei_break_first(UBreakIterator *_Nonnull iterator) { return ubrk_first(iterator); }
static inline int32_t kaitei_break_next(UBreakIterator *_Nonnull iterator) { return ubrk_next(iterator); }
static inline int32_t kaitei_break_rule_status(UBreakIterator *_Nonnull iterator) { return ubrk_getRuleStatus(iterator); }
static inline void kaitei_break_close(UBreakIterator *_Nonnull iterator) { ubrk_close(iterator); }

/// ICU's version as text ("72.1"); `out` holds at least U_MAX_VERSION_STRING_LENGTH bytes.
static inline void kaitei_icu_version(char *_Nonnull out) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, out);
}
#endif
