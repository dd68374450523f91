#!/usr/bin/python3
"""Makes the inputs from which fuzzing begins, of real messages, by Google's protobuf.

    /usr/bin/python3 Tests/Fuzz/make_corpus.py        writes Tests/Fuzz/Corpus/TARGET/seed-*

The same files at each run. Inputs under other names (`found-*`) are kept as they are: each once
broke something.
"""
import glob
import os
import random
import struct
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "Tests", "Tools"))
import differential  # noqa: E402

HELLO, CALL, MESSAGE, HALF_CLOSE, REPLY, CANCEL, CREDIT, PING, PONG, GOAWAY = range(1, 11)
# One of each kind of message that travels; every field of every kind is in the samples.
TYPES = [
    "google.protobuf.Any", "google.protobuf.Timestamp", "google.rpc.Status", "google.rpc.ErrorInfo",
    "grpc.reflection.v1.ServerReflectionResponse", "qingke.enforcement.v1.IntegrityRecord",
    "qingke.finance.v1.CheckEligibilityResponse", "qingke.finance.v1.Grant", "qingke.finance.v1.Loan",
    "qingke.gateway.v1.GetApplicantViewResponse", "qingke.platforms.v1.Entity",
    "qingke.policy.v1.Assessment", "qingke.policy.v1.EvaluateRequest", "qingke.policy.v1.Fact",
    "qingke.rpc.v1.Envelope", "qingke.rpc.v1.Hello", "qingke.talent.v1.Prize",
]


# Large inputs make fuzzing slow and find nothing that small ones do not.
BYTES_MAX = 8000


def write(target, name, data):
    if len(data) > BYTES_MAX:
        return
    with open(os.path.join(HERE, "Corpus", target, "seed-" + name), "wb") as file:
        file.write(data)


def type_hash(name):
    """As Targets/MessageFuzz.swift chooses a type."""
    value = 0
    for byte in name.encode():
        value = (value * 31 + byte) & 0xFFFF
    return struct.pack(">H", value)


def frame(body, flag=0):
    return struct.pack(">BI", flag, len(body)) + body


def entry(key, value):
    """One metadata entry, as field 5 of an envelope."""
    inner = b"\x0a" + bytes([len(key)]) + key + b"\x12" + bytes([len(value)]) + value
    return b"\x2a" + bytes([len(inner)]) + inner


