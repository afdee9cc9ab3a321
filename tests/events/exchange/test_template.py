"""The template is read back by the import, and an export too: nothing is lost on the way."""

import csv

import openpyxl
import pytest

from envies_desktop import i18n
from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.actions import add_need
from envies_desktop.directory.kinds import kind_label, kinds
from envies_desktop.events.actions import set_rule
from envies_desktop.events.exchange import (
    columns_to_fill,
    export_participants,
    preview_participants,
    write_template,
)
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, SIDES, side_label, status_label
from envies_desktop.events.model import Participant
from envies_desktop.events.wording.imports import field_label, fields
from envies_desktop.intake.columns import load_fields, recognise
from envies_desktop.intake.reader import read_table
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.queries.people import seated_rows
from tests.events.exchange.test_preview import AZOTH, FOURNIL

SPEED_DATING = ACTIVITIES.kind("speed_dating")
NASTY = "=cmd|' /C calc'!A0"


@pytest.fixture(autouse=True)
def french_again():
    yield
    i18n.set_language("fr")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_template_is_recognised_in_each_language(tmp_path, language):
    i18n.set_language(language)
    write_template(tmp_path / "modele.xlsx", columns_to_fill(SPEED_DATING))
    sheet = read_table(tmp_path / "modele.xlsx")
    found = recognise(sheet, load_fields("participants"))
    assert [c.field for c in found.columns] == [heading.field for heading in columns_to_fill(SPEED_DATING)]
    assert found.data == ()
    assert len(sheet.others) == 1


def test_template_that_was_filled(tmp_path, store, event):
    path = tmp_path / "modele.xlsx"
    write_template(path, columns_to_fill(SPEED_DATING))
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for index, heading in enumerate(columns_to_fill(SPEED_DATING), 1):
        sheet.cell(2, index).value = heading.one
        sheet.cell(3, index).value = heading.other
    assert len(sheet.data_validations.dataValidation) == 4
    book.save(path)
    with store.read() as session:
        looked = preview_participants(session, event, read_table(path), ACTIVITIES)
    assert [(line.fate, line.side, line.values.person) for line in looked.lines] == [
        ("add", "A", "Camille Exemple"),
        ("add", "B", "Dominique Modèle"),
    ]
    assert [naming.state for line in looked.lines for naming in line.namings] == ["matched", "matched"]
    assert looked.all_problems[1:] == ()


def test_every_field_of_the_template_has_a_label():
    assert {heading.field for heading in columns_to_fill(SPEED_DATING)} <= set(fields())
    assert all(field_label(field) != field for field in fields())


def test_place_that_cannot_be(tmp_path):
    (tmp_path / "fichier").write_text("")
    with pytest.raises(Refused, match="import-unwritable"):
        write_template(tmp_path / "fichier" / "modele.xlsx", columns_to_fill(SPEED_DATING))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fichier"]


@pytest.fixture
def full(store, event, bring):
    """An event with everything that a list can say, nasty texts among it."""
    header = ("Structure", "Type", "Prénom", "Nom", "Mail", "Tél", "Vœu 1", "Départ", "Photo", "Remarque")
    bring(
        (*AZOTH[:5], "+32 470 12 34 56", "Fournil", "18h30", "oui", NASTY),
        (*FOURNIL[:5], "0612345678", "Azoth Studio", "", "non", 'deux\nlignes ; et "des" guillemets'),
        ("=1+1", "asso", "@SUM", "-2+3", "", "", "Fournil", "", "", ""),
        header=header,
    )
    with store.read() as session:
        rows = seated_rows(session, event)
    with store.work("rule-set", name="x") as work:
        set_rule(work, a_id=rows[0].id, b_id=rows[-1].id, rule="apart")
        place = work.get(Participant, rows[0].id).organisation_id
        add_need(work, organisation_id=place, side="besoin", text="un local ; du son")
    return event


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("name", ["liste.xlsx", "liste.csv"])
def test_export_comes_back_the_same(tmp_path, store, full, name, language):
    i18n.set_language(language)
    path = tmp_path / name
    with store.read() as session:
        assert export_participants(session, full, path, ACTIVITIES) == 3
        looked = preview_participants(session, full, read_table(path), ACTIVITIES)
    assert [(line.fate, line.changes) for line in looked.lines] == [("same", ())] * 3
    assert looked.all_problems == ()
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file() and "db" not in p.name) == [name]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_label_is_read_back(language, preview):
    i18n.set_language(language)
    header = ("Structure", "Type", "Côté", "Statut")
    rows = [(f"O{n}", kind_label(kind), "", "") for n, kind in enumerate(kinds())]
    rows += [(f"S{n}", "asso", side_label(side), "") for n, side in enumerate(SIDES)]
    rows += [(f"T{n}", "asso", "", status_label(status)) for n, status in enumerate(PARTICIPANT_STATUSES)]
    values = [line.values for line in preview(*rows, header=header).lines]
    assert [v.kind for v in values][: len(kinds())] == list(kinds())
    assert [v.side for v in values if v.side] == list(SIDES)
    assert [v.status for v in values if v.status] == list(PARTICIPANT_STATUSES)


def test_csv_holds_nothing_that_a_spreadsheet_computes(tmp_path, store, full):
    with store.read() as session:
        export_participants(session, full, tmp_path / "liste.csv", ACTIVITIES)
    content = (tmp_path / "liste.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@")] == []
    assert b"0032 470 12 34 56" in content


def test_workbook_holds_formulas_as_text(tmp_path, store, full):
    with store.read() as session:
        export_participants(session, full, tmp_path / "liste.xlsx", ACTIVITIES)
    cells = [cell for row in openpyxl.load_workbook(tmp_path / "liste.xlsx").active.rows for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert NASTY in {cell.value for cell in cells}
