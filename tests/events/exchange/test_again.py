"""A list imported again after corrections corrects, doubles nobody, and shows each change before."""

import pytest
import sqlalchemy as sa

from envies_desktop.app import ACTIVITIES
from envies_desktop.directory.actions import change_organisation, change_person
from envies_desktop.directory.model import Organisation, Person, Role
from envies_desktop.events.actions import add_event, change_participant
from envies_desktop.events.exchange import Choices, preview_participants, report
from envies_desktop.events.exchange.changes import change_params
from envies_desktop.events.model import Participant
from envies_desktop.speed_dating.actions import set_wishes
from envies_desktop.speed_dating.queries.people import seated_rows
from tests.events.exchange.conftest import sheet_of

HEADER = ("Structure", "Type", "Prénom", "Nom", "Mail", "Tél")
AZOTH = ("Azoth", "Association", "Camille", "Un", "un@example.org", "0612345678")
FOURNIL = ("Fournil", "Entreprise", "Yaël", "Deux", "deux@example.org", "")
PROXIDOM = ("Proxidom", "Entreprise", "Luc", "Troi", "trois@example.org", "")
FIRST = (AZOTH, FOURNIL, PROXIDOM)


@pytest.fixture
def again(bring, preview):
    """again(*rows) → (what the preview shows by line, the result), the list brought in."""

    def write(*rows, header=HEADER, **options):
        shown = {
            line.number: [
                ACTIVITIES.sentence("import-change", change_params(change)) for change in line.changes
            ]
            for line in preview(*rows, header=header, **options).lines
        }
        return {n: said for n, said in shown.items() if said}, bring(*rows, header=header, **options)

    return write


@pytest.fixture
def known(bring):
    bring(*FIRST, header=HEADER)


@pytest.fixture
def people(store, event):
    """Who is registered: organisation, name, address, phone."""

    def read():
        with store.read() as session:
            rows = seated_rows(session, event)
            found = [(r.organisation, r.first_name, r.last_name, r.email, r.phone) for r in rows]
            counted = [session.scalar(sa.select(sa.func.count(cls.id))) for cls in (Person, Participant)]
        assert counted == [len(found)] * 2
        return sorted(found)

    return read


def person_id(store, last_name):
    with store.read() as session:
        return session.scalars(sa.select(Person.id).where(Person.last_name == last_name)).one()


def test_list_that_comes_again_corrects_and_doubles_nobody(known, again, people):
    shown, result = again(
        ("Azoth", "Association", "Camille", "Un", "camille.un@example.org", "0699999999"),
        ("Fournil", "Entreprise", "Yaëlle", "Deux", "deux@example.org", ""),
        ("Proxidom", "Entreprise", "Luc", "Trois", "trois@example.org", ""),
    )
    assert shown == {
        2: [
            "Adresse électronique\u00a0: «\u00a0un@example.org\u00a0» devient "
            "«\u00a0camille.un@example.org\u00a0»",
            "Téléphone\u00a0: «\u00a006 12 34 56 78\u00a0» devient «\u00a006 99 99 99 99\u00a0»",
        ],
        3: ["Prénom\u00a0: «\u00a0Yaël\u00a0» devient «\u00a0Yaëlle\u00a0»"],
        4: ["Nom de famille\u00a0: «\u00a0Troi\u00a0» devient «\u00a0Trois\u00a0»"],
    }
    assert (result.added, result.changed, result.same, result.refused) == (0, 3, 0, 0)
    assert people() == [
        ("Azoth", "Camille", "Un", "camille.un@example.org", "06 99 99 99 99"),
        ("Fournil", "Yaëlle", "Deux", "deux@example.org", ""),
        ("Proxidom", "Luc", "Trois", "trois@example.org", ""),
    ]


def test_each_change_stands_in_the_report_of_the_door(known, preview):
    told = report(
        preview((*AZOTH[:4], "camille@example.org", ""), *FIRST[1:], header=HEADER), ACTIVITIES.sentence
    )
    assert [(line["line"], line["column"], line["value"], line["code"]) for line in told["lines"]] == [
        (2, "Mail", "camille@example.org", "import-change")
    ]
    assert told["lines"][0]["params"]["before"] == "un@example.org"
    assert (told["added"], told["changed"], told["same"]) == (0, 1, 2)