class Maker:
    def __init__(self):
        self.factory, self.pool, _ = differential.load(os.path.join(ROOT, "Protos"))

    def message(self, name, **fields):
        kind = self.factory.GetPrototype(self.pool.FindMessageTypeByName(name))
        return kind(**fields)

    def filled(self, name, number=2):
        filler = differential.Filler(self.factory, self.pool, number == 1, name + str(number))
        return filler.fill(filler.make(name)).SerializeToString(deterministic=True)

    def envelope(self, **fields):
        metadata = fields.pop("metadata", {})
        made = self.message("qingke.rpc.v1.Envelope", **fields)
        for key, value in metadata.items():
            made.metadata.add(key=key, value=value)
        return made.SerializeToString()

    def any(self, name, value):
        return self.message("google.protobuf.Any", type_url="type.googleapis.com/" + name, value=value)

    def status(self, seconds=1, nanos=500_000_000):
        delay = self.message("google.rpc.RetryInfo")
        delay.retry_delay.seconds, delay.retry_delay.nanos = seconds, nanos
        info = self.message("google.rpc.ErrorInfo", reason="OVERLOADED", domain="qingke")
        info.metadata["limit"] = "12"
        request = self.message("google.rpc.BadRequest")
        request.field_violations.add(field="loan.term_months", description="is 0; at least 1")
        status = self.message("google.rpc.Status", code=8, message="too much at once")
        for detail in (delay, info, request):
            status.details.append(self.any(detail.DESCRIPTOR.full_name, detail.SerializeToString()))
        return status.SerializeToString()

    def envelopes(self):
        hello = self.message(
            "qingke.rpc.v1.Hello", version=1, frame_bytes_max=4 << 20, calls_max=4096,
            compressions=["deflate"], agent="seed")
        loan = self.filled("qingke.finance.v1.Loan")
        caller = {"qingke-principal": "bank:qd-bank-01"}
        method = "qingke.finance.v1.LoanService/GetLoan"
        return {
            "hello": self.envelope(kind=HELLO, payload=hello.SerializeToString()),
            "call": self.envelope(call_id=65537, kind=CALL, method=method, timeout_us=2_000_000,
                                  metadata=caller, payload=loan),
            "call-long": self.envelope(call_id=65538, kind=CALL, method=method, payload=loan * 9),
            "message": self.envelope(call_id=65537, kind=MESSAGE, payload=loan),
            "half-close": self.envelope(call_id=65537, kind=HALF_CLOSE),
            "reply": self.envelope(call_id=65537, kind=REPLY, payload=loan),
            "reply-failed": self.envelope(call_id=65537, kind=REPLY, status=8,
                                          status_message="too much", status_details=self.status()),
            "reply-early": self.envelope(call_id=65537, kind=REPLY, status=14,
                                         status_details=self.status(-1, -999_999_999)),
            "reply-late": self.envelope(call_id=65537, kind=REPLY, status=14,
                                        status_details=self.status(2**63 - 1, 2**31 - 1)),
            "cancel": self.envelope(call_id=65537, kind=CANCEL),
            "credit": self.envelope(kind=CREDIT, credit=65536),
            "credit-most": self.envelope(call_id=65537, kind=CREDIT, credit=2**31 - 1),
            "ping": self.envelope(kind=PING, payload=b"12345678"),
            "pong": self.envelope(kind=PONG, payload=b"12345678"),
            "goaway": self.envelope(kind=GOAWAY, last_call_id=65537),
            "goaway-failed": self.envelope(kind=GOAWAY, status=8, status_message="OVERLOADED",
                                           status_details=self.status()),
            "newer": self.envelope(call_id=65537, kind=CANCEL) + b"\xf8\x7f\x05\xfa\x7f\x01a",
        }

    def frames(self):
        made = self.envelopes()
        talk = b"".join(frame(body) for body in made.values())
        write("frames", "all-kinds", b"\x00" + talk)
        write("frames", "all-kinds-taking-deflated", b"\x01" + talk)
        write("frames", "empty", b"\x00" + frame(b"") * 3)
        write("frames", "cut", b"\x05" + talk[:-3])
        write("frames", "too-long", b"\x02" + frame(made["call"]) + b"\x00\x00\x00\x40\x01")
        write("frames", "other-flag", b"\x02" + frame(made["call"]) + frame(made["ping"], 2))
        deflated = [frame(zlib.compress(made[name]), 1) for name in ("call-long", "reply-failed")]
        write("frames", "deflated", b"\x03" + frame(made["hello"]) + b"".join(deflated))
        write("frames", "deflated-unasked", b"\x02" + deflated[0])
        write("frames", "bomb", b"\x03" + frame(zlib.compress(b"\0" * 100_000), 1) + deflated[0])

    def inflate(self):
        body = self.envelopes()["call-long"]
        noise = random.Random(1).randbytes(300)
        for name, data in {
            "text": zlib.compress(body), "best": zlib.compress(body, 9), "stored": zlib.compress(noise, 0),
            "empty": zlib.compress(b""), "most": zlib.compress(b"\0" * 8192),
            "one-too-many": zlib.compress(b"\0" * 8193), "bomb": zlib.compress(b"\0" * 1_000_000),
            "cut": zlib.compress(body)[:-5], "trailing": zlib.compress(body) + b"x",
            "twice": zlib.compress(b"a") + zlib.compress(b"b"), "plain": body, "nothing": b"",
            "gzip": zlib.compressobj(9, zlib.DEFLATED, 31).flush(),
            "dictionary": self.with_dictionary(body),
        }.items():
            write("inflate", name, b"\x00" + data)
            write("inflate", name + "-again", b"\x01" + data)

    @staticmethod
    def with_dictionary(body):
        compressor = zlib.compressobj(zdict=b"qingke.finance.v1.LoanService/GetLoan")
        return compressor.compress(body) + compressor.flush()

    def metadata(self):
        principal = entry(b"qingke-principal", b"bank:qd-bank-01")
        trace = entry(b"traceparent", b"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        for name, data in {
            "none": b"", "principal": principal, "both": principal + trace, "twice": principal * 2,
            "upper": entry(b"Key", b"value"), "no-key": entry(b"", b"value"), "empty": entry(b"a.b_c-9", b""),
            "not-utf8": entry(b"x", b"\xff\xfe\xed\xa0\x80"), "chinese": entry(b"x", "青科".encode()),
            "most": entry(b"k", b"v") * 64, "one-too-many": entry(b"k", b"v") * 65,
            "newer-trace": entry(b"traceparent", b"01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-09-more"),
            "with-call": principal + self.envelope(method="a.B/C", timeout_us=5, payload=b"abc"),
        }.items():
            write("metadata", name, data)

    def messages(self):
        for root in ("Protos", "Tests/Samples/Protos"):
            factory, pool, names = differential.load(os.path.join(ROOT, root))
            for name in names if root != "Protos" else TYPES:
                for number in (1, 2, 3):
                    filler = differential.Filler(factory, pool, number == 1, name + str(number))
                    message = filler.fill(filler.make(name))
                    chosen, file = type_hash(name), f"{name}-{number}"
                    write("messages", file, chosen + message.SerializeToString(deterministic=True))
                    text = differential.json_format.MessageToJson(
                        message, preserving_proto_field_name=True, indent=None, descriptor_pool=pool)
                    write("message-json", file, chosen + text.encode())
        inner = self.any("google.rpc.ErrorInfo", self.filled("google.rpc.ErrorInfo"))
        name = "google.protobuf.Any"
        outer = self.any(name, inner.SerializeToString())
        write("messages", "any-in-any", type_hash(name) + outer.SerializeToString())
        deep = outer
        for _ in range(60):
            deep = self.any(name, deep.SerializeToString())
        write("messages", "any-deep", type_hash(name) + deep.SerializeToString())
        write("messages", "any-empty-in-any", type_hash(name) + self.any(name, b"").SerializeToString())

    def json(self):
        facts = '{"amount_fen":"155000","rows":[{"date":"2024-10-28","kind":"draw"}],"青岛":null}'
        for name, text in {
            "facts": facts, "pretty": '{\n  "a": [1, 2.50, -0, 1e5],\n  "b": {}\n}\n', "deep": "[" * 40 + "]" * 40,
            "words": "[true,false,null]", "escapes": r'"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000"',
            "half": r'"\ud83d"', "twice": '{"a":1,"a":2}', "canonical-twins": '{"é":1,"e\u0301":2}',
            "numbers": "[9223372036854775807,-9223372036854775808,9223372036854775808,1E+400,-0.0,0.1e-7]",
            "zero": "01", "cut": facts[:-4], "more": "1 2", "empty": "", "space": " \t\r\n7 ",
            "open": "[" * 3000, "comma": "[1,]", "control": '"\x01"',
        }.items():
            write("json", name, b"\x20" + text.encode())
        write("json", "not-utf8", b'\x20"\xff\xfe"')


def main():
    for target in ("frames", "inflate", "envelope", "metadata", "messages", "message-json", "json"):
        os.makedirs(os.path.join(HERE, "Corpus", target), exist_ok=True)
        for old in glob.glob(os.path.join(HERE, "Corpus", target, "seed-*")):
            os.remove(old)
    maker = Maker()
    for name, data in maker.envelopes().items():
        write("envelope", name, data)
    maker.frames()
    maker.inflate()
    maker.metadata()
    maker.messages()
    maker.json()


if __name__ == "__main__":
    main()
