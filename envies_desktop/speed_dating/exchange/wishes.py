"""Who wrote the wishes of a participant: an earlier list, or the desk."""

import uuid
from collections import defaultdict

import sqlalchemy as sa

from envies_desktop.directory.exchange.origins import Origin, Origins
from envies_desktop.speed_dating.model import Wish
from envies_desktop.store.reading import WITH_DELETED


def origin_of_wishes(origins: Origins, wisher: uuid.UUID) -> Origin:
    """Whose wishes these are; `brought` gives the seats that a list wished for last, best first."""
    query = sa.select(Wish.id, Wish.wished_id, Wish.rank, Wish.deleted_at).where(Wish.wisher_id == wisher)
    brought: dict[int, list[tuple[int, str]]] = defaultdict(list)
    typed = False
    for key, wished, rank, gone in origins.session.execute(query, execution_options=WITH_DELETED):
        ranked, stands = (
            origins.of("wish", key, name, value) for name, value in (("rank", rank), ("deleted_at", gone))
        )
        if origins.brought("wish", key):
            made = next(line.work.seq for line in origins.lines("wish", key) if line.op == "+")
            brought[made].append((int(ranked.brought), f"p:{wished}"))
            typed = typed or stands.hand != "list" or ranked.hand != "list"
        else:
            typed = typed or gone is None
    if not brought:
        return Origin("desk")
    last = [seat for _, seat in sorted(brought[max(brought)])]
    return Origin("desk-after-list" if typed else "list", last)
