#ifndef KAITEI_CLINUX_H
#define KAITEI_CLINUX_H

/// Exchanges two paths at once: renameat2(2) with RENAME_EXCHANGE. Returns 0, or the errno.
int kaitei_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Writes everything of the file system that holds `descriptor` to disk: syncfs(2). Returns 0, or the errno.
int kaitei_sync_file_system(int descriptor);

#endif
