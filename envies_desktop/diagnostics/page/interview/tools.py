"""The tools of an interview: the way of showing it, what the room may see, where to go."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button
from envies_desktop.i18n import tr


class InterviewTools(QWidget):
    """Buttons only; the panel connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = _quick("", "arrow-left", tr("Question précédente (←)"))
        self.next = _quick("", "arrow-right", tr("Question suivante (→)"))
        self.open = _quick(tr("Première sans réponse"), "skip-forward", tr("Aller où il manque une réponse"))
        self.sheet = _quick(
            tr("Feuille suivante (+)"), "plus", tr("Garder celle-ci et saisir la suivante\u00a0: touche +")
        )
        self.sheet.hide()
        self.whole = _toggle(tr("Tout l’axe"), "list-checks", tr("Montrer toutes les questions de l’axe"))
        self.blind = _toggle(
            tr("À l’aveugle"), "eye-off", tr("Cacher les réponses déjà données et les résultats")
        )
        self.projected = _toggle(
            tr("Projeter"), "presentation", tr("Montrer à la salle la question seule, sans aucune réponse")
        )
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(
            Tools([self.previous, self.next, self.open, self.sheet], [self.whole, self.blind, self.projected])
        )


def _quick(text: str, icon: str, tip: str) -> QPushButton:
    return button(text, icon=icon, tip=tip, name=tip)


def _toggle(text: str, icon: str, tip: str) -> QPushButton:
    made = button(text, icon=icon, tip=tip)
    made.setCheckable(True)
    return made
