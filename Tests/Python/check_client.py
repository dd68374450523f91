"""The client half of the conformance suite, tried on the Python client.

    python3 check_client.py HOST:PORT DESCRIPTORS

First gRPC's interoperability cases against a server that has grpc.testing.TestService (`qingke conformance serve`), with
deflated frames and without; then numbered cases against scripted servers that break the protocol. Prints a line for each case;
ends with code 1 where one failed.
"""

import socket
import struct
import sys
import threading
import zlib

from qingke_client import (CALL, CALL_WINDOW, CANCEL, CREDIT, GOAWAY, HELLO, MESSAGE, PING, REPLY, CallError, Client,
                           Protos)

TEST = "grpc.testing.TestService"
REQUEST_SIZES, RESPONSE_SIZES = (27182, 8, 1828, 45904), (31415, 9, 2653, 58979)


class Difference(Exception):
    """What was found is not what was promised."""


def expect(what, found, wanted):
    if found != wanted:
        raise Difference(f"{what}: found {found!r}, wanted {wanted!r}")


def refusal(call):
    try:
        call()
    except CallError as error:
        return error
    raise Difference("a call was answered that should have been refused")


def breakage(call):
    """The call finds the connection ended."""
    try:
        call()
    except ConnectionError as error:
        return str(error)
    raise Difference("the client went on")


