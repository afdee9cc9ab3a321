import os
import signal

import pytest

from tests import programs


def test_script_has_its_arguments_its_environment_and_a_process_of_its_own(monkeypatch):
    monkeypatch.setenv("HOME", "/nowhere")
    said = programs.run("import os, sys\nprint(os.getpid(), os.environ['HOME'], *sys.argv[1:])", "é", 3)
    pid, *others = said.split()
    assert others == ["/nowhere", "é", "3"]
    assert int(pid) != os.getpid()


def test_script_reads_until_its_input_is_closed():
    program = programs.start("import sys\nprint(sys.stdin.read() + '!')")
    with program.stdin:
        program.stdin.write("one")
    with program.stdout:
        assert program.stdout.read() == "one!\n"
    assert program.wait() == 0


def test_program_is_killed():
    program = programs.start("import time\nprint('here', flush=True)\ntime.sleep(60)")
    with program.stdin, program.stdout:
        assert program.stdout.readline() == "here\n"
        program.kill()
        assert program.stdout.read() == ""
    assert program.wait() == -signal.SIGKILL


def test_script_that_fails_is_told():
    with pytest.raises(AssertionError):
        programs.run("raise SystemExit(3)")
