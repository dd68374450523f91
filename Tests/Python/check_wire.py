"""Asks a running system everything that Shared/Wire/SPEC.md promises, as a client in another language would.

    python3 check_wire.py HOST:PORT DESCRIPTORS

HOST:PORT is the gateway of a system started with QINGKE_COMPRESS_FROM_BYTES=1024, on which `qingke seed` ran. Ends with code 1
and a message at the first difference.
"""

import struct
import sys
import uuid
import zlib

from google.protobuf import json_format

from qingke_client import CODES, REPLY, CallError, Client

BANK = "bank:sample-bank"
LOANS = "qingke.finance.v1.LoanService"
USCC = "91370200MA00000015"


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


class Checks:
    """Each method is one check, with connections of its own."""

    def __init__(self, host, port, descriptors):
        self.connect = lambda principal=BANK, **options: Client(host, port, descriptors, principal, timeout=60, **options)

    def health_is_answered_without_a_principal(self):
        reply = self.connect(None).call("grpc.health.v1.Health/Check", {})
        expect("status", reply.status, 1)

    def a_loan_is_recorded_and_read_back(self):
        client, loan_id = self.connect(), f"wire-{uuid.uuid4()}"
        loan = {"loan_id": loan_id, "borrower_uscc": USCC, "contract_date": "2024-10-28", "term_months": 12,
                "contract_amount_fen": 9007199254740993, "use": "LOAN_USE_RESEARCH", "had_overdue": False,
                "events": [{"date": "2024-11-01", "kind": "KIND_DRAW", "amount_fen": 1}]}
        request = {"loan": loan, "request_id": str(uuid.uuid4())}
        recorded = client.call(f"{LOANS}/RecordLoan", request).loan
        expect("lender", recorded.lender_id, "sample-bank")
        expect("revision", recorded.revision, 1)
        # More than a double can hold.
        expect("amount", recorded.contract_amount_fen, 9007199254740993)
        expect("unset stays unset", recorded.HasField("use_proven"), False)
        expect("false stays set", recorded.HasField("had_overdue"), True)
        again = client.call(f"{LOANS}/RecordLoan", request).loan
        expect("the repeated write", again.SerializeToString(), recorded.SerializeToString())
        read = client.call(f"{LOANS}/GetLoan", {"loan_id": loan_id}).loan
        expect("the loan read back", read, recorded)
        request["loan"]["term_months"] = 13
        expect("another write of the same id", refusal(lambda: client.call(f"{LOANS}/RecordLoan", request)).reason,
               "REQUEST_ID_REUSED")

    def a_bank_learns_what_a_loan_brings(self):
        request = {"applicant_uscc": USCC, "loan_id": "L-0001", "application_date": "2025-12-08"}
        reply = self.connect().call(f"{LOANS}/CheckEligibility", request)
        answer = json_format.MessageToDict(reply.assessments[0], preserving_proto_field_name=True)
        expect("outcome", answer["outcome"], "OUTCOME_YES")
        expect("amount", answer["amount_fen"], "9274520")
        expect("findings", len(answer["findings"]), 16)

    def deflated_calls_bring_what_plain_ones_bring(self):
        loan_id = f"wire-{uuid.uuid4()}"
        draws = [{"date": f"2025-{month:02}-{day:02}", "kind": "KIND_DRAW", "amount_fen": month * day}
                 for month in range(1, 10) for day in range(1, 29)]
        loan = {"loan_id": loan_id, "borrower_uscc": USCC, "contract_date": "2024-10-28", "term_months": 12,
                "contract_amount_fen": 100_000_000, "use": "LOAN_USE_RESEARCH", "events": draws}
        client = self.connect(deflate_from=1024)
        recorded = client.call(f"{LOANS}/RecordLoan", {"loan": loan, "request_id": str(uuid.uuid4())}).loan
        expect("deflated frames that were sent and received", (client.deflated_sent, client.deflated_received), (1, 1))
        expect("events", len(recorded.events), len(draws))
        # It offers nothing, and would refuse a deflated frame.
        read = self.connect().call(f"{LOANS}/GetLoan", {"loan_id": loan_id}).loan
        expect("the loan read back", read.SerializeToString(), recorded.SerializeToString())
        expect("health", client.call("grpc.health.v1.Health/Check", {}).status, 1)
        expect("deflated frames after a small reply", client.deflated_received, 1)

    def every_wrong_field_is_named(self):
        loan = {"borrower_uscc": "91370200MA00000016", "contract_date": "2024-02-30", "contract_amount_fen": -1}
        error = refusal(lambda: self.connect().call(f"{LOANS}/RecordLoan", {"loan": loan}))
        expect("code", error.code, "INVALID_ARGUMENT")
        expect("reason", error.reason, "INVALID_REQUEST")
        expect("fields", sorted(error.violations), ["loan.borrower_uscc", "loan.contract_amount_fen",
                                                     "loan.contract_date", "loan.loan_id", "request_id"])
        expect("remedies", all(error.violations.values()), True)

    def bytes_that_are_no_request_are_refused(self):
        error = refusal(lambda: self._raw(self.connect(), f"{LOANS}/GetLoan", b"\x0a\xff"))
        expect("code and reason", (error.code, error.reason), ("INVALID_ARGUMENT", "MALFORMED_MESSAGE"))

    def a_method_that_is_not_there_is_unimplemented(self):
        for method in [f"{LOANS}/Nothing", "qingke.nobody.v1.Nobody/Ask", "no method"]:
            error = refusal(lambda name=method: self._raw(self.connect(), name, b""))
            expect(f"code of {method}", error.code, "UNIMPLEMENTED")

    def a_role_without_the_right_is_denied(self):
        client = self.connect(f"applicant:{USCC}")
        error = refusal(lambda: client.call(f"{LOANS}/RecordLoan", {"request_id": "1"}))
        expect("code and reason", (error.code, error.reason), ("PERMISSION_DENIED", "ROLE_NOT_ALLOWED"))

    def a_caller_without_a_name_is_unauthenticated(self):
        error = refusal(lambda: self.connect(None).call(f"{LOANS}/GetLoan", {"loan_id": "L-0001"}))
        expect("code and reason", (error.code, error.reason), ("UNAUTHENTICATED", "PRINCIPAL_MISSING"))

    def a_deadline_that_passes_ends_the_call(self):
        client = self.connect()
        # Nobody forwards a question and answers it within a microsecond.
        call_id = client.start(f"{LOANS}/GetLoan", b"\x0a\x06L-0001", timeout=0.000001)
        reply = client.receive()
        expect("id", reply.call_id, call_id)
        expect("code", CODES[reply.status], "DEADLINE_EXCEEDED")

    def a_call_that_was_given_up_disturbs_no_other(self):
        client = self.connect()
        given_up = set()
        for _ in range(20):
            given_up.add(client.start(f"{LOANS}/GetLoan", b"\x0a\x06L-0002"))
            client.cancel(client.last_id)
        client.cancel(10 ** 6)  # was never opened
        last = client.start(f"{LOANS}/GetLoan", b"\x0a\x06L-0001")
        reply = client.receive()
        while reply.call_id != last:
            # It crossed the CANCEL, or it would not be here; no call is answered twice.
            given_up.remove(reply.call_id)
            reply = client.receive()
        expect("the loan of the last call", self._loan(client, reply), "L-0001")

    def two_hundred_calls_at_once_are_answered_by_their_ids(self):
        client, open_calls = self.connect(), {}
        for number in range(200):
            loan_id = f"L-000{number % 8 + 1}"
            open_calls[client.start(f"{LOANS}/GetLoan", b"\x0a\x06" + loan_id.encode())] = loan_id
        while open_calls:
            reply = client.receive()
            expect("status", reply.status, 0)
            expect(f"loan of call {reply.call_id}", self._loan(client, reply), open_calls.pop(reply.call_id, None))

    def a_breach_of_the_protocol_ends_the_connection(self):
        # A PING, deflated; whole it is answered.
        ping = zlib.compress(b"\x10\x08\x7a\x01x")
        breaches = {
            "a second HELLO": lambda client: client.send(client.envelope(kind=1, payload=b"\x08\x01")),
            "a kind that is not known": lambda client: client.send(client.envelope(kind=99)),
            "an id that does not rise": lambda client: (client.start(f"{LOANS}/GetLoan", b""),
                                                        setattr(client, "last_id", 0),
                                                        client.start(f"{LOANS}/GetLoan", b"")),
            "a frame above the limit": lambda client: client.socket.sendall(struct.pack(">BI", 0, 4 * 1024 * 1024 + 1)),
            "a flag that is not defined": lambda client: client.socket.sendall(struct.pack(">BI", 2, 0)),
            "a deflated frame without a stream": lambda client: self._deflated(client, b""),
            "a zlib stream that is cut short": lambda client: self._deflated(client, ping[:-1]),
            "a byte behind a zlib stream": lambda client: self._deflated(client, ping + b"\0"),
            "a zlib stream with a wrong checksum": lambda client: self._deflated(client, ping[:-1] + bytes([ping[-1] ^ 1])),
            "deflate without zlib's header": lambda client: self._deflated(client, ping[2:-4]),
            "a frame that inflates to more": lambda client: self._deflated(client, zlib.compress(bytes(4 * 1024 * 1024 + 1))),
            "no envelope": lambda client: client.socket.sendall(struct.pack(">BI", 0, 2) + b"\x0a\xff"),
        }
        for name, breach in breaches.items():
            client = self.connect()
            breach(client)
            try:
                while client.receive().kind == REPLY:
                    pass
                raise Difference(f"{name}: the server went on")
            except ConnectionError as error:
                if not str(error) or str(error) == "the server closed the connection":
                    raise Difference(f"{name}: no GOAWAY said what was wrong") from error
            expect(f"bytes after the GOAWAY for {name}", client.socket.recv(1), b"")
        expect("another connection", self.connect(None).call("grpc.health.v1.Health/Check", {}).status, 1)

    def _raw(self, client, method, payload):
        """Sends bytes as the request, and answers the reply or throws its status."""
        client.start(method, payload)
        reply = client.receive()
        if reply.status != 0:
            raise CallError(reply.status, reply.status_message, client._details(reply.status_details))
        return reply

    def _deflated(self, client, stream):
        client.socket.sendall(struct.pack(">BI", 1, len(stream)) + stream)

    def _loan(self, client, reply):
        return client.protos.message("qingke.finance.v1.GetLoanResponse").FromString(reply.payload).loan.loan_id


def main(address, descriptors):
    host, port = address.rsplit(":", 1)
    checks = Checks(host, int(port), descriptors)
    names = [name for name in vars(Checks) if not name.startswith("_")]
    for name in names:
        try:
            getattr(checks, name)()
        except Exception as error:  # whatever it is, it is a difference
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
            return 1
        print(f"ok {name}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
