"""From a questionnaire and what people said to the report that is printed: no store is needed."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from envies_desktop.diagnostics.audiences import ConsentLine
from envies_desktop.diagnostics.lines import Board, KeptLine, ShownLine, board
from envies_desktop.diagnostics.plan import plan
from envies_desktop.diagnostics.planned import KeptAction, PlanLine, plan_of
from envies_desktop.diagnostics.printed.answers import answer_rows, clarify_points, debate_points, level_word
from envies_desktop.diagnostics.printed.data import ActionRow, AxisRow, Heading, Report, SwotRow
from envies_desktop.diagnostics.printed.kinds import type_rows
from envies_desktop.diagnostics.printed.voices import Voice
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.scoring import Given, Result, level_of, score
from envies_desktop.diagnostics.swot import swot
from envies_desktop.diagnostics.types import advice


@dataclass(frozen=True, slots=True)
class Series:
    """What the diagnostic is compared with on its radar: a name, and points by axis id."""

    name: str
    scores: Mapping[str, float | None]


def report_of(
    heading: Heading, questionnaire: Questionnaire, voices: Sequence[Voice], *,
    lines: Iterable[KeptLine] = (), actions: Iterable[KeptAction] = (), consents: Sequence[ConsentLine] = (),
    series: Sequence[Series] = (), own: str = "", offers: Mapping[uuid.UUID, str] | None = None,
) -> Report:  # fmt: skip
    """The report of what the first voice said; the others show in the answers and the points to debate.

    `lines` and `actions` are what the facilitator made of the SWOT and the plan, `offers` the words of
    NeedOffer by id; `series` stand on the radar beside this diagnostic, which is named `own` there.
    """
    answers = voices[0].answers if voices else {}
    result = score(questionnaire, answers)
    told = advice(questionnaire, answers, result)
    return Report(
        heading=heading,
        axes=_axes(questionnaire, result, series),
        level=level_word(questionnaire, result.level),
        global_score=result.global_score,
        completeness=result.completeness,
        provisional=result.provisional,
        series=(own, *(one.name for one in series)),
        swot=swot_rows(board(swot(questionnaire, answers), tuple(lines)), questionnaire, answers),
        most=questionnaire.lines_per_quadrant,
        clarify=clarify_points(questionnaire, result),
        debate=debate_points(questionnaire, voices),
        plan=action_rows(_plan(questionnaire, result, actions), questionnaire, offers or {}),
        types=type_rows(questionnaire, answers, told),
        prepare=tuple(questionnaire.axis_by_id[axis].title.said() for axis in told.prepare),
        consents=tuple(consents),
        answers=answer_rows(questionnaire, voices),
    )


def room_report(
    heading: Heading, lines: Iterable[KeptLine], actions: Iterable[KeptAction] = (),
    consents: Sequence[ConsentLine] = (), offers: Mapping[uuid.UUID, str] | None = None,
) -> Report:  # fmt: skip
    """The report of a SWOT made in a room, without a questionnaire."""
    return Report(
        heading=heading,
        swot=swot_rows(board((), tuple(lines)), None, {}),
        plan=action_rows(plan_of((), tuple(actions)).lines, None, offers or {}),
        consents=tuple(consents),
    )


def _plan(
    questionnaire: Questionnaire, result: Result, actions: Iterable[KeptAction]
) -> tuple[PlanLine, ...]:
    """The actions retained: what was put aside makes room for the next proposal."""
    return plan_of(plan(questionnaire, result, len(questionnaire.questions)), tuple(actions)).lines


def _axes(questionnaire: Questionnaire, result: Result, series: Sequence[Series]) -> tuple[AxisRow, ...]:
    rows = []
    for axis in questionnaire.axes:
        found = result.axis(axis.id)
        valid = found.score if found.valid else None
        rows.append(
            AxisRow(
                title=axis.title.said(),
                score=valid,
                answered=found.answered,
                of=found.of,
                scored=axis.scored,
                level=level_word(questionnaire, level_of(questionnaire, valid)),
                others=tuple(one.scores.get(axis.id) for one in series),
            )
        )
    return tuple(rows)


def swot_rows(
    shown: Board, questionnaire: Questionnaire | None, answers: Mapping[str, Given]
) -> dict[str, tuple[SwotRow, ...]]:
    """The lines that are shown, by quadrant; those that the answers fully bear out (3) are strong."""
    return {
        quadrant: tuple(_swot_row(line, questionnaire, answers) for line in lines if not line.hidden)
        for quadrant, lines in shown.items()
    }


def _swot_row(line: ShownLine, questionnaire: Questionnaire | None, answers: Mapping[str, Given]) -> SwotRow:
    question = questionnaire.question_by_id.get(line.question) if questionnaire else None
    given = answers.get(line.question)
    value = given.value if given else None
    # In a room everybody writes: nobody's lines are told from the facilitator's.
    return SwotRow(
        text=line.text,
        code=question.short if question else "",
        answer="" if value is None else str(value),
        mark=line.mark if questionnaire else "",
        strong=value == 3,
        votes=line.votes,
    )


def action_rows(
    lines: Iterable[PlanLine], questionnaire: Questionnaire | None, offers: Mapping[uuid.UUID, str]
) -> tuple[ActionRow, ...]:
    """The actions under the names that people read."""
    axes = questionnaire.axis_by_id if questionnaire else {}
    kinds = {kind.id: kind.text.said() for kind in questionnaire.types} if questionnaire else {}
    return tuple(
        ActionRow(
            text=line.text,
            axis=axes[line.axis].title.said() if line.axis in axes else "",
            months=line.months,
            kind=kinds.get(line.kind, ""),
            owner=line.owner,
            due=line.due,
            success=line.success,
            offer=offers.get(line.need_offer_id, "") if line.need_offer_id else "",
            done_on=line.done_on,
        )
        for line in lines
    )
