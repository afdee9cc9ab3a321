"""A workbook with a sheet per side, and sheets that are other lists."""

import openpyxl
import pytest

from envies_desktop.intake.reader import read_table
from envies_desktop.intake.sheet import SHEET_STEP, line_of
from envies_desktop.refused import Refused

HEADER = ["Structure", "Prénom", "Nom", "Mail", "Vœu 1"]


def _book(tmp_path, **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "liste.xlsx"
    book.save(path)
    return path


def _people(name, count, header=HEADER):
    return [
        header,
        *([f"{name} {n}", f"P{n}", f"N{n}", f"{name[0]}{n}@example.org", ""] for n in range(count)),
    ]


@pytest.mark.parametrize(
    "names",
    [("Associations", "Entreprises"), ("Assos", "Boîtes"), ("Feuil1", "Feuil2"), ("Côté A", "Côté B")],
)
def test_sheets_of_one_list_are_read_together(tmp_path, names):
    path = _book(tmp_path, **{names[0]: _people("Asso", 3), names[1]: _people("Boîte", 2)})
    sheet = read_table(path)
    assert (sheet.names, sheet.others, len(sheet.rows)) == (names, (), 6)
    assert [row.number for row in sheet.rows[4:]] == [SHEET_STEP + 2, SHEET_STEP + 3]
    assert [line_of(row.number) for row in sheet.rows] == [1, 2, 3, 4, 2, 3]
    assert sheet.name_at(SHEET_STEP + 2) == names[1]


@pytest.mark.parametrize(
    "other",
    ["2025", "Inscrits 2025", "Ancienne liste", "Archive", "Copie", "Annulés", "Liste d'attente", "Modèle"],
)
def test_sheet_of_another_list_is_left_aside(tmp_path, other):
    sheet = read_table(_book(tmp_path, **{"Inscrits": _people("Asso", 3), other: _people("Boîte", 2)}))
    assert (sheet.names, sheet.others) == (("Inscrits",), (other,))


def test_sheet_with_other_columns_is_left_aside(tmp_path):
    path = _book(tmp_path, Inscrits=_people("Asso", 3), Repas=[["Nom", "Menu", "Régime"], ["Un", "A", ""]])
    assert read_table(path).names == ("Inscrits",)


def test_cells_go_under_their_own_header(tmp_path):
    header = ["Mail", "Entreprise", "Nom", "Prénom", "Souhait 1", "Fonction"]
    other = [header, ["b@example.org", "Boîte", "Deux", "Eva", "Asso 0", "gérante"]]
    sheet = read_table(_book(tmp_path, Associations=_people("Asso", 1), Entreprises=other))
    assert sheet.rows[0].cells == (*HEADER, "Fonction")
    assert sheet.rows[-1].cells == ("Boîte", "Eva", "Deux", "b@example.org", "Asso 0", "gérante")
    assert sheet.parts == (("Associations", "Structure"), ("Entreprises", "Entreprise"))


def test_sheets_asked_by_name(tmp_path):
    path = _book(tmp_path, Un=_people("Asso", 1), Deux=_people("Boîte", 1), Trois=_people("Cie", 1))
    assert read_table(path, sheet="Deux").names == ("Deux",)
    assert read_table(path, sheet=["Trois", "Un", "Trois"]).names == ("Trois", "Un")
    with pytest.raises(Refused) as refused:
        read_table(path, sheet=["Un", "Quatre"])
    assert refused.value.params["sheets"] == ["Un", "Deux", "Trois"]


def test_hidden_lines_and_broken_cells_keep_their_sheet(tmp_path):
    path = _book(
        tmp_path,
        Associations=_people("Asso", 2),
        Entreprises=[*_people("Boîte", 2), ["#REF!", "P", "N", "x@example.org"]],
    )
    book = openpyxl.load_workbook(path)
    book["Entreprises"].row_dimensions[3].hidden = True
    book["Associations"].column_dimensions["D"].hidden = True
    book.save(path)
    sheet = read_table(path)
    assert (sheet.hidden, sheet.hidden_columns) == ({SHEET_STEP + 3}, {3})
    assert [(note.line, note.code, note.params["cell"]) for note in sheet.notes] == [
        (SHEET_STEP + 4, "import-cell-error", "A4")
    ]
