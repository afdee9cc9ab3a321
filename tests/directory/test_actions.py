import pytest

from envies_desktop.directory import actions, queries
from envies_desktop.directory.model import Consent
from envies_desktop.refused import Refused


def test_add_organisation_normalises_its_identifiers(store):
    with store.work("organisation-add", name="Azoth") as work:
        key = actions.add_organisation(
            work, name="  Azoth Studio ", siret="732 829 320 00074", rna="w131 000 123", naf="9001z",
            email=" Contact@Azoth.org ",
        ).id  # fmt: skip
    with store.read() as session:
        card = queries.organisation_card(session, key)
    assert (card.name, card.siret, card.rna, card.naf) == (
        "Azoth Studio", "73282932000074", "W131000123", "90.01Z",
    )  # fmt: skip
    assert card.email == "contact@azoth.org"
    assert card.warnings == {}


def test_odd_identifiers_are_kept_and_warned_about(store):
    with store.work("organisation-add", name="X") as work:
        key = actions.add_organisation(work, name="X", siret="4,93E+13", rna="12").id
    with store.read() as session:
        card = queries.organisation_card(session, key)
    assert card.siret == "4,93E+13"
    assert card.warnings == {"siret": ["siret-scientific"], "rna": ["rna-shape"]}


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"name": "  "}, "organisation-name"), ({"name": "X", "kind": "guilde"}, "organisation-kind")],
)
def test_organisations_refused(store, fields, code):
    with pytest.raises(Refused) as refused, store.work("organisation-add") as work:
        actions.add_organisation(work, **fields)
    assert refused.value.code == code
    with store.read() as session:
        assert queries.organisation_count(session) == 0


def test_change_and_remove_are_undone(store):
    with store.work("organisation-add", name="X") as work:
        organisation = actions.add_organisation(work, name="X")
        key = organisation.id
        person = actions.add_person(work, last_name="Roux", first_name="Léa")
        actions.set_role(work, person_id=person.id, organisation_id=key, title="Présidente")
        actions.add_need(work, organisation_id=key, side="besoin", category="nat_locaux", text="Une salle")
    with store.work("organisation-change", name="X") as work:
        actions.change_organisation(work, organisation_id=key, name="Y", city="Aix")
    with store.work("organisation-remove", name="Y") as work:
        actions.remove_organisation(work, organisation_id=key)
    with store.read() as session:
        assert queries.organisation_rows(session) == []
        with pytest.raises(Refused):
            queries.organisation_card(session, key)
    store.undo()
    with store.read() as session:
        card = queries.organisation_card(session, key)
    assert (card.name, card.people[0].last_name, card.needs[0].text) == ("Y", "Roux", "Une salle")
    store.undo()
    with store.read() as session:
        assert queries.organisation_card(session, key).name == "X"


def test_themes_of_an_organisation_are_those_given(store):
    with store.work("organisation-add", name="X") as work:
        key = actions.add_organisation(work, name="X").id
        themes = [actions.add_theme(work, name=n).id for n in ("Culture", "Numérique", "Jardins")]
        actions.set_organisation_themes(work, organisation_id=key, themes=themes[:2])
    with store.work("organisation-themes", name="X") as work:
        actions.set_organisation_themes(work, organisation_id=key, themes=themes[1:])
    with store.work("organisation-themes", name="X") as work:
        actions.set_organisation_themes(work, organisation_id=key, themes=themes)
    with store.read() as session:
        names = [name for _, name in queries.organisation_card(session, key).themes]
    assert names == ["Culture", "Jardins", "Numérique"]


def test_people_refused(store):
    with pytest.raises(Refused) as refused, store.work("person-add") as work:
        actions.add_person(work, last_name=" ")
    assert refused.value.code == "person-name"
    with pytest.raises(Refused) as refused, store.work("person-add") as work:
        actions.add_person(work, last_name="Roux", email="léa chez roux")
    assert refused.value.code == "person-email"


def test_person_cannot_lose_both_names(store):
    with store.work("person-add", name="Roux") as work:
        key = actions.add_person(work, last_name="Roux").id
    with pytest.raises(Refused), store.work("person-change") as work:
        actions.change_person(work, person_id=key, last_name="")
    with store.work("person-change", name="Roux") as work:
        actions.change_person(work, person_id=key, last_name="", first_name="Léa", email="LEA@roux.fr")
    with store.read() as session:
        assert queries.person_card(session, key).email == "lea@roux.fr"


def test_a_role_is_set_changed_removed_and_set_again(store):
    with store.work("person-add", name="Roux") as work:
        person = actions.add_person(work, last_name="Roux").id
        organisation = actions.add_organisation(work, name="X").id
        actions.set_role(work, person_id=person, organisation_id=organisation, title="Bénévole")
        actions.set_role(work, person_id=person, organisation_id=organisation, title="Trésorière")
    with store.read() as session:
        assert [r.title for r in queries.person_card(session, person).roles] == ["Trésorière"]
    with store.work("role-remove", name="Roux") as work:
        actions.remove_role(work, person_id=person, organisation_id=organisation)
    with store.read() as session:
        assert queries.person_card(session, person).roles == ()
    with store.work("role-set", name="Roux") as work:
        actions.set_role(work, person_id=person, organisation_id=organisation, title="Amie")
    with store.read() as session:
        assert [r.title for r in queries.person_card(session, person).roles] == ["Amie"]


def test_needs_are_added_changed_removed(store):
    with store.work("need-add", name="X") as work:
        organisation = actions.add_organisation(work, name="X").id
        need = actions.add_need(work, organisation_id=organisation, side="offre", text="Un camion").id
    with store.work("need-change", name="X") as work:
        actions.change_need(work, need_id=need, category="nat_logistique", quantity="2 jours")
    with store.read() as session:
        (offer,) = queries.organisation_card(session, organisation).offers
    assert (offer.text, offer.category, offer.quantity) == ("Un camion", "nat_logistique", "2 jours")
    with pytest.raises(Refused), store.work("need-change") as work:
        actions.change_need(work, need_id=need, category="", text="")
    with store.work("need-remove", name="X") as work:
        actions.remove_need(work, need_id=need)
    with store.read() as session:
        assert queries.organisation_card(session, organisation).offers == ()
    for fields, code in (({"side": "prêt"}, "need-side"), ({"side": "besoin"}, "need-empty")):
        with pytest.raises(Refused) as refused, store.work("need-add") as work:
            actions.add_need(work, organisation_id=organisation, **fields)
        assert refused.value.code == code


def test_the_last_consent_counts_and_the_first_stays(store):
    with store.work("person-add", name="Roux") as work:
        key = actions.add_person(work, last_name="Roux").id
        actions.give_consent(work, person_id=key, purpose="photo", given=False)
    with store.work("consent-give", name="Roux") as work:
        actions.give_consent(work, person_id=key, purpose="photo", given=True, wording="2026-11")
    with store.read() as session:
        assert queries.consents_of(session, key)["photo"][0] is True
        assert session.query(Consent).count() == 2
    with pytest.raises(Refused), store.work("consent-give") as work:
        actions.give_consent(work, person_id=key, purpose="santé", given=True)
