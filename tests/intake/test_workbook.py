"""Workbooks, the honest and the hostile: each is read in the capped process, as a page would."""

import datetime as dt
import re
import time
import zipfile

import openpyxl
import pytest
import xlsxwriter

from envies_desktop.intake.limits import NOTES
from envies_desktop.intake.reader import read_sheets, read_table
from envies_desktop.intake.wording import SENTENCES
from envies_desktop.refused import Refused

HEADER = ["Structure", "Mail", "Tél"]


def _workbook(path, rows, **sheets):
    book = openpyxl.Workbook()
    book.active.title = "Feuil1"
    for row in rows:
        book.active.append(row)
    for name, other in sheets.items():
        sheet = book.create_sheet(name)
        for row in other:
            sheet.append(row)
    book.save(path)
    return path


def _changed(path, part, change):
    """The same workbook with one part rewritten."""
    with zipfile.ZipFile(path) as pack:
        parts = {name: pack.read(name) for name in pack.namelist()}
    parts[part] = change(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in parts.items():
            pack.writestr(name, content)
    return path


def _long_workbook(path, count, letters):
    """A workbook of numbers, written as text: the libraries would take seconds."""

    def row(n):
        cells = (f'<c r="{letter}{n}"><v>{n * k % 99_991}</v></c>' for k, letter in enumerate(letters, 1))
        return f'<row r="{n}">{"".join(cells)}</row>'

    rows = "".join(map(row, range(1, count + 1)))
    return _changed(
        _workbook(path, [[1]]),
        "xl/worksheets/sheet1.xml",
        lambda xml: re.sub(b"(?<=<sheetData>).*(?=</sheetData>)", rows.encode(), xml),
    )


def _refusal(path):
    begun = time.monotonic()
    with pytest.raises(Refused) as refused:
        read_table(path)
    assert time.monotonic() - begun < 15
    return refused.value.code


def test_cells_become_what_a_person_typed(tmp_path):
    row = ["Azoth", 612345678.0, 49345678900012, 12.5, True, dt.date(2018, 3, 15), dt.time(18, 30),
           dt.datetime(2018, 3, 15, 17, 30), " espaces\u00a0durs ", "=1+1"]  # fmt: skip
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(
        str(path), {"strings_to_formulas": False, "default_date_format": "dd/mm/yy hh:mm"}
    )
    sheet = book.add_worksheet()
    clock = book.add_format({"num_format": "hh:mm"})
    sheet.write_row(0, 0, row[:6])
    sheet.write_datetime(0, 6, row[6], clock)
    sheet.write_row(0, 7, row[7:])
    book.close()
    assert read_sheets(path)[0].rows[0].cells == (
        "Azoth", "612345678", "49345678900012", "12.5", "VRAI", "2018-03-15", "18:30", "2018-03-15 17:30",
        "espaces durs", "=1+1",
    )  # fmt: skip


def test_line_numbers_are_those_of_the_spreadsheet(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [["Titre"], [], [], HEADER, [], ["Azoth", "a@example.org", "06"]])
    assert [row.number for row in read_table(path).rows] == [1, 4, 6]


def test_sheet_with_the_recognised_header_is_chosen(tmp_path):
    path = _workbook(
        tmp_path / "a.xlsx",
        [["Notes de la réunion"], ["penser au café"]],
        Inscrits=[HEADER, ["Azoth", "a@example.org", "06"]],
        Salle=[["Tables", 10]],
    )
    sheet = read_table(path)
    assert (sheet.name, sheet.others) == ("Inscrits", ("Feuil1", "Salle"))
    assert read_table(path, sheet="Salle").rows[0].cells == ("Tables", "10")
    with pytest.raises(Refused, match="import-no-sheet"):
        read_table(path, sheet="Absente")


def test_cell_merged_downwards_speaks_for_each_line(tmp_path):
    book = openpyxl.Workbook()
    for row in (["Structure", "Nom"], ["Azoth", "A"], [None, "B"]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    assert [row.cells for row in read_table(tmp_path / "a.xlsx").rows[1:]] == [("Azoth", "A"), ("Azoth", "B")]


def test_empty_workbook(tmp_path):
    assert _refusal(_workbook(tmp_path / "a.xlsx", [])) == "import-empty"


def test_one_cell_in_the_last_corner(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = "Structure"
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    assert _refusal(tmp_path / "a.xlsx") in ("import-too-many-rows", "import-too-many-columns")


def test_corner_that_the_declared_dimension_hides(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER, ["Azoth", "a@example.org", "06"]])
    _changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b"</sheetData>", b'<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>'),
    )
    assert _refusal(path) == "import-too-many-columns"


def test_styled_empty_cells_cost_nothing(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER, ["Azoth", "a@example.org", "06"]])
    _changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
        ),
    )
    assert len(read_table(path).rows) == 2


def test_too_many_rows(tmp_path):
    assert _refusal(_long_workbook(tmp_path / "a.xlsx", 60_000, "A")) == "import-too-many-rows"


