"""The schema's number, known without alembic."""

REVISIONS = ("0001",)
SCHEMA = REVISIONS[-1]
