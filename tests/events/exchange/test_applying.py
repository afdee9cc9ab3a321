"""An accepted preview becomes rows, all at once, and one undo takes them back."""

import datetime as dt

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.actions import add_organisation, change_person, remove_role, set_role
from envies_desktop.directory.model import Consent, NeedOffer, Organisation, Person, Role
from envies_desktop.events.actions import add_participant
from envies_desktop.events.exchange import Choices, apply_import, preview_participants, report
from envies_desktop.events.model import PairRule, Participant
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.model import Delegation, Wish
from envies_desktop.speed_dating.queries.people import seated_rows
from tests.events.exchange.test_preview import AZOTH, FOURNIL

TABLES = (Organisation, Person, Role, Participant, Wish, PairRule, NeedOffer, Consent)


def counts(store):
    with store.read() as session:
        return {
            cls.__tablename__: session.scalar(
                sa.select(sa.func.count()).select_from(cls).where(cls.deleted_at.is_(None))
            )
            for cls in TABLES
        }


def test_import_writes_what_the_preview_promised(store, event, bring):
    azoth = {
        "Structure": "Azoth Studio", "Type": "asso", "Prénom": "Camille", "Nom": "UN",
        "Fonction": "présidente",
        "Mail": "un@example.org", "Tél": "612345678", "Ville": "AIX", "Besoin": "un local ; du son",
        "Offre": "Mécénat de compétences", "Départ": "18h30", "Nombre de représentants": "2", "Photo": "non",
        "Accessibilité": "fauteuil", "Vœu 1": "Fournil", "Ne pas placer avec": "", "Remarque": "vient tôt",
    }  # fmt: skip
    fournil = dict.fromkeys(azoth, "") | {"Structure": "Fournil", "Type": "SARL", "Prénom": "Yaël"}
    fournil |= {"Nom": "DEUX", "Ne pas placer avec": "Azoth Studio"}
    result = bring(tuple(azoth.values()), tuple(fournil.values()), header=tuple(azoth))
    assert (result.read, result.added, result.changed, result.same, result.refused) == (2, 2, 0, 0, 0)
    assert counts(store) == {
        "organisation": 2, "person": 2, "role": 2, "participant": 2, "wish": 1, "pair_rule": 1,
        "need_offer": 3, "consent": 1,
    }  # fmt: skip
    with store.read() as session:
        azoth = next(row for row in seated_rows(session, event) if row.side == "A")
        row = session.get(Participant, azoth.id)
        seat = session.get(Delegation, azoth.id)
        person = session.get(Person, row.person_id)
        needs = session.scalars(sa.select(NeedOffer).order_by(NeedOffer.side.desc())).all()
    assert (row.departure, seat.representatives, row.photo_consent) == (dt.time(18, 30), 2, False)
    assert (row.access_needs, row.role, row.note, row.badge) == ("fauteuil", "présidente", "vient tôt", 1)
    assert (person.first_name, person.last_name, person.phone) == ("Camille", "Un", "06 12 34 56 78")
    assert [(n.side, n.category) for n in needs] == [
        ("offre", "comp_mecenat"),
        ("besoin", ""),
        ("besoin", ""),
    ]


def test_one_undo_takes_everything_back(store, bring):
    before = counts(store)
    result = bring(AZOTH, FOURNIL)
    assert result.gesture == store.can_undo().seq
    full = counts(store)
    store.undo()
    assert counts(store) == before
    store.redo()
    assert counts(store) == full


def test_undo_gives_changed_cells_back(store, event, bring):
    with store.work("participant-add", name="x") as work:
        who = {
            "first_name": "Camille",
            "last_name": "Un",
            "email": "un@example.org",
            "phone": "04 00 00 00 00",
        }
        key = add_participant(
            work, event_id=event, organisation={"name": "Azoth Studio"}, person=who
        ).person_id
    result = bring(
        (*AZOTH[:5], "06 12 34 56 78"), header=("Structure", "Type", "Prénom", "Nom", "Mail", "Tél")
    )
    assert (result.added, result.changed) == (0, 1)
    with store.read() as session:
        assert session.get(Person, key).phone == "06 12 34 56 78"
    store.undo()
    with store.read() as session:
        assert session.get(Person, key).phone == "04 00 00 00 00"


def test_importing_twice_changes_nothing(store, bring):
    bring(AZOTH, FOURNIL)
    before, works = counts(store), len(store.works())
    result = bring(AZOTH, FOURNIL)
    assert (result.added, result.changed, result.same) == (0, 0, 2)
    assert (counts(store), len(store.works()), result.gesture) == (before, works, None)


