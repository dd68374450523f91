#!/usr/bin/env python3
"""Screens a portfolio through a running gateway and watches the memory of who works on it.

    portfolio.py --qingke PROGRAM --gateway HOST:PORT --up PID [--rows 1000000]

PID is that of `qingke up`, whose services are watched. Prints the rate, and the most memory that each
process had held by 10 %, 50 % and all of the rows: constant memory shows no growth between them.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time

MARKS = (10, 50, 100)


def entities(qingke, gateway):
    """Credit codes of what was seeded."""
    answer = subprocess.run(
        [qingke, "call", "RegistryService/ListEntities", "--as", "operator:local", "--address", gateway],
        capture_output=True, text=True, check=True).stdout
    return [entity["uscc"] for entity in json.loads(answer)["entities"]]


def write_portfolio(path, codes, rows):
    with open(path, "w") as file:
        file.write("loan_id,borrower_uscc,contract_amount_yuan,use\n")
        for row in range(1, rows + 1):
            file.write(f"S-{row},{codes[row % len(codes)]},6000000,research\n")


def services(up):
    """Name by process id of what `qingke up` started."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        status = read_status(pid)
        if status.get("PPid") == str(up):
            found[int(pid)] = status["Name"]
    return found


def read_status(pid):
    try:
        with open(f"/proc/{pid}/status") as file:
            return dict(map(str.strip, line.split(":", 1)) for line in file)
    except OSError:
        return {}  # it has ended


def resident_mib(pid):
    return int(read_status(pid).get("VmRSS", "0 kB").split()[0]) // 1024


class Progress:
    """The last row that stands in a file that grows: rows come in the order in which they were asked."""

    def __init__(self, path):
        self.path, self.row = path, 0

    def now(self):
        try:
            with open(self.path, "rb") as file:
                file.seek(max(0, os.path.getsize(self.path) - 65536))
                rows = re.findall(rb"\bS-(\d+),", file.read())
        except OSError:
            return 0  # it is not there yet
        self.row = int(rows[-1]) if rows else self.row
        return self.row


def watch(process, watched, count, rows):
    """The most memory of each process by each mark of progress."""
    most = {pid: 0 for pid in watched}
    marks, waiting = {}, list(MARKS)
    while waiting:
        ended = process.poll() is not None
        for pid in watched:
            most[pid] = max(most[pid], resident_mib(pid))
        share = 100 if ended else min(99, 100 * count.now() // rows)
        while waiting and share >= waiting[0]:
            marks[waiting.pop(0)] = dict(most)
        time.sleep(0.2)
    return marks


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qingke", required=True)
    parser.add_argument("--gateway", required=True)
    parser.add_argument("--up", type=int, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        asked, answered = f"{folder}/loans.csv", f"{folder}/results.csv"
        write_portfolio(asked, entities(options.qingke, options.gateway), options.rows)
        begin = time.monotonic()
        process = subprocess.Popen(
            [options.qingke, "screen", asked, "--on", "2025-12-08", "--as", "bank:sample-bank",
             "--address", options.gateway, "--out", answered], stderr=subprocess.DEVNULL)
        watched = {process.pid: "qingke screen", **services(options.up)}
        marks = watch(process, watched, Progress(answered), options.rows)
        seconds = time.monotonic() - begin
    if process.returncode != 0:
        sys.exit(f"qingke screen ended with {process.returncode}")
    print(f"{options.rows:,} rows in {seconds:.0f} s, {options.rows / seconds:,.0f} a second; "
          f"load average {os.getloadavg()[0]:.1f}\n")
    print("| most MiB by | " + " | ".join(watched.values()) + " |")
    print("| --- " * (len(watched) + 1) + "|")
    for mark in MARKS:
        print(f"| {mark} % | " + " | ".join(str(marks[mark][pid]) for pid in watched) + " |")


if __name__ == "__main__":
    main()
