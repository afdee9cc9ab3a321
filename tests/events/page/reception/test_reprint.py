"""A badge or an agenda printed again on the spot; kept in the folder where there is no printer."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

KEY = Qt.Key


@pytest.fixture(autouse=True)
def no_printer(cups):
    return cups


def kept(desk):
    return sorted(Path(desk.settings.documents_folder).glob("*.pdf"))


def test_badge_of_one_person_is_kept_and_said(panel, press, desk, qtbot):
    press("azo", "Ctrl+B")
    qtbot.waitUntil(lambda: "Aucune imprimante" in panel.porter.said.text, timeout=60_000)
    assert panel.porter.said.text.startswith("Azoth\u00a0: Aucune imprimante")
    (path,) = kept(desk)
    pages = PdfReader(path).pages
    assert len(pages) == 1
    assert ("Azoth" in pages[0].extract_text(), "Fournil" in pages[0].extract_text()) == (True, False)


def test_badge_of_whoever_just_arrived(panel, press, desk, qtbot):
    press("four", KEY.Key_Return, "Ctrl+B")
    qtbot.waitUntil(lambda: "Aucune imprimante" in panel.porter.said.text, timeout=60_000)
    assert panel.porter.said.text.startswith("Fournil\u00a0: ")


def test_agenda_without_a_plan_says_what_is_missing(panel, press, desk, qtbot):
    press("azo", "Ctrl+G")
    qtbot.waitUntil(lambda: "plan" in panel.porter.said.text, timeout=60_000)
    assert kept(desk) == []


def test_several_are_printed_one_after_the_other(panel, press, desk, qtbot):
    panel.lists.choose("all")
    panel.table.view.setFocus()
    panel.table.view.selectAll()
    press("Ctrl+B")
    qtbot.waitUntil(lambda: len(kept(desk)) == 4, timeout=60_000)


def test_nobody_to_print_for_is_said(panel, press):
    press("Ctrl+B")
    assert panel.porter.said.text.startswith("Choisissez d’abord quelqu’un")
