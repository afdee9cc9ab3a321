"""What the plan does not know, and what a plan made again changes, in sentences."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.difference import Difference, Meeting, PersonChange
from envies_desktop.speed_dating.queries.drift import Drift
from envies_desktop.speed_dating.queries.reprints import Reprints

Names = Mapping[UUID, str]
MOST_NAMED = 6


def summary(change: Difference) -> str:
    """ "52 rencontres gardées sur 58, 4 nouvelles, 9 personnes à prévenir"."""
    words = [
        tr("{kept} rencontres à venir gardées sur {ahead}").format(
            kept=number(change.kept), ahead=number(change.ahead)
        ),
    ]
    if change.new:
        words.append(tr("%n nouvelle(s)", "", change.new))
    gained, lost = len(change.wishes_gained), len(change.wishes_lost)
    if gained:
        words.append(tr("%n vœu(x) gagné(s)", "", gained))
    if lost:
        words.append(tr("%n vœu(x) perdu(s)", "", lost))
    words.append(tr("%n personne(s) à prévenir", "", len(change.changes)))
    return ", ".join(words)


def gain(stable: Difference, free: Difference, points: int) -> str:
    """What starting all over would win beside keeping."""
    more = len(free.changes) - len(stable.changes)
    wishes = (len(free.wishes_gained) - len(free.wishes_lost)) - (
        len(stable.wishes_gained) - len(stable.wishes_lost)
    )
    words = []
    if points > 0:
        words.append(tr("%n point(s) de plus", "", points))
    if wishes > 0:
        words.append(tr("%n vœu(x) de plus", "", wishes))
    if not words:
        words.append(tr("rien de mieux"))
    if more > 0:
        words.append(tr("mais %n personne(s) de plus à prévenir", "", more))
    return ", ".join(words)


def reprint_words(due: Reprints) -> str:
    """How many agendas must be replaced, and from which paper that is counted."""
    words = tr("%n agenda(s) à remplacer.", "", len(due.people | due.badges))
    if due.noted:
        return words
    counted = tr("Aucune impression n’est notée\u00a0: comptés depuis le plan du début de la soirée.")
    return f"{words} {counted}"


def change_words(change: PersonChange, names: Names) -> str:
    """What somebody loses, gains and where they move, in the order of the rounds."""
    parts = [
        *((m.round, tr("perd {who}").format(who=_met(m, names))) for m in change.lost),
        *((m.round, tr("gagne {who}").format(who=_met(m, names))) for m in change.gained),
        *((m.round, _moved(m, to, names)) for m, to in change.moved),
    ]
    return " · ".join(text for _, text in sorted(parts, key=lambda part: part[0]))


def _met(meeting: Meeting, names: Names) -> str:
    return tr("{name} (tour {round}, table {table})").format(
        name=names.get(meeting.partner, ""), round=meeting.round + 1, table=meeting.table + 1
    )


def _moved(was: Meeting, now: Meeting, names: Names) -> str:
    name = names.get(was.partner, "")
    if was.round == now.round:
        return tr("{name}\u00a0: table {table} au lieu de {before} (tour {round})").format(
            name=name, table=now.table + 1, before=was.table + 1, round=now.round + 1
        )
    return tr("{name}\u00a0: tour {round}, table {table} au lieu du tour {before}").format(
        name=name, round=now.round + 1, table=now.table + 1, before=was.round + 1
    )


def drift_title(drift: Drift | None, *, over: bool, fits: bool) -> str:
    """Whether the plan still suits the room; it `fits` where planning again has just changed nothing."""
    if drift is None:
        return tr("Il n’y a pas encore de plan\u00a0: préparez-le dans l’onglet Plan.")
    if over:
        return tr("Le dernier tour a commencé\u00a0: le plan {plan} ne change plus.").format(plan=drift.plan)
    if fits or not drift.any:
        return tr("Le plan {plan} convient à ceux qui sont là.").format(plan=drift.plan)
    return tr("La salle a changé depuis le plan {plan}.").format(plan=drift.plan)


def drift_words(drift: Drift) -> str:
    """Who is missing, who waits, which tables are lost."""
    words = []
    if drift.gone:
        words.append(tr("Absents ou partis\u00a0: {names}.").format(names=_listed(drift.gone)))
    if drift.idle:
        words.append(tr("Présents sans rencontre\u00a0: {names}.").format(names=_listed(drift.idle)))
    if drift.lost_tables:
        tables = ", ".join(number(table) for table in drift.lost_tables)
        words.append(tr("Tables qui ne servent plus\u00a0: {tables}.").format(tables=tables))
    return " ".join(words)


def not_seen_words(drift: Drift) -> str:
    """How many the welcome desk has not marked yet."""
    return (
        tr("%n personne(s) inscrite(s) pas encore pointée(s).", "", len(drift.not_seen))
        if drift.not_seen
        else ""
    )


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return shown
    return tr("{names} et %n autre(s)", "", len(names) - MOST_NAMED).format(names=shown)
