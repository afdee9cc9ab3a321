"""Measuring before drawing: how wide a text is, where its lines break, at which size it holds.

A ruler remembers what it has measured: agendas say the same names again and again. Lengths are points.
"""

from collections.abc import Iterator

from envies_desktop.paper.fonts import measure
from envies_desktop.paper.text import clean, runs

ELLIPSIS = "…"


class Ruler:
    """Widths and foldings of one document."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, str], float] = {}
        self._folded: dict[tuple[str, str, float, float, int, float], tuple[float, list[str]]] = {}

    def measured(self, text: str, font: str) -> float:
        """How wide a cleaned text would be at one point, without asking the document for its letters."""
        key = (text, font)
        width = self._widths.get(key)
        if width is None:
            width = self._widths[key] = sum(measure(run, of, 1) for of, run in runs(text, font))
        return width

    def fold(
        self, text: str, font: str, size: float, width: float, most: int = 1, smallest: float = 9
    ) -> tuple[float, list[str]]:
        """The largest size from `size` to `smallest`, and the lines, at which the text holds.

        At most `most` lines of `width`; what does not hold at the smallest size ends with an ellipsis.
        """
        key = (text, font, size, width, most, smallest)
        found = self._folded.get(key)
        if found is None:
            found = self._folded[key] = self._fold(clean(text).strip(), font, size, width, most, smallest)
        return found

    def _fold(
        self, text: str, font: str, size: float, width: float, most: int, smallest: float
    ) -> tuple[float, list[str]]:
        text = text[: int(3 * most * width / (0.2 * smallest)) + 3]
        if self.measured(text, font) * size <= width:
            return size, [text] if text else []
        while True:
            lines = self.fewest_lines(text, font, size, width, most if size > smallest else None)
            if len(lines) <= most and (size <= smallest or not self._breaks_a_word(text, font, size, width)):
                return size, lines
            if size <= smallest:
                break
            size = max(smallest, size - 0.5)
        lines = lines[:most]
        lines[-1] = self.cut(lines[-1] + ELLIPSIS, font, size, width)
        return size, lines

    def _breaks_a_word(self, text: str, font: str, size: float, width: float) -> bool:
        """A word would have to be broken where it has no hyphen."""
        parts = (part for word in text.split(" ") for part in _parts(word))
        return any(self.measured(part, font) * size > width for part in parts)

    def fewest_lines(
        self, text: str, font: str, size: float, width: float, most: int | None = None
    ) -> list[str]:
        """The lines of a text, broken after hyphens only where that saves one; `most` as for `lines`."""
        lines = self.lines(text, font, size, width, most=most)
        if len(lines) < 2 or "-" not in text:
            return lines
        return min(lines, self.lines(text, font, size, width, after_hyphens=True, most=most), key=len)

    def lines(
        self, text: str, font: str, size: float, width: float, *, after_hyphens: bool = False,
        most: int | None = None,
    ) -> list[str]:  # fmt: skip
        """The text in lines of at most `width`, broken between words, inside one that is too long.

        With `after_hyphens`, every hyphen is a place to break as good as a space: it may save a line. Whoever
        has no use for more than `most` lines is spared the rest: there are some more than that, then.
        """
        lines: list[str] = []
        line, used, space = "", 0.0, self.measured(" ", font) * size
        for word, begins in _words(text, after_hyphens):
            needed = self.measured(word, font) * size
            between, room = (" ", space) if begins else ("", 0.0)
            if line and used + room + needed <= width:
                line, used = f"{line}{between}{word}", used + room + needed
                continue
            if line:
                lines.append(line)
                if most is not None and len(lines) > most:
                    return lines
            line, used = word, needed
            if needed > width:
                *full, line = self._pieces(word, font, size, width)
                lines += full
                used = self.measured(line, font) * size
        return [*lines, line] if line else lines

    def _pieces(self, word: str, font: str, size: float, width: float) -> list[str]:
        """A word in pieces that hold, cut after its hyphens, or with one of ours where it has none."""
        pieces = []
        while (end := self._held(word, font, size, width)) < len(word):
            hyphen = word.rfind("-", 0, end) + 1
            if hyphen or end < 4:
                pieces.append(word[: hyphen or end])
                word = word[hyphen or end :]
            else:
                pieces.append(word[: end - 1] + "-")
                word = word[end - 1 :]
        return [*pieces, word]

    def _held(self, word: str, font: str, size: float, width: float) -> int:
        """How many letters hold, at least one."""
        # a long word is not measured whole: few of its letters hold
        fewest, most = 1, min(32, len(word))
        while most < len(word) and self.measured(word[:most], font) * size <= width:
            fewest, most = most, min(2 * most, len(word))
        while fewest < most:
            middle = (fewest + most + 1) // 2
            if self.measured(word[:middle], font) * size <= width:
                fewest = middle
            else:
                most = middle - 1
        return fewest

    def cut(self, text: str, font: str, size: float, width: float) -> str:
        """The text, ended by an ellipsis if it is wider than `width`."""
        if self.measured(text, font) * size <= width:
            return text
        room = width - self.measured(ELLIPSIS, font) * size
        return text[: self._held(text, font, size, room)].rstrip(" ,;-" + ELLIPSIS) + ELLIPSIS


def _words(text: str, after_hyphens: bool) -> Iterator[tuple[str, bool]]:
    """What a line may end with, and whether a space comes before it."""
    for word in text.split(" "):
        for place, part in enumerate(_parts(word) if after_hyphens else [word]):
            if part or not place:
                yield part, not place


def _parts(word: str) -> list[str]:
    """A word cut after its hyphens."""
    *first, last = word.split("-")
    return [f"{part}-" for part in first] + [last]
