"""Documents of an event made out of the window's thread, then printed, or kept where no printer answers."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.desk.tasks import Task
from envies_desktop.events.page.press import Press
from envies_desktop.events.queries import event_card
from envies_desktop.i18n import tr
from envies_desktop.paper.names import file_name
from envies_desktop.refused import Refused


def make(
    desk: Desk,
    press: Press,
    event_id: UUID,
    names: Sequence[str] | None,
    out: Path,
    *,
    person: UUID | None = None,
    large: bool = False,
    done: Callable[[Any], None],
    failed: Callable[[Refused], None],
    progress: Callable[[float, str], None] | None = None,
) -> Task:
    """Read here, write there: the documents named (all where None) go into `out`, then `done(printed)`.

    `person` is a participant's id: only what concerns them. Raises Refused where the event cannot be read.
    """
    kit = press.gather(desk.store, desk.settings, event_id)
    return desk.tasks.run(
        press.make,
        kit,
        out,
        names,
        person,
        large,
        title=tr("Impression de «\u00a0{title}\u00a0»").format(title=event_title(desk, event_id)),
        done=done,
        failed=failed,
        progress=progress,
    )


def print_files(desk: Desk, event_id: UUID, files: Sequence[Path]) -> tuple[str, str]:
    """Print each file whole; without a printer they are saved. Returns the sentence and its tone."""
    from envies_desktop.desk.preview import print_pdf
    from envies_desktop.desk.printing import read_pdf

    said = ""
    for place, path in enumerate(files):
        try:
            document = read_pdf(path)
            pages = range(document.pageCount())
            said = print_pdf(desk, document, path, kept_name(desk, event_id, path), pages)
        except Refused as refused:
            return _unprinted(desk, event_id, refused, files[place:]), "warn"
    return f"{tr('%n document(s)', '', len(files))} · {said}", "good"


def _unprinted(desk: Desk, event_id: UUID, refused: Refused, files: Sequence[Path]) -> str:
    """The first of these was saved instead of printed: so are the others, and all are told at once."""
    from envies_desktop.desk.preview import keep

    folder = desk.settings.documents()
    if refused.code not in ("print-none", "print-refused") or len(files) < 2:
        return desk.explain(refused)
    try:
        for path in files[1:]:
            keep(path, folder / kept_name(desk, event_id, path))
    except Refused as unsaved:
        return desk.explain(unsaved)
    said = tr("L’imprimante manque\u00a0: %n document(s) enregistré(s) dans {folder}.", "", len(files))
    return said.format(folder=folder)


def kept_name(desk: Desk, event_id: UUID, path: Path) -> str:
    """Under the name of the event: one folder keeps the documents of all events."""
    return f"{file_name(event_title(desk, event_id))} - {path.name}"


def event_title(desk: Desk, event_id: UUID) -> str:
    """The title of the moment."""
    with desk.store.read() as session:
        return event_card(session, event_id).title
