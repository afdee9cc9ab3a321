"""The follow-up actions that wait, on the first page."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QPushButton

from envies_desktop.events.actions import add_follow_up
from envies_desktop.events.dialogs.follow_up import CheckFollowUp, EditFollowUp
from envies_desktop.events.page.follow_ups.due import DueFollowUps


@pytest.fixture
def shown(desk, event, people, qtbot):
    """The card on that day; the event is of 15 March 2030."""
    with desk.store.work("follow-up-add", name="x") as work:
        for what, due, owner in (
            ("Visiter la salle", dt.date(2030, 4, 1), people["Azoth"]),
            ("Écrire au maire", dt.date(2030, 4, 8), None),
            ("Rêver", None, None),
        ):
            add_follow_up(work, event_id=event, what=what, due=due, owner_id=owner)

    def show(day):
        made = DueFollowUps(desk, today=lambda: day)
        qtbot.addWidget(made)
        made.show()
        made.read()
        return made

    return show


def test_late_ones_come_before_those_that_are_due(shown):
    panel = shown(dt.date(2030, 4, 2))
    assert panel.title.text() == "2 actions de suivi à relancer"
    assert [line.accessibleName() for line in panel.card.findChildren(QPushButton)] == [
        "Visiter la salle – en retard, prévue le 01/04/2030 – Ange de Azoth (Azoth)",
        "Écrire au maire – pour le 08/04/2030",
    ]


def test_nothing_is_shown_before_anything_is_due(shown):
    assert shown(dt.date(2030, 3, 20)).card.isHidden()


def test_click_opens_the_action_or_its_check(shown, monkeypatch):
    opened = []
    for kind in (EditFollowUp, CheckFollowUp):
        monkeypatch.setattr(kind, "exec", lambda dialog: opened.append(type(dialog)))
    shown(dt.date(2030, 4, 2)).card.findChildren(QPushButton)[0].click()
    lines = shown(dt.date(2030, 4, 15)).card.findChildren(QPushButton)
    assert lines[2].accessibleName() == "Rêver – point à 1 mois"
    lines[2].click()
    assert opened == [EditFollowUp, CheckFollowUp]
