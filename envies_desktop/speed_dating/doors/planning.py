"""`plan PROBLEM.json --out PLAN.json`, and `plan EVENT` on the store."""

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
from envies_desktop.speed_dating.problem import Mode, Plan, Replan
from envies_desktop.speed_dating.problem_document import plan_to_json, problem_from_json
from envies_desktop.store.engine import Store


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("plan", parents=[common], help=tr("planifier les rencontres"))
    door.add_argument("subject", metavar="PROBLEM.json|EVENT")
    door.add_argument("--out", type=Path, metavar="PLAN.json")
    door.add_argument("--mode", choices=("fair", "score"), default="fair")
    door.add_argument("--replan", choices=("stable", "free"))
    door.add_argument("--seconds", type=positive_seconds)
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Plan a file or an event."""
    path = Path(options.subject)
    if options.out is not None or path.is_file():
        return _plan_file(options, path)
    return _plan_event(options)


def _plan_file(options: argparse.Namespace, path: Path) -> int:
    if options.out is None:
        sys.stderr.write(tr("Indiquez où écrire le plan : --out PLAN.json") + "\n")
        return 2
    from envies_desktop.speed_dating.planner import plan

    problem = problem_from_json(read_json(path))
    made = plan(problem, mode=options.mode, replan=options.replan, seconds=options.seconds,
                progress=terminal_progress())  # fmt: skip
    write_json(options.out, plan_to_json(made))
    sys.stdout.write(json.dumps({"version": 1, "name": problem.name, **summary(made)}) + "\n")
    return 0


def summary(made: Plan) -> dict[str, Any]:
    """The figures of a plan, without its meetings and its reasons."""
    data = plan_to_json(made)
    kept = ("mode", "replan", "status", "score", "bound", "gap", "seconds", "fairness", "kept", "walking")
    return {**{key: data[key] for key in kept}, "meetings": len(made.meetings), "unmet": len(made.unmet)}


def _plan_event(options: argparse.Namespace) -> int:
    with closing(chosen_store(options)) as store:
        event_id = chosen_event(store, options.subject)
        way = {"mode": options.mode, "seconds": options.seconds}
        if options.replan:
            text, data = replan_event(store, event_id, replan=options.replan, **way)
        else:
            text, data = plan_event(store, event_id, **way)
    say(options, text, data)
    return 0


def plan_event(
    store: Store, event_id: uuid.UUID, *, mode: Mode = "fair", seconds: float | None = None
) -> tuple[str, dict[str, Any]]:
    """Plan an event and save the plan as the newest of its history; the sentence and the figures."""
    from envies_desktop.live.instants import Watch
    from envies_desktop.speed_dating.actions import save_plan
    from envies_desktop.speed_dating.facts import fingerprint
    from envies_desktop.speed_dating.planner import plan
    from envies_desktop.speed_dating.problem import named
    from envies_desktop.speed_dating.queries.facts import names_of, problem_of
    from envies_desktop.speed_dating.queries.timetable import rounds_played
    from envies_desktop.speed_dating.shortage import lost_for_tables

    with store.read() as session:
        if rounds_played(session, event_id, Watch().now()):
            raise Refused("door-under-way")
        problem, ids = problem_of(session, event_id)
        names = names_of(session, event_id, ids)
    try:
        made = plan(problem, mode=mode, seconds=seconds, progress=terminal_progress())
    except Refused as refused:
        raise named(refused, names) from refused
    with store.work("plan-make", name=problem.name) as work:
        made_from = fingerprint(problem, ids)
        saved = save_plan(work, event_id=event_id, plan=made, ids=ids, made_from=made_from)
        plan_number = saved.number
    wished = sum(len(person.wishes) for person in problem.participants)
    text = tr(
        "Plan {number}\u00a0: {meetings} rencontres, {kept} vœux honorés sur {wished}, {proof}."
    ).format(
        number=plan_number,
        meetings=number(len(made.meetings)),
        kept=number(wished - len(made.unmet)),
        wished=number(wished),
        proof=_proof(made),
    )
    if lost := lost_for_tables(problem, problem.tables):
        text += " " + tr("%n rencontre(s) perdue(s) faute de tables.", "", lost)
    return text, {"plan": plan_number, "event": str(event_id), **summary(made), "lost": lost}


def replan_event(
    store: Store, event_id: uuid.UUID, *, replan: Replan, mode: Mode = "fair", seconds: float | None = None
) -> tuple[str, dict[str, Any]]:
    """Plan the rounds ahead of an event again, from where its clock stands; the sentence and the figures."""
    from envies_desktop.live.instants import Watch
    from envies_desktop.speed_dating.actions import save_replan
    from envies_desktop.speed_dating.planner import plan
    from envies_desktop.speed_dating.problem import named
    from envies_desktop.speed_dating.queries.again import replan_of
    from envies_desktop.speed_dating.queries.facts import names_of
    from envies_desktop.speed_dating.queries.timetable import rounds_played

    with store.read() as session:
        played = rounds_played(session, event_id, Watch().now())
        again = replan_of(session, event_id, played=played, replan=replan)
        names = names_of(session, event_id, again.ids)
    try:
        made = plan(again.problem, mode=mode, replan=replan, seconds=seconds, progress=terminal_progress())
    except Refused as refused:
        raise named(refused, names) from refused
    with store.work("plan-replan", round=played + 1) as work:
        plan_number = save_replan(work, again=again, plan=made).number
    ahead = sum(seat[0] >= played for seat in again.former)
    text = tr(
        "Plan {number}, à partir du tour {round}\u00a0: {kept} rencontres gardées sur {ahead}, {proof}."
    ).format(
        number=plan_number,
        round=played + 1,
        kept=number(made.kept or 0),
        ahead=number(ahead),
        proof=_proof(made),
    )
    return text, {"plan": plan_number, "event": str(event_id), "played": played, **summary(made)}


def _proof(made: Plan) -> str:
    if made.status == "optimal":
        return tr("optimal prouvé")
    return tr("à {gap} points au plus du meilleur possible").format(gap=number(made.gap))
