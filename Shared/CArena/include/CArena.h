// A bump arena per thread, for the C form of one message at a time.
//
//   chunk (newest)          chunk (older)
//   [header|used|free   ] → [header|used      ] → NULL
//                ^cursor ^end
//
// Memory is taken by moving the cursor and given back all at once, by releasing to a mark. Marks
// nest like calls: an inner use releases to its own mark and leaves the outer one's memory alone.
// Nothing here may outlive the mark under which it was taken, nor reach another thread.
#ifndef QINGKE_CARENA_H
#define QINGKE_CARENA_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Built for AddressSanitizer (deploy/fuzz), whatever is free in a chunk may not be touched, and each
// piece has a gap behind it: else an overrun would hit the next piece and go unnoticed. Its macros do
// nothing in what Swift compiles of this header, its functions do.
#ifdef QK_ARENA_ASAN
#include <sanitizer/asan_interface.h>
#define QK_ARENA_GAP_BYTES 16
#define QK_ARENA_OPEN(start, size) __asan_unpoison_memory_region(start, size)
#define QK_ARENA_SHUT(start, size) __asan_poison_memory_region(start, size)
#else
#define QK_ARENA_GAP_BYTES 0
#define QK_ARENA_OPEN(start, size) ((void)0)
#define QK_ARENA_SHUT(start, size) ((void)0)
#endif

typedef struct QKArenaChunk QKArenaChunk;

typedef struct QKArena {
    uint8_t *cursor;
    uint8_t *end;
    QKArenaChunk *chunk;
    // What protobuf-c may still take through `allocator`.
    size_t bytes_left;
    size_t allocations_left;
    // Set when the budget ran out: tells "too large" from "malformed".
    bool refused;
    ProtobufCAllocator allocator;
} QKArena;

typedef struct QKArenaMark {
    uint8_t *cursor;
    QKArenaChunk *chunk;
    size_t bytes_left;
    size_t allocations_left;
    bool refused;
} QKArenaMark;

// The arena of the calling thread, made at its first use and freed when the thread ends.
QKArena *qk_arena_of_thread(void);

// The slow path of `qk_arena_allocate`: opens a new chunk. NULL when memory has run out.
void *qk_arena_grow(QKArena *arena, size_t size);

// Gives back everything taken since the mark, and the budget as it was then.
void qk_arena_release(QKArena *arena, QKArenaMark mark);

// Bytes held in chunks now, used or free; for tests.
size_t qk_arena_bytes_held(const QKArena *arena);

static inline QKArenaMark qk_arena_mark(const QKArena *arena) {
    QKArenaMark mark = {arena->cursor, arena->chunk, arena->bytes_left, arena->allocations_left,
                        arena->refused};
    return mark;
}

// Memory aligned to 16 bytes, not cleared, outside any budget. NULL when memory has run out.
static inline void *qk_arena_allocate(QKArena *arena, size_t size) {
    if (size > SIZE_MAX - 15 - QK_ARENA_GAP_BYTES) return NULL;
    size_t rounded = (size + QK_ARENA_GAP_BYTES + 15) & ~(size_t)15;
    uint8_t *memory = arena->cursor;
    if (rounded > (size_t)(arena->end - arena->cursor)) {
        memory = (uint8_t *)qk_arena_grow(arena, rounded);
        if (memory == NULL) return NULL;
    } else {
        arena->cursor += rounded;
    }
    QK_ARENA_OPEN(memory, size);
    return memory;
}

// From here to the release of the mark, `allocator` gives at most so much and then NULL.
static inline void qk_arena_set_budget(QKArena *arena, size_t bytes, size_t allocations) {
    arena->bytes_left = bytes;
    arena->allocations_left = allocations;
    arena->refused = false;
}

#endif
