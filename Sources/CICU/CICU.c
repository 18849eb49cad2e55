#include "CICU.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uversion.h>

struct kept {
  struct kept *next;
  UBreakIterator *iterator;
  char language[64];
};

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int32_t has_key;

static void close_all(void *first) {
  for (struct kept *kept = first; kept;) {
    struct kept *next = kept->next;
    ubrk_close(kept->iterator);
    free(kept);
    kept = next;
  }
}

static void make_key(void) { has_key = pthread_key_create(&key, close_all) == 0; }

kaitei_breaks *kaitei_breaks_of_thread(const char *language, int32_t *is_new, int32_t *error) {
  *is_new = 0;
  *error = U_MEMORY_ALLOCATION_ERROR;
  pthread_once(&once, make_key);
  if (!has_key) return 0;
  struct kept *first = pthread_getspecific(key);
  for (struct kept *kept = first; kept; kept = kept->next) {
    if (strncmp(kept->language, language, sizeof kept->language - 1) == 0) {
      *error = 0;
      return (kaitei_breaks *)kept->iterator;
    }
  }
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, language, 0, 0, &status);
  if (U_FAILURE(status)) {
    *error = (int32_t)status;
    return 0;
  }
  struct kept *kept = calloc(1, sizeof *kept);
  if (!kept || pthread_setspecific(key, kept) != 0) {
    free(kept);
    ubrk_close(iterator);
    return 0;
  }
  kept->next = first;
  kept->iterator = iterator;
  strncpy(kept->language, language, sizeof kept->language - 1);
  *is_new = 1;
  *error = 0;
  return (kaitei_breaks *)iterator;
}

int32_t kaitei_breaks_set_text(kaitei_breaks *breaks, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaks, (const UChar *)text, length, &status);
  return U_FAILURE(status) ? (int32_t)status : 0;
}

int32_t kaitei_breaks_first(kaitei_breaks *breaks) { return ubrk_first((UBreakIterator *)breaks); }

int32_t kaitei_breaks_next(kaitei_breaks *breaks) { return ubrk_next((UBreakIterator *)breaks); }

const char *kaitei_icu_version(void) { return U_ICU_VERSION; }
