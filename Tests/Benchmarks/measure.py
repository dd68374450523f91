"""Runs one server and one client after the other has let it, and takes what the client prints."""
import json
import os
import resource
import shlex
import signal
import socket
import subprocess
import sys
import time

# Below the ephemeral range: the port of a connection that has just closed would refuse the bind.
_ports = iter(range(15000 + os.getpid() % 8000, 32000))


def raise_open_files():
    """Lets this process and what it starts open as many files as the system allows."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most


class Server:
    """One server on a port of its own, from `with` to its end."""

    def __init__(self, command, core=None):
        self.port = next(_ports)
        self.core = core
        self.process = subprocess.Popen(
            _pinned(command.format(port=self.port), core),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.2).close()
                time.sleep(0.05)
                return self
            except OSError:
                time.sleep(0.02)
        self.__exit__()
        raise RuntimeError(f"no server came up: {self.process.args}")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def ask(self, command, timeout):
        """What a client prints as its last line, a JSON object."""
        words = _pinned(command.format(port=self.port, pid=self.process.pid), self.core)
        done = subprocess.run(words, capture_output=True, text=True, timeout=timeout)
        lines = done.stdout.strip().splitlines()
        if not lines:
            raise RuntimeError(f"{words} ended with {done.returncode}: {done.stderr[-400:]}")
        return json.loads(lines[-1])


def _pinned(command, core):
    return ([] if core is None else ["taskset", "-c", str(core)]) + shlex.split(command)


def point(peer, server, client, seconds, core=None):
    """One measuring of one peer; None, with a word on standard error, where it failed."""
    try:
        with Server(server, core) as running:
            figures = running.ask(client, timeout=seconds * 4 + 60)
    except Exception as error:  # a peer that fails leaves a gap in the table, not no table
        print(f"{peer} failed: {error}", file=sys.stderr)
        return None
    if figures.get("errors"):
        print(f"{peer}: {figures['errors']} answers were wrong", file=sys.stderr)
    return figures
