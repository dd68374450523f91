"""A client of Qingke's binary RPC, written from Shared/Wire/SPEC.md alone.

Only the standard library and Google's protobuf. Messages are made at run time from a descriptor set
(`protoc --include_imports --descriptor_set_out`), so that nothing of the product is in here.

    client = Client("127.0.0.1", 7102, descriptors="protos.binpb", principal="bank:qd-bank-01")
    reply = client.call("qingke.finance.v1.LoanService/GetLoan", {"loan_id": "L-1"})

Calls whose messages stream, on either side or both:

    call = client.open("grpc.testing.TestService/FullDuplexCall")
    call.send({"response_parameters": [{"size": 5}]})
    call.finish()
    for response in call:
        ...
"""

import collections
import socket
import struct
import time
import zlib

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message, message_factory

HELLO, CALL, MESSAGE, HALF_CLOSE, REPLY, CANCEL, CREDIT, PING, PONG, GOAWAY = range(1, 11)
CODES = ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
         "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
         "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"]

FRAME_BYTES_MAX = 4 * 1024 * 1024
# What each side may send before the first CREDIT, on a call and on the connection.
CALL_WINDOW, CONNECTION_WINDOW = 128 * 1024, 16 * 1024 * 1024


class CallError(Exception):
    """A call that ended with another status than OK."""

    def __init__(self, code, message, details):
        super().__init__(f"{CODES[code]}: {message}")
        self.code, self.message, self.details = CODES[code], message, details

    @property
    def reason(self):
        """The stable constant of google.rpc.ErrorInfo, or None."""
        return next((d["reason"] for d in self.details if "reason" in d), None)

    @property
    def violations(self):
        """Wrong fields: path to what would be right."""
        return {v["field"]: v["description"] for d in self.details for v in d.get("field_violations", [])}


class Protos:
    """Message classes and methods of a descriptor set."""

    def __init__(self, path):
        files = descriptor_pb2.FileDescriptorSet()
        with open(path, "rb") as file:
            files.ParseFromString(file.read())
        self.pool = descriptor_pool.DescriptorPool()
        for file in files.file:
            self.pool.Add(file)

    def message(self, name):
        return message_factory.MessageFactory(self.pool).GetPrototype(self.pool.FindMessageTypeByName(name))

    def types(self, method):
        service, name = method.split("/")
        found = self.pool.FindServiceByName(service).FindMethodByName(name)
        return self.message(found.input_type.full_name), self.message(found.output_type.full_name)


class Windows:
    """Credit in both directions, of a call or, with id 0, of the connection."""

    def __init__(self, client, call_id, size):
        self.client, self.call_id, self.size = client, call_id, size
        self.mine, self.theirs, self.taken = size, size, 0

    def granted(self, count):
        if not 0 < count or self.mine + count > 2 ** 31 - 1:
            self.client.fail(f"CREDIT of {count} on top of {self.mine}")
        self.mine += count

    def arrived(self, count):
        if self.theirs <= 0:
            self.client.fail(f"a MESSAGE of {count} bytes without credit")
        self.theirs -= count

    def took(self, count):
        """Grants what was taken, half a window at a time."""
        self.taken += count
        if self.taken >= self.size // 2:
            self.client.send(self.client.envelope(call_id=self.call_id, kind=CREDIT, credit=self.taken))
            self.theirs, self.taken = self.theirs + self.taken, 0


