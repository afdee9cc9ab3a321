"""`print EVENT|diagnostic:ID --out DIR`: every document of a record, or those named."""

import argparse
import uuid
from contextlib import closing
from pathlib import Path

from envies_desktop.activity import Subject, load
from envies_desktop.cli.common import Doors, chosen_store, identified, say, teller, terminal_progress
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store

EVENT = "event"
"""What is meant where nothing else is said."""


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
    from envies_desktop.paper.dossier import Order
    from envies_desktop.paper.printing import print_documents
    from envies_desktop.settings import load_settings

    activities = options.activities
    record, _, named = options.subject.partition(":")
    others = {subject.name for subject in activities.subjects()} - {EVENT}
    record, wanted = (record, named) if record in others and named else (EVENT, options.subject)
    subject = activities.subject(record)
    if options.person and not subject.people:
        raise Refused("paper-not-for-one", title=options.subject)
    pairs = any(document.beside for document in activities.documents(record))
    with closing(chosen_store(options)) as store:
        record_id = _chosen(store, subject, wanted)
        order = Order(
            names=tuple(options.document or ()),
            person=_chosen_person(store, subject, record_id, options.person) if options.person else None,
            other=_chosen(store, subject, options.other) if options.other and pairs else None,
            large=options.large,
        )
        files = print_documents(
            store, load_settings(), activities, record, record_id, options.out, order,
            progress=terminal_progress(), told=teller(options),
        )  # fmt: skip
    say(options, "\n".join(str(path) for path in files), {"files": [str(path) for path in files]})
    return 0


def _chosen(store: Store, subject: Subject, wanted: str) -> uuid.UUID:
    with store.read() as session:
        return identified(wanted, load(subject.known)(session), subject.name)


def _chosen_person(store: Store, subject: Subject, record_id: uuid.UUID, wanted: str) -> uuid.UUID:
    with store.read() as session:
        return identified(wanted, load(subject.people)(session, record_id), "person")
