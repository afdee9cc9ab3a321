"""The first thing seen in an empty store: what the program does, and four ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import FigureCard, button, card, card_row, plain_label, row, section_label
from envies_desktop.i18n import tr


class Welcome(QWidget):
    """Four cards: look at the demonstration, import a list, create an event, hold a diagnostic."""

    demo_asked = Signal()

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
        self.show_demo = button(
            tr("Voir la démonstration"), self.demo_asked.emit, icon="play", kind="primary"
        )
        self.import_list = button(tr("Importer une liste…"), self._import, icon="file-spreadsheet")
        self.create_event = button(tr("Créer un événement"), self._create, icon="calendar-plus")
        self.diagnose = button(tr("Ouvrir un diagnostic"), self._diagnose, icon="clipboard-list")
        cards = card_row(
            _offer(
                "presentation",
                tr("Découvrir"),
                tr(
                    "Un exemple complet\u00a0: un territoire, ses organisations, "
                    "une soirée de 22 participants."
                ),
                self.show_demo,
            ),
            _offer(
                "file-spreadsheet",
                tr("J’ai une liste d’inscrits"),
                tr(
                    "Excel ou CSV, telle qu’elle est\u00a0: les colonnes sont reconnues, "
                    "rien n’entre sans accord."
                ),
                self.import_list,
            ),
            _offer(
                "calendar-plus",
                tr("Je prépare un événement"),
                tr("Sa date, son lieu, ses tours et ses tables\u00a0; les participants viendront après."),
                self.create_event,
            ),
            _offer(
                "clipboard-list",
                tr("Je mène un diagnostic"),
                tr("Neuf questionnaires, au clavier ou sur papier\u00a0; on s’arrête, un autre reprend."),
                self.diagnose,
            ),
            least=260,
        )
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

    def _import(self) -> None:
        """A list needs an event: the file first, then the event, then the preview."""
        from envies_desktop.desk.dialogs import open_file

        path = open_file(self, tr("Choisir la liste des inscrits"), tr("Tableur (*.xlsx *.xls *.ods *.csv)"))
        if path is None:
            return
        from envies_desktop.events.dialogs.event import NewEvent
        from envies_desktop.events.dialogs.import_list import ImportDialog

        dialog = NewEvent(self.desk, parent=self.window())
        if not dialog.exec() or not dialog.made:
            return
        self.desk.open("events", event_id=dialog.made, tab="participants")
        ImportDialog(self.desk, dialog.made, path, self.desk.dialog_parent).exec()

    def _diagnose(self) -> None:
        self.desk.open("diagnostics", new=True)

    def _create(self) -> None:
        from envies_desktop.events.dialogs.event import NewEvent

        dialog = NewEvent(self.desk, parent=self)
        if dialog.exec() and dialog.made:
            self.desk.open("events", event_id=dialog.made, tab="schedule")


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


def _offer(icon: str, title: str, text: str, go: QPushButton) -> QWidget:
    """One way to begin."""
    picture = QLabel()
    theme.set_icon(picture, icon, "primary")
    words = plain_label(text, "muted", wrap=True)
    return card(picture, plain_label(title, "strong"), words, None, row(go, None), margin=20, spacing=8)
