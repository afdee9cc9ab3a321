"""Which organisation a line means."""

import pytest

from envies_desktop.directory.exchange.organisations import find_organisation
from envies_desktop.directory.model import Organisation
from tests.directory.exchange.conftest import Said

SIREN = "999990013"


@pytest.fixture
def meant(store, look_up):
    """meant(organisations, line) → the name of the one that is found, and how."""

    def one(rows, said):
        with store.work("import") as work:
            work.add_many(Organisation, rows)
        match, _ = find_organisation(said, look_up(said))
        return (match.label, match.how) if match else None

    return one


def test_number_of_the_firm_is_enough_where_no_establishment_is_told(meant):
    rows = [{"name": "Fournil des Cigales", "siren": SIREN}]
    assert meant(rows, Said("Le Fournil", siren=SIREN)) == ("Fournil des Cigales", "siren")


def test_establishment_tells_its_firm(meant):
    rows = [{"name": "Fournil des Cigales", "siren": SIREN}]
    assert meant(rows, Said("Fournil", siret=f"{SIREN}00016")) == ("Fournil des Cigales", "siren")


def test_two_establishments_of_a_firm_are_two(meant):
    rows = [{"name": "Banque d’Aix", "siren": SIREN, "siret": f"{SIREN}00016"}]
    assert meant(rows, Said("Banque de Pertuis", siret=f"{SIREN}00024")) is None


def test_firm_of_several_establishments_is_none_of_them(meant):
    rows = [{"name": f"Banque {n}", "siren": SIREN, "siret": f"{SIREN}000{n}"} for n in (16, 24)]
    assert meant(rows, Said("Banque", siren=SIREN)) is None


def test_number_that_another_name_has_is_a_mistake(meant):
    assert meant([{"name": "Fournil", "siren": SIREN}], Said("Azoth", siren=SIREN)) is None


@pytest.mark.parametrize(
    ("city", "found"), [("", ("Azoth", "name")), ("AIX", ("Azoth", "name")), ("Gardanne", None)]
)
def test_town_tells_two_of_one_name_apart(meant, city, found):
    assert meant([{"name": "Azoth", "city": "Aix"}], Said("Asso AZOTH", city=city)) == found
