"""`print EVENT|diagnostic:ID --out DIR`: every document of an event or a diagnostic, or those named."""

import argparse
import uuid
from contextlib import closing
from pathlib import Path

from envies_desktop.cli.common import (
    Doors,
    chosen_store,
    identified,
    say,
    teller,
    terminal_progress,
)
from envies_desktop.events.doors.chosen import chosen_event
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store

DIAGNOSTIC = "diagnostic"


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("print", parents=[common], help=tr("produire les documents en PDF"))
    door.add_argument("subject", metavar="EVENT|diagnostic:ID")
    door.add_argument("--out", type=Path, required=True, metavar="DIR")
    door.add_argument("--document", action="append", metavar="NAME")
    door.add_argument("--person", metavar="PERSON")
    door.add_argument(
        "--other", metavar="ID", help=tr("un autre diagnostic, pour le rapport de compatibilité")
    )
    door.add_argument("--large", action="store_true", help=tr("en grands caractères"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the PDFs and name them."""
    kind, _, wanted = options.subject.partition(":")
    files = _diagnostic(options, wanted) if kind == DIAGNOSTIC and wanted else _event(options)
    say(options, "\n".join(str(path) for path in files), {"files": [str(path) for path in files]})
    return 0


def _event(options: argparse.Namespace) -> list[Path]:
    from envies_desktop.documents import print_documents
    from envies_desktop.settings import load_settings

    with closing(chosen_store(options)) as store:
        event_id = chosen_event(store, options.subject)
        person = _chosen_person(store, event_id, options.person) if options.person else None
        return print_documents(
            store,
            load_settings(),
            event_id,
            options.out,
            names=options.document,
            person=person,
            large=options.large,
            progress=terminal_progress(),
            told=teller(options),
        )


def _diagnostic(options: argparse.Namespace, wanted: str) -> list[Path]:
    from envies_desktop.diagnostics.queries.printed import diagnostic_titles
    from envies_desktop.documents.diagnostics import gather_diagnostic, print_diagnostic
    from envies_desktop.settings import load_settings

    if options.person:
        raise Refused("paper-not-for-one", title=options.subject)
    with closing(chosen_store(options)) as store:
        with store.read() as session:
            known = diagnostic_titles(session)
        chosen = identified(wanted, known, DIAGNOSTIC)
        other = identified(options.other, known, DIAGNOSTIC) if options.other else None
        kit = gather_diagnostic(store, load_settings(), chosen, other=other)
    return print_diagnostic(kit, options.out, options.document, large=options.large)


def _chosen_person(store: Store, event_id: uuid.UUID, wanted: str) -> uuid.UUID:
    from envies_desktop.events.queries import participant_rows

    with store.read() as session:
        people = [(row.id, row.name) for row in participant_rows(session, event_id)]
    return identified(wanted, people, "person")
