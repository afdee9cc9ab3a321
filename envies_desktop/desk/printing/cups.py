"""The printers of Linux and macOS: CUPS takes the PDF itself, through its own commands.

Each command runs without a shell, in the language that is read here, and is given up when it does not answer.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from envies_desktop.desk.printing.files import PAPERS, PrintFile
from envies_desktop.refused import Refused

_PATIENCE = 30.0
"""Seconds that a command may take; a large document is read in less than one."""
_ASKING = 5.0
"""Seconds that a question may take."""
_LOOK = 0.02
_SIDES = {"one": "one-sided", "long": "two-sided-long-edge", "short": "two-sided-short-edge"}
_REASONS = (
    ("does not exist", "print-gone"),
    ("not accepting", "print-rejecting"),
    ("scheduler not responding", "print-service"),
    ("connection refused", "print-service"),
    ("bad file descriptor", "print-service"),
)


def available() -> bool:
    """Whether this system hands its documents to CUPS."""
    return sys.platform != "win32" and shutil.which("lp") is not None and shutil.which("lpstat") is not None


def printers() -> list[str]:
    """The names of the printers, the usual one first; none where the service does not answer."""
    names = [line.strip() for line in _asked("lpstat", "-e").splitlines() if line.strip()]
    usual = _asked("lpstat", "-d").rpartition(":")[2].strip()
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def abilities(printer: str) -> tuple[frozenset[str], bool | None]:
    """The papers of PAPERS that it takes, and whether it prints both sides; none and None: not known."""
    papers: set[str] = set()
    two_sided: bool | None = None
    for line in _asked("lpoptions", "-p", printer, "-l").splitlines():
        name, _, values = line.partition(":")
        option, known = name.partition("/")[0].strip(), values.replace("*", " ").split()
        if option in ("PageSize", "media"):
            papers |= {paper for value in known if (paper := _paper(value))}
        elif option in ("Duplex", "sides"):
            two_sided = any(value.casefold().startswith(("duplex", "two-sided")) for value in known)
    return frozenset(papers), two_sided


def _paper(value: str) -> str | None:
    """ "A4", "A4.Fullbleed" and "iso_a4_210x297mm" are A4."""
    word = value.partition(".")[0].casefold().removeprefix("iso_").partition("_")[0].upper()
    return word if word in PAPERS else None


def arguments(printer: str, file: PrintFile) -> list[str]:
    """What `lp` is told: the pages as they are drawn, or scaled where the paper is another."""
    told = ["-d", printer, "-n", str(file.copies), "-t", file.title]
    told += ["-o", f"sides={_SIDES[file.sides]}", "-o", f"media={file.paper}", "-o", "collate=true"]
    scaled = file.paper != file.made_for
    told += ["-o", f"print-scaling={'fit' if scaled else 'none'}"]
    told += ["-o", "fit-to-page"] if scaled else []
    told += ["-P", _ranges(file.only)] if file.only else []
    return [*told, "--", str(file.path)]


def _ranges(pages: Sequence[int]) -> str:
    """Pages counted from 0, as "1-3,5"; CUPS prints them in the order of the document."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ",".join(f"{first + 1}-{last + 1}" if last > first else f"{first + 1}" for first, last in runs)


def hand_over(printer: str, file: PrintFile, stop: Callable[[], bool]) -> str:
    """Give a file to a printer; returns the number of its job.

    Raises Refused("print-gone", "print-rejecting", "print-service", "print-silent", "print-failed") or, when
    `stop()` comes true meanwhile, "task-stopped".
    """
    process = _begun(["lp", *arguments(printer, file)])
    patience = time.monotonic() + _PATIENCE
    while process.poll() is None:
        stopped = stop()
        if stopped or time.monotonic() > patience:
            _give_up(process)
            raise Refused("task-stopped" if stopped else "print-silent", title=file.title, printer=printer)
        time.sleep(_LOOK)
    said, wrong = process.communicate()
    if process.returncode:
        raise _reason(printer, wrong or said)
    return _job(said)


def cancel(jobs: Sequence[str]) -> frozenset[str]:
    """Take jobs back; those that were still waiting or being printed, the others are on paper."""
    return frozenset(job for job in jobs if job and _ran("cancel", job)[0] == 0)


def paused(printer: str) -> bool:
    """Whether the printer stands still (no paper, stopped by somebody): what it is given waits."""
    return "disabled since" in _asked("lpstat", "-p", printer)


def _job(said: str) -> str:
    """ "request id is Accueil-12 (1 file(s))" names the job."""
    words = said.split()
    return words[words.index("is") + 1] if "is" in words[:-1] else ""


def _reason(printer: str, said: str) -> Refused:
    folded = said.casefold()
    for sign, code in _REASONS:
        if sign in folded:
            return Refused(code, printer=printer)
    detail = " ".join(said.split()).removeprefix("lp: ")[:200]
    return Refused("print-failed", printer=printer, detail=detail)


def _begun(command: Sequence[str]) -> "subprocess.Popen[str]":
    try:
        return subprocess.Popen(  # noqa: S603 -- no shell, and a file name comes after "--"
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError as error:
        raise Refused("print-service", printer="") from error


def _give_up(process: "subprocess.Popen[str]") -> None:
    """What it still would say is not waited for: what it has started may hold the pipe."""
    process.kill()
    process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def _ran(*command: str) -> tuple[int, str]:
    """The exit status and the output of a short command; 1 and nothing where it does not answer."""
    try:
        process = _begun(command)
    except Refused:
        return 1, ""
    try:
        said, _ = process.communicate(timeout=_ASKING)
    except subprocess.TimeoutExpired:
        _give_up(process)
        return 1, ""
    return process.returncode, said


def _asked(*command: str) -> str:
    return _ran(*command)[1]
