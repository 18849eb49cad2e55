#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uversion.h>

kaitei_breaks *kaitei_breaks_open(const char *language, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, language, 0, 0, &status);
  *error = U_FAILURE(status) ? (int32_t)status : 0;
  return U_FAILURE(status) ? 0 : (kaitei_breaks *)iterator;
}

int32_t kaitei_breaks_set_text(kaitei_breaks *breaks, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaks, (const UChar *)text, length, &status);
  return U_FAILURE(status) ? (int32_t)status : 0;
}

int32_t kaitei_breaks_first(kaitei_breaks *breaks) { return ubrk_first((UBreakIterator *)breaks); }

int32_t kaitei_breaks_next(kaitei_breaks *breaks) { return ubrk_next((UBreakIterator *)breaks); }

void kaitei_breaks_close(kaitei_breaks *breaks) { ubrk_close((UBreakIterator *)breaks); }

const char *kaitei_icu_version(void) { return U_ICU_VERSION; }
