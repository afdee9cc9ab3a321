"""What the notice promised: access needs are forgotten in time, and that is told."""

import datetime as dt
from collections.abc import Sequence

from envies_desktop.desk.page import Desk
from envies_desktop.events.actions.needs import forget_needs
from envies_desktop.events.queries.personal import NeedsDue
from envies_desktop.i18n import number, tr


def forget_past_needs(desk: Desk) -> None:
    """Empty the access needs of events that are over for long enough, in a thread; said once, when done."""

    def tell(done: Sequence[NeedsDue]) -> None:
        lines = []
        for one in done:
            told = tr(
                "Comme promis, les besoins d’accessibilité de %n personne(s) ont été effacés, {days} jours "
                "après {title}.",
                "",
                len(one.rows),
            )
            lines.append(told.format(days=number(desk.settings.needs_days), title=one.title))
        if lines:
            desk.warn("\n".join(lines), "warn")  # it stays until it has been read
            desk.backups.forget_the_erased(tr("Sauvegardes refaites sans les données effacées"))

    desk.tasks.short(
        forget_needs,
        desk.store,
        dt.datetime.now().astimezone().date(),
        desk.settings.needs_days,
        done=tell,
        failed=lambda refused: desk.warn(desk.explain(refused)),
    )
