"""`erase PERSON`: what was promised to people, without a window."""

import argparse
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, chosen_store, say, terminal_progress
from envies_desktop.i18n import labelled, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.directory.queries.personal import Erasing


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser(
        "erase", parents=[common], help=tr("effacer tout ce qui est connu d’une personne")
    )
    door.add_argument("person", metavar="PERSON")
    door.add_argument("--dry-run", action="store_true", help=tr("montrer sans rien effacer"))
    door.add_argument("--yes", action="store_true", help=tr("effacer pour de bon"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Say what goes and what stays; with --yes, do it, here and in the backups."""
    from envies_desktop.directory.actions.erasing import erase_people, erasing_of
    from envies_desktop.directory.queries.erasing import chosen_person

    with closing(chosen_store(options)) as store:
        with store.read() as session:
            person = chosen_person(session, options.activities, options.person)
        what = erasing_of(store, options.activities, person)
        if options.dry_run or not options.yes:
            say(options, "\n".join(_told(options, what)), _document(options, what, erased=False))
            if options.dry_run:
                return 0
            raise Refused("erase-unconfirmed")
        done = erase_people(store, options.activities, person)
        progress = terminal_progress()
        left = store.forget_in_backups(lambda share: progress(share, ""))
    if done.later:
        sys.stderr.write(options.activities.explain(Refused("store-scrub-later")) + "\n")
    still = [str(path) for path in left]
    text = [*_told(options, done.what), *_after(options, still)]
    say(options, "\n".join(text), _document(options, done.what, erased=True, left=still))
    return 0


def _told(options: argparse.Namespace, what: "Erasing") -> list[str]:
    """What goes, what stays, where else they are named."""
    sentence = options.activities.sentence
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
            lines += [
                title,
                *(
                    f"  {labelled(sentence(f'where-{one.kind}', {'name': one.title}))} {one.excerpt}"
                    for one in found
                ),
            ]
    return lines


def _after(options: argparse.Namespace, left: list[str]) -> list[str]:
    lines = []
    if left:
        lines.append(tr("Sauvegardes qui contiennent encore ces données, à supprimer à la main\u00a0:"))
        lines += [f"  {path}" for path in left]
    lines.append(tr("Copies que ce programme ne peut pas atteindre\u00a0:"))
    lines += [f"  {text}" for text in _by_hand(options)]
    lines.append(tr("C’est fait, et cela ne peut pas être annulé."))
    return lines


def _by_hand(options: argparse.Namespace) -> list[str]:
    from envies_desktop.directory.retention import copies_by_hand
    from envies_desktop.settings import load_settings

    left = copies_by_hand(load_settings().documents())
    return [options.activities.sentence(code, params) for code, params in left]


def _document(
    options: argparse.Namespace, what: "Erasing", *, erased: bool, left: list[str] | None = None
) -> dict[str, Any]:
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
        "by_hand": _by_hand(options),
    }
