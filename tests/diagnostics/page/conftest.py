"""A desk to work at, and no display; documents are handed to the record of a diagnostic."""

import pytest

from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.desk.page import Tab
from envies_desktop.diagnostics.page.documents import DiagnosticDocuments, DiagnosticPress
from envies_desktop.documents.diagnostics import (
    DIAGNOSTIC_DOCUMENTS,
    gather_diagnostic,
    print_diagnostic,
)
from envies_desktop.settings import Settings

PRESS = DiagnosticPress(DIAGNOSTIC_DOCUMENTS, gather_diagnostic, print_diagnostic)


def _tabs(kind):
    made = Tab(lambda: "Documents", "documents", lambda desk, key: DiagnosticDocuments(desk, key, PRESS))
    return (made,) if kind == "diagnostic" else ()


@pytest.fixture
def desk(qapp, store):
    theme.apply("light", 100)
    made = app.make_desk(store, Settings(author="Anne"))
    made.tabs = _tabs
    yield made
    made.close()
