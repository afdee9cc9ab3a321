"""What a forum adds to the list of its participants: how many topics they chose, which they host."""

from collections.abc import Sequence

from envies_desktop.desk.tables import Column
from envies_desktop.events.queries import EventCard
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.queries.people import ForumRow


def columns(general: Sequence[Column], card: EventCard) -> list[Column]:
    """After the presence: topics chosen, topics hosted."""

    def chosen(row: ForumRow) -> str:
        return number(row.chosen) if row.chosen else ""

    def hosts(row: ForumRow) -> str:
        return ", ".join(map(str, row.hosts))

    own = [
        Column("chosen", tr("Vœux"), chosen, sort=lambda r: r.chosen, width=72, right=True),
        Column("hosts", tr("Hôte de"), hosts, sort=lambda r: r.hosts or (10**9,), width=90),
    ]
    place = next(at for at, column in enumerate(general, 1) if column.name == "presence")
    return [*general[:place], *own, *general[place:]]
