"""Above the plan: making it, how it is made, how it is looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, column, empty_state, plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.page.planning import Planning
from envies_desktop.speed_dating.problem import Mode
from envies_desktop.speed_dating.queries.shown import PlanView


class PlanBar(QWidget):
    """One line: what the plan is, how the next one is made, and the button that makes it."""

    plan_wanted = Signal(str)

    def __init__(self, planning: Planning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planning = planning
        self._view: PlanView | None = None
        self.said = plain_label(role="muted")
        self.modes = QComboBox()
        self.modes.addItem(tr("Équité d’abord"), "fair")
        self.modes.addItem(tr("Meilleur score d’abord"), "score")
        self.modes.setAccessibleName(tr("Ce que le plan cherche d’abord"))
        self.modes.setToolTip(
            tr("Équité : la personne la moins bien servie passe avant le total. Score : le total d’abord.")
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        theme.sized(self.progress, width=160, most_width=240)
        self.go = button(tr("Planifier"), self._ask, icon="wand-sparkles", kind="primary")
        self.end = button(
            tr("Garder le meilleur plan trouvé"), planning.stop, icon="square", tip=tr("Arrête la recherche")
        )
        theme.sized(self.modes, width=170, most_width=230)
        line = column(Tools([self.said, self.progress], [self.modes, self.end, self.go]))
        self.setLayout(line)
        planning.started.connect(self._follow)
        planning.ended.connect(self._follow)
        planning.progressed.connect(lambda share, code: self.progress.setValue(round(100 * share)))
        self._follow()

    def mode(self) -> Mode:
        """What the next plan looks for first."""
        return "score" if self.modes.currentData() == "score" else "fair"

    def empty_state(self) -> QWidget:
        """What is shown while there is no plan."""
        return empty_state(
            tr("Aucun plan de rencontres pour le moment"),
            tr(
                "Le plan dit qui rencontre qui, à quel tour et à quelle table. Il honore le plus de vœux "
                "possible, sans laisser personne de côté. Préparez la liste des participants et leurs "
                "vœux, puis planifiez."
            ),
            [button(tr("Planifier les rencontres"), self._ask, icon="wand-sparkles", kind="primary")],
            icon="handshake",
        )

    def show_plan(self, view: PlanView | None) -> None:
        """Say which plan is shown."""
        self._view = view
        self.go.setText(tr("Replanifier") if view else tr("Planifier"))
        if view is not None:
            self.modes.setCurrentIndex(self.modes.findData(view.mode))
        self._say()

    def _ask(self) -> None:
        self.plan_wanted.emit(self.mode())

    def _follow(self) -> None:
        running = self._planning.running
        self.progress.setVisible(running)
        self.end.setVisible(running)
        self.modes.setVisible(not running)
        self.go.setVisible(not running)
        self.progress.setValue(0)
        self._say()

    def _say(self) -> None:
        running, view = self._planning.running, self._view
        self.setVisible(running or view is not None)
        if running:
            self.said.setText(tr("Recherche du meilleur plan…"))
            return
        if view is None:
            self.said.setText("")
            return
        if view.seconds < 0.1:
            words = tr("Plan {number}, calculé en moins d’un dixième de seconde")
        else:
            words = tr("Plan {number}, calculé en {seconds} s")
        self.said.setText(words.format(number=view.number, seconds=number(view.seconds, 1)))


class Ways(QWidget):
    """Par tables, par personne, par vœu, historique; and the search of the board."""

    chosen = Signal(int)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Trouver une personne…"))
        self.search.setAccessibleName(tr("Trouver dans le plan"))
        self.search.setProperty("search", True)
        theme.sized(self.search, width=220, most_width=300)
        self.search.textChanged.connect(self.searched.emit)
        self._group = QButtonGroup(self)
        for place, title in enumerate(_ways()):
            made = button(title, kind="segment")
            made.setCheckable(True)
            self._group.addButton(made, place)
        self.setLayout(column(Tools([self.search], self._group.buttons())))
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    def current(self) -> int:
        """The way shown, from 0."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Show a way."""
        self._group.button(place).setChecked(True)

    def say_found(self, count: int) -> None:
        """Whether the search found something; -1 without a search."""
        self.search.setToolTip(tr("Introuvable dans ce plan") if count == 0 else "")
        self.search.setProperty("wrong", count == 0)
        self.search.style().polish(self.search)

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.search.setVisible(place == 0)
            self.chosen.emit(place)


def _ways() -> tuple[str, ...]:
    return tr("Par tables"), tr("Par personne"), tr("Par vœu"), tr("Historique")
