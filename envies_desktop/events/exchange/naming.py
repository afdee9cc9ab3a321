"""Who is meant by a name typed in a cell: found, doubtful (the best guesses and their scores), unknown."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from envies_desktop.events.exchange.data import Candidate
from envies_desktop.store.recognition import SMALL, loose_key, name_key, person_key, spellings

DOUBTFUL = 72.0
"""Score from which a name is offered as a guess, never taken unasked. Measured on the demo's 70 names
(tests/events/exchange/test_naming.py): one or two slips score 87 to 99, a missing word 85 to 95, words cut
short ("Rencontres ciné") from 72; a name of another house stays under 70, save where it shares its only long
word ("Mutuelle des Alpilles" is offered "Mutuelle des Calanques" at 74: a person says no)."""
_GUESSES = 4
_RARE = 20
_MENDED = 0.95
_CLEAR = 92.0


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone who can be named: a participant of the event, or a line of the file.

    `names` are the spellings of the organisation, `person` first and last name.
    """

    key: str
    label: str
    organisation: str
    names: tuple[str, ...]
    person: str = ""


@dataclass(slots=True)
class Names:
    """Seats by what can be typed for them; the first seat of an organisation speaks for it."""

    labels: dict[str, str] = field(default_factory=dict)
    exact: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    loose: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    initials: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    tokens: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    words: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    known: dict[str, tuple[list[Candidate], bool]] = field(default_factory=dict)

    def find(self, text: str) -> tuple[list[Candidate], bool]:
        """Candidates, best first, and whether the first one is sure."""
        key = name_key(text)
        if key not in self.known:
            self.known[key] = self._search(text)
        return self.known[key]

    def _search(self, text: str) -> tuple[list[Candidate], bool]:
        for spelled in spellings(text):
            keys = (name_key(spelled), person_key(spelled, ""))
            for index, key in (*((self.exact, key) for key in keys), (self.loose, loose_key(spelled))):
                if key and key in index:
                    return self._candidates((seat, 100.0) for seat in index[key]), len(index[key]) == 1
        if by_initials := self.initials.get(name_key(text).replace(" ", "")):
            return self._candidates((seat, 90.0) for seat in by_initials), False
        return self._candidates(self._guesses(loose_key(text))), False

    def _candidates(self, scored: Iterable[tuple[str, float]]) -> list[Candidate]:
        best = sorted(scored, key=lambda pair: (-pair[1], self.labels[pair[0]], pair[0]))
        return [Candidate(seat, self.labels[seat], round(score, 1)) for seat, score in best[:_GUESSES]]

    def _guesses(self, typed: str) -> list[tuple[str, float]]:
        """The likely keys by letters, and those that share a word; each seat with its best score."""
        from envies_desktop.directory.exchange.likeness import likeness, mended, nearest

        if not typed:
            return []
        better = " ".join(mended(word, self.words) for word in typed.split())
        words = {*typed.split(), *better.split()}
        likely = {
            key
            for word in words
            if len(self.tokens.get(word, ())) <= _RARE
            for key in self.tokens.get(word, ())
        }
        if not any(likeness(typed, key) >= _CLEAR for key in likely):
            likely |= set(nearest(typed, self.loose.keys(), 6))
        scores: dict[str, float] = {}
        for key in likely:
            score = max(likeness(typed, key), _MENDED * likeness(better, key) if better != typed else 0.0)
            if score >= DOUBTFUL:
                for seat in self.loose[key]:
                    scores[seat] = max(score, scores.get(seat, 0.0))
        return list(scores.items())


def gather(seats: Iterable[Seat]) -> Names:
    """Make the index of those who can be named."""
    names = Names()
    firsts: dict[str, str] = {}
    for seat in seats:
        names.labels[seat.key] = seat.label
        first = firsts.setdefault(seat.organisation, seat.key) if seat.organisation else seat.key
        if first == seat.key:
            _index_organisation(names, seat)
        if seat.person:
            person = name_key(seat.person)
            for key in {person, person_key(person, "")}:
                _put(names.exact, key, seat.key)
                _put(names.loose, key, seat.key)
    return names


def _index_organisation(names: Names, seat: Seat) -> None:
    for spelled in {s for name in seat.names for s in spellings(name)}:
        _put(names.exact, name_key(spelled), seat.key)
        key = loose_key(spelled)
        _put(names.loose, key, seat.key)
        for word in key.split():
            if len(word) > 2:
                names.tokens[word].add(key)
                names.words[word[0]][word] = None
        letters = acronym(spelled)
        for length in range(3, len(letters) + 1):
            _put(names.initials, letters[:length], seat.key)


def _put(index: dict[str, list[str]], key: str, seat: str) -> None:
    if key and seat not in index[key]:
        index[key].append(seat)


def acronym(name: str) -> str:
    """The initials of the main words where there are at least three: "École Supérieure d'Art" is "esa"."""
    tokens = [t for t in name_key(name).split() if t not in SMALL]
    return "".join(t[0] for t in tokens) if len(tokens) >= 3 else ""
