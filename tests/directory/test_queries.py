import pytest

from envies_desktop.directory import actions, queries
from envies_desktop.directory.queries import OrganisationFilter


@pytest.fixture
def filled(store):
    """Four organisations of Aix and Pertuis, with a person, a need and a theme."""
    with store.work("organisation-add", name="all") as work:
        aix = actions.add_territory(work, name="Aix-en-Provence").id
        art = actions.add_theme(work, name="Culture & Art").id
        ids = {}
        for name, kind, city in (
            ("Les Rencontres Cinématographiques d’Aix", "association", "Aix"),
            ("L’Œuvre au Noir", "association", "Aix"),
            ("Imprimerie du Cours", "entreprise", "Pertuis"),
            ("Ville de Pertuis", "collectivite", "Pertuis"),
        ):
            territory = aix if city == "Aix" else None
            ids[name] = actions.add_organisation(
                work, name=name, kind=kind, city=city, territory_id=territory
            ).id
        first = ids["L’Œuvre au Noir"]
        actions.set_organisation_themes(work, organisation_id=first, themes=[art])
        person = actions.add_person(work, last_name="Łapińska", first_name="Zoé", email="zoe@noir.fr").id
        actions.set_role(work, person_id=person, organisation_id=first, title="Directrice")
        actions.add_need(work, organisation_id=first, side="besoin", category="nat_locaux")
        actions.add_need(work, organisation_id=first, side="offre", category="pra_culture")
    return {**ids, "aix": aix, "art": art, "person": person}


def names(rows):
    return [row.name for row in rows]


def test_rows_sort_without_articles(store, filled):
    with store.read() as session:
        assert names(queries.organisation_rows(session)) == [
            "Imprimerie du Cours",
            "L’Œuvre au Noir",
            "Les Rencontres Cinématographiques d’Aix",
            "Ville de Pertuis",
        ]
        assert names(queries.organisation_rows(session, descending=True))[0] == "Ville de Pertuis"
        by_kind = names(queries.organisation_rows(session, order="kind"))
    assert by_kind[0] == "L’Œuvre au Noir"


def test_rows_carry_counts_and_names(store, filled):
    with store.read() as session:
        row = queries.organisation_rows(session, OrganisationFilter(text="oeuvre"))[0]
    assert (row.people, row.needs, row.offers) == (1, 1, 1)
    assert (row.territory, row.themes, row.group) == (
        "Aix-en-Provence", ("Culture & Art",), "associations",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        ({"text": "AIX rencontres"}, 1),
        ({"kind": "association"}, 2),
        ({"group": "entreprises"}, 1),
        ({"text": "absent"}, 0),
        ({"kind": "association", "text": "noir"}, 1),
    ],
)
def test_rows_filtered(store, filled, shown, found):
    with store.read() as session:
        assert len(queries.organisation_rows(session, OrganisationFilter(**shown))) == found
        assert queries.organisation_count(session, OrganisationFilter(**shown)) == found


def test_rows_of_a_territory_and_of_a_theme(store, filled):
    with store.read() as session:
        assert queries.organisation_count(session, OrganisationFilter(territory=filled["aix"])) == 2
        assert queries.organisation_count(session, OrganisationFilter(theme=filled["art"])) == 1


def test_pages_of_rows(store, filled):
    with store.read() as session:
        pages = [names(queries.organisation_rows(session, limit=3, offset=o)) for o in (0, 3)]
    assert [len(page) for page in pages] == [3, 1]
    assert len({name for page in pages for name in page}) == 4


def test_people(store, filled):
    with store.read() as session:
        (row,) = queries.person_rows(session, "lapinska")
        assert (row.last_name, row.organisations) == ("Łapińska", ("L’Œuvre au Noir",))
        assert queries.person_count(session, "noir.fr") == 1
        assert queries.person_rows(session, "personne") == []
        card = queries.person_card(session, filled["person"])
    assert [(r.organisation, r.title) for r in card.roles] == [("L’Œuvre au Noir", "Directrice")]


def test_choices(store, filled):
    with store.read() as session:
        assert [c.label for c in queries.organisation_choices(session, "pert")] == [
            "Imprimerie du Cours", "Ville de Pertuis",
        ]  # fmt: skip
        assert queries.person_choices(session, "zoe")[0].label == "ŁAPIŃSKA Zoé (L’Œuvre au Noir)"
        assert [c.label for c in queries.territory_choices(session)] == ["Aix-en-Provence"]
        assert [c.label for c in queries.theme_choices(session)] == ["Culture & Art"]


def test_same_organisation(store, filled):
    with store.read() as session:
        known = filled["L’Œuvre au Noir"]
        assert queries.same_organisation(session, name="l'oeuvre AU noir") == known
        assert queries.same_organisation(session, name="Œuvre au noir", city="AIX") == known
        assert queries.same_organisation(session, name="Œuvre au noir", city="Nice") is None
        assert queries.same_organisation(session, name="") is None
        assert queries.same_organisation(session, rna="W131000123") is None


def test_same_organisation_by_number(store, filled):
    with store.work("organisation-change") as work:
        actions.change_organisation(
            work, organisation_id=filled["Imprimerie du Cours"], siret="73282932000074"
        )
    with store.read() as session:
        found = queries.same_organisation(session, name="Autre nom", siret="732 829 320 00074")
    assert found == filled["Imprimerie du Cours"]


def test_same_person(store, filled):
    with store.read() as session:
        known, house = filled["person"], filled["L’Œuvre au Noir"]
        assert queries.same_person(session, email="ZOE@noir.fr") == known
        assert (
            queries.same_person(session, last_name="LAPINSKA", first_name="zoe", email="zoe@noir.fr") == known
        )
        assert queries.same_person(session, last_name="Roux", email="zoe@noir.fr") is None
        assert (
            queries.same_person(session, last_name="Lapinska", first_name="Zoé", organisation_id=house)
            == known
        )
        assert queries.same_person(session, last_name="Lapinska", first_name="Zoé") is None
