"""Run by alembic inside the connection and the transaction of `store.migrating`."""

from alembic import context

from envies_desktop.store.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a table by making it again
    transactional_ddl=True,
    transaction_per_migration=False,
    on_version_apply=context.config.attributes["applied"],
)
context.run_migrations()
