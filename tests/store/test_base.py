from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
import sqlalchemy as sa

from envies_desktop.store.base import Base, Json, Moment, Money, Record, Searchable, link_id, new_id

RECORDS = [mapper.class_ for mapper in Base.registry.mappers]
KIT = {"store_work", "store_entry", "store_key"}


def test_every_table_is_a_mapped_record_with_a_uuid_key():
    assert set(Base.metadata.tables) - KIT == {cls.__tablename__ for cls in RECORDS}
    for cls in RECORDS:
        assert issubclass(cls, Record)
        (key,) = cls.__table__.primary_key.columns
        assert (key.name, type(key.type)) == ("id", sa.Uuid)


def test_columns_are_called_as_their_attributes():
    for cls in RECORDS:
        for attribute in sa.inspect(cls).column_attrs:
            assert attribute.columns[0].name == attribute.key


def test_references_wait_and_delete_nothing():
    for table in Base.metadata.tables.values():
        for constraint in table.foreign_key_constraints:
            assert (constraint.deferrable, constraint.initially) == (True, "DEFERRED"), constraint.name
            assert (constraint.ondelete, constraint.onupdate) == (None, None), constraint.name


def test_no_relation_hides_a_table_or_deletes_in_cascade():
    for mapper in Base.registry.mappers:
        for relation in mapper.relationships:
            assert relation.secondary is None, relation
            assert not relation.cascade.delete, relation


def test_links_between_records_are_classes_with_one_key_for_both_sides():
    for cls in RECORDS:
        columns = {column.name for column in cls.__table__.columns}
        own = columns - {"id", "deleted_at", "updated_at", "updated_by"}
        if own and all(cls.__table__.columns[name].foreign_keys for name in own):
            assert any(isinstance(each, sa.UniqueConstraint) for each in cls.__table__.constraints), cls


def test_defaults_live_in_python_where_the_journal_sees_them():
    for table in Base.metadata.tables.values():
        for column in table.columns:
            assert (column.server_default, column.onupdate, column.computed) == (None, None, None), column
            if table.name not in KIT and not column.nullable and column.default is not None:
                assert column.default.is_scalar or column.default.is_callable


def test_searchable_records_give_texts():
    for cls in RECORDS:
        if issubclass(cls, Searchable):
            record = cls(**{c.name: "é" for c in cls.__table__.columns if isinstance(c.type, sa.String)})
            assert record.search_text()
            assert all(isinstance(text, str) for text in record.search_text())


def test_link_id_is_the_same_everywhere():
    left, right = new_id(), new_id()
    assert link_id(left, right) == link_id(left, right) != link_id(right, left)


def test_new_ids_are_sorted_by_time():
    ids = [new_id() for _ in range(100)]
    assert ids == sorted(ids)
    assert {each.version for each in ids} == {7}


@pytest.fixture
def table(address, request):
    """A table of the types that engines see differently."""
    if isinstance(address, str):
        from envies_desktop.store.connection import server_url

        engine = sa.create_engine(server_url(address), poolclass=sa.NullPool)
    else:
        engine = sa.create_engine(f"sqlite:///{address}", poolclass=sa.NullPool)
    table = sa.Table("t", sa.MetaData(), sa.Column("m", Money), sa.Column("at", Moment), sa.Column("j", Json))
    with engine.begin() as connection:
        table.create(connection)
        yield connection, table
    engine.dispose()


def test_money_counts_whole_cents(table):
    connection, t = table
    connection.execute(sa.insert(t), [{"m": Decimal("0.10")}] * 1000)
    assert connection.scalar(sa.select(sa.func.sum(t.c.m))) == Decimal("100.00")
    assert str(connection.scalar(sa.select(t.c.m).limit(1))) == "0.10"
    with pytest.raises(sa.exc.StatementError, match="fractions"):
        connection.execute(sa.insert(t), {"m": Decimal("0.105")})


def test_moment_needs_its_zone_and_comes_back_in_utc(table):
    connection, t = table
    moment = datetime(2026, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))
    connection.execute(sa.insert(t), {"at": moment})
    found = connection.scalar(sa.select(t.c.at))
    assert (found, found.tzinfo) == (moment, UTC)
    with pytest.raises(sa.exc.StatementError, match="time zone"):
        connection.execute(sa.insert(t), {"at": datetime(2026, 7, 1)})


def test_json_none_is_null_and_values_can_be_compared(table):
    connection, t = table
    connection.execute(sa.insert(t), [{"j": None}, {"j": []}, {"j": {"é": [1]}}])
    assert connection.scalar(sa.select(sa.func.count()).where(t.c.j.is_(None))) == 1
    same = sa.select(sa.func.count()).where(
        t.c.j.is_not_distinct_from(sa.bindparam("x", {"é": [1]}, t.c.j.type))
    )
    assert connection.scalar(same) == 1
