// Nothing to call: the library is put before a program's own by LD_PRELOAD.
