"""`erase PERSON` and `retention`: what was promised to people, without a window."""

import argparse
import datetime as dt
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, chosen_store, say, terminal_progress
from envies_desktop.i18n import labelled, short_date, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.directory.queries.personal import Erased, Erasing
    from envies_desktop.directory.retention import Due
    from envies_desktop.events.queries.personal import NeedsDue
    from envies_desktop.store.mentions import Mention


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe both doors."""
    door = doors.add_parser(
        "erase", parents=[common], help=tr("effacer tout ce qui est connu d’une personne")
    )
    door.add_argument("person", metavar="PERSON")
    door.add_argument("--dry-run", action="store_true", help=tr("montrer sans rien effacer"))
    door.add_argument("--yes", action="store_true", help=tr("effacer pour de bon"))
    door.set_defaults(run=run_erase)
    due = doors.add_parser(
        "retention", parents=[common], help=tr("lister ce qui doit être effacé, et pourquoi")
    )
    due.set_defaults(run=run_retention)


def run_erase(options: argparse.Namespace) -> int:
    """Say what goes and what stays; with --yes, do it, here and in the backups."""
    from envies_desktop.privacy import chosen_person, erase_people, erasing_of

    with closing(chosen_store(options)) as store:
        with store.read() as session:
            person = chosen_person(session, options.person)
        what = erasing_of(store, person)
        if options.dry_run or not options.yes:
            say(options, "\n".join(_told(what)), _document(what, erased=False))
            if options.dry_run:
                return 0
            raise Refused("erase-unconfirmed")
        done = erase_people(store, person)
        progress = terminal_progress()
        left = store.forget_in_backups(lambda share: progress(share, ""))
    if done.later:
        from envies_desktop.wording import explain

        sys.stderr.write(explain(Refused("store-scrub-later")) + "\n")
    text = [*_told(done.what), *_after(done, [str(path) for path in left])]
    say(options, "\n".join(text), _document(done.what, erased=True, left=[str(path) for path in left]))
    return 0


def _told(what: "Erasing") -> list[str]:
    """What goes, what stays, where else they are named."""
    from envies_desktop.wording import sentence

    lines = [tr("Ce qui est effacé\u00a0:")]
    lines += [f"  {sentence(code, {'count': count})}" for code, count in what.goes]
    if what.stays:
        lines.append(tr("Ce qui reste, comme un nombre\u00a0:"))
        lines += [f"  {sentence(code, {'count': count})}" for code, count in what.stays]
    for hidden, title in (
        (True, tr("Textes où le nom est remplacé par «\u00a0…\u00a0»\u00a0:")),
        (False, tr("Textes à relire (rien n’y est changé)\u00a0:")),
    ):
        found = [one for one in what.mentions if one.hidden is hidden]
        if found:
            lines += [title, *(f"  {labelled(_where(one))} {one.excerpt}" for one in found)]
    return lines


def _where(one: "Mention") -> str:
    from envies_desktop.wording import sentence

    return sentence(f"where-{one.kind}", {"name": one.title})


def _after(done: "Erased", left: list[str]) -> list[str]:
    lines = []
    if left:
        lines.append(tr("Sauvegardes qui contiennent encore ces données, à supprimer à la main\u00a0:"))
        lines += [f"  {path}" for path in left]
    lines.append(tr("Copies que ce programme ne peut pas atteindre\u00a0:"))
    lines += [f"  {text}" for text in _by_hand()]
    lines.append(tr("C’est fait, et cela ne peut pas être annulé."))
    return lines


def _by_hand() -> list[str]:
    from envies_desktop.privacy import copies_by_hand
    from envies_desktop.wording import sentence

    return [sentence(code, params) for code, params in copies_by_hand()]


def _document(what: "Erasing", *, erased: bool, left: list[str] | None = None) -> dict[str, Any]:
    return {
        "person": str(what.people[0]),
        "erased": erased,
        "goes": dict(what.goes),
        "stays": dict(what.stays),
        "mentions": [
            {
                "kind": one.kind,
                "id": str(one.row),
                "column": one.column,
                "text": one.excerpt,
                "hidden": one.hidden,
            }
            for one in what.mentions
        ],
        "backups": what.backups if left is None else left,
        "by_hand": _by_hand(),
    }


def run_retention(options: argparse.Namespace) -> int:
    """A line per person due, with the last contact; then the access needs of past events."""
    from envies_desktop.privacy import due_for_erasure, due_needs
    from envies_desktop.settings import load_settings

    today = dt.datetime.now().astimezone().date()
    with closing(chosen_store(options)) as store, store.read() as session:
        people = due_for_erasure(session, today)
        needs = due_needs(session, today, load_settings().needs_days)
    lines = [*map(_due_line, people), *map(_needs_line, needs)]
    document = {
        "people": [_due_document(one) for one in people],
        "access_needs": [_needs_document(one) for one in needs],
    }
    say(options, "\n".join(lines) or tr("Rien n’est à effacer."), document)
    return 0


def _why(one: "Due") -> str:
    from envies_desktop.wording import sentence

    return sentence(one.last.code, one.last.params)


def _due_line(one: "Due") -> str:
    return tr("{name}\u00a0: à effacer depuis le {since} (dernier contact le {last}\u00a0: {why})").format(
        name=one.name, since=short_date(one.since), last=short_date(one.last.on), why=_why(one)
    )


def _due_document(one: "Due") -> dict[str, Any]:
    return {
        "id": str(one.person_id),
        "name": one.name,
        "since": one.since.isoformat(),
        "last": one.last.on.isoformat(),
        "code": one.last.code,
        "params": dict(one.last.params),
        "text": _why(one),
    }


def _needs_line(one: "NeedsDue") -> str:
    told = tr(
        "{title}\u00a0: besoins d’accessibilité de %n personne(s), à effacer depuis le {since}",
        "",
        len(one.rows),
    )
    return told.format(title=one.title, since=short_date(one.since))


def _needs_document(one: "NeedsDue") -> dict[str, Any]:
    return {
        "event": str(one.event_id),
        "title": one.title,
        "date": one.date.isoformat(),
        "since": one.since.isoformat(),
        "people": len(one.rows),
    }
