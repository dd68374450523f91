#ifndef QK_SPAWN_H
#define QK_SPAWN_H

#include <sys/types.h>

/// Starts a program in a folder, with three standard streams and nothing else that is open here,
/// its signals as a shell would leave them. `input` below 0 is /dev/null.
/// Answers 0 and the process id, or the error's number.
int qk_spawn(pid_t *id, const char *program, char *const arguments[], char *const variables[],
             const char *folder, int input, int output, int errors);

#endif
