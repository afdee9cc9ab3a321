"""Documents of an event made out of the window's thread, then printed; what leaves on paper is noted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from envies_desktop.desk.page import Desk
from envies_desktop.desk.printing.files import PrintFile
from envies_desktop.desk.printing.run import PrintRun
from envies_desktop.desk.tasks import Task
from envies_desktop.events.page.press import Press
from envies_desktop.i18n import tr
from envies_desktop.paper.names import file_name
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents that were made together: the kit that says what stands on them, for one person or for all
    (None), the files, and what there is to tell (codes with their parameters)."""

    kit: Any
    person: UUID | None
    files: tuple[PrintFile, ...]
    notes: tuple[Any, ...]


@dataclass
class Making:
    """Documents being made; `cancel()` asks to stop, whichever step is under way."""

    task: Task | None = None
    stopped: bool = False

    def cancel(self) -> None:
        """Stop; what is being read is let go once it is read."""
        self.stopped = True
        if self.task is not None:
            self.task.cancel()


def make(
    desk: Desk,
    press: Press,
    event_id: UUID,
    names: Sequence[str] | None,
    out: Path,
    *,
    owner: QObject,
    person: UUID | None = None,
    large: bool = False,
    choices: bool = False,
    change: Callable[[Any], Any] = lambda kit: kit,
    done: Callable[[Batch], object],
    failed: Callable[[Refused], object],
    progress: Callable[[float, str], None] | None = None,
) -> Making:
    """Read in a thread, write in another process: the documents named (all where None) go into `out`.

    `person` is a participant's id: only what concerns them; `choices`: with the documents that are
    printed only when asked for; `change` has the last word on the kit. An `owner` who is gone hears nothing.
    """
    making = Making()

    def told(callback: Callable[[Any], object], value: Any) -> None:
        if isValid(owner):
            callback(value)

    def write(kit: Any) -> None:
        if making.stopped:
            told(failed, Refused("task-stopped"))
            return
        kit = change(kit)
        making.task = desk.tasks.run(
            partial(press.make, choices=True) if choices else press.make,
            kit,
            out,
            names,
            person,
            large,
            title=tr("Préparation de «\u00a0{title}\u00a0»").format(title=kit.sheets.event.title),
            done=lambda made: told(done, _batch(press, kit, person, made)),
            failed=partial(told, failed),
            progress=progress,
        )

    desk.tasks.short(
        press.gather, desk.store, desk.settings, event_id, done=write, failed=partial(told, failed)
    )
    return making


def _batch(press: Press, kit: Any, person: UUID | None, made: Any) -> Batch:
    event = kit.sheets.event
    known = {document.name: document for document in press.documents(event.kind)}
    files = tuple(
        PrintFile(
            path=one.path,
            title=known[one.document].title,
            pages=one.pages,
            paper=known[one.document].paper,
            made_for=known[one.document].paper,
            sides=known[one.document].sides if one.pages > 1 else "one",
            name=f"{file_name(event.title)} - {one.path.name}",
            key=one.document,
        )
        for one in made.made
    )
    return Batch(kit, person, files, tuple(made.notes))


def print_run(desk: Desk, press: Press, batch: Batch, widget: QWidget | None = None) -> PrintRun:
    """What prints a batch, and notes in the store what left on paper, or came back before it did."""
    return PrintRun(desk, widget, partial(noted, desk, press, batch), partial(withdrawn, desk, press))


def noted(desk: Desk, press: Press, batch: Batch, files: Sequence[PrintFile], way: str) -> dict[str, Any]:
    """Note what is on paper; returns what was noted, by document. Raises what the store raises.

    Some pages alone are not noted: whose they are is not known, and nobody may be thought to hold a sheet
    that was not printed.
    """
    whole = [file.key for file in files if not file.only]
    return press.record(desk.store, batch.kit, whole, way, person=batch.person) if whole else {}


def withdrawn(desk: Desk, press: Press, notes: Any, files: Sequence[PrintFile]) -> None:
    """What was noted of these files did not happen."""
    press.withdraw(desk.store, [notes[file.key] for file in files if file.key in (notes or {})])
