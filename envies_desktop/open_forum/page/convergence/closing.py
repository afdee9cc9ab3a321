"""The closing circle, and the figures of the forum."""

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, Typing
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import FigureCard, card, card_row, plain_label, row, section_label
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.actions.closing import note_closing
from envies_desktop.open_forum.indicators import Indicators
from envies_desktop.open_forum.queries.forum import forum_settings
from envies_desktop.open_forum.queries.indicators import forum_indicators


def _count(text: str) -> int | None:
    return int(text) if text.strip() else None


COUNT = Typing(
    read=_count,
    shown=lambda value: "" if value is None else str(value),
    problem=lambda: tr("Écrivez un nombre de personnes, par exemple 24."),
)


class ClosingPanel(Panel):
    """What is typed is saved at once; the figures follow."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self._today = event_id, today
        self.closing, self.spoke, self.asked = QPlainTextEdit(), QLineEdit(), QLineEdit()
        self.closing.setTabChangesFocus(True)
        self.closing.setPlaceholderText(tr("Ce qui s’est dit, une phrase chacun"))
        self.problem = plain_label(role="bad", wrap=True)
        self.problem.hide()
        self.fields = Fields(
            self,
            {"closing": self.closing, "spoke": self.spoke, "asked": self.asked},
            typed={"spoke": COUNT, "asked": COUNT},
            note=self.problem,
        )
        self.fields.edited.connect(self._save)
        self.figures = [FigureCard() for _ in range(6)]
        self._lay_out()

    def _lay_out(self) -> None:
        theme.sized(self.closing, height=110)
        self.closing.setMaximumHeight(theme.px(160))
        for field in (self.spoke, self.asked):
            theme.sized(field, width=80, most_width=80)
        self.closing.setAccessibleName(tr("Cercle de clôture"))
        self.spoke.setAccessibleName(tr("Ont pu parler de leur sujet"))
        self.asked.setAccessibleName(tr("Personnes qui ont répondu"))
        question = plain_label(tr("«\u00a0J’ai pu parler de mon sujet\u00a0»\u00a0:"), "strong")
        counts = row(
            question, self.spoke, plain_label(tr("oui, sur")), self.asked, plain_label(tr("réponses")), None
        )
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(
            card(
                plain_label(tr("Cercle de clôture"), "strong"), self.closing, counts, self.problem, margin=16
            )
        )
        layout.addWidget(section_label(tr("Le forum en chiffres")))
        layout.addWidget(card_row(*self.figures, least=200))
        layout.addStretch(1)

    def refresh(self) -> None:
        """Read what was noted, and count again."""
        with self.desk.store.read() as session:
            settings = forum_settings(session, self.event_id)
            found = forum_indicators(session, self.event_id, self._today())
        self.fields.show({"closing": settings.closing, "spoke": settings.spoke, "asked": settings.asked})
        for made, said in zip(self.figures, figures_of(found), strict=True):
            made.show_figure(*said)

    def flush(self) -> None:
        """Save now what is being typed."""
        self.fields.flush()

    def _save(self, name: str, value: Any, visit: str) -> None:
        def gesture(work: Any) -> bool:
            note_closing(work, event_id=self.event_id, **{name: value})
            return True

        self.desk.write("closing-note", gesture, typing=visit)


def figures_of(found: Indicators) -> list[tuple[str, str, str, str]]:
    """Figure, text, note and its tone of each card."""
    attendance = "–" if found.attendance is None else number(round(found.attendance, 1))
    share = "–"
    if found.spoke_share is not None:
        share = tr("{share}\u00a0%").format(share=number(round(100 * found.spoke_share)))
    full = found.owned == found.actions
    return [
        (number(found.topics), tr("sujets proposés"), tr("%n tenu(s)", "", found.held), "muted"),
        (
            attendance,
            tr("personnes par sujet, en moyenne"),
            tr("%n sujet(s) compté(s)", "", found.counted),
            "muted",
        ),
        (
            _of(found.reports, found.held),
            tr("comptes rendus complets"),
            "",
            "good" if found.reports == found.held else "muted",
        ),
        (
            _of(found.owned, found.actions),
            tr("actions dont quelqu’un se charge"),
            "" if full else tr("trouvez qui s’en charge"),
            "good" if full else "accent",
        ),
        (
            _of(found.started, found.checked),
            tr("actions commencées à 3 mois"),
            "" if found.checked else tr("point à faire dans 3 mois"),
            "muted",
        ),
        (share, tr("ont pu parler de leur sujet"), tr("%n réponse(s)", "", found.asked or 0), "muted"),
    ]


def _of(part: int, whole: int) -> str:
    return f"{number(part)} / {number(whole)}"
