"""Documents of a record made out of the window's thread, then printed; what leaves on paper is noted."""

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
from envies_desktop.i18n import tr
from envies_desktop.paper import noting
from envies_desktop.paper.dossier import Dossier, Note, Order, gather
from envies_desktop.paper.names import file_name
from envies_desktop.paper.printing import Printed, print_dossier
from envies_desktop.refused import Refused

__all__ = ["Batch", "Making", "Order", "make", "noted", "print_run", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents that were made together: the dossier that says what stands on them, the files, and what there
    is to tell."""

    dossier: Dossier
    files: tuple[PrintFile, ...]
    notes: tuple[Note, ...]


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
    record: str,
    record_id: UUID,
    order: Order,
    out: Path,
    *,
    owner: QObject,
    title: str = "",
    done: Callable[[Batch], object],
    failed: Callable[[Refused], object],
    progress: Callable[[float, str], None] | None = None,
) -> Making:
    """Read in a thread, write in another process: what an order asks for goes into `out`.

    `title` is what the work under way is called. An `owner` who is gone hears nothing.
    """
    making = Making()

    def told(callback: Callable[[Any], object], value: Any) -> None:
        if isValid(owner):
            callback(value)

    def write(dossier: Dossier) -> None:
        if making.stopped:
            told(failed, Refused("task-stopped"))
            return
        making.task = desk.tasks.run(
            print_dossier,
            dossier,
            out,
            title=title or tr("Préparation de «\u00a0{title}\u00a0»").format(title=dossier.title),
            done=lambda printed: told(done, _batch(dossier, printed)),
            failed=partial(told, failed),
            progress=progress,
        )

    desk.tasks.short(
        gather,
        desk.store,
        desk.settings,
        desk.activities,
        record,
        record_id,
        order,
        title=title,
        done=write,
        failed=partial(told, failed),
    )
    return making


def _batch(dossier: Dossier, printed: Printed) -> Batch:
    items = {item.name: item for item in dossier.items}
    files = tuple(
        PrintFile(
            path=one.path,
            title=items[one.document].title,
            pages=one.pages,
            paper=items[one.document].paper,
            made_for=items[one.document].paper,
            sides=items[one.document].sides if one.pages > 1 else "one",
            name=f"{file_name(dossier.title)} - {one.path.name}",
            key=one.document,
        )
        for one in printed.made
    )
    return Batch(dossier, files, printed.notes)


def print_run(desk: Desk, batch: Batch, widget: QWidget | None = None) -> PrintRun:
    """What prints a batch, and notes in the store what left on paper, or came back before it did."""
    return PrintRun(desk, widget, partial(noted, desk, batch), partial(withdrawn, desk, batch))


def noted(desk: Desk, batch: Batch, files: Sequence[PrintFile], way: str) -> dict[str, UUID]:
    """Note what is on paper; returns what was noted, by document. Raises what the store raises.

    Some pages alone are not noted: whose they are is not known, and nobody may be thought to hold a sheet
    that was not printed.
    """
    whole = [file.key for file in files if not file.only]
    return noting.note(desk.store, desk.activities, batch.dossier, whole, way) if whole else {}


def withdrawn(desk: Desk, batch: Batch, notes: Any, files: Sequence[PrintFile]) -> None:
    """What was noted of these files did not happen."""
    keys = [notes[file.key] for file in files if file.key in (notes or {})]
    noting.withdraw(desk.store, desk.activities, batch.dossier.record, keys)