def test_zip_bomb(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER])
    _changed(path, "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * (30 << 20))
    assert path.stat().st_size < 200_000
    assert _refusal(path) == "import-bomb"


def test_zip_whose_sizes_lie(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER])
    _changed(path, "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * (30 << 20))
    content = path.read_bytes()
    size = next(
        i.file_size for i in zipfile.ZipFile(path).infolist() if i.filename == "xl/worksheets/sheet1.xml"
    )
    path.write_bytes(content.replace(size.to_bytes(4, "little"), (900).to_bytes(4, "little")))
    assert _refusal(path) in ("import-damaged", "import-bomb")


@pytest.mark.parametrize(
    "prologue",
    [
        b'<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities(tmp_path, prologue):
    path = _workbook(tmp_path / "a.xlsx", [HEADER, ["Azoth", "a@example.org", "06"]])
    _changed(path, "xl/worksheets/sheet1.xml", lambda xml: prologue + xml)
    assert _refusal(path) == "import-unsafe"


def test_macros_and_links_are_left_behind(tmp_path):
    path = _workbook(tmp_path / "a.xlsm", [HEADER, ["Azoth", "a@example.org", "06"]])
    with zipfile.ZipFile(path, "a") as pack:
        pack.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 macro")
        pack.writestr("xl/externalLinks/externalLink1.xml", "<x/>")
        pack.writestr("../../evil.txt", "x")
    assert read_table(path).rows[1].cells[0] == "Azoth"
    assert not (tmp_path.parent.parent / "evil.txt").exists()


def test_truncated_workbook(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER])
    path.write_bytes(path.read_bytes()[:-400])
    assert _refusal(path) == "import-damaged"


def test_sheet_that_is_no_xml(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER])
    _changed(path, "xl/worksheets/sheet1.xml", lambda xml: b"\0\1\2 not xml")
    assert _refusal(path) == "import-damaged"


def test_old_encryption_flag(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER])
    content = bytearray(path.read_bytes())
    place = content.rfind(b"PK\x01\x02")
    content[place + 8] |= 1
    path.write_bytes(bytes(content))
    assert _refusal(path) == "import-encrypted"


def test_nothing_but_our_file_is_read(tmp_path):
    """A name with spaces, accents and a dash in front is one argument, never an option."""
    path = _workbook(tmp_path / "-inscrits été ; rm.xlsx", [HEADER, ["Azoth", "a@example.org", "06"]])
    assert read_table(path).file == "-inscrits été ; rm.xlsx"


def test_stop_ends_the_reading(tmp_path):
    class Stopped:
        def is_set(self):
            return True

    path = _long_workbook(tmp_path / "a.xlsx", 49_000, "ABCDEFGH")
    with pytest.raises(Refused, match="import-stopped"):
        read_table(path, stop=Stopped())


def test_formula_without_value_and_error_are_told_by_cell(tmp_path):
    path = _workbook(
        tmp_path / "a.xlsx", [HEADER, ["Azoth", '=LOWER("A")', "06"], ["=1/0", "b@example.org", "07"]]
    )

    def spoil(content):
        return re.sub(rb'<c r="A3">.*?</c>', b'<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', content)

    notes = read_table(_changed(path, "xl/worksheets/sheet1.xml", spoil)).notes
    assert [(n.line, n.code, n.params["cell"]) for n in notes] == [
        (2, "import-cell-formula", "B2"),
        (3, "import-cell-error", "A3"),
    ]


def test_formula_that_gives_an_empty_text_is_no_fault(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER, ["Azoth", "x", "06"]])

    def empty(content):
        return re.sub(rb'<c r="B2".*?</c>', b'<c r="B2" t="str"><f>IF(1=2,1,"")</f><v></v></c>', content)

    assert read_table(_changed(path, "xl/worksheets/sheet1.xml", empty)).notes == ()


def test_hidden_and_filtered_lines_are_known_by_their_number(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER, *([letter, f"{letter}@b.fr", ""] for letter in "abc")])
    book = openpyxl.load_workbook(path)
    book.active.row_dimensions[3].hidden = True
    book.active.row_dimensions[4].height = 0.0001
    book.save(path)
    assert read_table(path).hidden == {3, 4}


def test_line_number_of_thousands_of_figures_is_refused_in_a_sentence(tmp_path):
    path = _workbook(tmp_path / "a.xlsx", [HEADER, ["Azoth", "a@b.fr", ""]])
    _changed(
        path, "xl/worksheets/sheet1.xml", lambda content: content.replace(b'"A2"', b'"A' + b"9" * 5000 + b'"')
    )
    with pytest.raises(Refused, match="import-too-many-rows") as refused:
        read_table(path)
    assert "999" in SENTENCES[refused.value.code](refused.value.params)


def test_notes_beyond_the_most_are_only_counted(tmp_path):
    rows = [["#REF!", f"{n}@example.org", ""] for n in range(NOTES + 50)]
    notes = read_table(_workbook(tmp_path / "a.xlsx", [HEADER, *rows])).notes
    assert (len(notes), notes[-1].code, notes[-1].params) == (NOTES + 1, "import-notes-more", {"count": 50})
