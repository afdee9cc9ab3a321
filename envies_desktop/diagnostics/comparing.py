"""Two moments of the same organisation, compared on the questions that both asked, and on those only."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import fmean, quantiles

from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Answers, Result, score
from envies_desktop.refused import Refused

ANONYMOUS_FROM = 5
"""Diagnostics from which figures of a group name nobody."""


@dataclass(frozen=True, slots=True)
class Change:
    """An axis before and after, in points, on the common questions; `difference` where both are valid."""

    axis: str
    before: float | None
    after: float | None

    @property
    def difference(self) -> float | None:
        """How many points more after; None where one of both is not known."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both results worked out anew on the `common` question ids, read as the later questionnaire asks them.

    `dropped` were asked only before, `added` only after; the answers to `moved` changed; `silent` have an
    answer at one of both moments only, which is no change.
    """

    common: tuple[str, ...]
    dropped: tuple[str, ...]
    added: tuple[str, ...]
    before: Result
    after: Result
    changes: tuple[Change, ...]
    moved: tuple[str, ...]
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spread:
    """An axis over a group, in points: the mean and both quartiles of `count` diagnostics.

    None where fewer than ANONYMOUS_FROM have a score for it. Extremes are somebody's: nobody sees them.
    """

    axis: str
    count: int
    mean: float | None
    lower: float | None
    upper: float | None


@dataclass(frozen=True, slots=True)
class Group:
    """A group without names: its axes, and its global score as the axis ""."""

    count: int
    axes: tuple[Spread, ...]
    whole: Spread


def compare(earlier: Questionnaire, before: Answers, later: Questionnaire, after: Answers) -> Comparison:
    """What changed between two diagnostics, of one questionnaire or of two of its versions."""
    shared = [question for question in later.questions if question.id in earlier.question_by_id]
    asked = {question.axis for question in shared}
    axes = tuple(axis for axis in later.axes if axis.id in asked)
    both = replace(later, axes=axes, questions=tuple(shared))
    old, new = score(both, before), score(both, after)
    return Comparison(
        common=tuple(question.id for question in shared),
        dropped=tuple(q.id for q in earlier.questions if q.id not in later.question_by_id),
        added=tuple(q.id for q in later.questions if q.id not in earlier.question_by_id),
        before=old,
        after=new,
        changes=tuple(Change(axis.id, _known(old, axis.id), _known(new, axis.id)) for axis in axes),
        moved=tuple(
            q.id for q in shared if q.id in before.keys() & after.keys() and before[q.id] != after[q.id]
        ),
        silent=tuple(q.id for q in shared if (q.id in before) != (q.id in after)),
    )


def group(questionnaire: Questionnaire, results: Sequence[Result]) -> Group:
    """The figures of a group of diagnostics of one questionnaire.

    Raises Refused("group-small") below ANONYMOUS_FROM: anybody could be recognised.
    """
    if len(results) < ANONYMOUS_FROM:
        raise Refused("group-small", found=len(results), least=ANONYMOUS_FROM)
    return Group(
        count=len(results),
        axes=tuple(_spread(axis.id, [_known(r, axis.id) for r in results]) for axis in questionnaire.axes),
        whole=_spread("", [result.global_score for result in results]),
    )


def _known(result: Result, axis: str) -> float | None:
    found = result.axis(axis)
    return found.score if found.valid else None


def _spread(axis: str, scores: Sequence[float | None]) -> Spread:
    known = [points for points in scores if points is not None]
    if len(known) < ANONYMOUS_FROM:
        return Spread(axis, len(known), None, None, None)
    lower, _, upper = quantiles(known, n=4, method="inclusive")
    return Spread(axis, len(known), fmean(known), lower, upper)
