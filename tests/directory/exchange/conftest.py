"""What a line of any list may say, and what the directory knows of it."""

from dataclasses import dataclass

import pytest

from envies_desktop.directory.exchange.known import Directory


@dataclass(frozen=True)
class Said:
    """A line as recognising reads it."""

    organisation: str = ""
    kind: str = ""
    rna: str = ""
    siren: str = ""
    siret: str = ""
    naf: str = ""
    size_class: str = ""
    object: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    territory: str = ""
    website: str = ""
    civility: str = ""
    first_name: str = ""
    last_name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    @property
    def person(self):
        return f"{self.first_name} {self.last_name}".strip()


@pytest.fixture
def look_up(store):
    """look_up(*lines, …) → what the directory knows of them."""

    def known(*said, **others):
        directory = Directory()
        with store.read() as session:
            directory.look_up(session, said, **others)
        return directory

    return known
