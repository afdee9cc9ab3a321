"""What the sheets that set diagnostics side by side print: comparison, compatibility, evaluation."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from envies_desktop.diagnostics.printed.data import Heading, Point


@dataclass(frozen=True, slots=True)
class ComparedAxis:
    """An axis and its score in each series, None where it is not valid there."""

    title: str
    values: tuple[float | None, ...]
    scored: bool = True


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two dates of one organisation, or an organisation and a group.

    `series` names what is compared, the diagnostic at hand first, and `levels` are their global scores with
    the word of their level. Only the `common` questions count; `left_out` are the others. `moved` are the
    answers that changed; `silent` questions have an answer at one of both dates only. `group` is how many
    organisations the second series stands for (0: none).
    """

    heading: Heading
    series: tuple[str, ...]
    levels: tuple[tuple[float | None, str], ...]
    axes: tuple[ComparedAxis, ...]
    common: int
    left_out: tuple[Point, ...] = ()
    moved: tuple[Point, ...] = ()
    group: int = 0
    silent: int = 0


@dataclass(frozen=True, slots=True)
class PairRow:
    """A partnership type of a pair: the scores of both and the parts of the sum, in points.

    `lower` is 0.7 of the lower score, `mean` 0.3 of their mean; `total` is capped at 100. None where one of
    the two has no score.
    """

    title: str
    first: float | None
    second: float | None
    lower: float = 0.0
    mean: float = 0.0
    needs: float = 0.0
    territory: float = 0.0
    odd: float = 0.0
    total: float | None = None


@dataclass(frozen=True, slots=True)
class Compatibility:
    """A pair of organisations. `second` is the heading of the other; `matches` are needs met by offers.

    `territory` and `odd` say what is shared, in words; `rows` are the types, best first. `provisional` are
    the names of whom too few answers are known of.
    """

    first: Heading
    second: Heading
    rows: tuple[PairRow, ...]
    matches: tuple[str, ...] = ()
    territory: str = ""
    odd: tuple[int, ...] = ()
    provisional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RatedRow:
    """A question and what each rater said; `gap` between the highest and the lowest value."""

    code: str
    text: str
    values: tuple[str, ...]
    gap: int = 0


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """A figure in its unit: what is known of it, by the code of its column; the rest is written by hand."""

    text: str
    unit: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The same questions answered apart by several raters; `raters` are in the order of every row."""

    heading: Heading
    raters: tuple[str, ...]
    axes: tuple[ComparedAxis, ...]
    rows: tuple[tuple[str, tuple[RatedRow, ...]], ...]
    debate: tuple[Point, ...] = ()
    clarify: tuple[Point, ...] = ()
    indicators: tuple[IndicatorRow, ...] = ()
    provisional: bool = False
