"""One line of the sheet → what it says (`Values`), and what is odd in it (`Problem`)."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from envies_desktop.directory import identifiers
from envies_desktop.directory.kinds import kind_label, kinds
from envies_desktop.events.checks import MOST_REPRESENTATIVES, backwards
from envies_desktop.events.exchange.data import Level, Named, NamingKind, Problem, Values
from envies_desktop.events.exchange.keys import name_key
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, SIDES, side_label, status_label
from envies_desktop.intake import cells
from envies_desktop.intake.columns import Column
from envies_desktop.intake.names import Name, civility_of, split_people, tidy
from envies_desktop.intake.reader import Row
from envies_desktop.intake.words import meanings, plain

_PLAIN = {
    "organisation": "organisation", "object": "object", "address": "address",
    "territory": "territory", "website": "website", "role": "role", "access": "access_needs",
}  # fmt: skip
_CODED = {"kind": ("kinds", "kind"), "side": ("sides", "side"), "status": ("statuses", "status"),
          "size": ("sizes", "size_class")}  # fmt: skip
_LONGEST = 300
_LABELS: dict[str, tuple[tuple[str, ...], Callable[[str], str]]] = {
    "kind": (kinds(), kind_label),
    "side": (SIDES, side_label),
    "status": (PARTICIPANT_STATUSES, status_label),
}
_BULLET = re.compile(r"^(?:\d{1,2}\s*(?:[.)°:/]\s*(?=[^\W\d])|[-–]\s+)|[-–*]\s+)")


class LineReader:
    """Reads the cells of one line and gathers what is odd."""

    def __init__(self, row: Row, places: Mapping[str, tuple[Column, ...]]) -> None:
        self.row = row
        self.places = places
        self.problems: list[Problem] = []
        self.found: dict[str, Any] = {}
        self.notes: list[str] = []

    def cells(self, field: str) -> list[tuple[Column, str]]:
        """The columns of a field that say something here."""
        places = self.places.get(field)
        if places is None:
            return []
        row = self.row.cells
        texts = ((c, row[c.index]) for c in places if c.index < len(row))
        return [(column, text) for column, text in texts if not cells.is_blank(text)]

    def odd(self, column: Column, value: str, level: Level, code: str, /, **params: Any) -> None:
        """Note a problem of a cell."""
        self.problems.append(Problem(self.row.number, column.header, value, level, code, params))

    def read(self) -> Values:
        """Everything the line says."""
        self._plain()
        self._coded()
        self._identifiers()
        self._person()
        self._reach()
        self._times()
        self._answers()
        self._lists()
        self.notes += [text for _, text in self.cells("note")]
        return Values(**self.found, note="\n".join(self.notes))

    def _plain(self) -> None:
        for field, name in _PLAIN.items():
            for column, text in self.cells(field)[:1]:
                kept = text if field == "object" else " ".join(text.split())
                if len(kept) > _LONGEST and field != "object":
                    self.odd(column, kept[:80], "error", "import-too-long", most=_LONGEST)
                    kept = kept[:_LONGEST]
                self.found[name] = kept
        for _, text in self.cells("postcode")[:1]:
            self.found["postcode"] = cells.postcode(text)
        for _, text in self.cells("city")[:1]:
            self.found["city"] = tidy(text)

    def _coded(self) -> None:
        for field, (table, name) in _CODED.items():
            for column, text in self.cells(field)[:1]:
                code = cells.meaning(table, text) or _labelled(field, text)
                if code is None and field == "kind":
                    code = _kind_in(text)
                if code is None:
                    self.odd(column, text, "warning", "import-word-unknown")
                else:
                    self.found[name] = code

    def _identifiers(self) -> None:
        for field, clean, judge in (
            ("rna", identifiers.compact, identifiers.rna_warnings),
            ("siren", identifiers.normal_siret, identifiers.siren_warnings),
            ("siret", identifiers.normal_siret, identifiers.siret_warnings),
            ("naf", identifiers.normal_naf, identifiers.naf_warnings),
        ):
            for column, text in self.cells(field)[:1]:
                self._identifier(field, column, text, clean(text), judge)

    def _identifier(self, field: str, column: Column, text: str, value: str, judge: Any) -> None:
        """A damaged number is not taken; an odd one is, with its warning."""
        if field == "siret" and re.fullmatch(r"\d{9}", value):
            self.found["siren"] = value
            return
        if field == "siret" and re.fullmatch(r"\d{14}", value) and value.endswith("00000"):
            self.odd(column, text, "error", "siret-scientific")
            return
        codes = judge(value)
        for code in codes:
            self.odd(column, text, "error" if code.endswith("-scientific") else "warning", code)
        if not any(code.endswith("-scientific") for code in codes):
            self.found[field] = value

    def _person(self) -> None:
        for _, text in self.cells("civility")[:1]:
            self.found["civility"] = civility_of(text)
        first = next((text for _, text in self.cells("first_name")), "")
        last = next((text for _, text in self.cells("last_name")), "")
        if first or last:
            self.found["first_name"], self.found["last_name"] = tidy(first), tidy(last)
        for column, text in self.cells("full_name")[:1]:
            people = split_people(text)
            if first or last or not people:
                continue
            self._named_person(column, text, people)

    def _named_person(self, column: Column, text: str, people: Sequence[Name]) -> None:
        one = people[0]
        self.found["first_name"], self.found["last_name"] = one.first, one.last
        if one.civility:
            self.found["civility"] = one.civility
        if one.extra and not self.found.get("role"):
            self.found["role"] = one.extra
        if not one.sure:
            self.odd(column, text, "warning", "import-person-order", first=one.first, last=one.last)
        for other in people[1:]:
            self.notes.append(other.whole)
            self.odd(column, text, "warning", "import-person-several", first=one.whole, other=other.whole)

    def _reach(self) -> None:
        addresses: list[str] = []
        for column, text in self.cells("email"):
            good, broken = cells.emails(text)
            addresses += [address for address in good if address not in addresses]
            for piece in broken or ([] if good else [text]):
                self.odd(column, piece, "error", "import-email-broken")
            if len(good) > 1:
                self.odd(
                    column, text, "warning", "import-email-several", kept=good[0], others=", ".join(good[1:])
                )
        numbers: list[str] = []
        for column, text in self.cells("phone"):
            for phone in cells.phones(text):
                if not phone.valid:
                    self.odd(column, phone.text, "warning", "import-phone-odd")
                elif phone.repaired:
                    self.odd(column, text, "warning", "import-phone-zero", phone=phone.text)
                numbers += [phone.text] if phone.text not in numbers else []
        self.found["emails"], self.found["phones"] = tuple(addresses), tuple(numbers)

    def _times(self) -> None:
        for column, text in self.cells("presence"):
            arrival, departure = cells.presence(text)
            if arrival is None and departure is None:
                self.notes.append(text)
                self.odd(column, text, "warning", "import-presence-unclear")
            self.found["arrival"], self.found["departure"] = arrival, departure
        for field in ("arrival", "departure"):
            for column, text in self.cells(field)[:1]:
                moment = cells.clock(text)
                if moment is None:
                    self.odd(column, text, "error", "import-time-unclear")
                else:
                    self.found[field] = moment
        arrival, departure = self.found.get("arrival"), self.found.get("departure")
        if arrival and departure and backwards(arrival, departure):
            column = (self.cells("departure") or self.cells("presence"))[0][0]
            self.odd(
                column, f"{departure:%H:%M}", "error", "import-times-crossed", arrival=f"{arrival:%H:%M}"
            )
            self.found["departure"] = None

    def _answers(self) -> None:
        for field, name in (("photo", "photo_consent"), ("contact_consent", "contact_consent")):
            for column, text in self.cells(field)[:1]:
                try:
                    self.found[name] = cells.yes_no(text)
                except ValueError:
                    self.odd(column, text, "error", "import-answer-unclear")
        for column, text in self.cells("representatives")[:1]:
            count = cells.whole_number(text)
            if count is None or not 1 <= count <= MOST_REPRESENTATIVES:
                self.odd(column, text, "error", "import-count-unclear", most=MOST_REPRESENTATIVES)
            else:
                self.found["representatives"] = count
        if self.found.get("access_needs") and cells.meaning("no_needs", self.found["access_needs"]):
            self.found["access_needs"] = ""

    def _lists(self) -> None:
        for field, name in (("need", "needs"), ("offer", "offers"), ("theme", "themes")):
            texts = [piece for _, text in self.cells(field) for piece in _pieces(text)]
            self.found[name] = tuple(dict.fromkeys(texts))
        named: list[Named] = []
        kinds: tuple[NamingKind, ...] = ("wish", "apart", "together")
        for kind in kinds:
            pieces = [(c.header, piece) for c, text in self.cells(kind) for piece in _pieces(text)]
            named += [Named(kind, piece, header, rank) for rank, (header, piece) in enumerate(pieces, 1)]
        self.found["named"] = tuple(named)


def read_line(row: Row, places: Mapping[str, tuple[Column, ...]]) -> tuple[Values, list[Problem]]:
    """What a line says and what is odd in it; `places` is `Recognised.by_field()`."""
    reader = LineReader(row, places)
    return reader.read(), reader.problems


def _pieces(text: str) -> list[str]:
    """The items of a cell: "1. Azoth ; 2. Proxidom", or one per line."""
    items = re.split(r"\s*[;\n|•]\s*|\s+(?=\d[.)]\s)", text)
    bare = (_BULLET.sub("", item).strip() for item in items)
    return [item for item in bare if not cells.is_blank(item)]


def _labelled(field: str, text: str) -> str | None:
    """The code whose label in the language of the moment is the text: our own template and exports."""
    codes, label = _LABELS.get(field, ((), str))
    said = name_key(text)
    return next((code for code in codes if name_key(label(code)) == said), None)


def _kind_in(text: str) -> str | None:
    """The kind of a sentence such as "Association culturelle (loi 1901)": by its first known word."""
    known = meanings("kinds")
    found = (known[word] for word in plain(text).split() if len(word) > 2 and word in known)
    return next(found, None)


def as_parameters(problem: Problem) -> Mapping[str, Any]:
    """What the sentence of a problem may need: its own parameters, and its place."""
    return {"line": problem.line, "column": problem.column, "value": problem.value, **problem.params}
