"""What the assessment says in words: six figures, what to look at, what comes next.

A figure that nobody typed is a dash with "non saisi", never a zero.
"""

from typing import NamedTuple

from envies_desktop.events.sheets.phrases import DOT
from envies_desktop.i18n import DASH, number, short_date, tr
from envies_desktop.partnerships.questionnaire import follow_up
from envies_desktop.speed_dating.indicators.figures import Indicators, Milestone, Share


class Headline(NamedTuple):
    """A figure in large, what it is, and a line under it."""

    title: str
    value: str
    detail: str


def percent(share: Share) -> str:
    """ "78 %"."""
    return tr("{number}\u00a0%").format(number=number(share.percent))


def untyped() -> str:
    """What stands where nothing was typed."""
    return tr("non saisi")


def headlines(found: Indicators) -> tuple[Headline, ...]:
    """The six figures that come first."""
    return (
        _present(found),
        _held(found),
        _each(found),
        _wishes(found),
        _interests(found),
        _exchanged(found),
    )


def _present(found: Indicators) -> Headline:
    title = tr("Personnes présentes")
    if found.present is None:
        registered = tr("%n inscrit(s)", "", found.registered) if found.registered else ""
        return Headline(title, DASH, DOT.join(filter(None, (untyped(), registered))))
    detail = tr("{percent} de {count}").format(
        percent=percent(found.present), count=tr("%n inscrit(s)", "", found.present.whole)
    )
    return Headline(title, number(found.present.part), detail)


def _held(found: Indicators) -> Headline:
    planned = "" if found.planned is None else tr("%n prévue(s)", "", found.planned)
    if found.held is None:
        return Headline(tr("Rencontres tenues"), DASH, DOT.join(filter(None, (untyped(), planned))))
    return Headline(tr("Rencontres tenues"), number(found.held), planned)


def _each(found: Indicators) -> Headline:
    title = tr("Rencontres par personne")
    if found.each is None:
        return Headline(title, DASH, untyped())
    detail = tr("de {fewest} à {most}")
    if found.each.fewest == found.each.most:
        detail = tr("{most} pour chacun")
    detail = detail.format(fewest=number(found.each.fewest), most=number(found.each.most))
    return Headline(title, number(found.each.mean, 1), DOT.join((detail, _basis(found))))


def _basis(found: Indicators) -> str:
    """Whether what is counted took place: a plan is not an evening."""
    return tr("rencontres tenues") if found.basis == "held" else tr("rencontres prévues")


def _wishes(found: Indicators) -> Headline:
    if found.wishes is None:
        return Headline(tr("Vœux exaucés"), DASH, untyped())
    parts = [
        tr("{part}\u00a0sur\u00a0{whole}").format(
            part=number(found.wishes.part), whole=number(found.wishes.whole)
        )
    ]
    if found.mutual_wishes is not None:
        both = tr("réciproques\u00a0: {part}\u00a0sur\u00a0{whole}")
        mutual = found.mutual_wishes
        parts.append(both.format(part=number(mutual.part), whole=number(mutual.whole)))
    title = tr("Vœux exaucés") if found.basis == "held" else tr("Vœux prévus au plan")
    return Headline(title, percent(found.wishes), DOT.join(parts))


def _interests(found: Indicators) -> Headline:
    title = tr("Intérêts réciproques")
    if found.interests is None:
        return Headline(title, DASH, untyped())
    detail = tr("{percent} de {count}").format(
        percent=percent(found.interests.share),
        count=tr("%n couple(s) ayant répondu", "", found.interests.couples),
    )
    return Headline(title, number(found.interests.mutual), detail)


def _exchanged(found: Indicators) -> Headline:
    title = tr("Coordonnées échangées")
    if found.interests is None:
        return Headline(title, DASH, untyped())
    return Headline(title, number(found.interests.exchanged), tr("avec l’accord des deux personnes"))


def attention(found: Indicators) -> list[str]:
    """What to look at: what was not typed, and what did not come to be."""
    lines = []
    missing = _missing(found)
    if missing:
        lines.append(tr("Non saisi\u00a0: {list}.").format(list=", ".join(missing)))
    if found.present is not None and found.present.part < found.present.whole:
        away = found.present.whole - found.present.part
        lines.append(tr("%n inscrit(s) non venu(s).", "", away))
    if found.held is not None and found.planned is not None and found.held < found.planned:
        lines.append(tr("%n rencontre(s) prévue(s), mais non tenue(s).", "", found.planned - found.held))
    if found.wishes is not None and found.wishes.part < found.wishes.whole:
        lines.append(tr("%n vœu(x) non exaucé(s).", "", found.wishes.whole - found.wishes.part))
    if found.interests is not None and found.interests.one_sided:
        lines.append(tr("%n intérêt(s) d’un seul côté.", "", found.interests.one_sided))
    return lines or [tr("Rien à signaler.")]


def _missing(found: Indicators) -> list[str]:
    known = (
        (found.present, tr("les présences")),
        (found.planned, tr("le plan des rencontres")),
        (found.held, tr("l’heure des tours")),
        (found.wishes if found.planned is not None else True, tr("les vœux")),
        (found.answers, tr("les notes des fiches")),
    )
    return [name for value, name in known if value is None]


def next_steps(found: Indicators) -> list[str]:
    """Leads, agreements and calls."""
    lines = []
    if found.leads is not None:
        lines.append(tr("%n piste(s) de partenariat ouverte(s).", "", found.leads))
    elif found.interests is not None and found.interests.mutual:
        lines.append(tr("Ouvrir une piste de partenariat pour chaque intérêt réciproque."))
    if found.agreements:
        lines.append(tr("%n accord(s) ou convention(s).", "", found.agreements))
    lines += [_calls(milestone) for milestone in found.milestones]
    return lines or [tr("Saisir les fiches, puis ouvrir les pistes de partenariat.")]


def _calls(milestone: Milestone) -> str:
    line = tr("Appels à {months} mois, dès le {date}\u00a0: {done} sur {calls}").format(
        months=number(milestone.months),
        date=short_date(milestone.first_due),
        done=tr("%n fait(s)", "", milestone.done),
        calls=number(milestone.calls),
    )
    labels = follow_up().status_label
    outcomes = ", ".join(f"{labels(status)} {number(count)}" for status, count in milestone.outcomes)
    return f"{line} ({outcomes})." if outcomes else f"{line}."