class Call:
    """One call, its messages and its end."""

    def __init__(self, client, call_id, method, timeout):
        self.client, self.id = client, call_id
        self.request_type, self.response_type = client.protos.types(method)
        self.window, self.give_up = Windows(client, call_id, CALL_WINDOW), time.monotonic() + timeout
        self.arrived, self.reply = collections.deque(), None

    def send(self, request):
        """Sends one message as soon as there is credit. Does nothing on a call that is over: `receive` tells how it ended."""
        while self.reply is None and min(self.window.mine, self.client.window.mine) <= 0:
            self.client.take(self)
        if self.reply is None:
            packed = json_format.ParseDict(request, self.request_type()).SerializeToString()
            size = self.client.send(self.client.envelope(call_id=self.id, kind=MESSAGE, payload=packed))
            self.window.mine -= size
            self.client.window.mine -= size

    def finish(self):
        """Says that no further message comes."""
        if self.reply is None:
            self.client.send(self.client.envelope(call_id=self.id, kind=HALF_CLOSE))

    def receive(self):
        """The next message; None after the last one of a call that ended well."""
        while not self.arrived and self.reply is None:
            self.client.take(self)
        if self.arrived:
            payload, size = self.arrived.popleft()
            self.client.window.took(size)
            if self.reply is None:
                self.window.took(size)
            return self.response_type.FromString(payload)
        self.client.require_ok(self.reply)
        return None

    def __iter__(self):
        return iter(self.receive, None)

    def result(self):
        """The response of a call that has one."""
        while self.reply is None:
            self.client.take(self)
        self.client.require_ok(self.reply)
        return self.response_type.FromString(self.reply.payload)

    def cancel(self, status=1, why="given up"):
        """Gives the call up; `status` is how it ends on this side."""
        self.client.cancel(self.id)
        self.client.end_unanswered(self, status, why)