def test_correction_is_taken_back_by_one_undo(known, again, store, people):
    before = people()
    again((*AZOTH[:2], "Camila", *AZOTH[3:]), *FIRST[1:])
    store.undo()
    assert people() == before
    shown, _ = again((*AZOTH[:2], "Camila", *AZOTH[3:]), *FIRST[1:])
    assert list(shown) == [2]


@pytest.mark.parametrize(
    "line",
    [
        ("Azoth", "Association", "Camille", "Un-Lemoine", "un@example.org", "0612345678"),
        ("Azoth", "Association", "Kamille", "Un", "un@example.org", "0612345678"),
        ("Azoth", "Association", "Camila", "Hun", "un@example.org", "0612345678"),
        ("Azoth", "Association", "Jeanne", "Dupont", "un@example.org", ""),
        ("Azoth", "Association", "Camille", "Un", "", "0612345678"),
        ("Azoth", "Association", "UN", "Camille", "c.un@example.org", ""),
        ("Azoth", "Association", "Camilla", "Un", "c.un@example.org", "06 12 34 56 78"),
        ("Asso Azoth", "Association", "Camille", "Un", "un@example.org", ""),
        ("Azoth Productions", "Association", "Camille", "Un", "un@example.org", ""),
        ("Azoth Productions", "Association", "Camille", "Un", "", ""),
        ("Fournil", "Entreprise", "Camille", "Un", "un@example.org", ""),
        ("Nouvelle Mine", "Association", "Camille", "Un", "un@example.org", ""),
        ("Nouvelle Mine", "Association", "Camille", "Un", "autre@example.org", "0612345678"),
    ],
)
def test_one_person_stays_one_whatever_was_corrected(known, again, people, line):
    _, result = again(line, *FIRST[1:])
    assert (result.added, result.refused, len(people())) == (0, 0, 3)
    once = people()
    _, result = again(line, *FIRST[1:])
    assert (result.added, result.changed, people()) == (0, 0, once)


def test_organisation_with_a_new_name_is_renamed_for_all_who_come_for_it(known, again, store, people):
    new = ("Azoth Productions", "Association", "Alix", "Neuf", "neuf@example.org", "")
    shown, result = again(("Azoth Productions", *AZOTH[1:]), new, *FIRST[1:])
    assert shown == {2: ["Organisation\u00a0: «\u00a0Azoth\u00a0» devient «\u00a0Azoth Productions\u00a0»"]}
    assert (result.added, result.changed) == (1, 1)
    assert [row[0] for row in people()] == ["Azoth Productions", "Azoth Productions", "Fournil", "Proxidom"]
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count(Organisation.id))) == 3


def test_somebody_who_comes_for_another_organisation_moves(known, again, store, people):
    shown, _ = again(("Fournil", "Entreprise", *AZOTH[2:]), *FIRST[1:])
    assert shown == {
        2: [
            "Côté\u00a0: «\u00a0Associations\u00a0» devient «\u00a0Entreprises\u00a0»",
            "Organisation\u00a0: «\u00a0Azoth\u00a0» devient «\u00a0Fournil\u00a0»",
        ]
    }
    assert people()[0][:3] == ("Fournil", "Camille", "Un")
    with store.read() as session:
        places = session.execute(
            sa.select(Organisation.name)
            .join(Role, Role.organisation_id == Organisation.id)
            .join(Person, Person.id == Role.person_id)
            .where(Person.last_name == "Un", Role.deleted_at.is_(None))
        )
        assert list(places.scalars()) == ["Fournil"]


def test_organisation_that_others_still_come_for_is_not_renamed(bring, again, people):
    colleague = ("Azoth", "Association", "Alix", "Neuf", "neuf@example.org", "")
    bring(*FIRST, colleague, header=HEADER)
    again(("Azoth Productions", *AZOTH[1:]), *FIRST[1:], colleague)
    assert [row[:3] for row in people()[:2]] == [
        ("Azoth", "Alix", "Neuf"),
        ("Azoth Productions", "Camille", "Un"),
    ]


