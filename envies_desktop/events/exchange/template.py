"""The spreadsheet to download, to fill and to send back; and the file beside its final name."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from envies_desktop.directory.kinds import kind_label, kinds
from envies_desktop.events.kinds import SIDES, side_label
from envies_desktop.i18n import tr
from envies_desktop.paper.spreadsheet import workbook
from envies_desktop.refused import Refused

FILLABLE_LINES = 500


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of the template: its field, its header, what to write there, and two examples."""

    field: str
    header: str
    help: str
    one: str
    other: str
    choices: tuple[str, ...] = ()
    width: int = 18


def headings() -> list[Heading]:
    """The columns that the list of every event has, in the language of the moment."""
    yes, no = tr("oui"), tr("non")
    return [
        Heading("organisation", tr("Organisation"), tr("Son nom, comme sur le badge"), "Fanfare des Cigales",
                "Menuiserie du Val", width=32),
        Heading("kind", tr("Type d’organisation"), tr("À choisir dans la liste"),
                kind_label("association"), kind_label("entreprise"),
                tuple(kind_label(kind) for kind in kinds()), 20),
        Heading("side", tr("Côté"), tr("Seulement si le type ne suffit pas"), "", "",
                tuple(side_label(side) for side in SIDES), 14),
        Heading("first_name", tr("Prénom"), tr("De la personne qui vient"), "Camille", "Dominique"),
        Heading("last_name", tr("Nom de famille"), tr("Une personne par ligne"), "Exemple", "Modèle"),
        Heading("role", tr("Fonction"), "", tr("trésorière"), tr("gérant")),
        Heading("email", tr("Adresse électronique"), tr("Une seule"), "camille@example.org",
                "dominique@example.org", width=28),
        Heading("phone", tr("Téléphone"), tr("Avec son zéro"), "06 12 34 56 78", "04 42 12 34 56"),
        Heading("city", tr("Commune"), "", "Venelles", "Pertuis"),
        Heading("rna", tr("Numéro RNA"), tr("W et neuf chiffres, si vous l’avez"), "W131234567", ""),
        Heading("siret", tr("Numéro SIRET"), tr("Quatorze chiffres, si vous l’avez"), "", "99999001300016"),
        Heading("need", tr("Besoin"), tr("Une phrase, ou plusieurs séparées par\u00a0;"),
                tr("un lieu pour répéter"), tr("faire connaître nos métiers"), width=28),
        Heading("offer", tr("Offre"), tr("Une phrase, ou plusieurs séparées par\u00a0;"),
                tr("un concert de quartier"), tr("chutes de bois"), width=28),
        Heading("apart", tr("À ne pas placer avec"), tr("Noms séparés par\u00a0;"), "", "", width=24),
        Heading("together", tr("Doit rencontrer"), tr("Noms séparés par\u00a0;"), "", "", width=24),
        Heading("arrival", tr("Arrivée"), tr("Si elle n’est pas là dès le début"), "", "18h00", width=10),
        Heading("departure", tr("Départ"), tr("Si elle part avant la fin"), "19h30", "", width=10),
        Heading("access", tr("Besoins d’accessibilité"), tr("Effacés après l’événement"), "", "", width=22),
        Heading("photo", tr("Accord pour les photos"), "", yes, no, (yes, no), 14),
        Heading("contact_consent", tr("Accord pour l’échange des coordonnées"), "", yes, yes, (yes, no), 18),
        Heading("note", tr("Remarque"), tr("Ni jugement, ni donnée sensible"), "", "", width=28),
    ]  # fmt: skip


def write_template(path: Path, columns: list[Heading]) -> None:
    """Write the empty list to fill; raises Refused("import-unwritable")."""
    with beside(path) as draft, workbook(draft) as book:
        _list_sheet(book, columns, [])
        _guide_sheet(book, columns)


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A draft beside the final name, renamed when all went well; raises Refused("import-unwritable")."""
    draft = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, suffix=".part")
        os.close(handle)
        yield Path(draft)
        Path(draft).replace(path)
    except OSError as error:
        raise Refused("import-unwritable", file=path.name, folder=str(path.parent)) from error
    finally:
        if draft:
            Path(draft).unlink(missing_ok=True)


def write_list(path: Path, columns: list[Heading], rows: list[list[str]]) -> None:
    """A workbook of one sheet that the import reads back; raises Refused("import-unwritable")."""
    with beside(path) as draft, workbook(draft) as book:
        _list_sheet(book, columns, rows)


def _list_sheet(book: Any, columns: list[Heading], rows: list[list[str]]) -> None:
    head = book.add_format(
        {"bold": True, "text_wrap": True, "bg_color": "#DDD8CE", "border": 1, "valign": "top"}
    )
    text = book.add_format({"num_format": "@"})
    sheet = book.add_worksheet(tr("Participants"))
    sheet.freeze_panes(1, 1)
    last = max(FILLABLE_LINES, len(rows))
    for index, column in enumerate(columns):
        # Text cells keep the zero of phones and the digits of SIRET numbers.
        sheet.set_column(index, index, column.width, text)
        sheet.write_string(0, index, column.header, head)
        if column.choices:
            rule = {"validate": "list", "source": list(column.choices), "error_type": "warning"}
            sheet.data_validation(1, index, last, index, rule)
    for number, row in enumerate(rows, 1):
        for index, cell in enumerate(row):
            if cell:
                sheet.write_string(number, index, cell, text)


def _guide_sheet(book: Any, columns: list[Heading]) -> None:
    """The examples stand in columns: this sheet can never be taken for a list of participants."""
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet(tr("Mode d’emploi"))
    titles: tuple[Callable[[Heading], str], ...] = (
        lambda c: c.header,
        lambda c: c.help,
        lambda c: c.one,
        lambda c: c.other,
    )
    for index, title in enumerate(
        (tr("Titre à remplir"), tr("Ce qu’on y écrit"), tr("Premier exemple"), tr("Second exemple"))
    ):
        sheet.set_column(index, index, 34)
        sheet.write_string(0, index, title, bold)
        for number, column in enumerate(columns, 1):
            sheet.write_string(number, index, titles[index](column))
