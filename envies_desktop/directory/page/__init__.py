"""The directory: the list of organisations, and the record of one of them."""

from envies_desktop.directory.page.page import DirectoryPage

__all__ = ["DirectoryPage"]
