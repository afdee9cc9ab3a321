"""The list as it is read: a window that previews an import knows the sheet by these names."""

from envies_desktop.intake.reader import read_table
from envies_desktop.intake.sheet import Sheet, line_of, row_of
from envies_desktop.intake.words import plain

__all__ = ["Sheet", "line_of", "plain", "read_table", "row_of"]
