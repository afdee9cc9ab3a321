"""The indexes behind search: trigrams on both engines, kept true by the engine itself."""

import sqlalchemy as sa

# A letter, three letters, anywhere: `fastupdate=off` so that what was just written is found as fast.
_POSTGRESQL = (
    "DROP INDEX IF EXISTS search_{kind}",
    "CREATE INDEX search_{kind} ON {kind} USING gin (folded gin_trgm_ops) WITH (fastupdate=off)",
)
_FORGET = "INSERT INTO search_{kind}(search_{kind}, rowid, folded) VALUES ('delete', old.rowid, old.folded);"
_LEARN = "INSERT INTO search_{kind}(rowid, folded) VALUES (new.rowid, new.folded);"
_SQLITE = (
    "DROP TABLE IF EXISTS search_{kind}",
    "CREATE VIRTUAL TABLE search_{kind} USING fts5"
    " (folded, content='{kind}', content_rowid='rowid', tokenize='trigram')",
    "DROP TRIGGER IF EXISTS search_{kind}_added",
    f"CREATE TRIGGER search_{{kind}}_added AFTER INSERT ON {{kind}} BEGIN {_LEARN} END",
    "DROP TRIGGER IF EXISTS search_{kind}_changed",
    "CREATE TRIGGER search_{kind}_changed AFTER UPDATE OF folded ON {kind}"
    f" WHEN old.folded IS NOT new.folded BEGIN {_FORGET} {_LEARN} END",
    "DROP TRIGGER IF EXISTS search_{kind}_gone",
    f"CREATE TRIGGER search_{{kind}}_gone AFTER DELETE ON {{kind}} BEGIN {_FORGET} END",
    "INSERT INTO search_{kind}(search_{kind}) VALUES ('rebuild')",
)


def install(connection: sa.Connection) -> None:
    """Make the index of every searchable table, or make it again, and fill it.

    Called on a new store, after a migration (a table made again loses its triggers) and after a VACUUM.
    """
    statements: tuple[str, ...] = _SQLITE
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        statements = _POSTGRESQL
    for kind in _searchable_tables(connection):
        for statement in statements:
            connection.exec_driver_sql(statement.format(kind=kind))


def _searchable_tables(connection: sa.Connection) -> list[str]:
    """Read from the store itself: while it migrates, the models may already be ahead."""
    inspector = sa.inspect(connection)
    return [
        kind
        for kind in sorted(inspector.get_table_names())
        if not kind.startswith("search_")
        and {"folded", "sort_key"} <= {column["name"] for column in inspector.get_columns(kind)}
    ]
