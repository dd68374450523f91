"""A client of Qingke's binary RPC, written from Shared/Wire/SPEC.md alone.

Only the standard library and Google's protobuf. Messages are made at run time from a descriptor set
(`protoc --include_imports --descriptor_set_out`), so that nothing of the product is in here.

    client = Client("127.0.0.1", 7102, descriptors="protos.binpb", principal="bank:qd-bank-01")
    reply = client.call("qingke.finance.v1.LoanService/GetLoan", {"loan_id": "L-1"})
"""

import socket
import struct
import time
import zlib

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

HELLO, CALL, REPLY, CANCEL, PING, PONG, GOAWAY = 1, 2, 5, 6, 8, 9, 10
CODES = ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
         "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
         "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"]


FRAME_BYTES_MAX = 4 * 1024 * 1024


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


class Client:
    """One connection. Calls wait for their reply, one at a time; `send` and `receive` allow more.

    With `deflate_from` it takes deflated frames, and sends them from that size of an envelope where the server takes them.
    """

    def __init__(self, host, port, descriptors, principal=None, timeout=5.0, deflate_from=None):
        self.protos = Protos(descriptors)
        self.envelope = self.protos.message("qingke.rpc.v1.Envelope")
        self.principal, self.timeout, self.last_id = principal, timeout, 0
        self.deflate_from, self.server_inflates = deflate_from, False
        self.deflated_sent = self.deflated_received = 0
        self.socket = socket.create_connection((host, port), timeout)
        hello_type = self.protos.message("qingke.rpc.v1.Hello")
        hello = hello_type(version=1, frame_bytes_max=FRAME_BYTES_MAX, agent="python",
                           compressions=["deflate"] if deflate_from else [])
        self.send(self.envelope(kind=HELLO, payload=hello.SerializeToString()))
        greeting = self.receive()
        if greeting.kind != HELLO:
            raise ConnectionError("the server did not begin with HELLO")
        self.server_inflates = "deflate" in hello_type.FromString(greeting.payload).compressions

    def send(self, envelope):
        packed, flag = envelope.SerializeToString(), 0
        if self.deflate_from and self.server_inflates and len(packed) >= self.deflate_from:
            packed, flag = zlib.compress(packed), 1
            self.deflated_sent += 1
        self.socket.sendall(struct.pack(">BI", flag, len(packed)) + packed)

    def receive(self):
        """The next envelope of the server; PINGs are answered on the way."""
        while True:
            flag, length = struct.unpack(">BI", self._read(5))
            packed = self._read(length)
            if flag == 1 and self.deflate_from:
                packed = self._inflate(packed)
            elif flag != 0:
                raise ConnectionError(f"flag {flag} was not agreed")
            envelope = self.envelope.FromString(packed)
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

    def call(self, method, request, timeout=None):
        """Makes one call with a dictionary in the JSON form of the request; answers the response message."""
        request_type, response_type = self.protos.types(method)
        packed = json_format.ParseDict(request, request_type()).SerializeToString()
        call_id = self.start(method, packed, timeout)
        give_up = time.monotonic() + (timeout or self.timeout)
        while time.monotonic() < give_up:
            envelope = self.receive()
            if envelope.kind == REPLY and envelope.call_id == call_id:
                if envelope.status == 0:
                    return response_type.FromString(envelope.payload)
                raise CallError(envelope.status, envelope.status_message, self._details(envelope.status_details))
        self.cancel(call_id)
        raise CallError(4, "no reply in time", [])

    def close(self):
        self.socket.close()

    def _details(self, packed):
        status = self.protos.message("google.rpc.Status").FromString(packed)
        result = []
        for detail in status.details:
            message = self.protos.message(detail.type_url.rsplit("/", 1)[1]).FromString(detail.value)
            result.append(json_format.MessageToDict(message, preserving_proto_field_name=True))
        return result

    def _inflate(self, deflated):
        stream = zlib.decompressobj()
        packed = stream.decompress(deflated, FRAME_BYTES_MAX + 1)
        if len(packed) > FRAME_BYTES_MAX or not stream.eof or stream.unused_data:
            raise ConnectionError("a deflated frame that is not one zlib stream of at most 4 MiB")
        self.deflated_received += 1
        return packed

    def _read(self, count):
        data = b""
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise ConnectionError("the server closed the connection")
            data += part
        return data
