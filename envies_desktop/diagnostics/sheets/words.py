"""What the sheets of a diagnostic say in the same words."""

from collections.abc import Callable, Sequence

from envies_desktop.diagnostics.audiences import ConsentLine, audience_label, audiences_of, standing
from envies_desktop.diagnostics.printed.data import ActionRow, AxisRow, Heading, Report, SwotRow, TypeRow
from envies_desktop.diagnostics.scoring import COMPLETE_FROM
from envies_desktop.events.sheets.phrases import DOT
from envies_desktop.i18n import DASH, labelled, long_date, number, short_date, tr
from envies_desktop.paper.radar import Radar, Spoke

QUADRANTS: dict[str, Callable[[], str]] = {
    "S": lambda: tr("Forces"),
    "W": lambda: tr("Faiblesses"),
    "O": lambda: tr("Opportunités"),
    "T": lambda: tr("Menaces"),
}
_STATUSES: dict[str, Callable[[], str]] = {
    "recommended": lambda: tr("recommandé"),
    "discuss": lambda: tr("à discuter"),
    "medium": lambda: tr("à moyen terme"),
}
_MARKS: dict[str, Callable[[], str]] = {
    "added": lambda: tr("ajouté par l’animateur·rice"),
    "edited": lambda: tr("reformulé par l’animateur·rice"),
    "moved": lambda: tr("déplacé par l’animateur·rice"),
    "stale": lambda: tr("reformulé, la réponse a changé depuis"),
}
OWN = "›"
"""Before a line of the facilitator; explained under the SWOT."""


def points(score: float | None) -> str:
    """ "56 / 100", a dash where there is none."""
    return DASH if score is None else tr("{score} / 100").format(score=number(round(score)))


def percent(share: float) -> str:
    """ "92 %" of a share from 0 to 1; a share below one is never said whole."""
    return tr("{share}\u00a0%").format(share=number(int(100 * share + 1e-9)))


def facts_line(heading: Heading) -> str:
    """Whom about, with what and when, in one line."""
    what = heading.questionnaire or heading.title
    day = long_date(heading.date).replace(" ", "\u00a0")  # a date is not broken over two lines
    return DOT.join(part for part in (heading.subject, what, day) if part.strip())


def identity(report: Report) -> list[tuple[str, str]]:
    """Titles and texts of who, when and with whom."""
    found = report.heading
    code = (
        f"{found.questionnaire} ({found.code})" if found.questionnaire and found.code else found.questionnaire
    )
    answered, of = sum(row.answered for row in report.axes), sum(row.of for row in report.axes)
    said = "" if report.completeness is None else tr("{answered} sur {of} ({share})").format(
        answered=number(answered), of=number(of), share=percent(report.completeness)
    )  # fmt: skip
    return [
        (labelled(_whom(found)), found.subject),
        (labelled(tr("Questionnaire")), code),
        (labelled(tr("Objet")), found.title),
        (labelled(tr("Date")), long_date(found.date)),
        (labelled(tr("À l’occasion de")), found.event),
        (labelled(tr("Avec")), ", ".join(found.respondents)),
        (labelled(tr("Animé par")), found.facilitator),
        (labelled(tr("Réponses")), said),
    ]


def _whom(heading: Heading) -> str:
    if heading.group:
        return tr("Groupe")
    return tr("Partenariat") if heading.parties else tr("Structure")


def stamp(report: Report) -> str:
    """What is stamped on every page of a report that lacks answers."""
    if not report.provisional or report.completeness is None:
        return ""
    return tr("PROVISOIRE\u00a0: {share} des questions ont une réponse, il en faut {least}").format(
        share=percent(report.completeness), least=percent(float(COMPLETE_FROM))
    )


def level_lines(report: Report) -> tuple[str, str]:
    """The level in words, and what such a level is worth."""
    if report.global_score is None:
        return tr("Niveau non établi\u00a0: trop peu de réponses"), _worth()
    said = tr("{level} – {score}").format(level=report.level, score=points(report.global_score))
    return (said if report.level else points(report.global_score)), _worth()


def _worth() -> str:
    return tr(
        "Auto-positionnement\u00a0: ce niveau dit où la structure se situe elle-même aujourd’hui, pour "
        "choisir la suite. Il ne sert pas à la classer."
    )


def radar_of(report: Report) -> Radar:
    """The radar of the scored axes."""
    spokes = tuple(Spoke(row.title, (row.score, *row.others)) for row in report.axes if row.scored)
    return Radar(spokes, report.series)


def axis_level(row: AxisRow) -> str:
    """The word of a score; an axis that does not count in the level says so."""
    return row.level if row.scored else tr("non noté")


def swot_line(row: SwotRow) -> str:
    """A line as it stands in its quadrant."""
    text = f"{OWN} {row.text}" if row.mark in ("added", "edited", "stale") else row.text
    return tr("{text} ({votes})").format(text=text, votes=votes(row.votes)) if row.votes else text


def votes(count: int) -> str:
    """ "3 voix"."""
    return tr("%n voix", "", count)


def swot_source(row: SwotRow) -> str:
    """Where a line comes from: the question and its answer, or the facilitator."""
    parts = [" = ".join(part for part in (row.code, row.answer) if part), mark_label(row.mark)]
    return ", ".join(part for part in parts if part)


def mark_label(mark: str) -> str:
    """What the facilitator did to a line; nothing where the answers alone speak."""
    made = _MARKS.get(mark)
    return made() if made else ""


def status_label(row: TypeRow) -> str:
    """What the score of a type advises."""
    return ", ".join(_STATUSES[status]() for status in row.statuses)


def horizon(action: ActionRow) -> str:
    """By when: the date, else the horizon of the questionnaire."""
    if action.due is not None:
        return short_date(action.due)
    return tr("sous %n mois", "", action.months) if action.months else ""


def consent_lines(consents: Sequence[ConsentLine], parties: int = 0) -> list[str]:
    """The answer that stands for each audience, dated; each partner, or party, on its own."""
    found = []
    for audience in audiences_of(parties):
        asked = {line.partner_id for line in consents if line.audience == audience}
        if 0 < len(asked) < parties:
            told = tr("{whom}\u00a0: %n partie(s) sans réponse, donc non", "", parties - len(asked))
            found.append(told.format(whom=audience_label(audience)))
        partners = dict.fromkeys(line.partner_id for line in consents if line.audience == audience) or (None,)
        for partner in partners:
            found.append(_consent(audience, standing(consents, audience, partner)))
    return found


def _consent(audience: str, line: ConsentLine | None) -> str:
    whom = audience_label(audience)
    if line is not None and line.partner:
        whom = line.partner if audience == "partner" else f"{whom} ({line.partner})"
    if line is None:
        return tr("{whom}\u00a0: non demandé, donc non").format(whom=whom)
    said = tr("oui") if line.given else tr("non")
    told = tr("{whom}\u00a0: {said}, le {date}").format(whom=whom, said=said, date=short_date(line.at.date()))
    return tr("{told}, par {name}").format(told=told, name=line.name) if line.name else told
