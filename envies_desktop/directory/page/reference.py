"""The territories and the themes of the program, handed to the settings: seen, and added to."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, column, plain_label, row
from envies_desktop.directory.dialogs.adding import make_territory, make_theme
from envies_desktop.directory.queries import Choice, territory_choices, theme_choices
from envies_desktop.i18n import fold, tr


class ReferencePanel(Panel):
    """Two lists side by side; a name typed under one is added to it by Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.territories = NamedList(tr("Territoires"), tr("Un nouveau territoire"), make_territory, desk)
        self.themes = NamedList(tr("Thèmes"), tr("Un nouveau thème"), make_theme, desk)
        beside = Folding()
        across = QHBoxLayout(beside)
        theme.spaced(across, spacing=24)
        across.addWidget(self.territories, 1)
        across.addWidget(self.themes, 1)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(
            plain_label(
                tr(
                    "Ils situent les organisations et les événements. "
                    "On peut aussi les écrire là où on les choisit."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(beside)

    def refresh(self) -> None:
        """Read both lists again; what is being typed stays."""
        with self.desk.store.read() as session:
            territories, themes = territory_choices(session), theme_choices(session)
        self.territories.show_choices(territories)
        self.themes.show_choices(themes)


class NamedList(QWidget):
    """The names there are, and a line for one more; `make(desk, name)` makes it."""

    def __init__(self, title: str, asked: str, make: Callable[[Desk, str], UUID | None], desk: Desk) -> None:
        super().__init__()
        self._make, self._desk = make, desk
        head = plain_label(title, "strong")
        self.names, self.line = QListWidget(), QLineEdit()
        self.names.setAccessibleName(title)
        theme.sized(self.names, height=130)
        self.line.setPlaceholderText(asked)
        self.line.setAccessibleName(asked)
        self.line.returnPressed.connect(self.add)
        self.go = button(tr("Ajouter"), self.add, icon="plus", name=asked)
        self.setLayout(column(head, self.names, row(self.line, self.go, spacing=8), spacing=6))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these; the place in the list stays."""
        place = self.names.currentRow()
        self.names.clear()
        self.names.addItems([one.label for one in choices] or [tr("Aucun pour l’instant.")])
        self.names.setCurrentRow(place)

    def add(self) -> None:
        """Make what is typed, unless it is there already."""
        name = " ".join(self.line.text().split())
        known = [self.names.item(at).text() for at in range(self.names.count())]
        if any(fold(one) == fold(name) for one in known):
            self._desk.say(tr("«\u00a0{name}\u00a0» est déjà là.").format(name=name))
        elif self._make(self._desk, name) is not None:
            self.line.clear()
