"""Taking records away: one gesture for all of them, that undo brings back, and a word that says so."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk
    from envies_desktop.store.work import Work


def remove_records(
    desk: "Desk", gesture: str, name: str, keys: Sequence[UUID], remove: Callable[["Work", UUID], object]
) -> bool:
    """Remove each of `keys`; whether it was done. `name` says them in the journal and in the status line."""

    def together(work: "Work") -> bool:
        for key in keys:
            remove(work, key)
        return True

    done = bool(desk.write(gesture, together, name=name))
    if done:
        desk.say(tr("{name}\u00a0: supprimé, Ctrl+Z le ramène.").format(name=name))
    return done
