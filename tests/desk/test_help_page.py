import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.assets import resource_path
from envies_desktop.desk import guide
from envies_desktop.desk.help_page import AboutPanel, HelpPage, LogPanel, versions


@pytest.fixture
def own_guide(tmp_path, monkeypatch):
    path = tmp_path / "guide.md"
    path.write_text(
        "# Guide\n\nBonjour.\n\n## Aujourd’hui\n\nTexte.\n\n## Les événements\n\nCréer.\n" + "\n\nx" * 200,
        encoding="utf-8",
    )
    monkeypatch.setattr(guide, "guide_path", lambda: path)
    return path


@pytest.fixture
def page(desk, qtbot, own_guide):
    desk.activities = app.ACTIVITIES
    made = HelpPage(desk)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def test_chapters_are_listed(page):
    titles = [page.guide.chapters.item(place).text() for place in range(page.guide.chapters.count())]
    assert titles == ["Guide", "Aujourd’hui", "Les événements"]


def test_help_opens_on_the_chapter_of_the_page(page):
    page.tabs.setCurrentIndex(2)
    page.go_to(topic="events")
    assert page.tabs.currentIndex() == 0
    assert page.guide.chapters.currentItem().text() == "Les événements"
    assert page.guide.text.textCursor().block().text() == "Les événements"


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("guide.md", ["Speed dating\u00a0: le plan", "L’accueil", "La soirée", "Les résultats", "Documents"]),
        ("guide.en.md", ["Speed dating: the plan", "Welcome", "The evening", "Results", "Documents"]),
    ],
)
def test_help_opens_on_the_chapter_of_the_tab(desk, qtbot, monkeypatch, name, titles):
    desk.activities = app.ACTIVITIES
    monkeypatch.setattr(guide, "guide_path", lambda: resource_path().parent / "docs" / name)
    page = HelpPage(desk)
    qtbot.addWidget(page)
    found = []
    for tab in (tab for tab in app.ACTIVITIES.tabs("event", "speed_dating") if tab.guide):
        page.go_to(topic="events", words=tab.guide)
        found.append(page.guide.chapters.currentItem().text())
    assert found == titles


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        (
            "guide.md",
            [
                "Aujourd’hui",
                "Événements",
                "Speed dating\u00a0: le plan",
                "Annuaire",
                "Diagnostics",
                "Réglages",
            ],
        ),
        (
            "guide.en.md",
            ["Today", "Events", "Speed dating: the plan", "Directory", "Diagnoses", "Settings"],
        ),
    ],
)
def test_every_page_has_its_chapter_in_each_language(name, titles, qtbot, monkeypatch):
    monkeypatch.setattr(guide, "guide_path", lambda: resource_path().parent / "docs" / name)
    shown = guide.Guide()
    qtbot.addWidget(shown)
    found = []
    for page in ("today", "events", "speed-dating", "directory", "diagnostics", "settings"):
        shown.show_topic(app.ACTIVITIES.topic(page))
        found.append(shown.chapters.currentItem().text())
    assert found == titles


def test_help_on_an_unknown_page_shows_the_guide(page):
    page.go_to(topic="nowhere")
    assert page.tabs.currentIndex() == 0


def test_search_goes_to_the_word_and_round_again(page, qtbot):
    assert page.focus_search()
    page.guide.search.setText("Créer")
    for _ in range(2):
        qtbot.keyClick(page.guide.search, Qt.Key.Key_Return)
        assert page.guide.text.textCursor().selectedText() == "Créer"


def test_guide_that_is_not_there_says_so(desk, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(guide, "guide_path", lambda: tmp_path / "none.md")
    made = HelpPage(desk)
    qtbot.addWidget(made)
    assert made.guide.text.toPlainText() == "Le guide n’est pas installé avec cette copie du programme."


def test_about_says_version_and_places(desk, qtbot):
    made = AboutPanel(desk)
    qtbot.addWidget(made)
    assert made.version.text() == versions()
    assert str(desk.store.address) in made.places.text()


def test_log_is_read_when_shown(desk, qtbot):
    made = LogPanel(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.lines.toPlainText() == "Rien à signaler.")


@pytest.mark.parametrize(("name", "folder"), [("guide.md", "images"), ("guide.en.md", "images/en")])
def test_pictures_of_the_guide_are_there_in_its_language(name, folder):
    docs = resource_path().parent / "docs"
    named = re.findall(r"\]\(([^)]+\.png)\)", (docs / name).read_text(encoding="utf-8"))
    assert len(named) == 17
    assert {str(Path(picture).parent) for picture in named} == {folder}
    assert [picture for picture in named if not (docs / picture).is_file()] == []
