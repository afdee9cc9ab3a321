"""Ctrl+K leads to a diagnostic by the name of the organisation."""

import datetime as dt

from envies_desktop import app
from envies_desktop.diagnostics.actions import remove_diagnostic


def test_goto_finds_diagnostics_of_an_organisation_the_latest_first(case, store):
    with store.read() as session:
        found = [place for place in app.ACTIVITIES.places(session, "azo") if place.page == "diagnostics"]
    assert [(place.title, place.target["diagnostic_id"]) for place in found] == [
        ("Azoth", case.room),
        ("Azoth", case.diagnostic),
    ]
    assert found[1].what == "Diagnostic du 02/11/2026"


def test_goto_forgets_diagnostics_that_were_removed(case, store):
    case.open(None, dt.date(2026, 11, 4), case.val)
    with store.work("diagnostic-remove", name="x") as work:
        for key in (case.room, case.diagnostic):
            remove_diagnostic(work, diagnostic_id=key)
    with store.read() as session:
        found = [[place.page for place in app.ACTIVITIES.places(session, text)] for text in ("azo", "val")]
    assert found == [["directory"], ["directory", "diagnostics"]]
