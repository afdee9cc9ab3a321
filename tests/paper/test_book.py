"""Files are written whole or not at all, the same for the same pages."""

import datetime as dt
import errno
import os

import pypdf
import pytest

from envies_desktop.paper import book
from envies_desktop.paper.book import Meta, build
from envies_desktop.paper.page import A4, Page, foot, head
from envies_desktop.refused import Refused
from tests.paper import samples

META = Meta("Badges – Été", "Pays d’Aix Associations", dt.date(2018, 3, 12), "Alliances")


def pages(count=2):
    def draw(pen, page, of):
        head(pen, A4, samples.job(), "Titre", "faits")
        foot(pen, A4, samples.job(), page, of)

    return [Page(A4, draw)] * count


def test_file_says_its_title_author_language_and_date(tmp_path):
    assert build(tmp_path / "a.pdf", META, pages()) == 2
    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    said = reader.metadata
    assert (said.title, said.author, said.subject) == (META.title, META.author, META.subject)
    assert said.creation_date.date() == META.date
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"


def test_same_pages_give_the_same_bytes(tmp_path):
    for name in ("a.pdf", "b.pdf"):
        build(tmp_path / name, META, pages())
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_missing_folder_is_made(tmp_path):
    build(tmp_path / "été" / "kit" / "a.pdf", META, pages(1))
    assert (tmp_path / "été" / "kit" / "a.pdf").is_file()


def _refused(path):
    with pytest.raises(Refused) as caught:
        build(path, META, pages(1))
    return caught.value.code


def test_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "kit").write_text("un fichier")
    assert _refused(tmp_path / "kit" / "a.pdf") == "paper-folder-missing"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "paper-disk-full"),
        (errno.EDQUOT, "paper-disk-full"),
        (errno.EROFS, "paper-folder-closed"),
        (errno.EACCES, "paper-folder-closed"),
        (errno.EIO, "paper-unwritable"),
    ],
)
def test_fault_while_writing_leaves_the_former_file_and_nothing_else(tmp_path, monkeypatch, number, code):
    path = tmp_path / "a.pdf"
    path.write_text("ancien")

    def fail(descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(book.os, "fsync", fail)
    assert _refused(path) == code
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == ["a.pdf"]
    assert path.read_text() == "ancien"


def test_file_open_elsewhere_is_refused_by_its_name(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    path.write_text("ancien")

    def fail(self, target):
        raise PermissionError(errno.EACCES, "utilisé par un autre processus")

    monkeypatch.setattr(book.Path, "replace", fail)
    assert _refused(path) == "paper-file-open"
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == ["a.pdf"]


def test_stopping_leaves_no_file(tmp_path):
    with pytest.raises(Refused) as caught:
        build(tmp_path / "a.pdf", META, pages(3), stop=lambda: True)
    assert caught.value.code == "paper-stopped"
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == []


def test_exception_while_drawing_leaves_no_file(tmp_path):
    def draw(pen, page, of):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        build(tmp_path / "a.pdf", META, [Page(A4, draw)])
    assert [p.name for p in tmp_path.iterdir() if p.name != "home"] == []
