// Shared by every client but ours: clocks, a log-linear latency histogram, CPU time of both processes,
// and one line of JSON at the end, in the form of `qingke bench rpc-client`. Header only, C and C++;
// imported by Swift as a C module.
#ifndef BENCH_STATS_H
#define BENCH_STATS_H
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#define BENCH_SUB 64
#define BENCH_BUCKETS (BENCH_SUB * 40)

typedef struct bench_s {
  char name[64];
  int inflight, server_pid, phase;  // phase 0 warm-up, 1 measuring, 2 finished
  uint64_t t_begin, t_end, warm_ns, dur_ns, calls, errors;
  uint64_t client_cpu0, server_cpu0, client_cpu, server_cpu;
  uint64_t hist[BENCH_BUCKETS];
  pthread_mutex_t lock;
} bench_t;

static inline uint64_t bench_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000ull + (uint64_t)t.tv_nsec;
}
static inline uint64_t bench_self_cpu(void) {
  struct rusage r;
  getrusage(RUSAGE_SELF, &r);
  return ((uint64_t)r.ru_utime.tv_sec + (uint64_t)r.ru_stime.tv_sec) * 1000000000ull +
         ((uint64_t)r.ru_utime.tv_usec + (uint64_t)r.ru_stime.tv_usec) * 1000ull;
}
// utime + stime of another process, in ns (10 ms ticks: use runs of 2 s or more).
static inline uint64_t bench_pid_cpu(int pid) {
  char path[64], buf[1024];
  if (pid <= 0) return 0;
  snprintf(path, sizeof path, "/proc/%d/stat", pid);
  FILE *f = fopen(path, "r");
  if (!f) return 0;
  size_t n = fread(buf, 1, sizeof buf - 1, f);
  fclose(f);
  buf[n] = 0;
  char *p = strrchr(buf, ')');
  if (!p) return 0;
  unsigned long ut = 0, st = 0;
  if (sscanf(p + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &ut, &st) != 2) return 0;
  return (uint64_t)(ut + st) * (1000000000ull / (uint64_t)sysconf(_SC_CLK_TCK));
}
static inline unsigned bench_bucket(uint64_t v) {
  if (v < BENCH_SUB) return (unsigned)v;
  unsigned e = 63u - (unsigned)__builtin_clzll(v);  // v in [2^e, 2^(e+1))
  unsigned i = (e - 5u) * BENCH_SUB + (unsigned)((v >> (e - 6u)) & (BENCH_SUB - 1));
  return i < BENCH_BUCKETS ? i : BENCH_BUCKETS - 1;
}
static inline uint64_t bench_value(unsigned i) {
  if (i < BENCH_SUB) return i;
  unsigned e = i / BENCH_SUB + 5u;
  return (1ull << e) + ((uint64_t)(i % BENCH_SUB) << (e - 6u));
}
static inline bench_t *bench_new(const char *name, int inflight, double warm_s, double dur_s, int server_pid) {
  bench_t *b = (bench_t *)calloc(1, sizeof *b);
  snprintf(b->name, sizeof b->name, "%s", name);
  b->inflight = inflight;
  b->server_pid = server_pid;
  b->warm_ns = (uint64_t)(warm_s * 1e9);
  b->dur_ns = (uint64_t)(dur_s * 1e9);
  b->t_begin = bench_now() + b->warm_ns;
  pthread_mutex_init(&b->lock, NULL);
  return b;
}
// Call at each call's completion; true says: start no more calls.
static inline bool bench_done(bench_t *b, uint64_t start_ns, bool ok) {
  uint64_t now = bench_now();
  pthread_mutex_lock(&b->lock);
  if (b->phase == 0 && now >= b->t_begin) {
    b->phase = 1;
    b->client_cpu0 = bench_self_cpu();
    b->server_cpu0 = bench_pid_cpu(b->server_pid);
    b->t_begin = bench_now();
  } else if (b->phase == 1) {
    b->calls++;
    if (!ok) b->errors++;
    b->hist[bench_bucket(now - start_ns)]++;
    if ((int64_t)(now - b->t_begin) >= (int64_t)b->dur_ns) {  // signed: another thread may have read its clock before the start
      b->t_end = now;
      b->client_cpu = bench_self_cpu() - b->client_cpu0;
      b->server_cpu = bench_pid_cpu(b->server_pid) - b->server_cpu0;
      b->phase = 2;
    }
  }
  bool stop = b->phase == 2;
  pthread_mutex_unlock(&b->lock);
  return stop;
}
static inline double bench_quantile_us(bench_t *b, double q) {
  uint64_t want = (uint64_t)((double)b->calls * q), seen = 0;
  for (unsigned i = 0; i < BENCH_BUCKETS; i++) {
    seen += b->hist[i];
    if (seen > want) return (double)bench_value(i) / 1000.0;
  }
  return 0;
}
static inline void bench_report(bench_t *b, int req_bytes, int rep_bytes) {
  double s = (double)(b->t_end - b->t_begin) / 1e9, n = b->calls ? (double)b->calls : 1;
  printf("{\"name\":\"%s\",\"inflight\":%d,\"calls\":%llu,\"errors\":%llu,\"calls_s\":%.0f,\"p50_us\":%.1f,\"p99_us\":%.1f,"
         "\"client_us\":%.2f,\"server_us\":%.2f,\"cpu_us\":%.2f,\"req\":%d,\"rep\":%d}\n",
         b->name, b->inflight, (unsigned long long)b->calls, (unsigned long long)b->errors, n / s,
         bench_quantile_us(b, 0.5), bench_quantile_us(b, 0.99), (double)b->client_cpu / 1e3 / n,
         (double)b->server_cpu / 1e3 / n, (double)(b->client_cpu + b->server_cpu) / 1e3 / n, req_bytes, rep_bytes);
  fflush(stdout);
}

// The same content in every peer.
#define BENCH_ITEMS 5
static const char *const bench_code[BENCH_ITEMS] = {"LOAN_OVERDUE", "FEE_LIMIT_NEAR", "ITEM_RECALLED", "RENEWAL_SPENT", "KIND_NOT_ALLOWED"};
static const char *const bench_text[BENCH_ITEMS] = {
    "The item was due before the day asked about and is not yet back",
    "Fees on this account come within ten percent of its limit now",
    "Another reader has asked for the item; it must be returned soon",
    "The item has been renewed as often as its ruleset allows",
    "The ruleset does not lend items of this kind to this account"};
static const char *const bench_item[BENCH_ITEMS] = {"item-000481-a", "item-000922-b", "item-013377-a", "item-020480-c", "item-031415-a"};
static inline const char *bench_code_at(int i) { return bench_code[i % BENCH_ITEMS]; }
static inline const char *bench_text_at(int i) { return bench_text[i % BENCH_ITEMS]; }
static inline const char *bench_item_at(int i) { return bench_item[i % BENCH_ITEMS]; }
#endif
