#!/usr/bin/python3
"""Compares our messages with Python's protobuf, on bytes and on JSON.

    differential.py make PROTO_ROOT       prints a corpus: type, bytes in hexadecimal, JSON
    differential.py compare PROTO_ROOT    reads from standard input what we made of it: type,
                                          Python's bytes, our bytes after reading them, our JSON,
                                          our bytes after reading Python's JSON

Fields are separated by tabs, one message a line. The corpus is the same at each run: random values
and extreme ones, for every message type under PROTO_ROOT.
"""
import glob
import os
import random
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.descriptor import FieldDescriptor as F

RANDOM_PER_TYPE = 12
INTEGERS = {
    F.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    F.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    F.CPPTYPE_UINT32: (0, 2**32 - 1),
    F.CPPTYPE_UINT64: (0, 2**64 - 1),
}
TEXTS = ["", "\0", "a\0b", "青科贷贴息", "😀𠮷", '"\\\n\u2028\x7f', "91370200MA3C0HX10X", "x" * 300]
# Without maps: their order inside an Any is not fixed, so that equal messages may differ there.
IN_ANY = [
    "google.protobuf.Duration",
    "google.protobuf.Timestamp",
    "google.rpc.BadRequest",
    "google.rpc.RetryInfo",
    "qingke.finance.v1.Loan",
]
# Not the largest float: Python refuses its shortest form, 3.4028235e+38, as too large.
FLOATS = [0.0, 1.0, -1.5, float("inf"), float("-inf"), 3e38, 1e-45, 16777216.0]
DOUBLES = [0.0, 0.1, -1e300, 5e-324, 1.7976931348623157e308, float("inf"), 123456789.123456789]


def load(root):
    """A factory and all message types of the .proto files under a folder."""
    files = sorted(
        os.path.relpath(f, root) for f in glob.glob(root + "/**/*.proto", recursive=True)
    )
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(
            ["protoc", "-I" + root, "--include_imports", "--descriptor_set_out=" + out.name, *files],
            check=True,
        )
        descriptors = descriptor_pb2.FileDescriptorSet.FromString(out.read())
    pool = descriptor_pool.DescriptorPool()
    for file in descriptors.file:
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    names = []

    def walk(descriptor):
        if not descriptor.GetOptions().map_entry:
            names.append(descriptor.full_name)
        for nested in descriptor.nested_types:
            walk(nested)

    for file in descriptors.file:
        for message in file.message_type:
            walk(pool.FindMessageTypeByName(file.package + "." + message.name))
    return factory, pool, sorted(names)


def has(pool, name):
    try:
        return pool.FindMessageTypeByName(name) is not None
    except KeyError:
        return False


