"""tr(), catalogues, French dates, numbers and typography.

French is the source; resources/i18n/ holds a Qt catalogue (.ts) per language, compiled to JSON so that the
doors without a window never need Qt; the French one only has the plurals. One call translates everywhere.
"""

import json
import re
import unicodedata
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from envies_desktop.assets import resource_path

LANGUAGES = ("fr", "en")
NBSP = "\u00a0"
NARROW = "\u202f"
DASH = "–"
"""What is said where there is no figure."""

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
"""The marks of European letters: most texts need no closer look at each of theirs."""
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


class _Current:
    language = "fr"
    texts: dict[str, list[str]] | None = None


def set_language(language: str) -> None:
    """Speak `language` from now on. Raises ValueError where it is not one of LANGUAGES."""
    if language not in LANGUAGES:
        raise ValueError(language)
    compiled = resource_path("i18n", f"{language}.json").read_text(encoding="utf-8")
    _Current.language = language
    _Current.texts = json.loads(compiled)


def language() -> str:
    """The code of the language spoken now: "fr" or "en"."""
    return _Current.language


def translation(text: str, n: int = -1) -> str:
    """What the catalogue has for a French text, empty where it has nothing; `n` chooses the plural."""
    if _Current.texts is None:
        set_language(_Current.language)
    assert _Current.texts is not None
    forms = _Current.texts.get(text, [""])
    one = n in (0, 1) if _Current.language == "fr" else n == 1
    return forms[0] if one or n < 0 else forms[-1]


def tr(text: str, disambiguation: str = "", n: int = -1) -> str:
    """Translate a French literal; with `n`, "%n rencontre(s)" becomes "1 rencontre", "2 rencontres"."""
    found = translation(text, n) or text
    return found.replace("%n", number(n)) if n >= 0 else found


def number(value: int | float | Decimal, decimals: int | None = None) -> str:
    """12345.6 is "12 345,6" in French (narrow no-break space) and "12,345.6" in English."""
    if decimals is None:
        decimals = 0 if value == int(value) else 1
    text = f"{value:,.{decimals}f}"
    if _Current.language == "fr":
        return text.replace(",", NARROW).replace(".", ",")
    return text


def labelled(title: str) -> str:
    """A title with its colon: "Nom :" with a no-break space in French, "Name:" in English."""
    return f"{title}{NBSP}:" if _Current.language == "fr" else f"{title}:"


def long_date(day: date) -> str:
    """ "jeudi 15 mars 2018", "Thursday 15 March 2018"."""
    if _Current.language == "fr":
        first = "1er" if day.day == 1 else str(day.day)
        return f"{_DAYS[day.weekday()]} {first} {_MONTHS[day.month - 1]} {day.year}"
    english = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
              "October", "November", "December")  # fmt: skip
    return f"{english[day.weekday()]} {day.day} {months[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """ "15/03/2018" in both languages: it is read in France."""
    return day.strftime("%d/%m/%Y")


def clock_time(moment: time | datetime) -> str:
    """ "17 h 45" in French (no-break spaces), "17:45" in English."""
    if _Current.language == "fr":
        return f"{moment.hour}{NBSP}h{NBSP}{moment.minute:02d}"
    return f"{moment.hour}:{moment.minute:02d}"


def fold(text: str) -> str:
    """The text without accents, case or typographic variants: what search and sorting compare."""
    plain = text.replace("\u2019", " ").replace("'", " ").casefold()
    if plain.isascii():
        return " ".join(plain.split())
    return " ".join(filter(None, map(_folded_word, plain.split())))


@lru_cache(maxsize=65_536)
def _folded_word(word: str) -> str:
    """Words repeat: a list of thousands has far fewer of them."""
    if word.isascii():
        return word
    for letter, simple in (("œ", "oe"), ("æ", "ae"), ("ł", "l"), ("ø", "o"), ("đ", "d"), ("ı", "i")):
        word = word.replace(letter, simple)
    kept = _ACCENTS.sub("", unicodedata.normalize("NFKD", word))
    if not kept.isascii():
        kept = "".join(c for c in kept if not unicodedata.combining(c))
    return " ".join(kept.split())


_ARTICLES = ("la ", "le ", "les ", "l ", "l\u2019", "the ")


def sort_key(text: str) -> str:
    """The folded text without its leading article: "Les Rencontres" sorts under R."""
    folded = fold(text)
    for article in _ARTICLES:
        if folded.startswith(article) and len(folded) > len(article):
            return folded[len(article) :]
    return folded
