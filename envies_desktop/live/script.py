"""What the host says and does in each line of a programme, by its kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from envies_desktop.i18n import tr
from envies_desktop.live.timetable import Cue


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with "{title}", the one where a speaker is known, and what to do when something fails."""

    who: str
    sentence: str
    with_speaker: str
    plan_b: str


def cue(kind: str, title: str, speaker: str = "") -> Cue:
    """What the host does in a line of the programme, in the language of the moment.

    A kind that is not known is announced by its title.
    """
    said = _KINDS.get(kind, _other)()
    sentence = said.with_speaker if speaker else said.sentence
    return Cue(title, said.who, sentence.format(title=title, speaker=speaker), said.plan_b)


def before() -> Cue:
    """What the host says while people arrive."""
    return Cue(
        tr("Avant de commencer"),
        _host(),
        tr("Bienvenue\u00a0! Prenez place, nous commençons bientôt."),
        tr("Il manque du monde\u00a0: commencez à l’heure, quelqu’un accueille les retardataires."),
    )


def end() -> Cue:
    """What the host says when all is over."""
    return Cue(
        tr("C’est fini"),
        _host(),
        tr("Merci à toutes et à tous, et à bientôt\u00a0!"),
        tr("Le temps manque\u00a0: dites l’essentiel, la suite partira par courriel."),
    )


def last_minute(kind: str, title: str) -> Cue | None:
    """What the host says in the last minute of a line; None where nobody is to be hurried."""
    if kind not in ("intervention", "echange", "debat", ""):
        return None
    return Cue(
        tr("Dernière minute\u00a0: {title}").format(title=title),
        _host(),
        tr("Il vous reste une minute\u00a0: je vous propose de conclure."),
        tr("On ne vous entend pas\u00a0: levez-vous, ou montrez une pancarte «\u00a01 min\u00a0»."),
    )


def _host() -> str:
    return tr("L’animateur ou l’animatrice")


def _welcome() -> _Said:
    return _Said(
        _host(),
        tr("Bienvenue à toutes et à tous\u00a0! Émargez, prenez un badge et installez-vous."),
        tr("Bienvenue à toutes et à tous\u00a0! {speaker} vous accueille."),
        tr("La file est longue\u00a0: ouvrez une seconde table d’accueil, le badge suffit pour entrer."),
    )


def _talk() -> _Said:
    return _Said(
        tr("L’intervenant ou l’intervenante"),
        tr("Nous écoutons maintenant\u00a0: {title}. Gardez vos questions pour la suite."),
        tr("La parole est à {speaker}\u00a0: {title}. Gardez vos questions pour la suite."),
        tr("Le diaporama ne s’affiche pas\u00a0: commencez sans lui, quelqu’un s’en occupe."),
    )


def _exchange() -> _Said:
    return _Said(
        tr("Tout le monde"),
        tr("{title}\u00a0: la parole est à vous. Une question courte chacun, avec votre nom."),
        tr("{title}\u00a0: la parole est à vous, {speaker} répond. Une question courte chacun."),
        tr("Personne ne se lance\u00a0: posez la première question, ou laissez parler les voisins."),
    )


def _debate() -> _Said:
    return _Said(
        tr("Tout le monde"),
        tr("{title}\u00a0: chacun parle à son tour, deux minutes au plus. On note ce qui fait accord."),
        tr("{title}, avec {speaker}\u00a0: chacun parle à son tour, deux minutes au plus."),
        tr("Deux personnes tiennent la parole\u00a0: faites un tour de salle, une phrase par personne."),
    )


def _meetings() -> _Said:
    return _Said(
        tr("Tout le monde"),
        tr("{title}\u00a0: allez vers quelqu’un que vous ne connaissez pas encore."),
        tr("{title}\u00a0: {speaker} vous guide d’une rencontre à l’autre."),
        tr("Quelqu’un reste seul\u00a0: présentez cette personne à un petit groupe."),
    )


def _break() -> _Said:
    return _Said(
        tr("Tout le monde"),
        tr("C’est la pause. La cloche vous rappellera."),
        tr("C’est la pause, grâce à {speaker}. La cloche vous rappellera."),
        tr("Vous êtes en retard\u00a0: raccourcissez la pause, jamais les échanges."),
    )


def _drinks() -> _Said:
    return _Said(
        tr("Tout le monde"),
        tr("{title}\u00a0: servez-vous, et continuez les conversations commencées."),
        tr("{title}, avec {speaker}\u00a0: servez-vous, et continuez les conversations commencées."),
        tr("Des personnes partent déjà\u00a0: donnez la prochaine date avant le premier verre."),
    )


def _closing() -> _Said:
    return _Said(
        _host(),
        tr("{title}. Merci à toutes et à tous\u00a0: voici ce que nous retenons, et la prochaine date."),
        tr("{title}, avec {speaker}. Merci à toutes et à tous\u00a0: voici ce que nous retenons."),
        tr("Le temps manque\u00a0: gardez la prochaine date et les remerciements."),
    )


def _other() -> _Said:
    return _Said(
        _host(),
        tr("Nous passons à\u00a0: {title}."),
        tr("Nous passons à\u00a0: {title}, avec {speaker}."),
        tr("Vous êtes en retard\u00a0: dites-le, et proposez ce que l’on raccourcit."),
    )


_KINDS: Mapping[str, Callable[[], _Said]] = {
    "accueil": _welcome,
    "intervention": _talk,
    "echange": _exchange,
    "debat": _debate,
    "rencontres": _meetings,
    "pause": _break,
    "convivialite": _drinks,
    "cloture": _closing,
}
