"""Names typed with mistakes, on the demo's organisations: what is sure, what is offered, what is not."""

import pytest
import yaml

from envies_desktop.assets import resource_path
from envies_desktop.events.exchange.naming import DOUBTFUL, Seat, gather


@pytest.fixture(scope="module")
def names():
    demo = yaml.safe_load(resource_path("demo", "demo.yaml").read_text(encoding="utf-8"))
    return gather(Seat(o["id"], o["name"], o["id"], (o["name"],)) for o in demo["organisations"])


@pytest.mark.parametrize(
    ("typed", "seat"),
    [
        ("la nouvelle mine", "nouvelle_mine"),
        ("NOUVELLE MINE", "nouvelle_mine"),
        ("Assoc. La Nouvelle Mine", "nouvelle_mine"),
        ("Maison de l'Espagne", "maison_espagne"),
        ("2B2B", "cie_2b2b"),
        ("Hôtel des Platanes", "fx_hotel"),
        ("C.B.E. du Sud Luberon", "cbe_sud_luberon"),
        ("Fournil des Cigales SARL", "fx_boulangerie"),
    ],
)
def test_sure(names, typed, seat):
    found, sure = names.find(typed)
    assert (sure, [c.seat for c in found]) == (True, [seat])


@pytest.mark.parametrize(
    ("typed", "seat", "least"),
    [
        ("Atelier Garigue Architeture", "fx_archi", 90),
        ("Hotel des platane", "fx_hotel", 90),
        ("Fontaine Oscure", "fontaine_obscure", 90),
        ("Proxydom", "proxidom", 87),
        ("Prxoidom", "proxidom", 87),
        ("Charliefree", "charlie_free", 90),
        ("Transport Mirabau", "fx_transport", 90),
        ("Cabinet St Victoire", "fx_compta", 85),
        ("Conserverie", "fx_agro", 85),
        ("Garrigue", "fx_archi", 85),
        ("Azot", "azoth", 80),
        ("CBE", "cbe_sud_luberon", 85),
        ("Platane", "fx_hotel", 80),
        ("Lavande Num.", "fx_numerique", 75),
        ("Rencontres ciné", "rencontres_cine", DOUBTFUL),
        ("Ecole sup d'art", "esa", DOUBTFUL),
    ],
)
def test_offered_to_be_confirmed(names, typed, seat, least):
    found, sure = names.find(typed)
    assert (sure, found[0].seat, found[0].score >= least) == (False, seat, True)
    assert found[0].score < 100


@pytest.mark.parametrize(
    "typed",
    ["Boulangerie Dupain", "Garage du Soleil", "Crédit Mutuel", "Banque Populaire", "Le Grand Duc",
     "Hôtel du Cours", "Société inconnue", "entreprises du numérique", "tout le monde"],
)  # fmt: skip
def test_unknown(names, typed):
    assert names.find(typed) == ([], False)


def test_name_that_two_bear_is_to_be_confirmed():
    names = gather([Seat("a", "La Source", "1", ("La Source",)), Seat("b", "La Source", "2", ("La Source",))])
    found, sure = names.find("la source")
    assert (sure, {c.seat for c in found}) == (False, {"a", "b"})


def test_first_person_speaks_for_the_organisation():
    names = gather(
        [Seat("a", "Azoth", "1", ("Azoth",), "Jean Un"), Seat("b", "Azoth", "1", ("Azoth",), "Alix Deux")]
    )
    assert [names.find(text)[0][0].seat for text in ("Azoth", "Deux Alix", "jean un")] == ["a", "b", "a"]


def test_names_in_other_scripts_are_told_apart():
    names = gather([Seat("a", "Дружба", "1", ("Дружба",)), Seat("b", "صداقة", "2", ("صداقة",))])
    assert [names.find(text)[0][0].seat for text in ("дружба", "صداقة")] == ["a", "b"]
