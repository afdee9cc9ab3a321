"""Before the first document that says it is printed: whom to write to about one's personal data."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from envies_desktop.activity import Document
from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class ContactDialog(WorkDialog):
    """The contact, and the association's address where it is not known; kept in the settings."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, tr("À qui écrire pour ses données personnelles\u00a0?"), tr("Enregistrer"), parent
        )
        told = tr(
            "La notice et les bulletins le disent aux participants. Sans réponse, une ligne reste à "
            "compléter à la main."
        )
        self.add(plain_label(told, wrap=True))
        self.contact = QLineEdit(desk.settings.privacy_contact, maxLength=200)
        self.contact.setPlaceholderText(tr("un nom, une adresse électronique"))
        self.add_field(tr("Contact pour les données personnelles"), self.contact)
        self.address = QPlainTextEdit(desk.settings.address)
        self.address.setTabChangesFocus(True)
        theme.sized(self.address, height=84)
        self.address.setMaximumHeight(theme.px(84))  # an address has three lines, four at most
        self.add_field(tr("Adresse de l’association"), self.address)
        theme.sized(self.sheet, width=480)
        self.leave.setText(tr("Plus tard"))
        self.contact.setFocus()

    def submit(self) -> None:
        """Keep both; raises Refused("privacy-contact") for an empty contact."""
        contact = " ".join(self.contact.text().split())
        if not contact:
            raise Refused("privacy-contact")
        address = self.address.toPlainText().strip()
        self.desk.change_settings(replace(self.desk.settings, privacy_contact=contact, address=address))


def ask_contact(desk: Desk, parent: QWidget, documents: Iterable[Document]) -> bool:
    """Ask for the contact where one of these documents says it and nobody gave it yet; whether it asked."""
    if desk.settings.privacy_contact.strip() or not any(one.names_contact for one in documents):
        return False
    dialog = ContactDialog(desk, parent)
    dialog.exec()
    dialog.deleteLater()
    return True
