"""The two fields where slips are typed: whose it is, then what it says; Enter goes from one to the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, column, plain_label, row, set_role
from envies_desktop.i18n import tr
from envies_desktop.speed_dating.page.results.finding import called, find_slips
from envies_desktop.speed_dating.queries.slips import Slip


class SlipLine(QWidget):
    """Whose slip, and its line: `chosen(id)` once a person is found, `entered(text)` on Enter in the line.

    `confirmed()` answers what `ask` asked.
    """

    chosen = Signal(object)
    entered = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slips: Sequence[Slip] = ()
        self._typed_for: Slip | None = None
        self.who, self.line = QLineEdit(), QLineEdit()
        self.who.setProperty("search", True)
        self.who.setPlaceholderText(tr("12, ou trois lettres"))
        self.line.setPlaceholderText(tr("12 4, 15 2, 31 3"))
        self.finder = Finder(self.who, self._search, letters=1, clears=False)
        self.finder.chosen.connect(self.chosen.emit)
        self.said = plain_label(wrap=True)
        self.keep = button(tr("Garder"), self._enter, icon="save", tip=tr("Entrée"))
        self.anyway = button(tr("Garder quand même"), self.confirmed.emit, icon="check")
        self.anyway.hide()
        theme.sized(self.who, width=360, most_width=420)
        theme.sized(self.line, width=400, most_width=620)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=8)
        layout.addWidget(
            Tools(
                [
                    _named(tr("Badge ou nom"), self.who),
                    _named(tr("Ce que dit la fiche"), self.line, self.keep),
                ]
            )
        )
        layout.addWidget(_help())
        layout.addWidget(self.said)
        layout.addWidget(Tools([self.anyway]))
        self.who.returnPressed.connect(self._accept)
        self.line.returnPressed.connect(self._enter)
        self.line.installEventFilter(self)

    def show_slips(self, slips: Sequence[Slip]) -> None:
        """The slips that can be found."""
        self._slips = slips

    def whose(self) -> Slip | None:
        """The slip of the person named in the first field, whatever key or click left it."""
        found = find_slips(self._slips, self.who.text())
        return found[0] if found else None

    def propose(self, slip: Slip | None) -> None:
        """Write who may come next, ready for Enter or for another badge; the line is left empty."""
        self.line.clear()
        self.who.setText(called(slip.person) if slip else "")
        self.who.setFocus()
        self.who.selectAll()

    def type_for(self, slip: Slip) -> None:
        """This person's slip is typed now."""
        self._typed_for = slip
        self.who.setText(called(slip.person))
        self.who.setCursorPosition(0)
        self.line.setFocus()

    def ask(self, text: str) -> None:
        """Ask about what is odd in the line: only the button below keeps it."""
        self.say(text, "bad")
        self.anyway.show()

    def say(self, text: str, role: str = "muted") -> None:
        """A word under the fields: good, bad or muted; what was asked is asked no more."""
        self.anyway.hide()
        self.said.setText(text)
        self.said.setAccessibleName(text)
        set_role(self.said, "role", role)
        set_role(self.line, "wrong", role == "bad")

    def _enter(self) -> None:
        self.entered.emit(self.line.text())

    def _search(self, text: str) -> list[Choice]:
        return [Choice(called(slip.person), slip.person.id) for slip in find_slips(self._slips, text)[:8]]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Tab or a click into the line choose the person named, as Enter does."""
        if watched is self.line and event.type() == QEvent.Type.FocusIn:
            whose = self.whose()
            if whose is not None and (
                self._typed_for is None or whose.person.id != self._typed_for.person.id
            ):
                self.chosen.emit(whose.person.id)
        return super().eventFilter(watched, event)

    def _accept(self) -> None:
        """Enter takes the first one found, also where the name was only proposed."""
        whose = self.whose()
        if whose is None:
            self.say_unknown()
        else:
            self.chosen.emit(whose.person.id)

    def say_unknown(self) -> None:
        """Nobody is called so; the cursor goes back to the name."""
        said = tr("Personne ne correspond à «\u00a0{text}\u00a0»\u00a0: vérifiez le badge.")
        self.say(said.format(text=self.who.text().strip()), "bad")
        self.who.setFocus()


def _named(label: str, field: QLineEdit, *beside: QWidget) -> QWidget:
    name, box = plain_label(label, "strong"), QWidget()
    name.setBuddy(field)
    field.setAccessibleName(label)
    box.setLayout(column(name, row(field, *beside), spacing=4))
    return box


def _help() -> QWidget:
    return plain_label(
        tr(
            "Le badge du partenaire, puis la note de 1 à 4, séparés par des virgules. Ajoutez + si la "
            "personne veut bien que ce partenaire reçoive ses coordonnées, - si elle refuse."
        ),
        "small",
        wrap=True,
    )