class Client:
    """One connection. Whoever waits for something reads what comes for all calls; `send` and `receive` are for less.

    With `deflate_from` it takes deflated frames, and sends them from that size of an envelope where the server takes them.
    """

    def __init__(self, host, port, descriptors, principal=None, timeout=5.0, deflate_from=None):
        self.protos = Protos(descriptors)
        self.envelope = self.protos.message("qingke.rpc.v1.Envelope")
        self.principal, self.timeout, self.last_id = principal, timeout, 0
        self.deflate_from, self.server_inflates = deflate_from, False
        self.deflated_sent = self.deflated_received = 0
        self.calls, self.window, self.buffer = {}, Windows(self, 0, CONNECTION_WINDOW), b""
        self.goaway = None
        self.socket = socket.create_connection((host, port), timeout)
        hello_type = self.protos.message("qingke.rpc.v1.Hello")
        hello = hello_type(version=1, frame_bytes_max=FRAME_BYTES_MAX, agent="python",
                           compressions=["deflate"] if deflate_from else [])
        self.send(self.envelope(kind=HELLO, payload=hello.SerializeToString()))
        greeting = self.receive()
        said = hello_type.FromString(greeting.payload)
        if greeting.kind != HELLO or said.version != 1:
            self.fail("the server did not begin with HELLO of version 1")
        self.server_inflates = "deflate" in said.compressions

    def send(self, envelope):
        """Sends a frame and answers its size before it is deflated, which is what credit counts."""
        packed, flag = envelope.SerializeToString(), 0
        size = len(packed) + 5
        if self.deflate_from and self.server_inflates and len(packed) >= self.deflate_from:
            packed, flag = zlib.compress(packed), 1
            self.deflated_sent += 1
        self.socket.sendall(struct.pack(">BI", flag, len(packed)) + packed)
        return size

    def receive(self):
        """The next envelope of the server; PINGs are answered on the way."""
        while True:
            envelope = self._read()
            if envelope.kind == PING:
                self.send(self.envelope(kind=PONG, payload=envelope.payload))
            elif envelope.kind == GOAWAY and envelope.status != 0:
                raise ConnectionError(envelope.status_message)
            else:
                return envelope

    def start(self, method, payload, timeout=None, metadata=()):
        """Sends a call and answers its id."""
        self.last_id += 1
        envelope = self.envelope(call_id=self.last_id, kind=CALL, method=method, payload=payload,
                                 timeout_us=int((timeout or self.timeout) * 1e6))
        if self.principal:
            envelope.metadata.add(key="qingke-principal", value=self.principal)
        for key, value in metadata:
            envelope.metadata.add(key=key, value=value)
        self.send(envelope)
        return self.last_id

    def cancel(self, call_id):
        self.send(self.envelope(call_id=call_id, kind=CANCEL))

    def open(self, method, request=None, timeout=None):
        """Opens a call; `request` is for methods with one request."""
        if self.goaway is not None:
            raise ConnectionError("the server ends; open another connection")
        payload = b""
        if request is not None:
            payload = json_format.ParseDict(request, self.protos.types(method)[0]()).SerializeToString()
        call = Call(self, self.start(method, payload, timeout), method, timeout or self.timeout)
        self.calls[call.id] = call
        return call

    def call(self, method, request, timeout=None):
        """Makes one call with a dictionary in the JSON form of the request; answers the response message."""
        return self.open(method, request, timeout).result()

    def take(self, waiting):
        """Reads one envelope and hands it to its call, unless the time of the waiting one is over."""
        try:
            self.socket.settimeout(max(waiting.give_up - time.monotonic(), 1e-6))
            envelope = self.receive()
        except socket.timeout:
            envelope = None
        self.socket.settimeout(self.timeout)
        if envelope is None:
            return waiting.cancel(4, "no reply in time")
        call = self.calls.get(envelope.call_id)
        if envelope.kind in (MESSAGE, CREDIT) and envelope.call_id > self.last_id:
            self.fail(f"kind {envelope.kind} on call {envelope.call_id}, which was never opened")
        if envelope.kind == MESSAGE:
            self.window.arrived(self.frame_bytes)
            if call is None:
                self.window.took(self.frame_bytes)
            else:
                call.window.arrived(self.frame_bytes)
                call.arrived.append((envelope.payload, self.frame_bytes))
        elif envelope.kind == CREDIT:
            if envelope.call_id == 0:
                self.window.granted(envelope.credit)
            elif call is not None:
                call.window.granted(envelope.credit)
        elif envelope.kind == REPLY:
            if call is not None:
                call.reply = self.calls.pop(call.id) and envelope
        elif envelope.kind == GOAWAY:
            self.goaway = envelope.last_call_id
            for call in [call for call in self.calls.values() if call.id > self.goaway]:
                self.end_unanswered(call, 14, "not begun: the server ends")
        elif envelope.kind != PONG:
            self.fail(f"kind {envelope.kind} from a server")

    def end_unanswered(self, call, status, why):
        """Ends a call without the server's REPLY; what came for it is given back to the connection."""
        if self.calls.pop(call.id, None):
            call.reply = self.envelope(kind=REPLY, status=status, status_message=why)
        while call.arrived:
            self.window.took(call.arrived.popleft()[1])

    def fail(self, what):
        """Ends the connection, whose server broke the protocol."""
        self.close()
        raise ConnectionError(what)

    def require_ok(self, reply):
        if reply.status != 0:
            raise CallError(reply.status, reply.status_message, self._details(reply.status_details))

    def close(self):
        self.socket.close()

    def _details(self, packed):
        status = self.protos.message("google.rpc.Status").FromString(packed)
        result = []
        for detail in status.details:
            found = self.protos.message(detail.type_url.rsplit("/", 1)[1]).FromString(detail.value)
            result.append(json_format.MessageToDict(found, preserving_proto_field_name=True))
        return result

    def _inflate(self, deflated):
        stream = zlib.decompressobj()
        try:
            packed = stream.decompress(deflated, FRAME_BYTES_MAX + 1)
        except zlib.error as error:
            self.fail(f"a deflated frame that cannot be inflated: {error}")
        if len(packed) > FRAME_BYTES_MAX or not stream.eof or stream.unused_data:
            self.fail("a deflated frame that is not one zlib stream of at most 4 MiB")
        self.deflated_received += 1
        return packed

    def _read(self):
        """The next envelope. What came of it before a time-out stays in the buffer."""
        self._fill(5)
        flag, length = struct.unpack(">BI", self.buffer[:5])
        if flag > (1 if self.deflate_from else 0):
            self.fail(f"flag {flag} was not agreed")
        if length > FRAME_BYTES_MAX:
            self.fail(f"a frame of {length} bytes; at most {FRAME_BYTES_MAX} are taken")
        self._fill(5 + length)
        packed, self.buffer = self.buffer[5:5 + length], self.buffer[5 + length:]
        if flag:
            packed = self._inflate(packed)
        # What a message counts in flow control.
        self.frame_bytes = 5 + len(packed)
        try:
            return self.envelope.FromString(packed)
        except message.DecodeError:
            self.fail(f"a frame of {length} bytes that is no Envelope")

    def _fill(self, count):
        while len(self.buffer) < count:
            part = self.socket.recv(max(count - len(self.buffer), 64 * 1024))
            if not part:
                self.fail("the server closed the connection")
            self.buffer += part