HOMONYMS = (
    ("Azoth", "Association", "Dominique", "Martin", "d1@example.org", "0611111111"),
    ("Azoth", "Association", "Dominique", "Martin", "d2@example.org", "0622222222"),
)


@pytest.mark.parametrize(
    ("lines", "addresses"),
    [
        (HOMONYMS, ["d1@example.org", "d2@example.org"]),
        (HOMONYMS[::-1], ["d1@example.org", "d2@example.org"]),
        ((HOMONYMS[0], (*HOMONYMS[1][:4], "neuf@example.org", "")), ["d1@example.org", "neuf@example.org"]),
        (((*HOMONYMS[1][:4], "neuf@example.org", ""), HOMONYMS[0]), ["d1@example.org", "neuf@example.org"]),
        (
            (
                (*HOMONYMS[1][:4], "b@example.org", "0622222222"),
                (*HOMONYMS[0][:4], "a@example.org", "0611111111"),
            ),
            ["a@example.org", "b@example.org"],
        ),
    ],
)
def test_two_people_of_one_name_each_find_their_own(bring, again, people, lines, addresses):
    bring(*HOMONYMS, header=HEADER)
    phones = {row[3]: row[4] for row in people()}
    _, result = again(*lines)
    assert (result.added, result.refused) == (0, 0)
    assert [row[3] for row in people()] == addresses
    assert [row[4] for row in people()] == sorted(phones.values())


def test_homonym_who_is_new_is_added(known, again, people):
    other = ("Azoth", "Association", "Camille", "Un", "autre@example.org", "")
    _, result = again(other, *FIRST)
    assert (result.added, result.changed, len(people())) == (1, 0, 4)


def test_which_homonym_is_meant_is_told_where_nothing_says_it(bring, preview):
    bring(*HOMONYMS, header=HEADER)
    lines = [(*line[:4], f"neuf{at}@example.org", "") for at, line in enumerate(HOMONYMS)]
    looked = preview(*lines, header=HEADER)
    assert [line.fate for line in looked.lines] == ["change", "change"]
    assert "import-person-several-registered" in [p.code for p in looked.lines[0].problems]


def test_colleague_behind_the_mailbox_of_the_house_is_somebody_else(bring, again, people):
    bring(("Azoth", "Association", "Camille", "Un", "contact@azoth.org", ""), header=HEADER)
    _, result = again(("Azoth", "Association", "Alix", "Neuf", "contact@azoth.org", ""))
    assert (result.added, [row[2] for row in people()]) == (1, ["Neuf", "Un"])


def test_line_that_is_gone_is_told_and_takes_nobody_out(known, again, preview, people):
    looked = preview(*FIRST[:2], header=HEADER)
    assert [(p.code, p.params) for p in looked.problems] == [
        ("import-people-gone", {"names": ["Luc Troi"], "count": 1})
    ]
    again(*FIRST[:2])
    assert len(people()) == 3


WITH_BADGE = ("Badge", *HEADER)


def test_same_badge_is_the_same_person(bring, again, people):
    bring(*((n, *line) for n, line in zip((7, 8, 9), FIRST, strict=True)), header=WITH_BADGE)
    corrected = (7, "Azoth", "Association", "Camélia", "Hun-Roux", "nouvelle@example.org", "")
    _, result = again(corrected, (8, *FOURNIL), (9, *PROXIDOM), header=WITH_BADGE)
    assert (result.added, result.changed) == (0, 1)
    assert people()[0][:4] == ("Azoth", "Camélia", "Hun-Roux", "nouvelle@example.org")


def test_badges_of_the_list_are_kept_and_the_others_go_on(bring, store, event):
    bring((7, *AZOTH), ("", *FOURNIL), (7, *PROXIDOM), header=WITH_BADGE)
    with store.read() as session:
        assert sorted(row.badge for row in seated_rows(session, event)) == [1, 2, 3]
    bring(
        (12, "Neuve", "asso", "A", "B", "", ""), ("", "Vieille", "asso", "C", "D", "", ""), header=WITH_BADGE
    )
    with store.read() as session:
        assert sorted(row.badge for row in seated_rows(session, event)) == [1, 2, 3, 12, 13]


