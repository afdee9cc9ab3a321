"""Sheets of LibreOffice, the honest and the hostile."""

import zipfile

import pytest

from envies_desktop.intake.reader import read_table
from envies_desktop.refused import Refused

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>{prologue}<office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body>'
    "<office:spreadsheet>"
)
TAIL = "</office:spreadsheet></office:body></office:document-content>"
EMPTY = '<table:table-cell table:number-columns-repeated="16380"/>'


def _cell(text):
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def _row(*cells, repeated=1):
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(cells)}</table:table-row>'


def _ods(
    tmp_path, *rows, prologue="", manifest="", mimetype="application/vnd.oasis.opendocument.spreadsheet"
):
    path = tmp_path / "liste.ods"
    table = f'<table:table table:name="Inscrits">{"".join(rows)}</table:table>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("mimetype", mimetype)
        pack.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f"{manifest}</manifest:manifest>",
        )
        pack.writestr("content.xml", HEAD.format(prologue=prologue) + table + TAIL)
    return path


def _refusal(path):
    with pytest.raises(Refused) as refused:
        read_table(path)
    return refused.value.code


def test_cells_and_line_numbers(tmp_path):
    path = _ods(
        tmp_path,
        _row(_cell("Structure"), _cell("Tél"), _cell("Départ"), EMPTY),
        _row(EMPTY, repeated=3),
        _row(
            _cell("Azoth"),
            '<table:table-cell office:value-type="float" office:value="612345678"><text:p>6</text:p>'
            "</table:table-cell>",
            '<table:table-cell office:value-type="time" office:time-value="PT18H30M00S"><text:p>x</text:p>'
            "</table:table-cell>",
        ),
        _row(EMPTY, repeated=1_048_570),
    )
    sheet = read_table(path)
    assert (sheet.name, [(row.number, row.cells) for row in sheet.rows]) == (
        "Inscrits",
        [(1, ("Structure", "Tél", "Départ")), (5, ("Azoth", "612345678", "18:30"))],
    )


def test_filled_row_repeated_to_the_end(tmp_path):
    assert _refusal(_ods(tmp_path, _row(_cell("x"), repeated=1_048_576))) == "import-too-many-rows"


def test_filled_cell_in_the_last_column(tmp_path):
    assert _refusal(_ods(tmp_path, _row(EMPTY, _cell("x")))) == "import-too-many-columns"


def test_block_repeated_within_the_limits_of_each_side(tmp_path):
    wide = _cell("x").replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="200"')
    assert _refusal(_ods(tmp_path, _row(wide, repeated=50_000))) == "import-too-many-cells"


def test_entities(tmp_path):
    assert _refusal(_ods(tmp_path, prologue='<!DOCTYPE x [<!ENTITY a "ha">]>')) == "import-unsafe"


def test_password(tmp_path):
    assert _refusal(_ods(tmp_path, manifest="<manifest:encryption-data/>")) == "import-encrypted"


def test_text_document(tmp_path):
    path = _ods(tmp_path, mimetype="application/vnd.oasis.opendocument.text")
    assert _refusal(path) == "import-is-document"


def test_hidden_and_filtered_lines_errors_and_formulas_without_value(tmp_path):
    path = _ods(
        tmp_path,
        _row(_cell("Structure"), _cell("Mail")),
        _row(_cell("Azoth"), '<table:table-cell table:formula="of:=LOWER([.A1])"/>'),
        _row(_cell("B"), _cell("b@example.org")).replace(
            "<table:table-row", '<table:table-row table:visibility="filter"'
        ),
        _row(_cell("C"), _cell("#REF!")).replace(
            "<table:table-row", '<table:table-row table:visibility="collapse"'
        ),
    )
    sheet = read_table(path)
    assert sheet.hidden == {3, 4}
    assert [(note.code, note.params["cell"]) for note in sheet.notes] == [
        ("import-cell-formula", "B2"),
        ("import-cell-error", "B4"),
    ]


def test_error_of_a_formula_is_named_and_its_value_not_taken(tmp_path):
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    wrong = '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0" {calc}'
    wrong += ' calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    path = _ods(
        tmp_path,
        _row(_cell("Structure"), _cell("Tél")),
        _row(_cell("Azoth"), wrong.format(calc=calc), _cell("x")),
    )
    sheet = read_table(path)
    assert sheet.rows[1].cells == ("Azoth", "", "x")
    assert [(n.code, n.params["cell"], n.params["value"]) for n in sheet.notes] == [
        ("import-cell-error", "B2", "#DIV/0!")
    ]


def test_a_billion_spaces_are_not_written_out(tmp_path):
    path = _ods(tmp_path, _row(_cell('Organisation<text:s text:c="999999999"/>x'), _cell("Nom")))
    assert _refusal(path) == "import-too-heavy"
