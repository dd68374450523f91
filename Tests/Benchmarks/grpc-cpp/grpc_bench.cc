// gRPC C++ peer, over one channel, which is one connection.
//   server-callback PORT | server-cq PORT            both APIs answer unary calls and stream
//   client-callback|client-cq PORT IN_FLIGHT SECONDS SERVER_PID
//   stream-callback PORT STREAMS SECONDS SERVER_PID  messages that the server sends
#include <grpcpp/grpcpp.h>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include "../common/bench_stats.h"
#include "qingke/bench/v1/benchmark.grpc.pb.h"
using namespace qingke::bench::v1;

static const int kMessagesOfStream = 20000;

static void FillRequest(CheckBenchmarkRequest *q, uint64_t n) {
  char id[32];
  snprintf(id, sizeof id, "q-%llu", (unsigned long long)n);
  q->set_request_code(id);
  q->set_patron_id("patron-00482913");
  q->set_ruleset("lending-2026");
  q->set_as_of_day(20415);
  q->set_balance_fen(1250);
  for (int i = 0; i < BENCH_ITEMS; i++) {
    BenchmarkItem *l = q->add_items();
    l->set_item_id(bench_item_at(i));
    l->set_out_day(20380 + i);
    l->set_due_day(20408 + i);
    l->set_amount_fen(350 * (i + 1));
    l->set_kind(1 + i % 3);
    l->set_renewed(i % 2 == 0);
  }
}

static void Answer(const CheckBenchmarkRequest &q, CheckBenchmarkResponse *r) {
  int64_t used = q.balance_fen();
  r->set_request_code(q.request_code());
  for (int i = 0; i < q.items_size(); i++) {
    const BenchmarkItem &l = q.items(i);
    used += l.amount_fen();
    BenchmarkFinding *f = r->add_findings();
    f->set_code(bench_code_at(i));
    f->set_message(bench_text_at(i));
    f->set_item_id(l.item_id());
    f->set_severity(l.due_day() < q.as_of_day() ? 3 : 2);
    f->set_amount_fen(l.amount_fen());
    f->set_day(l.due_day());
  }
  r->set_outcome(used > 5000 ? 2 : 1);
  r->set_limit_fen(5000);
  r->set_used_fen(used);
  r->set_ruleset_version("lending-2026.11.2");
}

static bool IsRight(const CheckBenchmarkRequest &q, const CheckBenchmarkResponse &r) {
  return r.findings_size() == BENCH_ITEMS && r.used_fen() == 6500 && r.request_code() == q.request_code();
}

// --- Servers

struct StreamWriter final : grpc::ServerWriteReactor<StreamBenchmarkResponse> {
  CheckBenchmarkRequest question;
  int count, sent = 0;
  StreamBenchmarkResponse message;
  explicit StreamWriter(const StreamBenchmarkRequest &q) : question(q.question()), count(q.count()) { Next(); }
  void Next() {
    if (sent == count) return Finish(grpc::Status::OK);
    message.Clear();
    message.set_number(++sent);
    Answer(question, message.mutable_answer());
    StartWrite(&message);
  }
  void OnWriteDone(bool ok) override { ok ? Next() : Finish(grpc::Status::CANCELLED); }
  void OnDone() override { delete this; }
};

struct CallbackService final : BenchmarkService::CallbackService {
  grpc::ServerUnaryReactor *CheckBenchmark(grpc::CallbackServerContext *c, const CheckBenchmarkRequest *q,
                                           CheckBenchmarkResponse *r) override {
    Answer(*q, r);
    auto *reactor = c->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
  grpc::ServerWriteReactor<StreamBenchmarkResponse> *StreamBenchmark(grpc::CallbackServerContext *,
                                                                     const StreamBenchmarkRequest *q) override {
    return new StreamWriter(*q);
  }
};

struct QueueCall {
  BenchmarkService::AsyncService *service;
  grpc::ServerCompletionQueue *queue;
  grpc::ServerContext context;
  CheckBenchmarkRequest request;
  CheckBenchmarkResponse reply;
  grpc::ServerAsyncResponseWriter<CheckBenchmarkResponse> writer{&context};
  bool answered = false;
  QueueCall(BenchmarkService::AsyncService *s, grpc::ServerCompletionQueue *q) : service(s), queue(q) {
    s->RequestCheckBenchmark(&context, &request, &writer, q, q, this);
  }
  void Step() {
    if (answered) {
      delete this;
      return;
    }
    new QueueCall(service, queue);
    Answer(request, &reply);
    answered = true;
    writer.Finish(reply, grpc::Status::OK, this);
  }
};

static int Server(const std::string &kind, const std::string &port) {
  CallbackService callbacks;
  BenchmarkService::AsyncService async;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:" + port, grpc::InsecureServerCredentials());
  std::unique_ptr<grpc::ServerCompletionQueue> queue;
  if (kind == "server-callback") {
    builder.RegisterService(&callbacks);
  } else {
    builder.RegisterService(&async);
    queue = builder.AddCompletionQueue();
  }
  auto server = builder.BuildAndStart();
  if (!queue) {
    server->Wait();
    return 0;
  }
  for (int i = 0; i < 256; i++) new QueueCall(&async, queue.get());
  void *tag;
  bool ok;
  while (queue->Next(&tag, &ok))
    if (ok) static_cast<QueueCall *>(tag)->Step();
  return 0;
}

// --- Clients

using Stub = BenchmarkService::Stub;

struct Call {
  uint64_t begin = bench_now();
  grpc::ClientContext context;
  CheckBenchmarkRequest request;
  CheckBenchmarkResponse reply;
  grpc::Status status;
  std::unique_ptr<grpc::ClientAsyncResponseReader<CheckBenchmarkResponse>> reader;
  explicit Call(uint64_t number) {
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(2));
    FillRequest(&request, number);
  }
  bool IsRight() const { return status.ok() && ::IsRight(request, reply); }
};

