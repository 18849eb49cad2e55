#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int kaitei_exchange(int folder, const char *first, const char *second) {
  return renameat2(folder, first, folder, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int kaitei_rename_to_free(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int kaitei_sync_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }

static int noted;

// Nothing here but what signal-safety(7) allows.
static void note(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  while (write(noted, &byte, 1) < 0 && errno == EINTR) {
  }
  errno = saved;
}

int kaitei_watch_signals(void) {
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  noted = ends[1];
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (unsigned index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    struct sigaction before;
    if (sigaction(numbers[index], NULL, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    sigaction(numbers[index], &action, NULL);
  }
  return ends[0];
}

void kaitei_keep_memory(void) {
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
}
