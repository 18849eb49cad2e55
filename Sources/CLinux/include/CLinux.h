#ifndef KAITEI_CLINUX_H
#define KAITEI_CLINUX_H

/// Exchanges two names of a folder at once: renameat2(2) with RENAME_EXCHANGE. Returns 0, or the errno.
int kaitei_exchange(int folder, const char *_Nonnull first, const char *_Nonnull second);

/// Gives a name of a folder another name that must be free: renameat2(2) with RENAME_NOREPLACE. Returns 0, or the errno.
int kaitei_rename_to_free(int folder, const char *_Nonnull from, const char *_Nonnull to);

/// Writes everything of the file system that holds `descriptor` to disk: syncfs(2). Returns 0, or the errno.
int kaitei_sync_file_system(int descriptor);

/// From now on SIGINT, SIGTERM and SIGHUP, except where they are ignored, are noted instead of ending the process; a second one of a
/// kind ends it. Returns a descriptor from which the number of each is read as one byte, or -1. To be called once.
int kaitei_watch_signals(void);

/// From now on freed memory stays with the process, and more is asked for in large pieces: mallopt(3).
void kaitei_keep_memory(void);

#endif
