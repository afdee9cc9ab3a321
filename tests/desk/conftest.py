"""A desk on a real store, dressed, with pages of its own."""

from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QVBoxLayout

from envies_desktop import i18n
from envies_desktop.activity import Activities, Entry, load
from envies_desktop.desk import theme
from envies_desktop.desk.entries import ENTRIES
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.tasks import Tasks
from envies_desktop.desk.window import Window
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store

BARE = {"entries": (), "kinds": (), "tabs": {}, "today": (), "places": "", "groups": None}
"""An activity that brings its words alone: pages are those of the tests."""


@pytest.fixture(autouse=True)
def french():
    i18n.set_language("fr")
    yield
    i18n.set_language("fr")


@pytest.fixture
def dressed(qapp):
    """The application in its light dress at 100 %; sheets are rendered once for all tests."""
    theme.apply("light", 100)
    return qapp


OWN = (
    Entry("territories", lambda: "Territoires", "map", "piloter", f"{__name__}:TerritoryPage"),
    Entry("other", lambda: "Autre", "house", "", f"{__name__}:OtherPage"),
)


def entry_of(page):
    """The line of the rail of a page: of the desk, or of these tests."""
    return next(entry for entry in (*OWN, *ENTRIES) if load(entry.page) is page)


@pytest.fixture
def desk(dressed, tmp_path):
    from envies_desktop import app

    app.import_models()
    store = open_store(tmp_path / "store.db", author="Claire Morel")
    made = Desk(
        store=store,
        settings=Settings(theme="light", author="Claire Morel", authors=("Claire Morel", "Paul Roux")),
        tasks=Tasks(),
        activities=Activities(tuple(replace(one, **BARE) for one in app.ACTIVITIES)),
    )
    yield made
    made.close()
    store.close()


@dataclass(frozen=True)
class Line:
    id: UUID
    name: str
    number: int


class TerritoryPage(Page):
    """A page over one real table: what the store holds is what it shows."""

    def __init__(self, desk, parent=None):
        super().__init__(desk, parent)
        self.asked = 0
        self.target = {}
        self.table = RecordTable()
        columns = [
            Column("name", "Nom", lambda row: row.name, stretch=True),
            Column("number", "Numéro", lambda row: str(row.number), sort=lambda row: row.number, right=True),
        ]
        self.table.feed(desk, "territories", columns, Listed(_lines, columns))
        self.table.set_empty("Aucun territoire", "Les territoires situent les organisations.")
        QVBoxLayout(self).addWidget(self.table)

    def refresh(self):
        self.asked += 1
        self.table.refresh()

    def go_to(self, **target):
        self.target = target

    def legend(self):
        return "● association"


class OtherPage(Page):
    """Nothing to see."""


def _lines(session):
    import sqlalchemy as sa

    from envies_desktop.directory.model import Territory

    found = session.scalars(sa.select(Territory).order_by(Territory.id)).all()
    return [Line(row.id, row.name, int(row.code or 0)) for row in found]


def add_territories(desk, *names):
    """One work; returns the ids."""
    from envies_desktop.directory.model import Territory

    with desk.store.work("territory-add", name=names[0]) as work:
        return [work.add(Territory(name=name, code=str(place))).id for place, name in enumerate(names)]


@pytest.fixture
def window(desk, qtbot):
    made = Window(desk, [entry_of(OtherPage), entry_of(TerritoryPage)])
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def new_id():
    return uuid4
