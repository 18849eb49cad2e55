#ifndef KAITEI_CSODIUM_H
#define KAITEI_CSODIUM_H
#include <sodium/crypto_hash_sha256.h>
#endif
