"""From what the rules found to the sheets that set diagnostics side by side; no store is needed."""

from collections.abc import Mapping, Sequence

from envies_desktop.diagnostics import comparing
from envies_desktop.diagnostics.compatibility import LOWER, MEAN, Match
from envies_desktop.diagnostics.gaps import gaps, views
from envies_desktop.diagnostics.indicator_fields import FIELDS
from envies_desktop.diagnostics.printed.answers import (
    clarify_points,
    debate_points,
    level_word,
    name_of,
    said,
)
from envies_desktop.diagnostics.printed.compared_data import (
    ComparedAxis,
    Comparison,
    Compatibility,
    Evaluation,
    IndicatorRow,
    PairRow,
    RatedRow,
)
from envies_desktop.diagnostics.printed.data import Heading, Point
from envies_desktop.diagnostics.printed.voices import Voice
from envies_desktop.diagnostics.questionnaire import Question, Questionnaire
from envies_desktop.diagnostics.scoring import Answers, Result, level_of, score
from envies_desktop.i18n import DASH, number, tr


def comparison_of(
    heading: Heading, earlier: Questionnaire, before: Answers, later: Questionnaire, after: Answers,
    names: tuple[str, str],
) -> Comparison:  # fmt: skip
    """Two dates on their common questions; `names` are those of the later one, then of the earlier one."""
    found = comparing.compare(earlier, before, later, after)
    asked = {**earlier.question_by_id, **later.question_by_id}
    axes = later.axis_by_id
    return Comparison(
        heading=heading,
        series=names,
        levels=(_level(later, found.after), _level(later, found.before)),
        axes=tuple(
            ComparedAxis(axes[one.axis].title.said(), (one.after, one.before), axes[one.axis].scored)
            for one in found.changes
        ),
        common=len(found.common),
        left_out=(
            *(_point(asked[code], tr("nouvelle question")) for code in found.added),
            *(_point(asked[code], tr("question retirée")) for code in found.dropped),
        ),
        moved=tuple(_moved(later, asked[code], before, after) for code in found.moved),
        silent=len(found.silent),
    )


def group_comparison_of(
    heading: Heading, questionnaire: Questionnaire, answers: Answers, group: comparing.Group, name: str
) -> Comparison:
    """One diagnostic beside the means of an anonymous group; `name` is that of the diagnostic."""
    result = score(questionnaire, answers)
    means = {axis.axis: axis.mean for axis in group.axes}
    whole = group.whole.mean
    return Comparison(
        heading=heading,
        series=(name, tr("moyenne de %n structure(s)", "", group.count)),
        levels=(
            _level(questionnaire, result),
            (whole, level_word(questionnaire, level_of(questionnaire, whole))),
        ),
        axes=tuple(
            ComparedAxis(axis.title.said(), (valid(result, axis.id), means.get(axis.id)), axis.scored)
            for axis in questionnaire.axes
        ),
        common=len(questionnaire.questions),
        group=group.count,
    )


def valid(result: Result, axis: str) -> float | None:
    """The score of an axis, None where it is not valid."""
    found = result.axis(axis)
    return found.score if found.valid else None


def _level(questionnaire: Questionnaire, result: Result) -> tuple[float | None, str]:
    """The global score, and its level in words; one that lacks answers says so."""
    word = level_word(questionnaire, result.level)
    told = (word, tr("provisoire") if result.provisional and result.global_score is not None else "")
    return result.global_score, ", ".join(filter(None, told))


def _point(question: Question, detail: str) -> Point:
    return Point(question.short, question.text.said(), detail)


def _moved(questionnaire: Questionnaire, question: Question, before: Answers, after: Answers) -> Point:
    told = tr("{before} → {after}").format(
        before=said(questionnaire, question, before.get(question.id)),
        after=said(questionnaire, question, after.get(question.id)),
    )
    return _point(question, told)


def compatibility_of(
    first: Heading, second: Heading, questionnaire: Questionnaire, found: Sequence[Match], *,
    needs: Sequence[str] = (), territory: str = "", odd: Sequence[int] = (), provisional: Sequence[str] = (),
) -> Compatibility:  # fmt: skip
    """A pair with the parts of every sum; types that one of both has no score for come last, without one.

    `needs` are the needs that an offer meets, in words; `odd` the numbers both have; `provisional` names
    whom too few answers are known of.
    """
    scored = {match.type for match in found}
    names = {kind.id: kind.text.said() for kind in questionnaire.types}
    rows = [_pair(names.get(match.type, match.type), match) for match in found]
    rows += [PairRow(name, None, None) for kind, name in names.items() if kind not in scored]
    return Compatibility(first, second, tuple(rows), tuple(needs), territory, tuple(odd), tuple(provisional))


def _pair(title: str, match: Match) -> PairRow:
    lower = float(LOWER) * min(match.first, match.second)
    mean = float(MEAN) * (match.first + match.second) / 2
    return PairRow(
        title, match.first, match.second, lower, mean, match.needs, match.territory, match.odd, match.total
    )


def evaluation_of(
    heading: Heading, questionnaire: Questionnaire, voices: Sequence[Voice],
    measured: Mapping[tuple[str, str], str] | None = None,
) -> Evaluation:  # fmt: skip
    """The answers of every rater side by side, and what is to be debated.

    `measured` is what is known of the indicators, by their id and the code of a column.
    """
    known = measured or {}
    results = [score(questionnaire, voice.answers) for voice in voices]
    apart = {gap.question: gap.size for gap in gaps(questionnaire, [voice.answers for voice in voices], 1)}
    clarify = dict.fromkeys(point for result in results for point in clarify_points(questionnaire, result))
    return Evaluation(
        heading=heading,
        raters=tuple(name_of(voice, voices) for voice in voices),
        axes=tuple(
            ComparedAxis(questionnaire.axis_by_id[view.axis].title.said(), view.scores,
                         questionnaire.axis_by_id[view.axis].scored)
            for view in views(questionnaire, results)
        ),
        rows=tuple(
            (axis.title.said(), tuple(_rated(one, voices, apart.get(one.id, 0)) for one in questions))
            for axis in questionnaire.axes
            if (questions := questionnaire.questions_of[axis.id])
        ),
        debate=debate_points(questionnaire, voices),
        clarify=tuple(clarify),
        indicators=tuple(
            IndicatorRow(
                one.text.said(), one.unit.said(), {code: known.get((one.id, code), "") for code in FIELDS}
            )
            for one in questionnaire.indicators
        ),
        provisional=any(result.provisional for result in results),
    )  # fmt: skip


def _rated(question: Question, voices: Sequence[Voice], gap: int) -> RatedRow:
    return RatedRow(
        question.short,
        question.text.said(),
        tuple(_value(voice, question) for voice in voices),
        gap,
    )


def _value(voice: Voice, question: Question) -> str:
    given = voice.answers.get(question.id)
    if given is None:
        return DASH
    if given.value is None:
        return tr("N") if given.state == "na" else "?"
    return number(given.value)
