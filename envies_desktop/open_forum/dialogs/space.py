"""The name of a space and how many people it holds."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.i18n import tr
from envies_desktop.open_forum.actions.spaces import CAPACITY, add_space, change_space
from envies_desktop.open_forum.queries.forum import SpaceRow

if TYPE_CHECKING:
    from envies_desktop.open_forum.page.market.gestures import Gestures


class SpaceDialog(WorkDialog):
    """A space as it is, or a new one (None)."""

    def __init__(self, do: "Gestures", space: SpaceRow | None, parent: QWidget | None = None) -> None:
        title = tr("Espace {letter}").format(letter=space.letter) if space else tr("Nouvel espace")
        super().__init__(do.desk, title, tr("Enregistrer") if space else tr("Ajouter"), parent)
        self._do, self._space = do, space
        self.name, self.capacity = QLineEdit(), QSpinBox()
        self.capacity.setRange(*CAPACITY)
        theme.roomy(self.capacity)
        self.capacity.setValue(space.capacity if space else 20)
        self.name.setText(space.typed if space else "")
        self.name.setPlaceholderText(space.name if space else tr("Jardin, salle bleue…"))
        self.add_field(tr("Nom"), self.name)
        self.add_field(tr("Places"), self.capacity)
        theme.sized(self.name, width=320)

    def submit(self) -> None:
        """One gesture; may raise Refused."""
        name, capacity = self.name.text(), self.capacity.value()
        store, space = self.desk.store, self._space
        if space is None:
            with store.work("space-add") as work:
                add_space(work, event_id=self._do.event_id, name=name, capacity=capacity)
            return
        with store.work("space-change", name=space.name) as work:
            change_space(work, space_id=space.id, name=name, capacity=capacity)
