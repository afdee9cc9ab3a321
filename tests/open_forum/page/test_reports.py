"""Reports typed from paper forms: found by their code, saved as one types, gone on with where one left."""

import pytest
from PySide6.QtCore import Qt

from envies_desktop import app
from envies_desktop.open_forum.page.reports.panel import ReportsPanel
from envies_desktop.open_forum.queries.reports import report_rows
from envies_desktop.settings import Settings

RETURN = Qt.Key.Key_Return


@pytest.fixture
def desk(qapp, store):
    made = app.make_desk(store, Settings(theme="light", author="Claire Morel", authors=("Claire Morel",)))
    yield made
    made.close()


@pytest.fixture
def topics(forum):
    return [
        forum.topic(title, number, cell=(0, number - 1)) for number, title in enumerate(("Un", "Deux"), 1)
    ]


def shown(desk, forum, qtbot):
    panel = ReportsPanel(desk, forum.event)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.refresh_now()
    return panel


def kept(forum):
    with forum.store.read() as session:
        return {one.number: one for one in report_rows(session, forum.event)}


@pytest.mark.parametrize("code", ["2", "F2", "n° 2"])
def test_code_of_a_form_opens_its_session(desk, forum, topics, qtbot, code):
    panel = shown(desk, forum, qtbot)
    panel.code.setText(code)
    qtbot.keyClick(panel.code, RETURN)
    assert panel.form.title.text() == "2 · Deux"


def test_unknown_code_is_told_and_stays_to_be_corrected(desk, forum, topics, qtbot):
    panel = shown(desk, forum, qtbot)
    panel.code.setText("9")
    qtbot.keyClick(panel.code, RETURN)
    assert (panel.form.title.text(), panel.code.text()) == ("1 · Un", "9")


def test_what_is_typed_is_saved_and_found_again(desk, forum, topics, qtbot):
    panel = shown(desk, forum, qtbot)
    fields = panel.form.fields
    for name, text in (("said0", "Trois familles"), ("said1", "Un inventaire"), ("first_what", "Appeler")):
        qtbot.keyClicks(fields.widgets[name], text)
        fields.flush()
    qtbot.keyClicks(fields.widgets["first_when"], "1/2/2027")
    fields.flush()
    one = kept(forum)[1]
    assert (one.said, one.first_what, one.first_when.isoformat()) == (
        ("Trois familles", "Un inventaire"), "Appeler", "2027-02-01",
    )  # fmt: skip
    again = shown(desk, forum, qtbot)
    assert again.form.fields.widgets["said1"].text() == "Un inventaire"


def test_complete_report_leads_to_the_next_that_is_left(desk, forum, topics, qtbot):
    panel = shown(desk, forum, qtbot)
    qtbot.keyClicks(panel.form.fields.widgets["said0"], "Trois familles")
    panel.form.complete.click()
    qtbot.waitUntil(lambda: panel.form.title.text() == "2 · Deux")
    assert kept(forum)[1].state == "complete"
    qtbot.waitUntil(lambda: panel.left_to_type.text() == "1 compte rendu complet sur 2")


def test_empty_report_cannot_be_said_complete(desk, forum, topics, qtbot):
    panel = shown(desk, forum, qtbot)
    panel.form.complete.click()
    assert (panel.form.complete.isChecked(), panel.form.banner.isVisible()) == (False, True)
    assert kept(forum)[1].state == "empty"


def test_going_to_another_session_loses_nothing(desk, forum, topics, qtbot):
    panel = shown(desk, forum, qtbot)
    qtbot.keyClicks(panel.form.fields.widgets["said0"], "Trois")
    panel.code.setText("2")
    qtbot.keyClick(panel.code, RETURN)
    assert (kept(forum)[1].said, kept(forum)[2].said) == (("Trois",), ())
    assert panel.form.fields.widgets["said0"].text() == ""
