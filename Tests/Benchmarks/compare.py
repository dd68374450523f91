#!/usr/bin/env python3
"""Alternates the peers, several rounds, and prints medians and verdicts. `run` builds what it needs.

    compare.py --bin FOLDER [--rounds 5] [--seconds 2] [--quick] [--points 1p,64] [--json FILE]

FOLDER holds raw, grpc_cpp, grpc_swift and qingke; a peer that is not there is left out. `1p` is one
call in flight with both processes pinned to one core: wake-ups across cores, which swing from run to
run on virtual machines, are out of it.
"""
import argparse
import json
import os
import sys

from measure import Server, point, raise_open_files
from verdicts import CPP, OURS, RAW, SWIFT, best_of, medians, table, verdicts

UNARY = ["1p", "1", "16", "64", "256"]
IDLE = 10_000
# gRPC C++ is measured by two of its APIs; the cheaper one of each point counts.
CPP_APIS = [f"{CPP} callback", f"{CPP} queue"]


def peers(folder):
    """By name: command of the server, of the client, of the client of a stream."""
    tail = "{port} {inflight} {seconds} {pid}"
    cpp, swift, ours = f"{folder}/grpc_cpp", f"{folder}/grpc_swift", f"{folder}/qingke"
    all = {
        RAW: (f"{folder}/raw server {{port}}", f"{folder}/raw client {tail}", None),
        CPP_APIS[0]: (f"{cpp} server-callback {{port}}", f"{cpp} client-callback {tail}",
                      f"{cpp} stream-callback {tail}"),
        CPP_APIS[1]: (f"{cpp} server-cq {{port}}", f"{cpp} client-cq {tail}", None),
        SWIFT: (f"{swift} server {{port}}", f"{swift} client {tail}", f"{swift} stream {tail}"),
        OURS: (f"{ours} bench rpc-server {{port}}", f"{ours} bench rpc-client {tail}",
               f"{ours} bench rpc-client --streaming {tail}"),
    }
    return {name: commands for name, commands in all.items()
            if os.path.exists(commands[0].split()[0])}


def client_of(commands, key, seconds):
    """The client's command at a point; None where the peer is not measured there."""
    _, unary, stream = commands
    if key == "stream":
        return stream and fill(stream, 1, seconds)
    if key == "1000c":
        return fill(unary, 1000, seconds) + " --connections 1000" if "bench rpc-client" in unary else None
    return fill(unary, int(key.rstrip("p")), seconds)


def fill(command, inflight, seconds):
    return command.replace("{inflight}", str(inflight)).replace("{seconds}", str(seconds))


def measure(known, keys, rounds, seconds):
    """Medians by peer and point."""
    taken = {}
    for turn in range(rounds):
        for key in keys:
            order = list(known) if turn % 2 == 0 else list(known)[::-1]
            for name in order:
                client = client_of(known[name], key, seconds)
                if not client:
                    continue
                core = 0 if key.endswith("p") else None
                figures = point(name, known[name][0], client, seconds, core)
                if figures:
                    taken.setdefault((name, key), []).append(figures)
        print(f"round {turn + 1} of {rounds}, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    points = {where: medians(several) for where, several in taken.items()}
    for key in keys:
        best = best_of(points, CPP_APIS, key)
        if best:
            points[(CPP, key)] = best
    return points


def idle(known, connections):
    server = known[OURS][0]
    with Server(server) as running:
        return running.ask(server.split()[0] + f" bench rpc-idle {{port}} {connections} {{pid}}", 300)


def figures(points, keys):
    rows = []
    for key in keys:
        for name in [RAW] + CPP_APIS + [SWIFT, OURS]:
            found = points.get((name, key))
            if found:
                rows.append([key, name, f"{found['calls_s']:,.0f}", f"{found['p50_us']:.1f}",
                             f"{found['p99_us']:.1f}", f"{found['client_us']:.2f}",
                             f"{found['server_us']:.2f}", f"{found['cpu_us']:.2f}"])
    head = ["in flight", "peer", "calls/s", "p50 us", "p99 us", "client CPU us", "server CPU us",
            "CPU us a call"]
    return table(head, rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--quick", action="store_true", help="one short round: does it run at all?")
    parser.add_argument("--points", default=",".join(UNARY + ["stream", "1000c"]))
    parser.add_argument("--json")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.seconds = 1, 0.5

    files = raise_open_files()
    known = peers(options.bin.rstrip("/"))
    keys = options.points.split(",")
    points = measure(known, keys, options.rounds, options.seconds)
    held = idle(known, min(IDLE, files - 200)) if OURS in known else None
    load = os.getloadavg()[0]

    print(f"Medians of {options.rounds} alternating rounds of {options.seconds} s; "
          f"{os.cpu_count()} cores; load average {load:.1f} at the end.\n")
    print(figures(points, keys))
    if held:
        print(f"\nIdle: {held['opened']:,} connections, each after one call: "
              f"{held['rss_mib']} MiB resident in the server, {held['rss_before_mib']} before.")
    rows = verdicts(points, held)
    print("\n" + table(["what", "value", "must", "aim", "verdict"], [row.row() for row in rows]))
    if options.json:
        with open(options.json, "w") as file:
            json.dump({
                "load": load, "rounds": options.rounds, "seconds": options.seconds, "idle": held,
                "points": [{"peer": name, "in_flight": key, **found}
                           for (name, key), found in points.items()],
                "verdicts": [row.json() for row in rows],
            }, file, indent=1)


if __name__ == "__main__":
    main()
