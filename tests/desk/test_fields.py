"""Fields that save themselves leave the hand that types alone."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk.fields import PAUSE, Fields
from envies_desktop.desk.widgets import scrolled
from envies_desktop.events.dialogs.moments import DATE


class Form(QWidget):
    """Two fields that show again what was kept, as every page does."""

    def __init__(self, make):
        super().__init__()
        self.kept = {"text": "", "other": ""}
        self.text, self.other = make(self), QLineEdit(self)
        self.other.move(0, 100)
        self.fields = Fields(self, {"text": self.text, "other": self.other})
        self.fields.edited.connect(self._keep)
        self.fields.show(self.kept)

    def _keep(self, name, value, visit):
        self.kept[name] = value
        self.fields.show(self.kept)


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def form(request, qtbot):
    made = Form(request.param)
    qtbot.addWidget(made)
    made.show()
    made.text.setFocus()
    return made


def _said(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_pause_after_a_space_loses_neither_the_space_nor_the_place(form, qtbot):
    qtbot.keyClicks(form.text, "Deux ")
    qtbot.waitUntil(lambda: form.kept["text"] == "Deux", timeout=3 * PAUSE)
    qtbot.keyClicks(form.text, "mots")
    qtbot.waitUntil(lambda: form.kept["text"] == "Deux mots", timeout=3 * PAUSE)
    assert _said(form.text) == "Deux mots"


def test_news_from_the_store_is_shown(form):
    form.fields.show({"text": "Autre chose"})
    assert _said(form.text) == "Autre chose"


def test_leaving_a_field_saves_it_at_once(form, qtbot):
    qtbot.keyClicks(form.text, "Deux ")
    form.other.setFocus()
    assert form.kept["text"] == "Deux"


def test_what_is_being_typed_is_not_overwritten(form, qtbot):
    qtbot.keyClicks(form.text, "Deux")
    form.fields.show({"text": "Autre chose"})
    assert _said(form.text) == "Deux"


def test_half_a_date_is_judged_on_leaving(qtbot):
    note, field, other = QLabel(), QLineEdit(), QLineEdit()
    form = QWidget()
    layout = QVBoxLayout(form)
    for widget in (field, other, note):
        layout.addWidget(widget)
    kept = []
    fields = Fields(form, {"day": field, "other": other}, typed={"day": DATE}, note=note)
    fields.edited.connect(lambda name, value, visit: kept.append(value))
    qtbot.addWidget(form)
    form.show()
    field.setFocus()
    qtbot.keyClicks(field, "15/0")
    qtbot.wait(PAUSE + 100)
    assert (field.property("wrong"), note.text(), kept) == (None, "", [])
    qtbot.keyClicks(field, "3/2027")
    qtbot.waitUntil(lambda: kept == [dt.date(2027, 3, 15)], timeout=3 * PAUSE)
    field.clear()
    qtbot.keyClicks(field, "15/0")
    other.setFocus()
    assert (field.property("wrong"), note.text()) == (True, DATE.problem())


@pytest.mark.parametrize(("height", "both"), [(240, True), (120, False)])
def test_why_a_value_is_wrong_comes_into_view_with_its_field(dressed, qtbot, height, both):
    page = QWidget()
    layout = QVBoxLayout(page)
    lines = [QLineEdit() for _ in range(6)]
    note = QLabel()
    note.hide()
    for widget in (*lines, note):
        layout.addWidget(widget)
    fields = Fields(page, {"date": lines[3], "next": lines[4]}, typed={"date": DATE}, note=note)
    around = scrolled(page)
    qtbot.addWidget(around)
    around.resize(500, height)
    around.show()
    lines[3].setFocus()
    qtbot.keyClicks(lines[3], "31/02/2026")
    lines[4].setFocus()
    fields.flush()
    qtbot.waitUntil(lambda: lines[3].visibleRegion().boundingRect() == lines[3].rect())
    qtbot.wait(1)
    assert (note.visibleRegion().boundingRect() == note.rect()) == both
