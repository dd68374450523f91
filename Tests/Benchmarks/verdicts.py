"""What the figures must be, and whether they are. Pure arithmetic."""
import statistics

OURS, CPP, SWIFT, RAW = "qingke", "grpc-cpp", "grpc-swift-2", "raw-epoll"


def medians(rounds):
    """Of several measurings of one thing: the median of each figure that all of them have."""
    names = set.intersection(*(set(one) for one in rounds))
    numbers = [n for n in names if all(isinstance(one[n], (int, float)) for one in rounds)]
    return {name: statistics.median(one[name] for one in rounds) for name in numbers}


def best_of(points, names, key):
    """Of the variants of one peer the one whose CPU a call is least at this point."""
    known = [points[(name, key)] for name in names if (name, key) in points]
    return min(known, key=lambda figures: figures["cpu_us"]) if known else None


def ratio(one, other):
    """`one` divided by `other`; None where either is missing or nothing."""
    return one / other if one and other else None


class Verdict:
    """A must and its aim: `value` compared with both, in the direction that `at_least` tells."""

    def __init__(self, what, value, must, aim, at_least, unit="x"):
        self.what, self.value, self.must, self.aim = what, value, must, aim
        self.at_least, self.unit = at_least, unit

    def _holds(self, limit):
        if self.value is None:
            return None
        return self.value >= limit if self.at_least else self.value <= limit

    @property
    def word(self):
        if self.value is None:
            return "not measured"
        if self._holds(self.aim):
            return "aim met"
        return "met" if self._holds(self.must) else "NOT met"

    def row(self):
        sign = ">=" if self.at_least else "<="
        value = "-" if self.value is None else f"{self.value:.2f} {self.unit}"
        return [self.what, value, f"{sign} {self.must:g} {self.unit}",
                f"{sign} {self.aim:g} {self.unit}", self.word]

    def json(self):
        return {"what": self.what, "value": self.value, "must": self.must, "aim": self.aim,
                "verdict": self.word}


def verdicts(points, idle=None):
    """Of medians by (peer, point): `1p` (one call, both ends on one core), `1`, `16`, `64`, `256`,
    `stream`, and of ours alone `1000c` (as many connections with one call in flight on each).
    `idle` has `rss_mib` of a server that holds 10,000 connections."""

    def of(peer, key, figure):
        return points.get((peer, key), {}).get(figure)

    def against(peer, key, figure):
        return ratio(of(OURS, key, figure), of(peer, key, figure))

    def times(peer, key, figure):
        return ratio(of(peer, key, figure), of(OURS, key, figure))

    result = [
        Verdict("CPU a call at 64 in flight, gRPC C++ / ours", times(CPP, "64", "cpu_us"), 3, 5, True),
        Verdict("the same, grpc-swift-2 / ours", times(SWIFT, "64", "cpu_us"), 20, 30, True),
        Verdict("calls/s at 64 in flight, ours / gRPC C++", against(CPP, "64", "calls_s"), 2, 3, True),
        Verdict("the same, ours / grpc-swift-2", against(SWIFT, "64", "calls_s"), 12, 20, True),
        Verdict("CPU a call, one in flight on one core, ours / raw epoll",
                against(RAW, "1p", "cpu_us"), 4, 2.5, False),
    ]
    for key in ("1p", "1", "16", "64", "256"):
        result.append(Verdict(f"p99 at {key}, ours / gRPC C++", against(CPP, key, "p99_us"), 1, 0.5, False))
    result.append(Verdict("messages/s of a stream from the server, ours / gRPC C++",
                          against(CPP, "stream", "calls_s"), 3, 5, True))
    result.append(Verdict("server RSS with 10,000 idle connections",
                          (idle or {}).get("rss_mib"), 300, 300, False, "MiB"))
    # The cheaper of both: wake-ups across cores, which a call alone may cost, would hide growth.
    alone = min(filter(None, (of(OURS, key, "cpu_us") for key in ("1p", "1"))), default=None)
    result.append(Verdict("CPU a call, one in flight on each of 1,000 connections / on one",
                          ratio(of(OURS, "1000c", "cpu_us"), alone), 1.5, 1.2, False))
    return result


def table(head, rows):
    """Markdown."""
    lines = [head, ["---"] * len(head)] + rows
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)
