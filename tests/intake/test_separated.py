"""Separated values as they really come."""

import contextlib
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake.limits import CELL_LETTERS
from envies_desktop.intake.mending import mended_row
from envies_desktop.intake.reader import read_table
from envies_desktop.intake.separated import decode, read_separated
from envies_desktop.refused import Refused

LIST = "Structure;Ville;Téléphone\r\nCœur d’Été;Aix-en-Provence;0442 123 456\r\nNoël & Fils;Gardanne;06 €\r\n"
CELLS = [
    ["Structure", "Ville", "Téléphone"],
    ["Cœur d’Été", "Aix-en-Provence", "0442 123 456"],
    ["Noël & Fils", "Gardanne", "06 €"],
]


def _rows(path):
    return [row for _, row in read_separated(path)[0]["rows"]]


def _file(tmp_path, content):
    path = tmp_path / "liste.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_codings(tmp_path, coding):
    assert _rows(_file(tmp_path, LIST.encode(coding))) == CELLS


@pytest.mark.parametrize("coding", ["mac_roman", "cp850"])
def test_old_codings_by_their_french_letters(tmp_path, coding):
    text = "Structure;Ville\nÉcole d'été;Château-Arnoux\nThéâtre à côté;Fréjus\n"
    assert _rows(_file(tmp_path, text.encode(coding)))[1] == ["École d'été", "Château-Arnoux"]


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_separators(tmp_path, mark):
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=mark)
    writer.writerows([["Inscrits, soirée du 15"], [], *CELLS, ["A, B; et C", "12, rue X", "0;1"]])
    rows = _rows(_file(tmp_path, buffer.getvalue().encode()))
    assert rows[1:] == [*CELLS, ["A, B; et C", "12, rue X", "0;1"]]


def test_declared_separator(tmp_path):
    path = _file(tmp_path, b"sep=,\r\nStructure,Ville\r\nAzoth;Studio,Aix\r\n")
    assert read_separated(path)[0]["rows"] == [[2, ["Structure", "Ville"]], [3, ["Azoth;Studio", "Aix"]]]


def test_one_column_only(tmp_path):
    assert _rows(_file(tmp_path, "Structure\nAzoth Studio\nL’Été, ensemble\n".encode()))[2] == [
        "L’Été, ensemble"
    ]


def test_line_breaks_inside_quotes(tmp_path):
    path = _file(tmp_path, b'Structure;Note\r\n"Azoth";"deux\r\nlignes"\r\nVoir;x\r\n')
    assert read_separated(path)[0]["rows"] == [
        [1, ["Structure", "Note"]],
        [2, ["Azoth", "deux\nlignes"]],
        [3, ["Voir", "x"]],
    ]


def test_unclosed_quote_names_its_line(tmp_path):
    path = _file(tmp_path, b'Structure;Note\nAzoth;ok\nVoir;ok\n"Duc;oh\nMine;ok\nFin;ok\n')
    with pytest.raises(Refused) as refused:
        read_table(path)
    assert (refused.value.code, refused.value.params["line"]) == ("import-open-quote", 4)


def test_unclosed_quote_that_a_later_one_closes(tmp_path):
    path = _file(tmp_path, b'Structure;Note\nAzoth;ok\n"Voir;ok\nDuc;"oh"\nMine;ok\n')
    with pytest.raises(Refused) as refused:
        read_table(path)
    assert (refused.value.code, refused.value.params["line"]) == ("import-open-quote", 3)


def test_quotes_that_were_not_doubled_are_read_and_told(tmp_path):
    path = _file(tmp_path, b'Structure;Note\n"Le "Petit" Duc";ok\nMine;"5"" de large"\n')
    sheet = read_table(path)
    assert [(note.line, note.code) for note in sheet.notes] == [(2, "import-quotes")]
    assert sheet.rows[1].cells[0].replace('"', "") == "Le Petit Duc"
    assert sheet.rows[2].cells == ("Mine", '5" de large')


def test_nul_characters_are_dropped_and_told(tmp_path):
    sheet = read_table(_file(tmp_path, b"Structure;Ville\nAz\0oth;Aix\n"))
    assert sheet.rows[1].cells == ("Azoth", "Aix")
    assert [(note.line, note.code) for note in sheet.notes] == [(2, "import-nul")]


def test_cell_of_a_megabyte_is_cut_and_told_by_its_place(tmp_path):
    path = _file(tmp_path, b"Structure;Note\nAzoth;" + b"x" * (1 << 20) + b"\n")
    sheet = read_table(path)
    assert len(sheet.rows[1].cells[1]) == CELL_LETTERS
    assert [(n.line, n.code, n.params["cell"]) for n in sheet.notes] == [(2, "import-cell-cut", "B2")]


def test_too_many_lines_and_columns(tmp_path):
    with pytest.raises(Refused, match="import-too-many-rows"):
        read_table(_file(tmp_path, b"a;b\n" * 50_001))
    with pytest.raises(Refused, match="import-too-many-columns"):
        read_table(_file(tmp_path, b"a;" * 200 + b"b\n"))


def test_binary_file(tmp_path):
    with pytest.raises(Refused, match="import-not-a-table"):
        read_table(_file(tmp_path, bytes(range(1, 32)) * 40))


def test_header_alone_has_no_other_line(tmp_path):
    assert len(read_table(_file(tmp_path, b"Structure;Mail;Ville\n")).rows) == 1


def test_formulas_stay_text(tmp_path):
    cells = ["=cmd|' /C calc'!A0", "+33 6 12 34 56 78", "-2+3", "@SUM(A1)"]
    path = _file(tmp_path, ("Structure;a;b;c\n" + ";".join(cells) + "\n").encode())
    assert list(read_table(path).rows[1].cells) == cells
    quoted = _file(tmp_path, ("Structure;a;b;c\n" + ";".join("'" + cell for cell in cells) + "\n").encode())
    assert list(read_table(quoted).rows[1].cells) == cells


_texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cn", "Co"]), max_size=12)


@given(st.lists(st.lists(_texts, min_size=3, max_size=3), min_size=2, max_size=6))
def test_whatever_is_written_is_read_back(tmp_path_factory, rows):
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";", quoting=csv.QUOTE_ALL).writerows(
        [["Structure", "Mail", "Ville"], *rows]
    )
    path = tmp_path_factory.mktemp("csv") / "liste.csv"
    path.write_bytes(buffer.getvalue().encode("utf-8-sig"))

    def kept(cell):
        cell = cell.replace("\0", "").strip()
        return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell

    wanted = [mended_row(1, [kept(cell) for cell in row], []) for row in rows]
    got = [row + [""] * (3 - len(row)) for row in _rows(path)[1:]]
    assert got == [row for row in wanted if any(row)]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content):
    with contextlib.suppress(Refused):
        assert isinstance(decode(content, "x.csv"), str)
