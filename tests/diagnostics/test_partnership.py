"""A diagnostic about a partnership names its parties everywhere, and belongs to them together."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.diagnostics.actions import open_diagnostic, record_consent
from envies_desktop.diagnostics.audiences import audiences_of, may_show
from envies_desktop.diagnostics.queries import diagnostic_card, diagnostic_rows
from envies_desktop.diagnostics.queries.one import earlier_diagnostics
from envies_desktop.diagnostics.queries.printed import diagnostic_titles, printed_diagnostic
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.diagnostics.sheets.words import identity
from envies_desktop.diagnostics.subject import together
from envies_desktop.directory.actions import remove_organisation
from envies_desktop.i18n import set_language
from envies_desktop.partnerships.actions import open_partnership, remove_partnership
from envies_desktop.partnerships.queries import found_partnerships, parties_of
from envies_desktop.refused import Refused
from tests.demo import remove_demo

UTILITY = "utilite_sociale_partenariat"


@pytest.fixture
def pair(case):
    """The partnership of Azoth and Val Énergies."""
    with case.store.work("partnership-add", name="x") as work:
        return open_partnership(
            work, partners=[(case.azoth, None), (case.val, None)], since=dt.date(2026, 3, 1)
        ).id


def _open(case, pair, day=2):
    with case.store.work("diagnostic-open", name="x") as work:
        return open_diagnostic(
            work, document=shipped_documents()[UTILITY], opened_on=dt.date(2026, 12, day),
            partnership_id=pair, parties=("Azoth", "Val Énergies"),
        ).id  # fmt: skip


def _say(case, key, party, given, audience="public"):
    with case.store.work("consent-set", name="x") as work:
        record_consent(work, diagnostic_id=key, audience=audience, given=given, name="Léa", partner_id=party)


def _shown(case, key, audience="public"):
    card = case.card(key)
    return may_show(card.consents, audience, parties=len(card.parties))


def test_parties_are_the_subject_of_lists_and_sheets(case, pair, store):
    key = _open(case, pair)
    with store.read() as session:
        said = [
            diagnostic_rows(session, partnership_id=pair)[0].name,
            diagnostic_card(session, key).name,
            dict(diagnostic_titles(session))[key],
            printed_diagnostic(session, key).report.heading.subject,
        ]
        rows = len(diagnostic_rows(session, partnership_id=pair))
    assert (said, rows) == (["Azoth et Val Énergies"] * 4, 1)


def test_report_says_partnership_instead_of_organisation(case, pair, store):
    with store.read() as session:
        reports = [printed_diagnostic(session, key).report for key in (_open(case, pair), case.diagnostic)]
    assert [identity(report)[0] for report in reports] == [
        ("Partenariat\u00a0:", "Azoth et Val Énergies"),
        ("Structure\u00a0:", "Azoth"),
    ]


def test_parties_are_joined_in_the_language_of_the_moment(case, pair, store):
    key = _open(case, pair)
    set_language("en")
    try:
        name = case.card(key).name
    finally:
        set_language("fr")
    assert name == "Azoth and Val Énergies"


def test_three_parties_are_listed():
    assert [together(names) for names in ((), ("A",), ("A", "B", "C"))] == ["", "A", "A, B et C"]


def test_partnership_without_names_is_refused(case, pair, store):
    with pytest.raises(Refused) as refused, store.work("diagnostic-open", name="x") as work:
        open_diagnostic(work, document=None, opened_on=dt.date(2026, 12, 2), partnership_id=pair)
    assert refused.value.code == "diagnostic-whom"


def test_names_stay_when_partnership_and_organisation_are_removed(case, pair, store):
    key = _open(case, pair)
    with store.work("partnership-remove", name="x") as work:
        remove_partnership(work, partnership_id=pair)
        remove_organisation(work, organisation_id=case.val)
    with store.read() as session:
        assert parties_of(session, pair) == ((case.azoth, "Azoth"), (case.val, "Val Énergies"))
        assert list(found_partnerships(session, "azoth", 9)) == []
    assert case.card(key).name == "Azoth et Val Énergies"
    store.undo()
    with store.read() as session:
        assert [found[0] for found in found_partnerships(session, "éner azo", 9)] == [pair]


def test_demo_taken_out_leaves_the_diagnostic(case, pair, store):
    key = _open(case, pair)
    remove_demo(store)
    assert case.card(key).name == "Azoth et Val Énergies"


def test_only_the_same_partnership_is_compared_in_time(case, pair, store):
    before, last = _open(case, pair, 2), _open(case, pair, 9)
    with store.work("partnership-add", name="x") as work:
        other = open_partnership(
            work, partners=[(case.azoth, None), (case.val, None)], since=dt.date(2026, 4, 1)
        ).id
    for key in (before, last, _open(case, other, 3)):
        case.answer(2, key)
    with store.read() as session:
        found = earlier_diagnostics(session, diagnostic_card(session, last))
    assert [one.id for one in found] == [before]


def test_goto_finds_it_by_either_party(case, pair, store):
    key = _open(case, pair)
    with store.read() as session:
        found = [
            [
                p.target["diagnostic_id"]
                for p in app.ACTIVITIES.places(session, text)
                if p.page == "diagnostics"
            ]
            for text in ("energ", "azoth val", "zzz")
        ]
    assert found == [[key], [key], []]


def test_it_is_shown_once_every_party_agreed(case, pair):
    key = _open(case, pair)
    _say(case, key, case.azoth, True)
    one = _shown(case, key)
    _say(case, key, case.val, True)
    both = _shown(case, key)
    _say(case, key, case.azoth, False)
    assert (one, both, _shown(case, key), _shown(case, key, "paa")) == (False, True, False, False)


@pytest.mark.parametrize(("audience", "party"), [("public", None), ("partner", "azoth")])
def test_consent_of_no_party_is_refused(case, pair, audience, party):
    key = _open(case, pair)
    with pytest.raises(Refused) as refused:
        _say(case, key, getattr(case, party) if party else None, True, audience)
    assert (refused.value.code, case.card(key).consents) == ("consent-party", ())


def test_parties_have_no_other_partner():
    assert (audiences_of(0), audiences_of(2)) == (("paa", "partner", "public"), ("paa", "public"))
