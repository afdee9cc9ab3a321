"""The door `import`: what it writes, what it tells, and what it refuses in one sentence."""

import json

import openpyxl
import pytest
import sqlalchemy as sa

from envies_desktop.cli import main
from envies_desktop.events.model import Participant
from envies_desktop.speed_dating.actions import add_speed_dating
from envies_desktop.speed_dating.model import Wish
from envies_desktop.store.engine import open_store

HEADER = ["Structure", "Prénom", "Nom", "Mail", "Vœu 1"]


@pytest.fixture
def path(tmp_path):
    """A store with one event."""
    from envies_desktop.app import import_models

    import_models()
    store = open_store(tmp_path / "soiree.db")
    with store.work("event-add", name="Soirée") as work:
        add_speed_dating(work, title="Soirée")
    store.close()
    return tmp_path / "soiree.db"


@pytest.fixture
def workbook(tmp_path):
    """Associations on one sheet, companies on the other, one of them hidden."""
    book = openpyxl.Workbook()
    book.active.title = "Associations"
    book.create_sheet("Entreprises")
    for name, rows in {
        "Associations": [HEADER, ["Azoth", "Ana", "Un", "a@example.org", "Fournil"]],
        "Entreprises": [
            HEADER,
            ["Fournil", "Luc", "Deux", "f@example.org", "Azoth"],
            ["Lavande", "Eva", "Trois", "l@example.org", ""],
        ],
    }.items():
        for row in rows:
            book[name].append(row)
    book["Entreprises"].row_dimensions[3].hidden = True
    book.save(tmp_path / "liste.xlsx")
    return tmp_path / "liste.xlsx"


def _door(path, *arguments):
    return main(["--store", str(path), "import", *map(str, arguments), "--event", "Soirée"])


def _count(path, cls):
    store = open_store(path)
    try:
        with store.read() as session:
            return session.scalar(sa.select(sa.func.count()).select_from(cls))
    finally:
        store.close()


@pytest.mark.parametrize(
    ("options", "people", "wishes"),
    [
        ((), 2, 2),
        (("--with-hidden",), 3, 2),
        (("--sheet", "Entreprises"), 1, 0),
        (("--sheet", "Entreprises", "--sheet", "Associations"), 2, 2),
        (("--dry-run",), 0, 0),
    ],
)
def test_sheets_and_hidden_lines(path, workbook, options, people, wishes, capsys):
    assert _door(path, workbook, *options) == 0
    assert (_count(path, Participant), _count(path, Wish)) == (people, wishes)
    assert "Traceback" not in capsys.readouterr().err


def test_report_says_the_sheet_of_each_line(path, workbook, tmp_path):
    assert _door(path, workbook, "--dry-run", "--report", tmp_path / "r.json") == 0
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert (told["sheet"], told["read"], told["added"], told["refused"], told["gesture"]) == (
        "Associations, Entreprises", 3, 2, 1, None,
    )  # fmt: skip
    assert [(row["sheet"], row["line"], row["code"]) for row in told["lines"]] == [
        ("Associations", 1, "import-sheets-read"),
        ("Entreprises", 3, "import-line-hidden"),
    ]


def test_unknown_sheet_names_those_that_are_there(path, workbook, capsys):
    assert _door(path, workbook, "--sheet", "Mairies") == 1
    said = capsys.readouterr().err
    assert "Mairies" in said
    assert "Associations" in said
    assert _count(path, Participant) == 0


@pytest.mark.parametrize("report", ["ici", "liste.xlsx/r.json"])
def test_report_that_cannot_be_written_is_refused_before_anybody_is_registered(
    path, workbook, tmp_path, report, capsys
):
    (tmp_path / "ici").mkdir()
    assert _door(path, workbook, "--report", tmp_path / report) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert _count(path, Participant) == 0


@pytest.mark.parametrize("profile", ["participants", "helloasso", "limesurvey", "galette"])
def test_profile_is_accepted_and_told(path, workbook, tmp_path, profile):
    assert _door(path, workbook, "--as", profile, "--report", tmp_path / "r.json") == 0
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["profile"] == profile


@pytest.mark.parametrize(
    "content",
    [
        b"Organisation;Nom;N\nA;B;" + b"9" * 5000,
        b"Nom\n" * 3,
        b"\x00\x01" * 90,
        b"a@b",
        b'"',
        b";;;\n" * 99,
        b"",
        b"PK\x03\x04x",
    ],
)
def test_no_file_ends_in_a_traceback(path, tmp_path, content, capsys):
    (tmp_path / "x.csv").write_bytes(content)
    status = _door(path, tmp_path / "x.csv", "--dry-run")
    said = capsys.readouterr().err
    assert status == 0 or (status == 1 and said.strip() and "Traceback" not in said)
