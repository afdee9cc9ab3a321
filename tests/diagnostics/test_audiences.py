"""Three separate consents: the last answer counts, for whom it names."""

import datetime as dt
import uuid

from envies_desktop.diagnostics.audiences import AUDIENCES, ConsentLine, may_show

VAL, AZOTH = uuid.uuid4(), uuid.uuid4()


def _line(audience, given, day, partner=None):
    at = dt.datetime(2026, 11, day, tzinfo=dt.UTC)
    return ConsentLine(audience, given, at, "Léa", partner)


def test_nothing_may_be_shown_before_a_yes():
    assert [may_show((), audience) for audience in AUDIENCES] == [False, False, False]


def test_one_yes_says_nothing_of_the_others():
    lines = [_line("paa", True, 1)]
    assert [may_show(lines, audience) for audience in AUDIENCES] == [True, False, False]


def test_last_answer_counts_whatever_the_order_of_the_lines():
    lines = [_line("public", False, 3), _line("public", True, 1)]
    assert may_show(lines, "public") is False
    assert may_show(reversed([*lines, _line("public", True, 4)]), "public") is True


def test_consent_for_a_partner_counts_for_no_other():
    lines = [_line("partner", True, 1, VAL)]
    assert [may_show(lines, "partner", key) for key in (VAL, AZOTH, None)] == [True, False, False]
