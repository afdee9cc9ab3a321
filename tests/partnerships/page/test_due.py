"""The calls to make, on the first page."""

import datetime as dt

from PySide6.QtWidgets import QPushButton

from envies_desktop.partnerships.dialogs.call import CallDialog
from envies_desktop.partnerships.page.due import DueCalls

ON = dt.date(2018, 4, 12)


def shown(qtbot, desk, day):
    made = DueCalls(desk, today=lambda: day)
    qtbot.addWidget(made)
    made.show()
    made.read()
    return made


def test_calls_of_the_week_are_named_and_one_click_from_their_note(qtbot, desk, ids, monkeypatch):
    panel = shown(qtbot, desk, ON)
    lines = panel.card.findChildren(QPushButton)
    assert (panel.title.text(), [line.accessibleName() for line in lines]) == (
        "1 appel de suivi à passer", ["Azoth – Val – à 1 mois, prévu le 15/04/2018"],
    )  # fmt: skip
    opened = []
    monkeypatch.setattr(CallDialog, "exec", lambda dialog: opened.append(dialog))
    lines[0].click()
    assert [type(dialog) for dialog in opened] == [CallDialog]


def test_nothing_is_shown_where_no_call_is_due(qtbot, desk, ids):
    assert shown(qtbot, desk, dt.date(2018, 3, 16)).card.isHidden()
    late = shown(qtbot, desk, dt.date(2018, 12, 1))
    assert (late.card.isHidden(), late.title.text()) == (False, "3 appels de suivi à passer")