def zeros(count):
    # Proto3's JSON has bytes as base64: every four letters are three bytes.
    return {"body": "AAAA" * (count // 3) + ("", "AA==", "AAA=")[count % 3]}


class Interoperability:
    """gRPC's cases, by name."""

    def __init__(self, host, port, descriptors, **options):
        self.client = Client(host, port, descriptors, timeout=30, **options)
        self.deflates = bool(options)

    def empty_unary(self):
        expect("bytes", self.client.call(f"{TEST}/EmptyCall", {}).ByteSize(), 0)

    def large_unary(self):
        reply = self.client.call(f"{TEST}/UnaryCall", {"response_size": 314159, "payload": zeros(271828)})
        expect("bytes", len(reply.payload.body), 314159)
        expect("deflated", self.client.deflated_sent > 0, self.deflates)

    def client_streaming(self):
        call = self.client.open(f"{TEST}/StreamingInputCall")
        for size in REQUEST_SIZES:
            call.send({"payload": zeros(size)})
        call.finish()
        expect("bytes", call.result().aggregated_payload_size, 74922)

    def server_streaming(self):
        wanted = {"response_parameters": [{"size": size} for size in RESPONSE_SIZES]}
        call = self.client.open(f"{TEST}/StreamingOutputCall", wanted)
        expect("sizes", tuple(len(response.payload.body) for response in call), RESPONSE_SIZES)

    def ping_pong(self):
        call = self.client.open(f"{TEST}/FullDuplexCall")
        for request, response in zip(REQUEST_SIZES, RESPONSE_SIZES):
            call.send({"response_parameters": [{"size": response}], "payload": zeros(request)})
            expect("bytes", len(call.receive().payload.body), response)
        call.finish()
        expect("end", call.receive(), None)

    def empty_stream(self):
        call = self.client.open(f"{TEST}/FullDuplexCall")
        call.finish()
        expect("responses", list(call), [])

    def status_code_and_message(self):
        status = {"response_status": {"code": 2, "message": "test status message"}}
        error = refusal(lambda: self.client.call(f"{TEST}/UnaryCall", status))
        expect("unary", (error.code, error.message), ("UNKNOWN", "test status message"))
        call = self.client.open(f"{TEST}/FullDuplexCall")
        call.send(status)
        error = refusal(call.receive)
        expect("stream", (error.code, error.message), ("UNKNOWN", "test status message"))

    def unimplemented_method(self):
        expect("code", refusal(lambda: self.client.call(f"{TEST}/UnimplementedCall", {})).code, "UNIMPLEMENTED")

    def unimplemented_service(self):
        method = "grpc.testing.UnimplementedService/UnimplementedCall"
        expect("code", refusal(lambda: self.client.call(method, {})).code, "UNIMPLEMENTED")

    def cancel_after_begin(self):
        call = self.client.open(f"{TEST}/StreamingInputCall")
        call.cancel()
        expect("code", refusal(call.result).code, "CANCELLED")

    def cancel_after_first_response(self):
        call = self.client.open(f"{TEST}/FullDuplexCall")
        call.send({"response_parameters": [{"size": 31415}], "payload": zeros(27182)})
        expect("bytes", len(call.receive().payload.body), 31415)
        call.cancel()
        expect("code", refusal(call.receive).code, "CANCELLED")

    def timeout_on_sleeping_server(self):
        call = self.client.open(f"{TEST}/FullDuplexCall", timeout=0.001)
        call.send({"payload": zeros(27182)})
        expect("code", refusal(call.receive).code, "DEADLINE_EXCEEDED")

    def twenty_megabytes_each_way(self):
        """Not one of gRPC's: more than all credit that both sides begin with."""
        call = self.client.open(f"{TEST}/StreamingInputCall")
        for _ in range(20):
            call.send({"payload": zeros(1 << 20)})
        call.finish()
        expect("bytes sent", call.result().aggregated_payload_size, 20 << 20)
        wanted = {"response_parameters": [{"size": 1 << 20}] * 20}
        call = self.client.open(f"{TEST}/StreamingOutputCall", wanted)
        expect("bytes received", sum(len(response.payload.body) for response in call), 20 << 20)


class Peer:
    """The server's end of a scripted connection."""

    def __init__(self, connection, envelope):
        self.connection, self.envelope = connection, envelope
        self.arriving = connection.makefile("rb")

    def raw(self, data):
        self.connection.sendall(data)

    def send(self, **fields):
        packed = self.envelope(**fields).SerializeToString()
        self.raw(struct.pack(">BI", 0, len(packed)) + packed)

    def hello(self, version=1):
        self.send(kind=HELLO, payload=bytes([8, version]))
        expect("the client's first kind", self.next().kind, HELLO)

    def next(self):
        """The client's next envelope; None when it has closed."""
        prefix = self.arriving.read(5)
        if len(prefix) < 5:
            return None
        return self.envelope.FromString(self.arriving.read(struct.unpack(">BI", prefix)[1]))

    def next_of(self, kind):
        while (envelope := self.next()) and envelope.kind != kind:
            pass
        return envelope


class Misbehaviour:
    """Cases C.1 to C.17. Each has a script for the server, and says what the client has to make of it."""

    def __init__(self, descriptors):
        self.descriptors, self.envelope = descriptors, Protos(descriptors).message("qingke.rpc.v1.Envelope")

    def with_server(self, script, body, **options):
        """Runs the body with a client whose server follows the script; a script that fails, fails the case."""
        mistakes = []

        def serve():
            try:
                connection, _ = listener.accept()
                connection.settimeout(30)
                with connection:
                    script(Peer(connection, self.envelope))
            except (ConnectionError, BrokenPipeError):
                pass  # the client has closed, as it may
            except Exception as error:
                mistakes.append(error)

        with socket.create_server(("127.0.0.1", 0)) as listener:
            thread = threading.Thread(target=serve)
            thread.start()
            try:
                body(lambda: Client(*listener.getsockname(), self.descriptors, timeout=30, **options))
            finally:
                thread.join()
                # What the script saw explains what the client met.
                if mistakes:
                    raise mistakes[0]

    def ends(self, answer, **options):
        """The client ends the connection at this answer to its stream."""
        def script(peer):
            peer.hello()
            peer.next_of(CALL)
            answer(peer)
            expect("what the client sends then", peer.next_of(CALL), None)

        def body(connect):
            client = connect()
            call = client.open(f"{TEST}/FullDuplexCall")
            breakage(call.receive)

        self.with_server(script, body, **options)

    def c01_no_hello_first(self):
        self.with_server(lambda peer: peer.send(kind=PING), lambda connect: breakage(connect))

    def c02_hello_of_another_version(self):
        self.with_server(lambda peer: peer.hello(version=2), lambda connect: breakage(connect))

    def c03_garbage(self):
        for garbage in (b"\x02\0\0\0\0", b"\0\xff\xff\xff\xff", b"\0\0\0\0\x02\x0a\xff", b"HTTP/1.1 400 Bad Request\r\n"):
            self.ends(lambda peer, data=garbage: peer.raw(data))

    def c04_closed_within_a_frame(self):
        self.ends(lambda peer: (peer.raw(b"\0\0\0\1\0ab"), peer.connection.shutdown(socket.SHUT_WR)))

    def c05_deflated_without_agreement(self):
        packed = zlib.compress(self.envelope(kind=PING).SerializeToString())
        self.ends(lambda peer: peer.raw(struct.pack(">BI", 1, len(packed)) + packed))

    def c06_deflated_bomb(self):
        for stream in (zlib.compress(bytes(4 * 1024 * 1024 + 1)), b"", b"no stream", zlib.compress(b"\x10\x08") + b"\0"):
            self.ends(lambda peer, data=stream: peer.raw(struct.pack(">BI", 1, len(data)) + data), deflate_from=1024)

    def c07_kinds_that_only_clients_send(self):
        for kind in (HELLO, CALL, CANCEL, 11):
            self.ends(lambda peer, wrong=kind: peer.send(call_id=1, kind=wrong))

    def c08_goaway_with_a_reason(self):
        def script(peer):
            peer.hello()
            peer.next_of(CALL)
            peer.send(kind=GOAWAY, status=13, status_message="as the script says")

        def body(connect):
            client = connect()
            expect("reason", breakage(lambda: client.call(f"{TEST}/EmptyCall", {})), "as the script says")

        self.with_server(script, body)

    def c09_goaway_in_mid_call(self):
        """Calls up to the last id are answered, later ones fail as not begun, and no other is sent."""
        def script(peer):
            peer.hello()
            peer.next_of(CALL), peer.next_of(CALL)
            peer.send(kind=GOAWAY, last_call_id=1)
            peer.send(call_id=1, kind=REPLY)
            expect("a further call", peer.next_of(CALL), None)

        def body(connect):
            client = connect()
            first, second = client.open(f"{TEST}/EmptyCall", {}), client.open(f"{TEST}/EmptyCall", {})
            expect("code", refusal(second.result).code, "UNAVAILABLE")
            first.result()
            breakage(lambda: client.open(f"{TEST}/EmptyCall", {}))
            client.close()

        self.with_server(script, body)

    def c10_replies_to_other_calls(self):
        """Replies of calls that are not known are ignored, those of later calls may come first."""
        def script(peer):
            peer.hello()
            peer.next_of(CALL), peer.next_of(CALL)
            for call_id, status in ((99, 0), (2, 5), (2, 0), (1, 0)):
                peer.send(call_id=call_id, kind=REPLY, status=status)

        def body(connect):
            client = connect()
            first, second = client.open(f"{TEST}/EmptyCall", {}), client.open(f"{TEST}/EmptyCall", {})
            first.result()
            expect("code", refusal(second.result).code, "NOT_FOUND")

        self.with_server(script, body)

    def c11_frames_in_pieces(self):
        """A reply that comes byte by byte, between PINGs, is a reply."""
        def script(peer):
            peer.hello()
            peer.next_of(CALL)
            peer.send(kind=PING, payload=b"x")
            for byte in b"\0\0\0\0\x04\x08\x01\x10\x05":
                peer.raw(bytes([byte]))
            expect("PONG", peer.next().payload, b"x")

        self.with_server(script, lambda connect: connect().call(f"{TEST}/EmptyCall", {}))

    def c12_messages_beyond_the_window(self):
        def script(peer):
            peer.hello()
            peer.next_of(CALL)
            peer.send(call_id=1, kind=MESSAGE, payload=bytes(CALL_WINDOW))
            peer.send(call_id=1, kind=MESSAGE)
            expect("what the client sends then", peer.next_of(CALL), None)

        def body(connect):
            call = connect().open(f"{TEST}/FullDuplexCall")
            # It reads on for the end of the call, and takes no message meanwhile.
            breakage(call.result)

        self.with_server(script, body)

    def c13_messages_of_calls_that_were_never_opened(self):
        self.ends(lambda peer: peer.send(call_id=7, kind=MESSAGE))
        self.ends(lambda peer: peer.send(call_id=7, kind=CREDIT, credit=1))

    def c14_credit_that_cannot_be(self):
        for call_id in (0, 1):
            for credit in (0, 2 ** 31, 2 ** 64 - 1):
                self.ends(lambda peer, c=call_id, n=credit: peer.send(call_id=c, kind=CREDIT, credit=n))

    def c15_no_credit(self):
        """A client sends its window and no more, and gives up when its time is over."""
        def script(peer):
            peer.hello()
            peer.next_of(CALL)
            taken = 0
            while (envelope := peer.next()).kind == MESSAGE:
                taken += envelope.ByteSize() + 5
            expect("bytes sent", CALL_WINDOW <= taken < CALL_WINDOW + 20000, True)
            expect("kind", envelope.kind, CANCEL)

        def body(connect):
            call = connect().open(f"{TEST}/StreamingInputCall", timeout=0.5)
            for _ in range(20):
                call.send({"payload": zeros(10000)})
            expect("code", refusal(call.result).code, "DEADLINE_EXCEEDED")

        self.with_server(script, body)

    def c16_messages_of_calls_that_are_over(self):
        """They are dropped, and granted to the connection."""
        def script(peer):
            peer.hello()
            peer.next_of(CALL)
            peer.send(call_id=1, kind=REPLY)
            for _ in range(160):
                peer.send(call_id=1, kind=MESSAGE, payload=bytes(60_000))
            peer.next_of(CALL)
            peer.send(call_id=2, kind=REPLY)
            expect("call of the CREDIT", peer.next_of(CREDIT).call_id, 0)

        def body(connect):
            client = connect()
            for _ in range(2):
                client.call(f"{TEST}/EmptyCall", {})

        self.with_server(script, body)

    def c17_silence(self):
        """A client stops waiting by its own clock, says CANCEL, and uses the connection again."""
        def script(peer):
            peer.hello()
            expect("kinds", [peer.next().kind for _ in range(3)], [CALL, CANCEL, CALL])
            peer.send(call_id=1, kind=REPLY)
            peer.send(call_id=2, kind=REPLY)

        def body(connect):
            client = connect()
            expect("code", refusal(lambda: client.call(f"{TEST}/EmptyCall", {}, timeout=0.2)).code, "DEADLINE_EXCEEDED")
            client.call(f"{TEST}/EmptyCall", {})

        self.with_server(script, body)


def main(address, descriptors):
    host, port = address.rsplit(":", 1)
    groups = {"plain": Interoperability(host, int(port), descriptors),
              "deflated": Interoperability(host, int(port), descriptors, deflate_from=100),
              "scripted": Misbehaviour(descriptors)}
    failed = 0
    for group, cases in groups.items():
        names = [name for name, value in vars(type(cases)).items() if callable(value) and not name.startswith("_")]
        for name in sorted(set(names) - {"with_server", "ends"}, key=names.index):
            try:
                getattr(cases, name)()
                print(f"pass  {group} {name}")
            except Exception as error:  # whatever it is, the case is not kept
                failed += 1
                print(f"FAIL  {group} {name}: {type(error).__name__}: {error}")
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
