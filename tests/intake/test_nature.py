"""What a file is, whatever its name says."""

import zipfile

import pytest

from envies_desktop.intake.nature import nature_of
from envies_desktop.refused import Refused


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7\n...", "import-is-pdf"),
        (b"\x89PNG\r\n\x1a\n....", "import-is-image"),
        (b"\xff\xd8\xff\xe0....", "import-is-image"),
        (b"\0\0\0\x18ftypheic....", "import-is-image"),
        (b"{\\rtf1 ...}", "import-is-document"),
        (b"7z\xbc\xaf\x27\x1c", "import-is-archive"),
        (b"BEGIN:VCARD\nFN:X\nEND:VCARD", "import-is-vcard"),
        (b"SQLite format 3\0....", "import-is-store"),
        (b"<!DOCTYPE html><html><table>", "import-is-web-page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "import-is-web-page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "import-old-workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "import-encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "import-is-document"),
        (b"PK\x03\x04 torn", "import-damaged"),
        (b"", "import-empty"),
        (b" \r\n\r\n", "import-empty"),
    ],
)
def test_nature_of_what_is_no_spreadsheet(tmp_path, content, code):
    path = tmp_path / "liste.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        nature_of(path)
    assert (refused.value.code, refused.value.params["file"]) == (code, "liste.xlsx")


@pytest.mark.parametrize(
    ("member", "code"),
    [
        ("word/document.xml", "import-is-document"),
        ("content.xml", "import-is-document"),
        ("xl/workbook.bin", "import-old-workbook"),
        ("photo.jpg", "import-is-archive"),
    ],
)
def test_nature_of_an_archive_that_is_no_workbook(tmp_path, member, code):
    path = tmp_path / "liste.xlsx"
    with zipfile.ZipFile(path, "w") as pack:
        pack.writestr(member, "x")
    with pytest.raises(Refused) as refused:
        nature_of(path)
    assert refused.value.code == code


def test_nature_of_a_missing_file_and_of_a_folder(tmp_path):
    for path, code in ((tmp_path / "rien.csv", "import-missing"), (tmp_path, "import-is-folder")):
        with pytest.raises(Refused) as refused:
            nature_of(path)
        assert refused.value.code == code


def test_nature_of_a_huge_file(tmp_path):
    path = tmp_path / "liste.csv"
    with path.open("wb") as stream:
        stream.write(b"a;b\n")
        stream.truncate(21 << 20)
    with pytest.raises(Refused) as refused:
        nature_of(path)
    assert refused.value.code == "import-too-large"


def test_nature_of_a_list_that_begins_as_an_image_does(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text("BMX club;Aix\n")
    assert nature_of(path) == "text"


@pytest.mark.parametrize(
    "parts", [["Index/Document.iwa"], ["Index/Document.iwa", "Index/CalculationEngine.iwa"]]
)
def test_numbers_file_says_how_to_export_it(tmp_path, parts):
    path = tmp_path / "liste.numbers"
    with zipfile.ZipFile(path, "w") as pack:
        for part in parts:
            pack.writestr(part, b"x")
    with pytest.raises(Refused, match="import-is-numbers"):
        nature_of(path)
