"""What is read of a directory: whom the lines may mean, whatever else there is."""

import sqlalchemy as sa

from envies_desktop.directory.exchange.known import Directory
from envies_desktop.directory.model import NeedOffer, Organisation, Person, Role
from tests.directory.exchange.conftest import Said


def bring(store, cls, *rows):
    with store.work("import") as work:
        return work.add_many(cls, rows)


def test_records_that_lines_may_mean_are_read_and_no_other(store, look_up):
    bring(store, Organisation, *({"name": f"Autre {n}", "email": f"a{n}@exemple.fr"} for n in range(300)))
    firms = bring(
        store,
        Organisation,
        {"name": "Association les Amis du Jazz"},
        {"name": "Fournil", "rna": "W131234567"},
        {"name": "Compagnie", "siret": "99999001300016"},
        {"name": "Groupe", "siren": "999990013"},
        {"name": "Boîte", "email": "Contact@Boite.fr"},
        {"name": "Longue", "short_name": "L.O.N.G."},
    )
    said = (
        Said(organisation="AMIS DU JAZZ"),
        Said(rna="W131234567"),
        Said(siret="99999001300016"),
        Said(emails=("contact@boite.fr",)),
        Said(organisation="Long"),
    )
    known = look_up(*said)
    assert sorted(known.organisations) == sorted(firms)
    assert known.by_loose_name["amis jazz"] == [firms[0]]
    assert known.by_siren["999990013"] == firms[2:4]


def test_people_come_with_their_organisations_and_the_others_of_the_organisation(store, look_up):
    azoth, fournil = bring(store, Organisation, {"name": "Azoth"}, {"name": "Fournil"})
    camille, alix, zoe = bring(
        store,
        Person,
        {"first_name": "Camille", "last_name": "Un", "email": "un@exemple.fr"},
        {"first_name": "Alix", "last_name": "Deux"},
        {"first_name": "Zoé", "last_name": "Trois", "phone": "06 12 34 56 78"},
    )
    roles = [
        {"person_id": one, "organisation_id": other} for one, other in ((camille, azoth), (alix, fournil))
    ]
    bring(store, Role, *roles)
    bring(store, NeedOffer, {"organisation_id": azoth, "side": "besoin", "text": "Un lieu"})
    known = look_up(Said(emails=("UN@exemple.fr",), phones=("+33612345678",)))
    assert (set(known.people), set(known.organisations)) == ({camille, zoe}, {azoth})
    assert known.organisations_of[camille] == [azoth]
    assert known.needs == {(azoth, "besoin", "un lieu")}
    known = look_up(Said(organisation="Fournil"))
    assert (set(known.people), known.roles) == ({alix}, {(alix, fournil)})


def test_of_a_name_that_many_bear_only_who_may_be_meant_is_read(store, look_up):
    (azoth,) = bring(store, Organisation, {"name": "Azoth"})
    martins = bring(store, Person, *({"first_name": "Marie", "last_name": "Martin"} for _ in range(50)))
    bring(store, Role, {"person_id": martins[30], "organisation_id": azoth})
    known = look_up(Said(organisation="Azoth", first_name="MARTIN", last_name="Marie"))
    assert known.by_person["marie martin"] == [martins[0], martins[30]]


def test_deleted_records_are_not_known(store, look_up):
    bring(store, Organisation, {"name": "Azoth"}, {"name": "Fournil", "rna": "W131234567"})
    bring(store, Person, {"first_name": "Camille", "last_name": "Un", "email": "un@exemple.fr"})
    with store.work("clear") as work:
        for cls in (Organisation, Person):
            work.remove_where(cls, cls.deleted_at.is_(None))
    line = Said("Azoth", rna="W131234567", first_name="Camille", last_name="Un", emails=("un@exemple.fr",))
    known = look_up(line)
    assert (known.organisations, known.people) == ({}, {})


def test_former_name_is_looked_at_and_not_taken_for_the_present_one(store, look_up):
    (azoth,) = bring(store, Organisation, {"name": "Azoth"})
    with store.work("organisation-change") as work:
        work.get(Organisation, azoth).name = "Fournil"
    known = look_up(Said(organisation="Azoth"))
    assert (set(known.organisations), dict(known.by_name)) == ({azoth}, {"fournil": [azoth]})


def test_statements_are_as_few_for_a_long_list_as_for_a_short_one(store):
    bring(store, Organisation, *({"name": f"Maison {n}"} for n in range(400)))

    def statements(count):
        asked = []
        sa.event.listen(
            store.engines.reader, "before_cursor_execute", listener := (lambda *args: asked.append(args[2]))
        )
        lines = [Said(organisation=f"Maison {n}", emails=(f"m{n}@exemple.fr",)) for n in range(count)]
        with store.read() as session:
            Directory().look_up(session, lines)
        sa.event.remove(store.engines.reader, "before_cursor_execute", listener)
        return sum(statement.lstrip().startswith("SELECT") for statement in asked)

    assert statements(100) <= statements(1) + 3
