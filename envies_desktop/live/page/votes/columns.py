"""The columns of a vote: rank, topic, dots."""

from envies_desktop.desk.tables import Column
from envies_desktop.i18n import number, tr
from envies_desktop.live.votes import Standing


def standing_columns() -> list[Column]:
    """Who stands where; ties say so."""

    def text(row: Standing) -> str:
        return item_words(row)

    return [
        Column("rank", tr("Rang"), rank_words, sort=lambda row: row.rank or 10**6, width=130),
        Column(
            "code", tr("N°"), lambda row: row.item.code, sort=lambda row: _natural(row.item.code), width=70
        ),
        Column("text", tr("Sujet ou groupe"), text, tip=text, stretch=True),
        Column(
            "dots",
            tr("Points"),
            lambda row: number(row.dots),
            sort=lambda row: -row.dots,
            width=120,
            right=True,
        ),
    ]


def rank_words(row: Standing) -> str:
    """ "2", "2 ex æquo", "–"."""
    if not row.rank:
        return "–"
    return tr("{rank} ex æquo").format(rank=number(row.rank)) if row.tied else number(row.rank)


def item_words(row: Standing) -> str:
    """Its text; an unnamed cluster by its letter."""
    return row.item.text or tr("Groupe {letter}").format(letter=row.item.code)


def _natural(code: str) -> tuple[bool, int, str]:
    """Numbers in their order, then letters."""
    return (not code.isdecimal(), int(code) if code.isdecimal() else len(code), code)