class Filler:
    def __init__(self, factory, pool, extreme, seed):
        self.factory, self.pool = factory, pool
        self.extreme = extreme
        self.random = random.Random(seed)
        self.in_any = [name for name in IN_ANY if has(pool, name)]

    def make(self, name):
        return self.factory.GetPrototype(self.pool.FindMessageTypeByName(name))()

    def scalar(self, field):
        r = self.random
        kind = field.cpp_type
        if kind in INTEGERS:
            low, high = INTEGERS[kind]
            small = r.randint(max(low, -200), 200)
            return r.choice([low, high] if self.extreme else [low, high, 0, small])
        if kind == F.CPPTYPE_BOOL:
            return self.extreme or r.random() < 0.5
        if kind == F.CPPTYPE_FLOAT:
            return r.choice(FLOATS)
        if kind == F.CPPTYPE_DOUBLE:
            return r.choice(DOUBLES)
        if kind == F.CPPTYPE_ENUM:
            known = [value.number for value in field.enum_type.values]
            # Enums of proto2, and the one of null, take no other number.
            is_open = field.containing_type.file.syntax == "proto3" and len(known) > 1
            extreme = [INTEGERS[F.CPPTYPE_INT32][r.randint(0, 1)]]
            return r.choice(extreme if self.extreme and is_open else known)
        if field.type == F.TYPE_BYTES:
            return bytes(r.randrange(256) for _ in range(r.randint(0, 9)))
        return r.choice(TEXTS)

    def fill(self, message, depth=0):
        r = self.random
        full_name = message.DESCRIPTOR.full_name
        # Only what has a JSON form.
        if full_name == "google.protobuf.Timestamp":
            message.seconds = r.choice([-62135596800, 253402300799, 0, 951782400, 1765152000])
            message.nanos = r.choice([0, 1, 999999999, 5000000, 120000])
            return message
        if full_name == "google.protobuf.Duration":
            sign = r.choice([-1, 1])
            message.seconds = sign * r.choice([0, 1, 315575999999])
            message.nanos = sign * r.choice([0, 1, 999999999, 5000000, 120000])
            return message
        if full_name == "google.protobuf.FieldMask":
            message.paths.extend(r.choice([["a"], ["loan_id", "a.b_c"]]))
            return message
        if full_name == "google.protobuf.Value":
            kinds = ["null_value", "number_value", "string_value", "bool_value", "struct_value", "list_value"]
            kind = message.DESCRIPTOR.fields_by_name[r.choice(kinds[:4] if depth > 3 else kinds)]
            if kind.name == "number_value":
                message.number_value = r.choice([0.0, 1.0, -2.5, 1e300])
            else:
                self.fill_field(message, kind, depth)
            return message
        if full_name == "google.protobuf.Any":
            inner = self.fill(self.make(r.choice(self.in_any)), depth + 2)
            message.type_url = "type.googleapis.com/" + inner.DESCRIPTOR.full_name
            message.value = inner.SerializeToString(deterministic=True)
            return message
        for field in message.DESCRIPTOR.fields:
            is_missing = not self.extreme and r.random() < 0.35 or depth > 3
            if is_missing and field.label != F.LABEL_REQUIRED:
                continue
            self.fill_field(message, field, depth)
        return message

    def fill_field(self, message, field, depth):
        r = self.random
        count = r.choice([1, 2, 5])
        is_message = field.cpp_type == F.CPPTYPE_MESSAGE
        if field.label == F.LABEL_REPEATED:
            target = getattr(message, field.name)
            if is_message and field.message_type.GetOptions().map_entry:
                key, value = (field.message_type.fields_by_name[n] for n in ("key", "value"))
                for _ in range(count):
                    k = self.scalar(key)
                    if value.cpp_type == F.CPPTYPE_MESSAGE:
                        self.fill(target[k], depth + 1)
                    else:
                        target[k] = self.scalar(value)
            elif is_message:
                for _ in range(count):
                    self.fill(target.add(), depth + 1)
            else:
                target.extend(self.scalar(field) for _ in range(count))
        elif is_message:
            target = getattr(message, field.name)
            target.SetInParent()
            self.fill(target, depth + 1)
        else:
            setattr(message, field.name, self.scalar(field))


def make(root):
    factory, pool, names = load(root)
    for name in names:
        for number in range(RANDOM_PER_TYPE + 2):
            # The first is empty, the second has extreme values only.
            filler = Filler(factory, pool, number == 1, name + str(number))
            message = filler.make(name)
            # JSON has no word for a Value that holds nothing.
            may_be_empty = message.IsInitialized() and name != "google.protobuf.Value"
            if number > 0 or not may_be_empty:
                filler.fill(message)
            # Of proto2 Python would write fields that are not set, which then are.
            defaults = number % 3 == 0 and message.DESCRIPTOR.file.syntax == "proto3"
            text = json_format.MessageToJson(
                message, preserving_proto_field_name=number % 2 == 0, indent=None,
                including_default_value_fields=defaults, descriptor_pool=pool,
            )
            data = message.SerializeToString(deterministic=True)
            print(name, data.hex(), text, sep="\t")


def compare(root):
    factory, pool, names = load(root)
    seen, wrong = set(), 0
    for line in sys.stdin:
        name, *parts = line.rstrip("\n").split("\t")
        theirs, ours, our_json, from_json = parts
        seen.add(name)
        kind = factory.GetPrototype(pool.FindMessageTypeByName(name))

        def canonical(message):
            return message.SerializeToString(deterministic=True).hex()

        results = {"bytes": canonical(kind.FromString(bytes.fromhex(ours)))}
        results["bytes from JSON"] = canonical(kind.FromString(bytes.fromhex(from_json)))
        parsed = json_format.Parse(our_json, kind(), descriptor_pool=pool)
        results["our JSON"] = canonical(parsed)
        for what, result in results.items():
            if canonical(kind.FromString(bytes.fromhex(theirs))) != result:
                wrong += 1
                print(f"{name}: {what} differ\n  theirs {theirs}\n  ours   {result}\n  {our_json}")
    missing = set(names) - seen
    if missing:
        print("never compared:", ", ".join(sorted(missing)))
    sys.exit(1 if wrong or missing else 0)


if __name__ == "__main__":
    {"make": make, "compare": compare}[sys.argv[1]](sys.argv[2])
