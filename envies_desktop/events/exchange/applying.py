"""From an accepted preview to rows: one work, one undo, everything or nothing."""

from collections.abc import Collection
from dataclasses import dataclass

from envies_desktop.activity import Activities
from envies_desktop.directory.exchange.origins import Origins
from envies_desktop.events.exchange.data import ImportPreview
from envies_desktop.events.exchange.preview import previewed
from envies_desktop.events.exchange.writing import Writer
from envies_desktop.refused import Refused
from envies_desktop.store.work import Work


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `gesture` is the number of its work once the block of the work has ended."""

    work: Work
    read: int
    added: int
    changed: int
    same: int
    refused: int
    confirmed: frozenset[str] = frozenset()

    @property
    def gesture(self) -> int | None:
        """The work that `store.undo()` takes back as a whole; None where nothing was written."""
        return self.work.changes.seq if self.work.changes else None


def apply_import(
    work: Work, preview: ImportPreview, activities: Activities, confirmed: Collection[str] = ()
) -> ImportResult:
    """Write what the preview promises; `confirmed` holds the keys of doubtful names that a person accepted.

    Raises Refused("import-changed-meanwhile") where the store now gives another preview: nothing is written.
    """
    now, known, own = previewed(
        work.session,
        preview.event_id,
        preview.sheet,
        activities,
        preview.mapping,
        preview.choices,
        preview.saved,
    )
    if now.lines != preview.lines:
        differing = [a.number for a, b in zip(now.lines, preview.lines, strict=False) if a != b]
        raise Refused("import-changed-meanwhile", line=differing[0] if differing else 0, count=len(differing))
    lines = [line for line in preview.lines if line.fate != "refuse"]
    origins = Origins(work.session)
    themes = preview.choices.new_themes
    writer = Writer(work, known, preview.event_id, origins, own, frozenset(confirmed), themes)
    writer.write(lines)
    changed = sum(line.fate != "add" and line.number in writer.touched for line in lines)
    added = preview.count("add")
    return ImportResult(
        work=work,
        read=len(preview.lines),
        added=added,
        changed=changed,
        same=len(lines) - added - changed,
        refused=preview.count("refuse"),
        confirmed=frozenset(confirmed),
    )
