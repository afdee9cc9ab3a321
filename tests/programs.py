"""Programs that tests start beside themselves, and may kill: each is a process of its own.

They are forked from one that has imported the product already, so that nobody waits for Python to start.
"""

import multiprocessing
import os
import subprocess
import sys
from multiprocessing.connection import Connection

from envies_desktop.app import ACTIVITIES

IMPORTED = ["tests.programs", "envies_desktop.store.engine", "alembic.command", "psycopg"]
IMPORTED += [each.models for each in ACTIVITIES if each.models]


def run(script, *arguments):
    """What a script prints; it has to end well."""
    program = start(script, *arguments)
    program.stdin.close()
    with program.stdout:
        said = program.stdout.read()
    assert program.wait() == 0
    return said


def start(script, *arguments):
    """A program that runs a script as `python -c` does; whoever starts it closes its `stdin` and `stdout`."""
    texts = [str(each) for each in arguments]
    if hasattr(os, "fork"):
        return Forked(script, texts)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", script, *texts], **pipes)


class Forked:
    """What tests need of a `subprocess.Popen`."""

    def __init__(self, script, arguments):
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(IMPORTED)
        reads, stdin = context.Pipe(duplex=False)
        stdout, writes = context.Pipe(duplex=False)
        streams = (reads, writes, Connection(os.dup(2), readable=False))
        self._process = context.Process(
            target=play, args=(script, arguments, dict(os.environ), streams), daemon=True
        )
        self._process.start()
        for each in streams:
            each.close()
        self.pid = self._process.pid
        self.stdin, self.stdout = (
            os.fdopen(os.dup(end.fileno()), mode) for end, mode in ((stdin, "w"), (stdout, "r"))
        )
        stdin.close()
        stdout.close()

    def kill(self):
        self._process.kill()

    def wait(self):
        """How it ended, once it has: 0 where all went well."""
        self._process.join()
        return self._process.exitcode


def play(script, arguments, environment, streams):
    """Be the program."""
    for at, stream in enumerate(streams):
        os.dup2(stream.fileno(), at)
        stream.close()
    os.environ.clear()
    os.environ.update(environment)
    sys.stdin, sys.stdout = open(0), open(1, "w")  # noqa: SIM115 -- they end with the process
    sys.argv = ["-c", *arguments]
    exec(compile(script, "<script>", "exec"), {"__name__": "__main__"})
