"""`import FILE --event EVENT`: participants and wishes from a spreadsheet."""

import argparse
from contextlib import closing
from pathlib import Path

from envies_desktop.cli.common import (
    Doors,
    back_up_before,
    check_writable,
    chosen_store,
    say,
    write_json,
)
from envies_desktop.i18n import tr

PROFILES = (
    "participants", "helloasso", "google-forms", "framaforms", "limesurvey", "nextcloud-forms", "pretix",
    "eventbrite", "luma", "indico", "galette",
)  # fmt: skip
"""Where a list of participants may come from: all are read by their headers and cells, whatever is said."""


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("import", parents=[common], help=tr("importer des participants"))
    door.add_argument("file", type=Path, metavar="FILE")
    door.add_argument("--event", required=True, metavar="EVENT")
    told = tr("d’où vient la liste\u00a0: {profiles}").format(profiles=", ".join(PROFILES))
    door.add_argument(
        "--as", dest="profile", choices=PROFILES, default=PROFILES[0], metavar="PROFILE", help=told
    )
    door.add_argument("--sheet", dest="sheets", action="append", metavar="NAME",
                      help=tr("la feuille à lire (plusieurs\u00a0: lues ensemble)"))  # fmt: skip
    door.add_argument("--with-hidden", action="store_true", help=tr("prendre aussi les lignes masquées"))
    door.add_argument("--dry-run", action="store_true", help=tr("montrer sans rien importer"))
    door.add_argument("--report", type=Path, metavar="R.json")
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, preview, and import what no error stands against; a doubtful wish is reported, not guessed.

    Nobody can be asked here: themes that are in no list are made, and told.
    """
    from envies_desktop.events.doors.chosen import chosen_event
    from envies_desktop.events.exchange import Choices, apply_import, preview_participants, report
    from envies_desktop.intake.reader import read_table

    sheet = read_table(options.file, sheet=options.sheets)
    choices = Choices(new_themes=True, wanted=sheet.hidden if options.with_hidden else frozenset())
    with closing(chosen_store(options)) as store:
        event_id = chosen_event(store, options.event)
        with store.read() as session:
            preview = preview_participants(session, event_id, sheet, options.activities, choices=choices)
        result = None
        if options.report:
            check_writable(options.report)  # once people are in, nothing may be refused any more
        if not options.dry_run:
            back_up_before(options, store)
            with store.work("import-participants", name=options.file.name) as work:
                result = apply_import(work, preview, options.activities)
        told = report(preview, options.activities.sentence, result) | {"profile": options.profile}
    if options.report:
        write_json(options.report, told)
    text = tr(
        "{read} lignes lues : {added} ajoutées, {changed} modifiées, {same} identiques, {refused} refusées."
    )
    lines = [text.format(**{key: told[key] for key in ("read", "added", "changed", "same", "refused")})]
    lines += [tr("Ligne {line} : {text}").format(line=row["line"], text=row["text"]) for row in told["lines"]]
    say(options, "\n".join(lines), told)
    return 0