def test_badge_of_another_list_says_nothing(known, again, people):
    stranger = (1, "Autre", "Association", "Zoé", "Neuf", "zoe@example.org", "")
    _, result = again(stranger, header=WITH_BADGE)
    assert (result.added, len(people())) == (1, 4)


def test_what_the_desk_corrected_since_stays_against_the_old_list(known, again, store, people):
    with store.work("person-change", name="x") as work:
        change_person(work, person_id=person_id(store, "Un"), first_name="Camélia", phone="04 42 00 00 00")
    kept = people()
    shown, result = again(*FIRST)
    assert (shown, result.same, people()) == ({}, 3, kept)


def test_what_the_desk_emptied_is_not_filled_by_the_old_list(known, again, store, people):
    with store.work("person-change", name="x") as work:
        change_person(work, person_id=person_id(store, "Un"), phone="")
    shown, _ = again(*FIRST)
    assert (shown, people()[0][4]) == ({}, "")


def test_what_the_desk_typed_is_kept_and_told_against_a_newer_list(known, preview, again, store, people):
    with store.work("person-change", name="x") as work:
        change_person(work, person_id=person_id(store, "Un"), first_name="Camélia", phone="04 42 00 00 00")
    rows = ((*AZOTH[:2], "Camila", *AZOTH[3:5], "0699999999"), *FIRST[1:])
    told = [(p.code, p.params["field"], p.value) for p in preview(*rows, header=HEADER).lines[0].problems]
    assert told == [
        ("import-typed-kept", "first_name", "Camila"),
        ("import-typed-kept", "phone", "06 99 99 99 99"),
    ]
    again(*rows)
    assert people()[0] == ("Azoth", "Camélia", "Un", "un@example.org", "04 42 00 00 00")


def test_phone_that_only_the_desk_has_typed_is_replaced_and_told(store, event, preview):
    from envies_desktop.events.actions import add_participant

    with store.work("participant-add", name="x") as work:
        who = {
            "first_name": "Camille",
            "last_name": "Un",
            "email": "un@example.org",
            "phone": "04 42 00 00 00",
        }
        add_participant(work, event_id=event, organisation={"name": "Azoth"}, person=who)
    line = preview(AZOTH, header=HEADER).lines[0]
    assert [change.field for change in line.changes] == ["phone"]
    assert "import-typed-replaced" in [p.code for p in line.problems]


def test_name_that_the_desk_has_typed_is_kept_and_told(store, event, preview, again, people):
    from envies_desktop.events.actions import add_participant

    with store.work("participant-add", name="x") as work:
        who = {"first_name": "Camille", "last_name": "Un", "email": "un@example.org"}
        add_participant(work, event_id=event, organisation={"name": "Azoth"}, person=who)
    rows = (("Azoth", "", "Camila", "Hun", "un@example.org", ""),)
    looked = preview(*rows, header=HEADER)
    assert [(line.fate, line.changes) for line in looked.lines] == [("same", ())]
    again(*rows)
    assert people() == [("Azoth", "Camille", "Un", "un@example.org", "")]


def test_status_of_the_evening_stays_against_the_old_list(bring, again, store, event):
    header, line = (*HEADER, "Statut"), (*AZOTH, "inscrit")
    bring(line, header=header)
    with store.read() as session:
        key = seated_rows(session, event)[0].id
    with store.work("participant-change", name="x") as work:
        change_participant(work, participant_id=key, status="excuse")
    shown, result = again(line, header=header)
    assert (shown, result.same) == ({}, 1)


def test_organisation_is_corrected_by_the_list_that_brought_it(bring, again, store):
    header = ("Structure", "Prénom", "Nom", "Mail", "Ville", "SIRET")
    bring(("Azoth", "Camille", "Un", "un@example.org", "Aix", "99999000500012"), header=header)
    shown, _ = again(
        ("Azoth", "Camille", "Un", "un@example.org", "Gardanne", "99999001300016"), header=header
    )
    assert [said.partition("\u00a0")[0] for said in shown[2]] == ["Numéro SIREN", "Numéro SIRET", "Commune"]
    with store.read() as session:
        firm = session.scalars(sa.select(Organisation)).one()
        assert (firm.city, firm.siret, firm.siren) == ("Gardanne", "99999001300016", "999990013")


