"""The timetable of a workshop, from steps as data: its rounds, or those of a method.

The usual one: a round begins with a summary for those who have just come to the table, then people talk; a
change of tables comes between two rounds, and the last is gathered in front of everybody.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

from envies_desktop.i18n import number, tr
from envies_desktop.live.timetable import Bell, Cue, Step, Timetable, Words
from envies_desktop.workshops.schedule import Settings, first_bell

SUMMARY = 120
"""Seconds that a table takes to tell newcomers what was said there."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A step of a workshop as a method says it: whose `round` (from 0) it is, and its name there.

    `screen` is the face that is projected ("step", "wall"…), `shown` what the room reads there instead of
    the question of the round. `shared` ones of a round are counted down as one; the one that `opens` is the
    beginning of its round. `last_minute` is said before it ends.
    """

    round: int
    phase: str
    seconds: float
    label: str
    cue: Cue
    screen: str = "step"
    shown: str = ""
    bell: Bell = ""
    code: str = ""
    opens: bool = False
    shared: bool = False
    last_minute: Cue | None = None


def timetable(
    stretches: Sequence[Stretch], *, before: Cue, end: Cue, bell: datetime | None = None
) -> Timetable:
    """Any timetable of a workshop: what is before, its steps, what is said when all is over.

    `bell` is when the first step begins as planned. Steps without a length wait for a hand; those of no
    seconds are left out by whoever makes them.
    """
    rounds = max((one.round for one in stretches), default=0) + 1
    starts = accumulate((one.seconds for one in stretches), initial=0.0)
    line = [Step(0, "before", 0, label=before.title, heading=tr("Avant le premier tour"), cue=before,
                 screen="wall", due=bell)]  # fmt: skip
    for one, start in zip(stretches, starts, strict=False):
        line.append(_step(one, rounds, bell and bell + timedelta(seconds=start)))
    line.append(
        Step(rounds - 1, "end", 0, label=end.title, heading=_heading(rounds - 1, rounds), cue=end,
             bell="long", code="end", screen="step")
    )  # fmt: skip
    return Timetable(tuple(line), _words())


def rounds_timetable(settings: Settings, *, hosts: bool = False) -> Timetable:
    """The usual one of a workshop; with `hosts`, they tell newcomers what was said at their table."""
    return timetable(
        round_stretches(settings, hosts=hosts), before=before_cue(), end=end_cue(), bell=first_bell(settings)
    )


def round_stretches(settings: Settings, *, hosts: bool = False) -> tuple[Stretch, ...]:
    """The steps of the usual rounds."""
    found: list[Stretch] = []
    for place in range(settings.rounds):
        found += _round(place, settings.round_minutes * 60, hosts)
        if place + 1 < settings.rounds:
            found.append(
                Stretch(place, "change", settings.change_minutes * 60, tr("Changement de table"),
                        _change(hosts), screen="wall", bell="long", code="over")
            )  # fmt: skip
    last = max(0, settings.rounds - 1)
    found.append(
        Stretch(last, "harvest", settings.harvest_minutes * 60, tr("Mise en commun"), _harvest(),
                shown=tr("Mise en commun\u00a0: une minute par table"), bell="long", code="over",
                last_minute=_last_minute())
    )  # fmt: skip
    return tuple(one for one in found if one.seconds > 0)


def _round(place: int, seconds: float, hosts: bool) -> list[Stretch]:
    """A round; newcomers are told first, from the second on, in what is a quarter of it at most."""
    told = min(SUMMARY, seconds / 4) if place else 0.0
    talk = Stretch(
        place, "talk", seconds - told, tr("Échange"), _talk(), bell="short" if told else "long",
        code="exchange" if told else "begin", opens=not told, shared=True, last_minute=_last_minute(),
    )  # fmt: skip
    if not told:
        return [talk]
    shown = _told(hosts)
    summary = Stretch(
        place, "summary", told, tr("Ce qui s’est dit ici"), _summary(hosts), shown=shown, bell="long",
        code="begin", opens=True, shared=True,
    )  # fmt: skip
    return [summary, talk]


def _told(hosts: bool) -> str:
    if hosts:
        return tr("Deux minutes\u00a0: l’hôte raconte ce qui s’est dit ici")
    return tr("Deux minutes\u00a0: chacun dit ce qu’il a entendu avant")


def _step(one: Stretch, rounds: int, due: datetime | None) -> Step:
    coming = tr("Tour suivant à {time}") if one.round else tr("Premier tour à {time}")
    return Step(
        one.round,
        one.phase,
        one.seconds,
        label=one.label,
        heading=_heading(one.round, rounds),
        coming=coming if one.opens else "",
        speaker=one.shown,
        screen=one.screen,
        cue=one.cue,
        last_minute=one.last_minute,
        last_bell="short" if one.last_minute else "",
        bell=one.bell,
        code=one.code,
        opens=one.opens,
        shared=one.shared,
        due=due,
    )


def _heading(round_: int, rounds: int) -> str:
    return tr("Tour {number} sur {rounds}").format(number=number(round_ + 1), rounds=number(rounds))


def _words() -> Words:
    return Words(
        begin=tr("Lancer le tour 1"),
        rehearse=tr("Répéter l’atelier…"),
        paused=tr("L’atelier est en pause\u00a0: l’horloge attend que vous continuiez."),
        runs=tr(
            "L’horloge d’un atelier tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté "
            "se fermera, jusqu’à ce que vous rouvriez le programme."
        ),
    )


_HOST: Callable[[], str] = lambda: tr("L’animateur ou l’animatrice")  # noqa: E731 -- a text of the moment


def before_cue() -> Cue:
    return Cue(
        tr("Accueil"),
        _HOST(),
        tr("Bienvenue\u00a0! Votre première table est à l’écran. À la cloche, on commence."),
        tr("Il manque du monde\u00a0: marquez les absents, puis composez les tables de nouveau."),
    )


def _talk() -> Cue:
    return Cue(
        tr("Échange"),
        tr("Tout le monde"),
        tr("Chacun parle à son tour, on écoute, on écrit sur la feuille. Une idée par ligne."),
        tr("Deux personnes tiennent la parole\u00a0: proposez un tour de table, une phrase par personne."),
    )


def _summary(hosts: bool) -> Cue:
    said = (
        tr("Deux minutes\u00a0: l’hôte raconte aux nouveaux venus ce qui s’est dit à cette table.")
        if hosts
        else tr("Deux minutes\u00a0: chacun dit ce qu’il retient de sa table précédente.")
    )
    return Cue(
        tr("Ce qui s’est dit ici"),
        tr("L’hôte de la table") if hosts else tr("Tout le monde"),
        said,
        tr("L’hôte est absent\u00a0: quelqu’un lit la feuille de la table à voix haute."),
    )


def _change(hosts: bool) -> Cue:
    said = (
        tr("On change de table\u00a0: les hôtes restent, les autres suivent l’écran.")
        if hosts
        else tr("On change de table\u00a0: cherchez votre nom à l’écran. Les feuilles restent.")
    )
    return Cue(
        tr("Changement de table"),
        tr("Tout le monde"),
        said,
        tr("Quelqu’un est parti ou vient d’arriver\u00a0: replanifiez, le plan se corrige à l’écran."),
    )


def _harvest() -> Cue:
    return Cue(
        tr("Mise en commun"),
        tr("Une voix par table"),
        tr("Chaque table dit en une minute ce qu’elle veut que tous retiennent, désaccords compris."),
        tr("Le temps manque\u00a0: une seule phrase par table, les feuilles diront le reste."),
    )


def _last_minute() -> Cue:
    return Cue(
        tr("Dernière minute"),
        _HOST(),
        tr("Il vous reste une minute\u00a0: notez l’essentiel sur la feuille de la table."),
        tr("La cloche ne sonne pas\u00a0: l’écran clignote\u00a0; levez la main et dites-le."),
    )


def end_cue() -> Cue:
    return Cue(
        tr("Clôture"),
        _HOST(),
        tr("Merci à toutes et à tous\u00a0! Laissez les feuilles sur les tables, la synthèse suivra."),
        tr("Le temps manque\u00a0: photographiez les feuilles avant de débarrasser."),
    )
