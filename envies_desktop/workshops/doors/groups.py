"""`workshop PROBLEM.json --out GROUPS.json`, and `workshop EVENT` on the store."""

import argparse
import json
import sys
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any

from envies_desktop.cli.common import (
    Doors,
    chosen_store,
    positive_seconds,
    read_json,
    say,
    terminal_progress,
    write_json,
)
from envies_desktop.events.doors.chosen import chosen_event
from envies_desktop.i18n import number, tr
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store
from envies_desktop.workshops.problem import Groups, named
from envies_desktop.workshops.problem_document import groups_to_json, problem_from_json

SECONDS = 10.0
"""How long groups are looked for unless somebody says otherwise."""


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("workshop", parents=[common], help=tr("composer les tables d’un atelier"))
    door.add_argument("subject", metavar="PROBLEM.json|EVENT")
    door.add_argument("--out", type=Path, metavar="GROUPS.json")
    door.add_argument("--seconds", type=positive_seconds, default=SECONDS)
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make groups of a file or of an event."""
    path = Path(options.subject)
    if options.out is not None or path.is_file():
        return _plan_file(options, path)
    with closing(chosen_store(options)) as store:
        event_id = chosen_event(store, options.subject)
        text, data = plan_workshop(store, event_id, seconds=options.seconds)
    say(options, text, data)
    return 0


def _plan_file(options: argparse.Namespace, path: Path) -> int:
    if options.out is None:
        sys.stderr.write(tr("Indiquez où écrire les groupes\u00a0: --out GROUPS.json") + "\n")
        return 2
    from envies_desktop.workshops.planner.planning import plan_groups

    document = read_json(path)
    made = plan_groups(problem_from_json(document), options.seconds, progress=terminal_progress())
    write_json(options.out, groups_to_json(made, document))
    sys.stdout.write(json.dumps({"version": 1, **summary(made)}) + "\n")
    return 0


def summary(made: Groups) -> dict[str, Any]:
    """The figures of groups, without who sits where."""
    return {
        "repeats": made.repeats,
        "bound": made.bound,
        "balance": made.balance,
        "territories": made.territories,
        "status": made.status,
        "seconds": made.seconds,
        "tables": [sum(bool(table) for table in tables) for tables in made.rounds],
    }


def plan_workshop(
    store: Store, event_id: uuid.UUID, *, seconds: float = SECONDS
) -> tuple[str, dict[str, Any]]:
    """Seat the people of a workshop and save that as its newest plan; the sentence and the figures.

    Once it is under way, the rounds that its clock has begun stay as they are.
    """
    from envies_desktop.live.instants import Watch
    from envies_desktop.workshops.actions.plans import save_groups
    from envies_desktop.workshops.again import plan_again
    from envies_desktop.workshops.facts import fixed_tables, former_rounds
    from envies_desktop.workshops.queries.seats import to_plan
    from envies_desktop.workshops.queries.timetable import rounds_played

    with store.read() as session:
        asked = to_plan(session, event_id, rounds_played(session, event_id, Watch().now()))
    former = former_rounds(asked.problem, asked.former, asked.played)
    fixed = fixed_tables(asked.facts, asked.former, asked.played)
    try:
        made = plan_again(asked.problem, former, fixed, seconds, progress=terminal_progress())
    except Refused as refused:
        raise named(refused, asked.names) from refused
    code = "seats-replan" if asked.played else "seats-make"
    with store.work(code, name=asked.facts.title, round=asked.played + 1) as work:
        plan_number = save_groups(work, asked=asked, groups=made).number
    repeats = tr("%n rencontre(s) répétée(s)", "", made.repeats)
    text = tr("Plan {number}\u00a0: {people} à table, {rounds}, {repeats}, {proof}.").format(
        number=plan_number,
        people=tr("%n personne(s)", "", len(asked.facts.people)),
        rounds=tr("%n tour(s)", "", len(made.rounds)),
        repeats=repeats,
        proof=_proof(made),
    )
    return text, {"plan": plan_number, "event": str(event_id), "played": asked.played, **summary(made)}


def _proof(made: Groups) -> str:
    if made.status == "optimal":
        return tr("c’est le minimum, prouvé")
    return tr("le minimum est d’au moins {least}").format(least=number(made.bound))
