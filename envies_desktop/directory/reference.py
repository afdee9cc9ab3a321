"""Reference lists of the field: categories of needs and offers, sizes, legal categories (data files)."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from envies_desktop.assets import read_yaml
from envies_desktop.i18n import language


@dataclass(frozen=True, slots=True)
class Category:
    """A category of needs and offers: who usually offers it ("E", "A", "C", "S", "P") and in what unit."""

    code: str
    group: str
    fr: str
    en: str
    offered_by: tuple[str, ...]
    types: tuple[str, ...]
    unit: str

    @property
    def label(self) -> str:
        """Its name in the language of the moment."""
        return self.en if language() == "en" else self.fr


@cache
def reference() -> dict[str, Any]:
    """The whole of resources/demo/reference.yaml, read once."""
    data: dict[str, Any] = read_yaml("demo", "reference.yaml")
    return data


@cache
def categories() -> tuple[Category, ...]:
    """The 37 categories of needs and offers, in the order of the file (grouped)."""
    return tuple(
        Category(
            code=row["id"],
            group=row["group"],
            fr=row["fr"],
            en=row["en"],
            offered_by=tuple(row["offered_by"]),
            types=tuple(row["types"]),
            unit=row["unit"],
        )
        for row in reference()["need_offer_categories"]
    )


def category(code: str) -> Category | None:
    """The category of that code, or None."""
    return next((c for c in categories() if c.code == code), None)


def category_label(code: str) -> str:
    """The name of a category in the language of the moment; an unknown code is shown as it is."""
    found = category(code)
    return found.label if found else code
