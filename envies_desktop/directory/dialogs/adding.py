"""Territories and themes made where they are asked for: one gesture, which undo takes back."""

from uuid import UUID

from PySide6.QtWidgets import QComboBox

from envies_desktop.desk.adding import NewChoice
from envies_desktop.desk.page import Desk
from envies_desktop.directory.actions import add_territory, add_theme


def offer_new_territory(desk: Desk, box: QComboBox) -> None:
    """In this choice among territories, a name that is not there yet is made by choosing "Ajouter"."""
    NewChoice(box, lambda name: make_territory(desk, name))


def offer_new_theme(desk: Desk, box: QComboBox) -> None:
    """The same among themes."""
    NewChoice(box, lambda name: make_theme(desk, name))


def make_territory(desk: Desk, name: str) -> UUID | None:
    """The key of a new territory; None where it was refused, which is said."""
    return desk.write("territory-add", lambda work: add_territory(work, name=name).id, name=name)


def make_theme(desk: Desk, name: str) -> UUID | None:
    """The key of a new theme; None where it was refused, which is said."""
    return desk.write("theme-add", lambda work: add_theme(work, name=name).id, name=name)
