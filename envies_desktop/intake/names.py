"""Names of people as lists hold them: first and last name in one cell, capitals, particles, civilities."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from envies_desktop.i18n import fold
from envies_desktop.intake.words import first_names, meanings, plain, words


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in its parts.

    `sure` is False where first and last name were told apart by chance; `extra` is what stood after the
    name in brackets or after a dash, often a function.
    """

    first: str
    last: str
    civility: str = ""
    sure: bool = True
    extra: str = ""

    @property
    def whole(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}".strip()


def split_people(text: str, *, family_first: bool = False) -> list[Name]:
    """The people of one cell: "Jean Dupont et Marie Martin", "Jean Dupont / Marie Martin", one per line.

    `family_first`: which name stands first where nothing else tells, as the header says.
    """
    people = [split_name(piece, family_first=family_first) for piece in _pieces(text)]
    if len(people) == 2 and not people[0].first and _is_first_name(people[0].last) and people[1].first:
        return [replace(people[0], first=people[0].last, last=people[1].last), people[1]]
    return people


def _pieces(text: str) -> list[str]:
    couple = re.sub(r"(?i)\b(m\.?|mr|monsieur)\s+(et|&)\s+(mme|madame)\b", "", text)
    pieces = re.split(r"\s+(?:et|and|&|\+|/)\s+|\s*[;\n]\s*", couple)
    return [piece for piece in pieces if piece.strip()]


def family_first(texts: Iterable[str], *, said: bool) -> bool:
    """Which name stands first in a column: as in most of its sure cells, else as its header `said`.

    A form that asks for "Nom et prénom" is answered "Jean Dupont" by most people.
    """
    shown = [order for text in texts for piece in _pieces(text) if (order := _order(piece)) is not None]
    family = sum(shown)
    return said if 2 * family == len(shown) else 2 * family > len(shown)


def _order(text: str) -> bool | None:
    """Whether the family name stands first; None where that is not sure, or a comma turns them round."""
    name = split_name(text)
    if not name.sure or not name.first or not name.last or "," in text:
        return None
    _, rest = _civility(_without_extra(" ".join(text.split()))[0])
    begin = fold(rest.split()[0])
    first, last = fold(name.first.split()[0]), fold(name.last.split()[0])
    return None if first == last else begin == last


def split_name(text: str, *, family_first: bool = False) -> Name:
    """First and last name of a cell: "Mme D'ESTIENNE Anne-Marie", "Jean de La Fontaine", "Dupont, Jean"."""
    bare, extra = _without_extra(" ".join(re.sub(r"(?<=\w)’(?=\w)", "'", text).split()))
    civility, rest = _civility(bare)
    first, last, sure = _parts(rest)
    if family_first and not sure:
        tokens = rest.split()
        first, last = tokens[-1], " ".join(tokens[:-1])
    return Name(tidy(first, rest), tidy(last, rest), civility, sure, extra)


def _without_extra(text: str) -> tuple[str, str]:
    """ "Jean Dupont (président)", "Jean Dupont - président"."""
    found = re.fullmatch(r"(.+?)\s*(?:\(([^()]*)\)|\s[-–—]\s(.*))", text)
    return (found[1], found[2] or found[3] or "") if found else (text, "")


def _parts(rest: str) -> tuple[str, str, bool]:
    """First name, last name, and whether that is sure."""
    if rest.count(",") == 1:
        last, _, first = rest.partition(",")
        return first.strip(), last.strip(), True
    tokens = rest.split()
    if len(tokens) < 2:
        return "", rest, True
    capitals = [_is_capitals(token) for token in tokens]
    if any(capitals) and not all(c or _is_particle(t) for c, t in zip(capitals, tokens, strict=True)):
        return _by_capitals(tokens, capitals)
    return _by_first_name(tokens)


def civility_of(text: str) -> str:
    """ "Madame" is "Mme"; an unknown one is empty."""
    return meanings("civilities").get(plain(text), "")


def tidy(name: str, beside: str = "") -> str:
    """A name typed in capitals gets its small letters back; any other is kept as typed.

    "D'ESTIENNE D'ORVES" is "d'Estienne d'Orves", "LE GALL" is "Le Gall", "JEAN-PIERRE" is "Jean-Pierre".
    `beside` is the person's whole name: in "İBRAHİM YILDIRIM" both are Turkish, whose I has no dot.
    """
    name = " ".join(re.sub(r"(?<=\w)'(?=\w)", "’", name).split())
    whole = f"{name} {beside}"
    turkish = re.search("[İıĞğ]", whole) is not None
    if not any(_is_capitals(token) for token in name.split()):
        return _begun(name, turkish) if name.isalpha() and name.islower() else name
    if not turkish and "I" in name and re.search("[Şş]", whole):
        return name  # Turkish or Romanian: the small letter of I is not known
    return " ".join(_small(token, turkish) for token in name.split())


def _begun(low: str, turkish: bool) -> str:
    return "İ" + low[1:] if turkish and low[0] == "i" else low.capitalize()


def _small(token: str, turkish: bool) -> str:
    if not _is_capitals(token):
        return token
    low = (token.replace("İ", "i").replace("I", "ı") if turkish else token).lower()
    if turkish:
        return re.sub(r"(?:^|(?<=[-’.·(]))\w", lambda letter: _begun(letter[0], turkish), low)
    if low in ("de", "du", "des", "d’", "van", "von", "der", "den", "di", "da"):
        return low
    if low in ("la", "le", "les"):
        return low.capitalize()
    elided = re.match(r"(d’)(.+)", low)
    if elided:
        return elided[1] + _capitalised(elided[2])
    return _capitalised(low)


def _capitalised(low: str) -> str:
    high = re.sub(r"(?:^|(?<=[-’.·(]))\w", lambda letter: letter[0].upper(), low)
    return re.sub(r"-(De|Du|Des|La|Le|Les|En|Sur|Sous|Et|À|D’)(?=-)", lambda word: word[0].lower(), high)


def _civility(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(" ")
    known = civility_of(first) if rest else ""
    return (known, rest) if known else ("", text)


def _is_capitals(token: str) -> bool:
    letters = re.sub(r"[^\w]|[\d_]", "", token)
    return len(letters) > 1 and letters.isupper()


def _is_particle(token: str) -> bool:
    return fold(token).strip("' ") in words("particles")


def _by_capitals(tokens: list[str], capitals: list[bool]) -> tuple[str, str, bool]:
    """The family name is what is in capitals, with the particles before it."""
    begin, end = capitals.index(True), len(capitals) - capitals[::-1].index(True)
    while begin > 0 and _is_particle(tokens[begin - 1]) and tokens[begin - 1].islower():
        begin -= 1
    first = [*tokens[:begin], *tokens[end:]]
    return " ".join(first), " ".join(tokens[begin:end]), True


def _by_first_name(tokens: list[str]) -> tuple[str, str, bool]:
    """Without capitals to tell: a particle begins the family name, a known first name is one."""
    for place in range(1, len(tokens)):
        if _is_particle(tokens[place]) or re.match(r"(?i)d'\w", tokens[place]):
            return " ".join(tokens[:place]), " ".join(tokens[place:]), True
    begins, ends = _is_first_name(tokens[0]), _is_first_name(tokens[-1])
    if ends and not begins:
        return tokens[-1], " ".join(tokens[:-1]), True
    if _is_particle(tokens[0]):
        return "", " ".join(tokens), True
    return tokens[0], " ".join(tokens[1:]), begins and (not ends or "-" in tokens[0])


def _is_first_name(token: str) -> bool:
    return fold(token).split("-")[0] in first_names()
