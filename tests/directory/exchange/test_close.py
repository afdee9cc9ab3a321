"""Names that look like one of the directory, found by their pieces."""

import pytest

from envies_desktop.directory.exchange.close import CloseNames
from envies_desktop.directory.model import Organisation

NAMES = (
    "Fournil des Cigales", "Association La Garrigue", "Mutuelle des Calanques", "Théâtre des Ateliers",
    "Azoth", "Charlie Free", "Compagnie du Dragon (théâtre de rue)", "Amis du Jazz", "Boîte 1",
)  # fmt: skip


@pytest.fixture
def look(store):
    with store.work("import") as work:
        work.add_many(Organisation, [{"name": name} for name in NAMES])
        others = ({"name": f"Maison {n}", "object": "fournil théâtre calanques"} for n in range(600))
        work.add_many(Organisation, others)

    def one(name):
        with store.read() as session:
            return [params["known"] for _, params in CloseNames(session).look(name)]

    return one


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Fournil des Cigalles", ["Fournil des Cigales"]),
        ("Le fournil des cigale", ["Fournil des Cigales"]),
        ("Garigue", ["Association La Garrigue"]),
        ("Theatre des Atelier", ["Théâtre des Ateliers"]),
        ("Charliefree", ["Charlie Free"]),
        ("Compagnie du Dragoon", ["Compagnie du Dragon (théâtre de rue)"]),
        ("Azotth", ["Azoth"]),
        ("Mutuelle des Alpilles", []),
        ("Boulangerie du Port", []),
        ("Xournil des Cigales", []),
        ("Zz", []),
        ("«»", []),
    ],
)
def test_name_with_a_slip_is_told_and_another_name_is_not(look, typed, known):
    assert look(typed) == known


def test_deleted_organisation_is_close_to_none(look, store):
    with store.work("clear") as work:
        work.remove_where(Organisation, Organisation.name == "Azoth")
    assert look("Azotth") == []
