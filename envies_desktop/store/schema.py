"""The schema's number, known without alembic."""

REVISIONS = ("0001", "0002")
SCHEMA = REVISIONS[-1]
