"""`topics EVENT`: the topics of an open forum, where they are held, who is interested, what was reported."""

import argparse
from contextlib import closing
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.events.doors.chosen import chosen_event
from envies_desktop.i18n import number, tr

if TYPE_CHECKING:
    from envies_desktop.open_forum.queries.board import ForumBoard, TopicRow
    from envies_desktop.open_forum.queries.reports import ReportRow


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("topics", parents=[common], help=tr("lister les sujets d’un forum ouvert"))
    door.add_argument("event", metavar="EVENT")
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """A line per topic: number, title, hosts, ticket, place, interest, count, report."""
    from envies_desktop.open_forum.queries.board import forum_board, interests_of
    from envies_desktop.open_forum.queries.reports import report_rows

    with closing(chosen_store(options)) as store:
        event_id = chosen_event(store, options.event)
        with store.read() as session:
            board = forum_board(session, event_id)
            reports = {row.id: row for row in report_rows(session, event_id)}
            lists = interests_of(session, event_id)
    interested: dict[Any, list[str]] = {}
    for person, topics in lists.items():
        for topic in topics:
            interested.setdefault(topic, []).append(str(person))
    data = [
        _topic(board, topic, reports.get(topic.id), sorted(interested.get(topic.id, [])))
        for topic in (*board.topics, *board.merged)
    ]
    data.sort(key=lambda one: int(one["number"]))
    lines = ["\t".join(_cells(one)) for one in data]
    say(
        options,
        "\n".join(lines) or tr("Aucun sujet pour le moment."),
        {"event": str(event_id), "topics": data},
    )
    return 0


def _topic(
    board: "ForumBoard", topic: "TopicRow", report: "ReportRow | None", interested: list[str]
) -> dict[str, Any]:
    slot, place = topic.cell if topic.cell is not None else (None, None)
    return {
        "id": str(topic.id),
        "number": topic.number,
        "title": topic.title,
        "hosts": [host.name for host in topic.hosts],
        "slot": slot,
        "space": board.spaces[place].name if place is not None else None,
        "ticket": topic.ticket or None,
        "merged_into": topic.leads_on,
        "parked": topic.parked,
        "interested": interested,
        "expected": topic.interested,
        "count": topic.headcount,
        "report": None if report is None else _report(report),
    }


def _report(report: "ReportRow") -> dict[str, Any]:
    return {
        "state": report.state,
        "rapporteur": report.rapporteur,
        "said": list(report.said),
        "proposals": report.proposals,
        "first_step": {
            "what": report.first_what,
            "who": report.first_who,
            "when": report.first_when.isoformat() if report.first_when else None,
        },
        "needs": report.needs,
    }


def _cells(one: dict[str, Any]) -> tuple[str, ...]:
    where = one["space"] or tr("sans place")
    if one["merged_into"]:
        where = tr("joint au sujet {number}").format(number=number(one["merged_into"]))
    count = tr("%n présent(s)", "", one["count"]) if one["count"] is not None else ""
    report = one["report"]["state"] if one["report"] else ""
    return (
        number(one["number"]),
        one["title"],
        ", ".join(one["hosts"]),
        one["ticket"] or "",
        where,
        tr("%n intéressé(s)", "", one["expected"]),
        count,
        {"complete": tr("complet"), "begun": tr("commencé"), "empty": tr("à saisir")}.get(report, ""),
    )
