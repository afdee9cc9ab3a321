"""The queue: files go to a printer one after the other, away from the window, until they are sent or stopped.

What is already on its way when something goes wrong is told with what went wrong: nobody prints it twice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from envies_desktop.desk.printing import cups
from envies_desktop.desk.printing.files import PrintFile
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a printer can do; no papers and None: the system does not tell."""

    printer: str
    papers: frozenset[str] = frozenset()
    two_sided: bool | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a printing.

    `files` are on their way to `printer`, as `jobs` (one each) that can be taken back; `left` are not. `code`
    and `params` say why (empty: all are sent). `waits`: the printer stands still, so do the sheets.
    """

    printer: str
    files: tuple[PrintFile, ...] = ()
    jobs: tuple[str, ...] = ()
    left: tuple[PrintFile, ...] = ()
    code: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    waits: bool = False

    @property
    def pages(self) -> int:
        """How many pages are on their way, copies counted."""
        return sum(file.printed_pages for file in self.files)


def printers() -> list[str]:
    """The names of the printers of this computer, the usual one first. May take a second."""
    if cups.available():
        return cups.printers()
    from envies_desktop.desk.printing import drawing

    return drawing.printers()


def abilities(printer: str) -> Abilities:
    """What a printer can do. May take some seconds where it is far away."""
    if cups.available():
        return Abilities(printer, *cups.abilities(printer))
    from envies_desktop.desk.printing import drawing

    return Abilities(printer, *drawing.abilities(printer))


def send(
    printer: str, files: Sequence[PrintFile], *, progress: Callable[[float, str], None], stop: Any
) -> Sent:
    """Hand these files to a printer (of the settings; the usual one where it is not there), in order.

    To be run as a task, in another process. Stopped, it takes back what it had sent. Never raises: what went
    wrong is in the `Sent`, with the code "print-none" where there is no printer at all.
    """
    known = printers()
    if not known:
        return Sent("", left=tuple(files), code="print-none")
    chosen = printer if printer in known else known[0]
    jobs: list[str] = []
    for place, file in enumerate(files):
        progress(place / len(files), file.title)
        try:
            if stop():
                raise Refused("task-stopped")
            jobs.append(_hand_over(chosen, file, stop, _inside(progress, place, len(files), file.title)))
        except Refused as refused:
            return _ended(chosen, files, jobs, refused)
    progress(1.0, "")
    return Sent(chosen, tuple(files), tuple(jobs), waits=cups.available() and cups.paused(chosen))


def take_back(jobs: Sequence[str]) -> frozenset[str]:
    """Cancel jobs that were sent; those that were not on paper yet."""
    return cups.cancel(jobs) if cups.available() else frozenset()


def _inside(
    progress: Callable[[float, str], None], place: int, count: int, title: str
) -> Callable[[float], None]:
    return lambda share: progress((place + share) / count, title)


def _hand_over(printer: str, file: PrintFile, stop: Any, progress: Callable[[float], None]) -> str:
    if cups.available():
        return cups.hand_over(printer, file, stop)
    from envies_desktop.desk.printing import drawing

    drawing.hand_over(printer, file, stop, progress)
    return ""


def _ended(printer: str, files: Sequence[PrintFile], jobs: Sequence[str], refused: Refused) -> Sent:
    """Stopped, or something is wrong with this file: what was sent before stays sent unless it is taken
    back."""
    gone = take_back(jobs) if refused.code == "task-stopped" else frozenset()
    away = [place for place, job in enumerate(jobs) if job not in gone]
    return Sent(
        printer,
        tuple(files[place] for place in away),
        tuple(jobs[place] for place in away),
        tuple(file for place, file in enumerate(files) if place not in away),
        refused.code,
        dict(refused.params),
    )
