#include "CArena.h"

#include <pthread.h>
#include <stdlib.h>

// Most messages fit the first chunk, which the thread keeps; what grows beyond it goes back to
// the system at the release.
enum { FIRST_CHUNK_BYTES = 64 * 1024 };

struct QKArenaChunk {
    QKArenaChunk *older;
    size_t bytes;
};

// The header's size, rounded so that what follows is aligned.
enum { HEADER_BYTES = (sizeof(QKArenaChunk) + 15) / 16 * 16 };

static _Thread_local QKArena *current;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *budgeted_allocate(void *data, size_t size) {
    QKArena *arena = data;
    // Charged as rounded up: small objects must not cost more than the budget says.
    size_t charged = size <= SIZE_MAX - 15 ? (size + 15) & ~(size_t)15 : SIZE_MAX;
    void *memory = NULL;
    if (charged <= arena->bytes_left && arena->allocations_left > 0) {
        memory = qk_arena_allocate(arena, size);
    }
    if (memory == NULL) {
        arena->refused = true;
        return NULL;
    }
    arena->bytes_left -= charged;
    arena->allocations_left -= 1;
    return memory;
}

static void no_free(void *data, void *memory) {
    (void)data;
    (void)memory;
}

static void free_chunk(QKArenaChunk *chunk) {
    QK_ARENA_OPEN(chunk, chunk->bytes);
    free(chunk);
}

static void free_arena(void *data) {
    QKArena *arena = data;
    while (arena->chunk != NULL) {
        QKArenaChunk *older = arena->chunk->older;
        free_chunk(arena->chunk);
        arena->chunk = older;
    }
    free(arena);
    current = NULL;
}

static void make_key(void) {
    if (pthread_key_create(&key, free_arena) != 0) abort();
}

QKArena *qk_arena_of_thread(void) {
    if (current != NULL) return current;
    pthread_once(&once, make_key);
    QKArena *arena = calloc(1, sizeof(QKArena));
    // A thread that cannot get a hundred bytes can do nothing else either.
    if (arena == NULL || pthread_setspecific(key, arena) != 0) abort();
    arena->allocator = (ProtobufCAllocator){budgeted_allocate, no_free, arena};
    current = arena;
    return arena;
}

static void open_chunk(QKArena *arena, QKArenaChunk *chunk) {
    arena->chunk = chunk;
    arena->cursor = (uint8_t *)chunk + HEADER_BYTES;
    arena->end = (uint8_t *)chunk + chunk->bytes;
}

void *qk_arena_grow(QKArena *arena, size_t size) {
    size_t bytes = arena->chunk == NULL ? FIRST_CHUNK_BYTES : arena->chunk->bytes * 2;
    if (bytes > 4 * 1024 * 1024) bytes = 4 * 1024 * 1024;
    if (size > SIZE_MAX - HEADER_BYTES) return NULL;
    if (bytes < size + HEADER_BYTES) bytes = size + HEADER_BYTES;
    QKArenaChunk *chunk = malloc(bytes);
    if (chunk == NULL) return NULL;
    chunk->older = arena->chunk;
    chunk->bytes = bytes;
    open_chunk(arena, chunk);
    QK_ARENA_SHUT(arena->cursor, (size_t)(arena->end - arena->cursor));
    arena->cursor += size;
    return arena->cursor - size;
}

void qk_arena_release(QKArena *arena, QKArenaMark mark) {
    while (arena->chunk != mark.chunk) {
        QKArenaChunk *older = arena->chunk->older;
        // The oldest chunk stays with the thread unless one message made it large.
        if (older == NULL && arena->chunk->bytes == FIRST_CHUNK_BYTES) break;
        free_chunk(arena->chunk);
        arena->chunk = older;
    }
    if (arena->chunk == NULL) {
        arena->cursor = NULL;
        arena->end = NULL;
    } else {
        open_chunk(arena, arena->chunk);
        if (arena->chunk == mark.chunk) arena->cursor = mark.cursor;
        QK_ARENA_SHUT(arena->cursor, (size_t)(arena->end - arena->cursor));
    }
    arena->bytes_left = mark.bytes_left;
    arena->allocations_left = mark.allocations_left;
    arena->refused = mark.refused;
}

size_t qk_arena_bytes_held(const QKArena *arena) {
    size_t bytes = 0;
    for (const QKArenaChunk *chunk = arena->chunk; chunk != NULL; chunk = chunk->older) {
        bytes += chunk->bytes;
    }
    return bytes;
}
