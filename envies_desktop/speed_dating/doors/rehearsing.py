"""The rehearsal of a speed dating: it is played on a copy with a plan that fits it, and told."""

import datetime as dt
import uuid
from dataclasses import asdict
from typing import Any

from envies_desktop.i18n import number, tr
from envies_desktop.live.actions.clock import reset_clock
from envies_desktop.live.instants import Watch
from envies_desktop.live.rehearsal import Outcome, Rehearsal
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.actions import evening
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.speed_dating.queries.timetable import evening_timetable, rounds_played
from envies_desktop.speed_dating.queries.views import plan_view
from envies_desktop.speed_dating.rehearsal import CHECKS, Happening, told
from envies_desktop.speed_dating.wording.rehearsal import SENTENCES
from envies_desktop.store.engine import Store


def prepare(store: Store, event_id: uuid.UUID) -> dt.datetime | None:
    """Before its first bell again, with a plan that fits; the clock stays as it is."""
    with store.read() as session:
        view, now = plan_view(session, event_id), Watch().now()
        begun = rounds_played(session, event_id, now)
    if begun:
        with store.work("clock-reset") as work:
            reset_clock(work, event_id=event_id, now=now, reader=evening_timetable)
    if view is None or view.changed:
        plan_event(store, event_id)
    return None


def play(store: Store, event_id: uuid.UUID, seed: int) -> Outcome:
    """Play it round by round, with what fails."""
    played = evening.play(store, event_id, seed)
    refused = Refused("rehearsal-failed", faults=list(played.failed), seed=seed) if played.failed else None
    return Outcome(_text(played, seed), _data(played, event_id, seed), refused)


def rehearsal() -> Rehearsal:
    """What is rehearsed of a speed dating."""
    return Rehearsal(prepare, play, "envies_desktop.speed_dating.page.live.director:direct")


def _text(played: evening.Rehearsal, seed: int) -> str:
    title = tr("Répétition de «\u00a0{title}\u00a0», surprises n° {seed}").format(
        title=played.title, seed=seed
    )
    end = [tr("%n piste(s) à ouvrir", "", played.leads)]
    if not played.failed:
        end.append(tr("Personne à deux tables, aucun couple deux fois, aucun absent au plan."))
    return "\n".join([title, *(_line(played, row) for row in played.rounds), *end])


def _line(played: evening.Rehearsal, row: evening.Played) -> str:
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


def _sentence(played: evening.Rehearsal, happening: Happening) -> str:
    return SENTENCES[f"rehearsal-{happening.code}"](told(happening, played.names))


def _data(played: evening.Rehearsal, event_id: uuid.UUID, seed: int) -> dict[str, Any]:
    """The document: rounds from 1, and every check with whether it holds."""
    return {
        "event": str(event_id),
        "title": played.title,
        "seed": seed,
        "rounds": [_round(played, row) for row in played.rounds],
        "leads": played.leads,
        "indicators": asdict(played.figures),
        "checks": {code: code not in played.failed for code in CHECKS},
    }


def _round(played: evening.Rehearsal, row: evening.Played) -> dict[str, Any]:
    return {
        "round": row.round + 1,
        "events": [
            {"code": happening.code, "text": _sentence(played, happening)} for happening in row.happenings
        ],
        "replan": asdict(row.again) if row.again else None,
        "meetings": row.meetings,
        "ratings": row.answers,
    }