def test_refused_lines_leave_no_trace(store, bring):
    result = bring(AZOTH, FOURNIL, ("Azoth Studio", "", "Camille", "Un", "", "", ""))
    assert (result.added, result.refused) == (2, 1)
    assert counts(store)["person"] == 2


def test_doubtful_wish_waits_for_a_yes(store, preview, bring):
    rows = ((*AZOTH[:5], "Fournille", ""), FOURNIL)
    bring(*rows)
    assert counts(store)["wish"] == 1
    keys = [naming.key for _, naming in preview(*rows).doubtful]
    result = bring(*rows, confirmed=keys)
    assert (result.changed, counts(store)["wish"]) == (1, 2)
    assert preview(*rows).doubtful == ()


def test_doubtful_wish_that_was_chosen(store, preview, bring):
    rows = ((*AZOTH[:5], "Fournille", ""), FOURNIL)
    key = preview(*rows).doubtful[0][1].key
    bring(*rows, choices=Choices(names={key: "l:3"}))
    assert counts(store)["wish"] == 2


def test_wishes_of_the_file_replace_those_of_the_event(store, event, bring):
    rows = (AZOTH, FOURNIL, ("Conserverie", "SAS", "M", "Trois", "", "", ""))
    bring(*rows)
    bring((*AZOTH[:5], "Conserverie", "Fournil"), *rows[1:])
    with store.read() as session:
        wishes = session.scalars(sa.select(Wish).where(Wish.rank < 3).order_by(Wish.rank)).all()
        labels = {row.id: row.label for row in seated_rows(session, event)}
    assert [(w.rank, labels[w.wished_id]) for w in wishes if labels[w.wisher_id] == "Azoth Studio"] == [
        (1, "Conserverie"),
        (2, "Fournil"),
    ]


def test_line_without_wishes_keeps_those_of_the_event(store, bring):
    bring(AZOTH, FOURNIL)
    bring((*AZOTH[:5], "", ""), (*FOURNIL[:5], "", ""))
    assert counts(store)["wish"] == 2


def test_empty_cells_erase_nothing(store, bring):
    header = ("Structure", "Type", "Prénom", "Nom", "Mail", "Tél", "Départ")
    bring((*AZOTH[:5], "0612345678", "18h30"), header=header)
    assert bring((*AZOTH[:5], "", ""), header=header).same == 1


def test_people_of_one_new_organisation_share_it(store, bring):
    bring(AZOTH, ("Azoth studio", "", "Alix", "Autre", "autre@example.org", "", ""), FOURNIL)
    assert (counts(store)["organisation"], counts(store)["participant"]) == (2, 3)


def test_organisation_whose_first_line_is_refused(store, bring):
    other = ("Nouvelle", "asso", "Camille", "Un", "un@example.org", "", "")
    result = bring(AZOTH, other, ("Nouvelle", "asso", "Zoé", "Trois", "", "Fournil", ""), FOURNIL)
    assert (result.added, result.refused, counts(store)["organisation"]) == (3, 1, 3)


def test_line_of_a_person_without_organisation(store, event, bring):
    bring(("", "Citoyen", "Zoé", "Libre", "zoe@example.org", "", ""), FOURNIL)
    with store.read() as session:
        row = next(r for r in seated_rows(session, event) if r.last_name == "Libre")
    assert row.organisation_id is None


def test_role_removed_once_comes_back(store, bring):
    with store.work("role-set", name="x") as work:
        place = add_organisation(work, name="Azoth Studio").id
        from envies_desktop.directory.actions import add_person

        who = add_person(work, first_name="Camille", last_name="Un", email="un@example.org").id
        set_role(work, person_id=who, organisation_id=place)
    with store.work("role-remove", name="x") as work:
        remove_role(work, person_id=who, organisation_id=place)
    bring(AZOTH)
    assert counts(store)["role"] == 1


def test_badges_go_on(store, event, bring):
    bring(AZOTH)
    bring(FOURNIL)
    with store.read() as session:
        assert sorted(session.scalars(sa.select(Participant.badge))) == [1, 2]


