// A disk that is full on demand, under a program that does not know it: as long as the file that
// QINGKE_FULL_DISK names is there, what would make a file longer is refused with ENOSPC, and what
// overwrites bytes that a file has already is written, as file systems do.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

// Wide enough for files of any size whatever the program was compiled with.
_Static_assert(sizeof(off_t) == 8, "offsets of 64 bits");

static bool has_no_room(int file, off_t end) {
    const char *sign = getenv("QINGKE_FULL_DISK");
    if (sign == NULL || access(sign, F_OK) != 0) {
        return false;
    }
    struct stat facts;
    return fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) && end > facts.st_size;
}

static ssize_t refuse(void) {
    errno = ENOSPC;
    return -1;
}

static off_t bytes_of(const struct iovec *parts, int count) {
    off_t bytes = 0;
    for (int part = 0; part < count; part++) {
        bytes += (off_t)parts[part].iov_len;
    }
    return bytes;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    return has_no_room(file, offset + (off_t)count) ? refuse()
                                                    : NEXT(pwrite)(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) {
    return pwrite(file, bytes, count, offset);
}

ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) {
    return has_no_room(file, offset + bytes_of(parts, count))
               ? refuse()
               : NEXT(pwritev)(file, parts, count, offset);
}

ssize_t pwritev64(int file, const struct iovec *parts, int count, off_t offset) {
    return pwritev(file, parts, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
    off_t offset = lseek(file, 0, SEEK_CUR);  // -1 for what is no file
    return offset >= 0 && has_no_room(file, offset + (off_t)count) ? refuse()
                                                                   : NEXT(write)(file, bytes, count);
}

int posix_fallocate(int file, off_t offset, off_t length) {
    return has_no_room(file, offset + length) ? ENOSPC
                                              : NEXT(posix_fallocate)(file, offset, length);
}

int posix_fallocate64(int file, off_t offset, off_t length) {
    return posix_fallocate(file, offset, length);
}
