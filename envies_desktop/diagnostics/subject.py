"""Whom a diagnostic is about: an organisation, or the parties of a partnership by their names.

The names are kept as they were on the day it was opened, one a line, so that the diagnostic still names them
when the partnership is gone; how they are joined is said in the language of the moment.
"""

from collections.abc import Iterable, Sequence

from envies_desktop.i18n import tr

PARTNERSHIP = "partenariat"
"""The audience of questionnaires about a partnership."""


def kept_names(parties: Iterable[str]) -> str:
    """The names as they are stored: one a line."""
    return "\n".join(" ".join(name.split()) for name in parties if name.strip())


def named_parties(title: str) -> tuple[str, ...]:
    """The names stored in a title."""
    return tuple(name for name in title.split("\n") if name)


def together(names: Sequence[str]) -> str:
    """ "Azoth et Val", "Azoth, Charlie et Val"."""
    if len(names) < 2:
        return "".join(names)
    return tr("{first} et {last}").format(first=", ".join(names[:-1]), last=names[-1])
