"""Asked once, at the first start: who is typing, and for which association."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.widgets import plain_label
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk


class Welcome(WorkDialog):
    """Both can be left empty and said later in the settings."""

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(desk, tr("Bienvenue"), tr("Commencer"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.leave.setText(tr("Plus tard"))
        self.author = QLineEdit(desk.settings.author)
        self.association = QLineEdit(desk.settings.association)
        self.add(plain_label(tr("Bienvenue"), "title"))
        why = tr(
            "Chaque geste est gardé avec le nom de la personne qui l’a fait\u00a0: on sait qui a changé "
            "quoi, et tout s’annule. Ces réponses restent sur cet ordinateur."
        )
        self.add(plain_label(why, "muted", wrap=True))
        self.add_field(tr("Votre prénom et votre nom"), self.author)
        self.add_field(
            tr("Votre association"), self.association, tr("Elle sera imprimée en tête des documents.")
        )
        theme.sized(self.author, width=420)
        self.author.setFocus()

    def submit(self) -> None:
        """Keep what was said."""
        settings = self.desk.settings.typed_by(self.author.text())
        self.desk.change_settings(replace(settings, association=" ".join(self.association.text().split())))