def test_organisation_that_the_desk_has_typed_keeps_its_name_and_city(known, again, store, people):
    with store.read() as session:
        key = session.scalars(sa.select(Organisation.id).where(Organisation.name == "Azoth")).one()
    with store.work("organisation-change", name="x") as work:
        change_organisation(work, organisation_id=key, name="Compagnie du Dragon", city="Aix")
    shown, result = again(*FIRST)
    assert (shown, result.same, people()[0][0]) == ({}, 3, "Compagnie du Dragon")
    again(("Compagnie du Dragon Vert", *AZOTH[1:]), *FIRST[1:])
    assert people()[0][0] == "Compagnie du Dragon"


def test_somebody_whom_the_desk_has_wholly_corrected_is_not_doubled_by_the_old_list(
    known, again, store, people
):
    with store.work("person-change", name="x") as work:
        cells = {"first_name": "Zoé", "last_name": "Neuf", "email": "zoe@example.org", "phone": ""}
        change_person(work, person_id=person_id(store, "Un"), **cells)
    kept = people()
    shown, result = again(*FIRST)
    assert (shown, result.same, people()) == ({}, 3, kept)


def test_lists_of_one_organisation_that_disagree_change_nothing(bring, again):
    header = ("Structure", "Prénom", "Nom", "Mail", "Adresse")
    lines = (
        ("Azoth", "Camille", "Un", "un@example.org", "1 rue du Four"),
        ("Azoth", "Alix", "Neuf", "neuf@example.org", "2 rue du Four"),
    )
    bring(*lines, header=header)
    shown, result = again(*lines[::-1], header=header)
    assert (shown, result.same) == ({}, 2)


def test_kind_that_is_corrected_takes_its_side_along(known, again, store, event):
    shown, _ = again(("Azoth", "Entreprise", *AZOTH[2:]), *FIRST[1:])
    assert [said.partition("\u00a0")[0] for said in shown[2]] == ["Type d’organisation", "Côté"]
    with store.read() as session:
        assert {row.side for row in seated_rows(session, event)} == {"B"}


def test_people_of_another_event_are_not_moved_by_its_list(known, store, preview):
    with store.work("event-add", name="x") as work:
        other = add_event(work, kind="speed_dating", title="Autre soirée").id
    with store.read() as session:
        sheet = sheet_of(("Fournil", "Entreprise", *AZOTH[2:]), header=HEADER)
        (line,) = preview_participants(session, other, sheet, ACTIVITIES).lines
    assert (line.fate, line.moves, [change.kind for change in line.changes]) == ("add", False, [])


def test_line_left_aside_means_nobody(known, preview):
    looked = preview(*FIRST, header=HEADER, choices=Choices(skip=frozenset({2})))
    assert [line.fate for line in looked.lines] == ["refuse", "same", "same"]


WISHING = (*HEADER, "Vœu 1", "Vœu 2")


@pytest.fixture
def wished(bring, store, event):
    """Azoth wished for Fournil by the list; then the desk wrote Proxidom."""
    bring((*AZOTH, "Fournil", ""), *((*line, "", "") for line in FIRST[1:]), header=WISHING)
    with store.read() as session:
        ids = {row.organisation: row.id for row in seated_rows(session, event)}
    with store.work("wishes-set", name="x") as work:
        set_wishes(work, participant_id=ids["Azoth"], wished=[ids["Proxidom"]])


def test_wishes_that_the_desk_wrote_stay_against_the_old_list(wished, again):
    shown, result = again((*AZOTH, "Fournil", ""), *((*line, "", "") for line in FIRST[1:]), header=WISHING)
    assert (shown, result.same) == ({}, 3)


def test_wishes_that_the_desk_wrote_are_told_against_a_newer_list(wished, preview):
    rows = ((*AZOTH, "Fournil", "Proxidom"), *((*line, "", "") for line in FIRST[1:]))
    line = preview(*rows, header=WISHING).lines[0]
    assert (line.changes, [p.code for p in line.problems]) == ((), ["import-typed-kept"])
