"""The first thing seen in an empty store: what the program does, and the ways to begin."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from envies_desktop.activity import Beginning, load
from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import FigureCard, button, card, card_row, plain_label, row, section_label
from envies_desktop.i18n import tr


class Welcome(QWidget):
    """A card for each way to begin: look at the demonstration, import a list, create an event…"""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        title = plain_label(tr("Bienvenue dans Envies d’Alliances"), "title", wrap=True)
        text = plain_label(
            tr(
                "De la liste des inscrits au dossier imprimé\u00a0: les associations et les entreprises "
                "disent qui elles veulent rencontrer, le programme trouve le meilleur plan possible et "
                "prépare les agendas, les badges et les affiches. D’un entretien d’une heure au rapport "
                "imprimé\u00a0: un radar, un SWOT et un plan d’action. "
                "Tout reste sur cet ordinateur, sans connexion."
            ),
            "facts",
            wrap=True,
        )
        theme.sized(text, most_width=760)
        self.ways: dict[str, QPushButton] = {}
        cards = card_row(*(self._offer(one) for one in desk.activities.welcome()), least=260)
        layout = QVBoxLayout(self)
        theme.spaced(layout, (0, 16, 0, 0), 16)
        for item in (title, text):
            layout.addWidget(item)
        layout.addSpacing(theme.px(8))
        layout.addWidget(cards)
        layout.addSpacing(theme.px(16))
        layout.addWidget(section_label(tr("Dix minutes avant la soirée")))
        layout.addWidget(_way())
        layout.addStretch(1)

    def _offer(self, one: Beginning) -> QWidget:
        """One way to begin; the first one is proposed."""
        kind = "" if self.ways else "primary"
        go = button(one.verb(), lambda: load(one.go)(self.desk), icon=one.verb_icon, kind=kind)
        self.ways[one.name] = go
        picture = QLabel()
        theme.set_icon(picture, one.icon, "primary")
        words = plain_label(one.text(), "muted", wrap=True)
        title = plain_label(one.title(), "strong")
        return card(picture, title, words, None, row(go, None), margin=20, spacing=8)


def _way() -> QWidget:
    """The work from end to end, in four steps."""
    steps = (
        (tr("La liste"), tr("importée, vérifiée ligne par ligne")),
        (tr("Les vœux"), tr("qui veut rencontrer qui, dans l’ordre")),
        (tr("Le plan"), tr("équitable, prouvé le meilleur possible")),
        (tr("Le dossier"), tr("agendas, badges, affiches\u00a0: imprimés")),
    )
    shown = []
    for place, (title, text) in enumerate(steps, 1):
        made = FigureCard()
        made.show_figure(f"{place}", title, text)
        shown.append(made)
    return card_row(*shown)
