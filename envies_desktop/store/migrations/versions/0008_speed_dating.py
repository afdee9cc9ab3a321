"""The rounds of a speed dating and what it knows of participants move into tables of their own."""

import uuid
from collections.abc import Collection

import sqlalchemy as sa
from alembic import op

from envies_desktop.store.base import Json, Moment
from envies_desktop.store.revisions import move_cells, record, rows_with_cells, settle

revision = "0008"
down_revision = "0007"

STILL_UNDONE = ("0006", "0007")
"""Works of these schemas can be undone as before: each of their cells has its place in this one."""
SPEED_DATING = "speed_dating"
"""The kind of events that has rounds, and the table where they stand from now on."""
WITHOUT_SIDE = ("collectivite", "financeur", "institution")
COMPANIES = ("entreprise", "reseau_entreprises", "expert_conseil", "media")


def rounds() -> list[sa.Column[object]]:
    """What leaves `event`."""
    return [
        sa.Column("pairing", sa.String, nullable=False),
        sa.Column("rounds", sa.Integer, nullable=False),
        sa.Column("round_minutes", sa.Integer, nullable=False),
        sa.Column("change_minutes", sa.Integer, nullable=False),
        sa.Column("breaks", Json, nullable=False),
        sa.Column("rounds_start", sa.Time),
        sa.Column("tables", sa.Integer, nullable=False),
        sa.Column("seated_side", sa.String, nullable=False),
        sa.Column("closed_tables", Json, nullable=False),
    ]


def seat() -> list[sa.Column[object]]:
    """What leaves `participant`."""
    return [
        sa.Column("side", sa.String, nullable=False),
        sa.Column("representatives", sa.Integer, nullable=False),
        sa.Column("fixed_table", sa.Integer),
        sa.Column("fewest", sa.Integer),
        sa.Column("most", sa.Integer),
    ]


def stamp() -> list[sa.Column[object]]:
    """What every record has."""
    return [
        sa.Column("id", sa.Uuid),
        sa.Column("deleted_at", Moment),
        sa.Column("updated_at", Moment),
        sa.Column("updated_by", sa.String),
    ]


def upgrade() -> None:
    """From events that are all half a speed dating to events, and speed datings beside them."""
    connection = op.get_bind()
    record(SPEED_DATING, *rounds(), part_of="event")
    record("delegation", *seat(), part_of="participant")
    for kind, part, columns, beside in (
        ("event", SPEED_DATING, rounds(), of_events),
        ("participant", "delegation", seat(), of_participants),
    ):
        names = [column.name for column in columns]
        keys = beside(connection, rows_with_cells(connection, kind, names))
        move_cells(connection, kind, part, names, keys)
        settle(connection)
        with op.batch_alter_table(kind) as batch:
            for name in names:
                batch.drop_column(name)
    works = sa.table("store_work", sa.column("schema", sa.String))
    kept = works.c.schema.in_(STILL_UNDONE)
    connection.execute(sa.update(works).where(kept).values(schema=revision))


def of_events(connection: sa.Connection, spoken_of: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Speed datings, and events of another kind where somebody typed something; their keys."""
    event = sa.Table("event", sa.MetaData(), *stamp(), sa.Column("kind", sa.String), *rounds())
    usual = {
        "pairing": "sides", "rounds": 7, "round_minutes": 7, "change_minutes": 2, "breaks": [],
        "rounds_start": None, "tables": 0, "seated_side": "B", "closed_tables": [],
    }  # fmt: skip
    found = [
        row._asdict()
        for row in connection.execute(sa.select(event))
        if row.kind == SPEED_DATING
        or row.id in spoken_of
        or any(getattr(row, name) != value for name, value in usual.items())
    ]
    for row in found:
        del row["kind"]
    return fill(connection, sa.Table(SPEED_DATING, sa.MetaData(), *stamp(), *rounds()), found)


def of_participants(connection: sa.Connection, spoken_of: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Everybody of a speed dating, and of another event who does not sit where the organisation does."""
    sides = sa.MetaData()
    participant = sa.Table(
        "participant", sides, *stamp(), sa.Column("event_id", sa.Uuid),
        sa.Column("organisation_id", sa.Uuid), *seat(),
    )  # fmt: skip
    event = sa.table("event", sa.column("id", sa.Uuid), sa.column("kind", sa.String))
    organisation = sa.table("organisation", sa.column("id", sa.Uuid), sa.column("kind", sa.String))
    usual = sa.case(
        (organisation.c.kind.in_(COMPANIES), "B"),
        (organisation.c.kind.in_(WITHOUT_SIDE), "support"),
        else_="A",
    )
    asked = sa.or_(
        event.c.kind == SPEED_DATING,
        participant.c.side != usual,
        participant.c.representatives != 1,
        *(participant.c[name].is_not(None) for name in ("fixed_table", "fewest", "most")),
    )
    query = (
        sa.select(participant, asked.label("asked"))
        .join(event, event.c.id == participant.c.event_id)
        .outerjoin(organisation, organisation.c.id == participant.c.organisation_id)
    )
    names = [column.name for column in (*stamp(), *seat())]
    found = [
        {name: getattr(row, name) for name in names}
        for row in connection.execute(query)
        if row.asked or row.id in spoken_of
    ]
    return fill(connection, sa.Table("delegation", sa.MetaData(), *stamp(), *seat()), found)


def fill(connection: sa.Connection, table: sa.Table, rows: list[dict[str, object]]) -> set[uuid.UUID]:
    """Insert these rows; returns their keys."""
    if rows:
        connection.execute(sa.insert(table), rows)
    return {key for row in rows if isinstance(key := row["id"], uuid.UUID)}