static void QueueClient(Stub *stub, bench_t *b) {
  grpc::CompletionQueue queue;
  uint64_t number = 0;
  auto start = [&] {
    Call *call = new Call(number++);
    call->reader = stub->AsyncCheckBenchmark(&call->context, call->request, &queue);
    call->reader->Finish(&call->reply, &call->status, call);
  };
  for (int i = 0; i < b->inflight; i++) start();
  void *tag;
  bool ok;
  while (queue.Next(&tag, &ok)) {
    Call *call = static_cast<Call *>(tag);
    bool stop = bench_done(b, call->begin, call->IsRight());
    delete call;
    if (stop) return;
    start();
  }
}

// Ends the waiting below when one call says so.
struct Latch {
  std::mutex mutex;
  std::condition_variable condition;
  bool isOpen = false;
  void Open() {
    std::lock_guard<std::mutex> guard(mutex);
    isOpen = true;
    condition.notify_all();
  }
  void Wait() {
    std::unique_lock<std::mutex> lock(mutex);
    condition.wait(lock, [this] { return isOpen; });
  }
};

static void CallbackClient(Stub *stub, bench_t *b) {
  static Latch latch;
  static std::atomic<uint64_t> number{0};
  std::function<void()> start = [&] {
    Call *call = new Call(number++);
    stub->async()->CheckBenchmark(&call->context, &call->request, &call->reply, [&, call](grpc::Status s) {
      call->status = s;
      bool stop = bench_done(b, call->begin, call->IsRight());
      delete call;
      stop ? latch.Open() : start();
    });
  };
  for (int i = 0; i < b->inflight; i++) start();
  latch.Wait();
}

// What is recorded of a message is the time since the one before.
struct StreamReader final : grpc::ClientReadReactor<StreamBenchmarkResponse> {
  Stub *stub;
  bench_t *b;
  Latch *latch;
  grpc::ClientContext context;
  StreamBenchmarkRequest request;
  StreamBenchmarkResponse message;
  int count = 0;
  bool isStopping = false;
  uint64_t begin = bench_now();
  StreamReader(Stub *stub, bench_t *b, Latch *latch) : stub(stub), b(b), latch(latch) {
    FillRequest(request.mutable_question(), 1);
    request.set_count(kMessagesOfStream);
    stub->async()->StreamBenchmark(&context, &request, this);
    StartRead(&message);
    StartCall();
  }
  void OnReadDone(bool ok) override {
    if (!ok) return;
    bool isRight = message.number() == ++count && IsRight(request.question(), message.answer());
    isStopping = bench_done(b, begin, isRight);
    begin = bench_now();
    if (isStopping) return context.TryCancel();
    StartRead(&message);
  }
  void OnDone(const grpc::Status &) override {
    if (isStopping) latch->Open();
    else new StreamReader(stub, b, latch);
    delete this;
  }
};

static int Client(const std::string &kind, int port, int inflight, double seconds, int pid) {
  auto channel = grpc::CreateChannel("127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials());
  auto stub = BenchmarkService::NewStub(channel);
  bench_t *b = bench_new("grpc-cpp", inflight, 0.5, seconds, pid);
  CheckBenchmarkRequest request;
  CheckBenchmarkResponse reply;
  FillRequest(&request, 1);
  Answer(request, &reply);
  if (kind == "client-cq") {
    QueueClient(stub.get(), b);
  } else if (kind == "client-callback") {
    CallbackClient(stub.get(), b);
  } else {
    static Latch latch;
    for (int i = 0; i < inflight; i++) new StreamReader(stub.get(), b, &latch);
    latch.Wait();
  }
  bench_report(b, (int)request.ByteSizeLong(), (int)reply.ByteSizeLong());
  fflush(stdout);
  _exit(0);  // calls in flight are not waited for
}

int main(int count, char **words) {
  std::string kind = count > 1 ? words[1] : "";
  if (kind.rfind("server-", 0) == 0 && count >= 3) return Server(kind, words[2]);
  if (count >= 6) return Client(kind, atoi(words[2]), atoi(words[3]), atof(words[4]), atoi(words[5]));
  return 2;
}