def test_store_that_changed_meanwhile(store, event, preview):
    looked = preview(AZOTH, FOURNIL)
    with store.work("participant-add", name="x") as work:
        who = {"first_name": "Camille", "last_name": "Un", "email": "un@example.org"}
        add_participant(work, event_id=event, organisation={"name": "Azoth Studio"}, person=who)
    before = counts(store)
    with pytest.raises(Refused) as refused, store.work("import-participants", name="x") as work:
        apply_import(work, looked, ACTIVITIES)
    assert (refused.value.code, refused.value.params["line"]) == ("import-changed-meanwhile", 2)
    assert counts(store) == before


def test_store_that_changed_elsewhere(store, preview):
    with store.work("organisation-add", name="x") as work:
        who = add_organisation(work, name="Sans rapport")
    looked = preview(AZOTH, FOURNIL)
    with store.work("organisation-change", name="x") as work:
        work.get(Organisation, who.id).city = "Aix"
    with store.work("import-participants", name="x") as work:
        assert apply_import(work, looked, ACTIVITIES).added == 2


def test_failure_in_the_middle_leaves_nothing(store, preview):
    looked, before = preview(AZOTH, FOURNIL), counts(store)

    def import_and_fail():
        with store.work("import-participants", name="x") as work:
            apply_import(work, looked, ACTIVITIES)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        import_and_fail()
    assert counts(store) == before


def test_report(store, preview, bring):
    rows = (AZOTH, (*FOURNIL[:5], "Azoth Studio", "Inconnue"), AZOTH)
    dry = report(preview(*rows), ACTIVITIES.sentence)
    assert (dry["read"], dry["added"], dry["refused"], dry["gesture"]) == (3, 2, 1, None)
    looked = preview(*rows)
    with store.work("import-participants", name="x") as work:
        result = apply_import(work, looked, ACTIVITIES)
    told = report(looked, ACTIVITIES.sentence, result)
    gesture, lines = told.pop("gesture"), told.pop("lines")
    assert told == {
        "version": 1, "file": "liste.xlsx", "profile": "participants", "sheet": "Feuil1",
        "read": 3, "added": 2,
        "changed": 0, "same": 0, "refused": 1,
    }  # fmt: skip
    assert gesture == store.works()[0].seq
    assert [set(line) for line in lines] == [
        {"line", "column", "value", "level", "code", "params", "text"}
    ] * 2
    unknown, twice = lines
    assert (unknown["line"], unknown["column"], unknown["value"], unknown["level"], unknown["code"]) == (
        3, "Vœu 2", "Inconnue", "warning", "import-name-unknown",
    )  # fmt: skip
    assert (
        unknown["text"] == "«\u00a0Inconnue\u00a0» n’est pas dans la liste des participants\u00a0: "
        "le nom est laissé de côté."
    )
    assert (twice["line"], twice["level"], twice["code"], twice["params"]) == (
        4,
        "error",
        "import-line-duplicate",
        {"other": 2},
    )


def test_newer_person_of_the_directory_is_kept_in_step(store, event, bring, preview):
    bring(AZOTH)
    with store.read() as session:
        key = session.scalars(sa.select(Person.id)).one()
    with store.work("person-change", name="x") as work:
        change_person(work, person_id=key, phone="04 42 00 00 00")
    assert [c.field for c in preview((*AZOTH[:5], "", "")).lines[0].changes] == []


_cell = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20)
_row = st.tuples(
    st.sampled_from(["Azoth", "Fournil", "Les Amis d’Aix", "", "=1+1"]) | _cell,
    st.sampled_from(["asso", "SARL", "Mairie", "", "?"]),
    _cell,
    _cell,
    st.sampled_from(["a@example.org", "b@example.org", "x@", ""]),
    st.sampled_from(["Azoth", "Fournill", "Les amis", ""]) | _cell,
    _cell,
)


# Without shrinking: it would import for minutes into a store that grows.
@settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=st.lists(_row, min_size=1, max_size=6))
def test_any_list_comes_in_once_and_goes_out_whole(store, event, rows):
    from tests.events.exchange.conftest import sheet_of

    if not any(any(row) for row in rows):
        return
    sheet = sheet_of(*rows)
    before = counts(store)
    with store.read() as session:
        looked = preview_participants(session, event, sheet, ACTIVITIES)
    with store.work("import-participants", name="x") as work:
        result = apply_import(work, looked, ACTIVITIES)
    assert result.read == result.added + result.changed + result.same + result.refused
    with store.read() as session:
        again = preview_participants(session, event, sheet, ACTIVITIES)
    assert again.count("add") == 0
    assert again.count("change") == 0
    if result.gesture is not None:
        store.undo()
    assert counts(store) == before
