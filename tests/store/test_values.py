import json
import uuid
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
import sqlalchemy as sa

from envies_desktop.store.base import Json, Moment, Money
from envies_desktop.store.values import decode, encode

MOMENT = datetime(2026, 7, 1, 9, 30, 0, 5, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (sa.Uuid(), uuid.uuid4()),
        (Moment(), MOMENT),
        (sa.Date(), date(2026, 7, 1)),
        (sa.Time(), time(18, 30)),
        (Money(), Decimal("12.30")),
        (sa.Numeric(8, 3), Decimal("0.125")),
        (sa.Float(), 0.1),
        (sa.Boolean(), True),
        (sa.Integer(), 7),
        (sa.String(), "L’été\n"),
        (sa.LargeBinary(), b"\0\xff"),
        (Json(), [{"a": [1, None, "é"]}]),
        (sa.String(), None),
    ],
)
def test_values_come_back_from_the_journal(kind, value):
    kept = json.loads(json.dumps(encode(value)))
    back = decode(sa.Column("c", kind), kept)
    assert (back, type(back)) == (value, type(value))


def test_moments_are_kept_in_utc():
    assert encode(MOMENT) == MOMENT.astimezone(UTC).isoformat()


def test_parameters_are_encoded_whatever_holds_them():
    key = uuid.uuid4()
    assert encode({"ids": (key,), 1: {date(2026, 1, 2)}}) == {"ids": [key.hex], "1": ["2026-01-02"]}


def test_what_no_column_holds_is_a_mistake():
    with pytest.raises(TypeError, match="object"):
        encode(object())
