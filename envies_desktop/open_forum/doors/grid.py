"""`forum PROBLEM.json --out GRID.json`, and `forum EVENT` on the store."""

import argparse
import json
import sys
import uuid
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from envies_desktop.open_forum.problem import Grid

SECONDS = 10.0
"""How long a grid is looked for where nobody says so."""


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("forum", parents=[common], help=tr("proposer la grille d’un forum ouvert"))
    door.add_argument("subject", metavar="PROBLEM.json|EVENT")
    door.add_argument("--out", type=Path, metavar="GRID.json")
    door.add_argument("--seconds", type=positive_seconds, default=SECONDS)
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Plan a file or an event."""
    path = Path(options.subject)
    if options.out is not None or path.is_file():
        return _plan_file(options, path)
    with closing(chosen_store(options)) as store:
        text, data = plan_event(store, chosen_event(store, options.subject), options.seconds)
    say(options, text, data)
    return 0


def _plan_file(options: argparse.Namespace, path: Path) -> int:
    if options.out is None:
        sys.stderr.write(tr("Indiquez où écrire la grille\u00a0: --out GRID.json") + "\n")
        return 2
    from envies_desktop.open_forum.planner.planning import plan_grid
    from envies_desktop.open_forum.problem_document import grid_to_json, problem_from_json

    document = read_json(path)
    problem = problem_from_json(document)
    grid = plan_grid(problem, options.seconds, progress=terminal_progress())
    write_json(options.out, grid_to_json(grid, document))
    sys.stdout.write(json.dumps({"version": 1, **summary(grid)}) + "\n")
    return 0


def summary(grid: "Grid") -> dict[str, Any]:
    """The figures of a grid, without its places."""
    return {
        "placed": len(grid.placed),
        "unplaced": len(grid.unplaced),
        "value": grid.value,
        "bound": grid.bound,
        "status": grid.status,
        "seconds": round(grid.seconds, 3),
    }


def plan_event(store: Store, event_id: uuid.UUID, seconds: float) -> tuple[str, dict[str, Any]]:
    """Propose a grid for an event and save it; the sentence and the figures.

    What was put by hand stays, and what is held already. Raises Refused("grid-no-topic") without topics, and
    as the planner does without slots or spaces.
    """
    from envies_desktop.live.instants import Watch
    from envies_desktop.open_forum.actions.grid import save_grid
    from envies_desktop.open_forum.planner.planning import plan_grid
    from envies_desktop.open_forum.queries.grid import grid_problem
    from envies_desktop.open_forum.queries.timetable import slots_played

    with store.read() as session:
        played = slots_played(session, event_id, Watch().now())
        problem = grid_problem(session, event_id, played=played)
    if not problem.topics:
        raise Refused("grid-no-topic")
    grid = plan_grid(problem, seconds, progress=terminal_progress())
    with store.work("grid-save") as work:
        save_grid(work, event_id=event_id, grid=grid, made_from=problem)
    said = tr("{value} vœux sur {bound} au plus")
    said = said.format(value=number(grid.value), bound=number(int(grid.bound)))
    text = tr("%n sujet(s) placé(s)", "", len(grid.placed)) + "\u00a0: " + said
    if grid.unplaced:
        text += ", " + tr("%n sans place", "", len(grid.unplaced))
    return text + ".", {"event": str(event_id), "played": played, **summary(grid)}
