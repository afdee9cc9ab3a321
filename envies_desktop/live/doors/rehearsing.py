"""`rehearse EVENT`: the whole session with made-up surprises, on a copy of the store that is thrown away."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from envies_desktop.activity import load
from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.events.doors.chosen import chosen_event
from envies_desktop.i18n import tr
from envies_desktop.live.rehearsal import Rehearsal
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store, open_store

HASTEN = "envies_desktop.live.page.stages:hasten"
"""What the window does, by name: a door knows no page."""
PROGRAMME = "envies_desktop.live.doors.programme:rehearsal"
"""What is rehearsed of an event whose kind hands nothing better."""
PACE = 20.0
"""How much faster than a session a rehearsal goes in the window."""


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("rehearse", parents=[common], help=tr("répéter la soirée sur une copie"))
    door.add_argument("event", metavar="EVENT")
    door.add_argument("--seed", type=int, default=1, metavar="N", help=tr("pour d’autres surprises"))
    door.add_argument("--window", action="store_true", help=tr("dans la fenêtre, vingt fois plus vite"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play the session, say what happened, and fail where something would have gone wrong.

    With `--window` in the window, its clock twenty times faster.
    """
    from envies_desktop.live.queries.clock import kind_of

    with _copy(options) as store:
        event_id = chosen_event(store, options.event)
        with store.read() as session:
            kind = options.activities.kind(kind_of(session, event_id))
        rehearsal: Rehearsal = kind.of("rehearsal", PROGRAMME)()
        since = rehearsal.prepare(store, event_id)
        if options.window:
            shown: int = options.show_window(
                store.address,
                before=lambda desk: load(HASTEN)(desk, PACE, since),
                then=lambda desk: load(rehearsal.direct)(desk, event_id, options.seed),
            )
            return shown
        outcome = rehearsal.play(store, event_id, options.seed)
    say(options, outcome.text, outcome.data)
    if outcome.refused is not None:
        raise outcome.refused
    return 0


@contextmanager
def _copy(options: argparse.Namespace) -> Iterator[Store]:
    """A copy of the store, open; the store itself is only read, and named where the copy is refused."""
    from envies_desktop.settings import load_settings

    settings = load_settings()
    with tempfile.TemporaryDirectory(prefix="envies-") as folder:
        copied = Path(folder) / "rehearsal.db"
        with closing(chosen_store(options)) as store:
            address = store.address
            store.copy_to(copied)
        try:
            with closing(open_store(copied, author=settings.author)) as store:
                yield store
        except Refused as refused:
            if not refused.code.startswith("store-newer"):
                raise
            raise Refused(refused.code, **refused.params | {"address": address}) from refused
