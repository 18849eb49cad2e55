#ifndef KAITEI_CICU_H
#define KAITEI_CICU_H

// ICU's word boundaries, by plain names: ICU renames its functions by macro (ubrk_open is ubrk_open_72), and its headers define types that
// Swift's own copy of ICU defines otherwise, so none of them is seen from Swift.

#include <stdint.h>

typedef struct kaitei_breaks kaitei_breaks;

/// Word boundaries of a language (a BCP 47 tag), for the calling thread alone, which keeps them until it ends. `is_new` tells whether they were
/// opened by this call. Null where ICU fails; its error code is then in `error`.
kaitei_breaks *_Nullable kaitei_breaks_of_thread(
    const char *_Nonnull language, int32_t *_Nonnull is_new, int32_t *_Nonnull error);

/// The text whose boundaries are asked for, in UTF-16 units; it must live as long as it is walked. Returns ICU's error code, 0 for none.
int32_t kaitei_breaks_set_text(kaitei_breaks *_Nonnull breaks, const uint16_t *_Nonnull text, int32_t length);

/// Offsets in UTF-16 units; negative after the last.
int32_t kaitei_breaks_first(kaitei_breaks *_Nonnull breaks);
int32_t kaitei_breaks_next(kaitei_breaks *_Nonnull breaks);

/// ICU's version as text ("72.1"); lives for ever. Called once.
const char *_Nonnull kaitei_icu_version(void);

#endif
