"""The small pieces every page is made of, at one address."""

from envies_desktop.desk.cards import CardRow, FigureCard, card, card_row
from envies_desktop.desk.header import PageHeader, page_header
from envies_desktop.desk.layouts import (
    Scrolled,
    clear,
    column,
    nothing_begun,
    reveal,
    row,
    scrolled,
)
from envies_desktop.desk.messages import Banner, banner, empty_state
from envies_desktop.desk.words import (
    ElidedLabel,
    as_plain_tip,
    button,
    plain_label,
    relabel,
    section_label,
    set_role,
)

__all__ = [
    "Banner",
    "CardRow",
    "ElidedLabel",
    "FigureCard",
    "PageHeader",
    "Scrolled",
    "as_plain_tip",
    "banner",
    "button",
    "card",
    "card_row",
    "clear",
    "column",
    "empty_state",
    "nothing_begun",
    "page_header",
    "plain_label",
    "relabel",
    "reveal",
    "row",
    "scrolled",
    "section_label",
    "set_role",
]
