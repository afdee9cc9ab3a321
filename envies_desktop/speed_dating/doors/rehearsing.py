"""`rehearse EVENT`: the whole evening with made-up surprises, on a copy of the store that is thrown away."""

import argparse
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from envies_desktop.activity import load
from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.events.doors.chosen import chosen_event
from envies_desktop.i18n import number, tr
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store, open_store

if TYPE_CHECKING:
    from envies_desktop.speed_dating.actions.evening import Played, Rehearsal
    from envies_desktop.speed_dating.rehearsal import Happening

HASTEN = "envies_desktop.live.page.stages:hasten"
DIRECT = "envies_desktop.speed_dating.page.live.director:direct"
"""What the window does, by name: a door knows no page."""
PACE = 20.0
"""How much faster than an evening a rehearsal goes in the window."""


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("rehearse", parents=[common], help=tr("répéter la soirée sur une copie"))
    door.add_argument("event", metavar="EVENT")
    door.add_argument("--seed", type=int, default=1, metavar="N", help=tr("pour d’autres surprises"))
    door.add_argument("--window", action="store_true", help=tr("dans la fenêtre, vingt fois plus vite"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play the evening, say what happened, and fail where something would have gone wrong."""
    return _in_window(options) if options.window else _without_window(options)


def _in_window(options: argparse.Namespace) -> int:
    """The window on the copy, its clock twenty times faster, surprises between the rounds."""
    with _planned_copy(options) as (store, event_id):
        address = store.address

        shown: int = options.show_window(
            address,
            before=lambda desk: load(HASTEN)(desk, PACE),
            then=lambda desk: load(DIRECT)(desk, event_id, options.seed),
        )
        return shown


def _without_window(options: argparse.Namespace) -> int:
    from envies_desktop.speed_dating.actions.evening import play

    with _planned_copy(options) as (store, event_id):
        played = play(store, event_id, options.seed)
    say(options, _text(played, options.seed), _data(played, event_id, options.seed))
    if played.failed:
        raise Refused("rehearsal-failed", faults=list(played.failed), seed=options.seed)
    return 0


@contextmanager
def _planned_copy(options: argparse.Namespace) -> Iterator[tuple[Store, uuid.UUID]]:
    """A copy of the store and the event asked for, before its first bell, with a plan that fits it."""
    from envies_desktop.live.actions.clock import reset_clock
    from envies_desktop.live.instants import Watch
    from envies_desktop.speed_dating.doors.planning import plan_event
    from envies_desktop.speed_dating.queries import plan_view
    from envies_desktop.speed_dating.queries.timetable import evening_timetable, rounds_played

    with _copy(options) as store:
        event_id = chosen_event(store, options.event)
        with store.read() as session:
            view, now = plan_view(session, event_id), Watch().now()
            begun = rounds_played(session, event_id, now)
        if begun:
            with store.work("clock-reset") as work:
                reset_clock(work, event_id=event_id, now=now, reader=evening_timetable)
        if view is None or view.changed:
            plan_event(store, event_id)
        yield store, event_id


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


def _text(played: "Rehearsal", seed: int) -> str:
    title = tr("Répétition de «\u00a0{title}\u00a0», surprises n° {seed}").format(
        title=played.title, seed=seed
    )
    end = [tr("%n piste(s) à ouvrir", "", played.leads)]
    if not played.failed:
        end.append(tr("Personne à deux tables, aucun couple deux fois, aucun absent au plan."))
    return "\n".join([title, *(_line(played, row) for row in played.rounds), *end])


def _line(played: "Rehearsal", row: "Played") -> str:
    said = [_sentence(played, happening) for happening in row.happenings]
    if row.again is not None:
        text = tr("plan {number}\u00a0: {kept} rencontres gardées sur {possible} possibles, en {seconds} s")
        said.append(
            text.format(
                number=row.again.number,
                kept=number(row.again.kept),
                possible=number(row.again.possible),
                seconds=number(row.again.seconds, 2),
            )
        )
    said += [tr("%n rencontre(s)", "", row.meetings), tr("%n note(s)", "", row.answers)]
    return tr("Tour {number}\u00a0: {said}").format(number=row.round + 1, said=", ".join(said))


def _sentence(played: "Rehearsal", happening: "Happening") -> str:
    from envies_desktop.speed_dating.rehearsal import told
    from envies_desktop.speed_dating.wording.rehearsal import SENTENCES

    return SENTENCES[f"rehearsal-{happening.code}"](told(happening, played.names))


def _data(played: "Rehearsal", event_id: uuid.UUID, seed: int) -> dict[str, Any]:
    """The document: rounds from 1, and every check with whether it holds."""
    from envies_desktop.speed_dating.rehearsal import CHECKS

    return {
        "event": str(event_id),
        "title": played.title,
        "seed": seed,
        "rounds": [_round(played, row) for row in played.rounds],
        "leads": played.leads,
        "indicators": asdict(played.figures),
        "checks": {code: code not in played.failed for code in CHECKS},
    }


def _round(played: "Rehearsal", row: "Played") -> dict[str, Any]:
    return {
        "round": row.round + 1,
        "events": [
            {"code": happening.code, "text": _sentence(played, happening)} for happening in row.happenings
        ],
        "replan": asdict(row.again) if row.again else None,
        "meetings": row.meetings,
        "ratings": row.answers,
    }
