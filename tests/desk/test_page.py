"""A panel asks again when what it read has changed, and tells what it cannot read."""

import logging

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QVBoxLayout

from envies_desktop.desk.page import Panel
from envies_desktop.desk.widgets import plain_label
from envies_desktop.directory.model import Person, Territory, Theme
from envies_desktop.refused import Refused
from envies_desktop.store.noting import noted
from tests.desk.conftest import add_territories


class Names(Panel):
    """The names of the territories, and of the themes where they are wanted."""

    def __init__(self, desk, parent=None):
        super().__init__(desk, parent)
        self.asked, self.with_themes, self.fault = 0, False, None
        self.shown = plain_label("nothing yet")
        QVBoxLayout(self).addWidget(self.shown)

    def refresh(self):
        self.asked += 1
        with self.desk.store.read() as session:
            names = [one.name for one in session.scalars(sa.select(Territory).order_by(Territory.name))]
            if self.fault:
                raise self.fault
            if self.with_themes:
                names += [one.name for one in session.scalars(sa.select(Theme))]
        self.shown.setText(", ".join(names))


@pytest.fixture
def panel(desk, qtbot):
    made = Names(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.asked == 1)
    return made


def add_theme(desk, name):
    with desk.store.work("theme-add", name=name) as work:
        work.add(Theme(name=name, code=name))


def told(panel):
    """The sentence on the panel, where there is one."""
    return panel.trouble.words.text() if panel.trouble and panel.trouble.isVisible() else ""


def test_panel_is_asked_by_a_timer_once_it_is_shown(desk, qtbot):
    made = Names(desk)
    qtbot.addWidget(made)
    made.show()
    assert made.asked == 0
    qtbot.waitUntil(lambda: made.asked == 1)


def test_panel_asks_again_for_what_it_read_and_for_nothing_else(panel, desk, qtbot):
    add_theme(desk, "Culture")
    qtbot.wait(20)
    assert panel.asked == 1
    add_territories(desk, "Aix")
    qtbot.waitUntil(lambda: panel.shown.text() == "Aix")
    assert panel.asked == 2


def test_what_is_read_later_counts_from_then_on(panel, desk, qtbot):
    panel.with_themes = True
    panel.refresh_now()
    add_theme(desk, "Culture")
    qtbot.waitUntil(lambda: panel.shown.text() == "Culture")
    panel.with_themes = False
    panel.refresh_now()
    asked = panel.asked
    add_theme(desk, "Sport")
    qtbot.wait(20)
    assert panel.asked == asked


def test_part_read_after_the_refresh_counts_too(panel, desk, qtbot):
    def people():
        with panel.desk.store.read() as session:
            session.scalars(sa.select(Person)).all()

    assert panel.attempt(people)
    with desk.store.work("x") as work:
        work.add(Person(last_name="Morel"))
    qtbot.waitUntil(lambda: panel.asked == 2)


def test_what_a_thread_read_counts_once_it_is_told(panel, desk, qtbot):
    panel.also_read({"theme"})
    add_theme(desk, "Culture")
    qtbot.waitUntil(lambda: panel.asked == 2)


def test_change_while_a_thread_reads_is_not_lost(panel, desk, qtbot):
    with noted() as kinds, desk.store.read() as session:
        session.scalars(sa.select(Theme)).all()
    add_theme(desk, "Culture")
    qtbot.wait(20)
    assert panel.asked == 1
    panel.also_read(kinds)
    qtbot.waitUntil(lambda: panel.asked == 2)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            Refused("store-gone", kind="event"),
            "Cet élément n’existe plus\u00a0: il a été supprimé entre-temps.",
        ),
        (
            ValueError("Invalid isoformat string"),
            "Ceci n’a pas pu être lu\u00a0: ce n’est pas une liste vide. "
            "Le détail est dans le journal (Aide).",
        ),
    ],
)
def test_failure_is_told_on_the_panel_instead_of_nothing(desk, qtbot, fault, sentence):
    made = Names(desk)
    made.fault = fault
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: told(made) == sentence)
    assert not made.shown.isVisible()
    made.fault = None
    made.trouble.retry.click()
    assert (told(made), made.shown.isVisible(), made.shown.text()) == ("", True, "")


def test_engine_that_fails_is_told_in_its_own_words(panel, qtbot):
    panel.fault = sa.exc.OperationalError("SELECT", {}, _disk_error())
    assert panel.refresh_now() is False
    said = panel.desk.explain(Refused("store-io", address=panel.desk.store.address, detail="disk I/O error"))
    assert told(panel) == said


def _disk_error():
    import sqlite3

    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_READ"
    return error


def test_what_was_shown_before_a_failure_stays_below_the_sentence(panel, desk, qtbot):
    add_territories(desk, "Aix")
    qtbot.waitUntil(lambda: panel.shown.text() == "Aix")
    panel.fault = ValueError("unreadable")
    add_territories(desk, "Gardanne")
    qtbot.waitUntil(lambda: told(panel) != "")
    assert (panel.shown.isVisible(), panel.shown.text()) == (True, "Aix")


def test_panel_that_failed_asks_again_after_any_change(panel, desk, qtbot):
    panel.fault = ValueError("unreadable")
    panel.refresh_now()
    panel.fault = None
    add_theme(desk, "Culture")  # not read yet, but who knows what would have been
    qtbot.waitUntil(lambda: told(panel) == "")
    add_territories(desk, "Aix")
    qtbot.waitUntil(lambda: panel.shown.text() == "Aix")


def test_panel_that_failed_asks_again_when_it_is_shown(panel, qtbot):
    panel.fault = ValueError("unreadable")
    panel.refresh_now()
    panel.hide()
    panel.fault = None
    panel.show()
    qtbot.waitUntil(lambda: panel.asked == 3 and not panel.trouble.isVisible())


def test_part_that_failed_is_read_again_by_its_button(panel, qtbot):
    done = []

    def part():
        if not done:
            done.append("failed")
            raise Refused("store-gone", kind="event")
        done.append("read")

    assert panel.attempt(part) is False
    panel.trouble.retry.click()
    assert (done, told(panel)) == (["failed", "read"], "")


def test_what_nobody_expected_reaches_the_log_and_a_banner(window, desk, qtbot, caplog):
    window.open_page("territories")
    page = window.current
    qtbot.waitUntil(lambda: page.asked == 1)

    def unreadable():
        raise ValueError("Morel")

    page.table.refresh = unreadable
    with caplog.at_level(logging.ERROR):
        page.refresh_now()
    assert [(r.name, r.message) for r in caplog.records] == [("envies_desktop.desk.desk", "unread")]
    assert window.banner.isVisible()
    assert window.banner.words.text().startswith("Quelque chose d’imprévu s’est produit")
    assert "Morel" not in window.banner.words.text() + told(page)
