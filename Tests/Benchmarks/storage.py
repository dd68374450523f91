#!/usr/bin/env python3
"""Durable acts a second on both databases, next to pgbench with the same statements.

    storage.py --qingke PROGRAM [--seconds 5] [--rounds 3] [--in-flight 1,16,64] [--json FILE]

Starts a PostgreSQL 15 of its own in a temporary folder, with fsync, and fills it with 20,000 cases. An
act looks up its request id, holds and reads its case, and writes an entry of the journal, a clock, an
event and the answer: what every act of the product does. `qingke bench storage --script` records its
statements from the code that is measured, and pgbench runs them, prepared, one after the other. Ours
and pgbench take turns. The aim is 60 % of pgbench's figure.
"""
import argparse
import json
import os
import pwd
import re
import shutil
import statistics
import subprocess
import tempfile
import time

PROGRAMS = "/usr/lib/postgresql/15/bin"
AIM = 0.6


class Server:
    """PostgreSQL, never as root, reached over a socket in its folder."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="qingke-pg-", dir="/tmp")
        self.user = []
        if os.getuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        data = f"{self.folder}/data"
        subprocess.run(
            self.user + [f"{PROGRAMS}/initdb", "-D", data, "-U", "qingke", "-A", "trust", "-E", "UTF8",
                         "--locale=C", "--no-instructions"], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            self.user + [f"{PROGRAMS}/postgres", "-D", data, "-c", "listen_addresses=",
                         "-c", f"unix_socket_directories={self.folder}", "-c", "max_connections=200",
                         "-c", "shared_buffers=128MB"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while subprocess.run([f"{PROGRAMS}/pg_isready", "-q", "-h", self.folder]).returncode != 0:
            if self.process.poll() is not None:
                raise SystemExit("PostgreSQL does not start")
            time.sleep(0.1)
        self.address = f"postgres:///postgres?host={self.folder}&user=qingke"

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def ours(qingke, where, officers, seconds):
    line = subprocess.run(
        [qingke, "bench", "storage", *where, "--in-flight", str(officers), "--seconds", str(seconds)],
        check=True, capture_output=True, text=True).stdout
    figures = json.loads(line)
    if figures["errors"]:
        raise SystemExit(f"{figures['errors']} acts failed")
    return figures["calls_s"]


def pgbench(server, script, officers, seconds):
    output = subprocess.run(
        ["pgbench", "-n", "-f", script, "-M", "prepared", "-c", str(officers),
         "-j", str(min(2, officers)), "-T", str(seconds), "-h", server.folder, "-U", "qingke", "postgres"],
        capture_output=True, text=True, env={**os.environ, "PGOPTIONS": "-c search_path=bench"})
    rate = re.search(r"^tps = ([0-9.]+)", output.stdout, re.M)
    if output.returncode != 0 or not rate:
        raise SystemExit(f"pgbench: {output.stderr}")
    return float(rate.group(1))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qingke", required=True)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--in-flight", default="1,16,64")
    parser.add_argument("--json")
    options = parser.parse_args()
    server = Server()
    try:
        with tempfile.TemporaryDirectory() as folder:
            measure(server, folder, options)
    finally:
        server.stop()


def measure(server, folder, options):
    script = f"{folder}/act.sql"
    postgres = ["--database", server.address]
    sqlite = ["--data", folder]
    subprocess.run([options.qingke, "bench", "storage", *postgres, "--script", script], check=True)
    statements = sum(1 for line in open(script) if not line.startswith("\\"))
    result = []
    print(f"An act: {statements} statements, BEGIN and COMMIT included. Medians of {options.rounds} rounds.\n")
    print("| in flight | pgbench | PostgreSQL | | SQLite | |")
    print("| --- | --- | --- | --- | --- | --- |")
    for officers in map(int, options.in_flight.split(",")):
        rounds = {"pgbench": [], "postgres": [], "sqlite": []}
        turns = [
            ("pgbench", lambda: pgbench(server, script, officers, options.seconds)),
            ("postgres", lambda: ours(options.qingke, postgres, officers, options.seconds)),
            ("sqlite", lambda: ours(options.qingke, sqlite, officers, options.seconds)),
        ]
        for number in range(options.rounds):
            for name, turn in turns if number % 2 == 0 else turns[::-1]:
                rounds[name].append(turn())
        median = {name: statistics.median(values) for name, values in rounds.items()}
        share = {name: median[name] / median["pgbench"] for name in ("postgres", "sqlite")}
        print(
            f"| {officers} | {median['pgbench']:,.0f} | {median['postgres']:,.0f} | {verdict(share['postgres'])} "
            f"| {median['sqlite']:,.0f} | {verdict(share['sqlite'])} |", flush=True)
        result.append({"in_flight": officers, **{name: round(value) for name, value in median.items()}})
    if options.json:
        with open(options.json, "w") as file:
            json.dump(result, file, indent=1)


def verdict(share):
    return f"{share:.0%}" + ("" if share >= AIM else f", under {AIM:.0%}")


if __name__ == "__main__":
    main()
