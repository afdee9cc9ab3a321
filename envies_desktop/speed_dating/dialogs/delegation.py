"""What is asked of a delegation, among the fields of its registration."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from envies_desktop.desk.fields import offer
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.marks import mark
from envies_desktop.directory.kinds import group_of
from envies_desktop.events.kinds import SIDES, side_label, side_of_group


class DelegationFields(QWidget):
    """Lines for the form of a registration (see `desk.forms.lend_rows`)."""

    side: QComboBox
    representatives: QSpinBox
    fixed_table: QSpinBox
    fewest: QSpinBox
    most: QSpinBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("delegation", self)
        offer(self.side, {side: f"{mark(side)} {side_label(side)}" for side in SIDES})
        names = ("side", "representatives", "fixed_table", "fewest", "most")
        self.widgets: dict[str, QWidget] = {name: getattr(self, name) for name in names}

    def usual(self, organisation_kind: str) -> Mapping[str, Any]:
        """What goes with a kind of organisation, unless one says otherwise."""
        return {"side": side_of_group(group_of(organisation_kind))}


class DoorFields(QWidget):
    """Lines for the form of the welcome desk."""

    side: QComboBox
    representatives: QSpinBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("delegation_at_door", self)
        # The shape comes last: a letter typed in the list finds the word.
        offer(self.side, {side: f"{side_label(side)}  {mark(side)}" for side in SIDES})
        self.widgets: dict[str, QWidget] = {"side": self.side, "representatives": self.representatives}

    def usual(self, organisation_kind: str) -> Mapping[str, Any]:
        """What goes with a kind of organisation, unless one says otherwise."""
        return {"side": side_of_group(group_of(organisation_kind))}
