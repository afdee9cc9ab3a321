"""What the host says and does in each phase of a round: on the clock's page and on the running sheet.

Phases are those of the clock: "before" the first bell, "speak_a", "speak_b", "exchange", "warning" (one
minute left), "change" of tables, "pause", and the "end".
"""

from collections.abc import Callable
from dataclasses import replace

from envies_desktop.i18n import tr
from envies_desktop.live.timetable import Cue

_PHASES: dict[str, Callable[[], Cue]] = {
    "before": lambda: Cue(
        tr("Accueil"),
        tr("L’animateur ou l’animatrice"),
        tr(
            "Bienvenue\u00a0! À chaque table, chacun parle à son tour, puis vous échangez. Notez un contact, "
            "un besoin, une idée. À la cloche, on commence."
        ),
        tr("Il manque du monde\u00a0: marquez les absents, puis replanifiez à partir du tour 1."),
    ),
    "speak_a": lambda: Cue(
        tr("Premier temps de parole"),
        tr("Associations"),
        tr(
            "La parole est aux associations\u00a0: qui vous êtes, ce que vous cherchez, ce que vous "
            "proposez. Les entreprises écoutent."
        ),
        tr("Quelqu’un est seul à sa table\u00a0: un membre de l’équipe s’assied avec cette personne."),
    ),
    "speak_b": lambda: Cue(
        tr("Second temps de parole"),
        tr("Entreprises"),
        tr("On change\u00a0: la parole est aux entreprises. Les associations écoutent."),
        tr("Une table n’a pas changé de voix\u00a0: passez-y et rappelez-le d’un mot."),
    ),
    "exchange": lambda: Cue(
        tr("Échange"),
        tr("Tout le monde"),
        tr("Échangez librement\u00a0: que pourriez-vous faire ensemble\u00a0?"),
        tr("Vous êtes en retard\u00a0: raccourcissez l’échange, jamais les temps de parole."),
    ),
    "warning": lambda: Cue(
        tr("Dernière minute"),
        tr("L’animateur ou l’animatrice"),
        tr("Il vous reste une minute\u00a0: convenez d’une suite."),
        tr("La cloche ne sonne pas\u00a0: l’écran clignote\u00a0; levez la main et dites-le."),
    ),
    "change": lambda: Cue(
        tr("Notes et changement de table"),
        tr("Tout le monde"),
        tr("Notez votre envie de donner suite, de 1 à 4, sur votre fiche, puis rejoignez la table suivante."),
        tr("Quelqu’un ne trouve pas sa table\u00a0: le plan est à l’écran et affiché dans la salle."),
    ),
    "pause": lambda: Cue(
        tr("Pause"),
        tr("Tout le monde"),
        tr("C’est la pause. La cloche vous rappellera à votre prochaine table."),
        tr("Vous êtes en retard\u00a0: raccourcissez la pause. C’est le moment de replanifier."),
    ),
    "end": lambda: Cue(
        tr("Clôture"),
        tr("L’animateur ou l’animatrice"),
        tr(
            "Qui a trouvé au moins un contact utile\u00a0? Remettez vos fiches à l’accueil. Nous vous "
            "appelons dans un mois. Et maintenant, le pot de l’amitié\u00a0!"
        ),
        tr("Le temps manque\u00a0: gardez l’essentiel, ramassez les fiches à la sortie."),
    ),
}
PHASES = tuple(_PHASES)


def cue(phase: str, pairing: str = "sides") -> Cue | None:
    """What the host does in a phase, in the language of the moment; None for a phase that is not known.

    In a "groups" event nobody is association or company: who keeps the table speaks first.
    """
    known = _PHASES.get(phase)
    if known is None:
        return None
    found = known()
    spoken = {} if pairing == "sides" else _by_seat()
    who, sentence = spoken.get(phase, (found.who, found.sentence))
    return replace(found, who=who, sentence=sentence)


def script(phase: str, pairing: str = "sides") -> str:
    """The sentence that the host says in a phase; empty for a phase that is not known."""
    found = cue(phase, pairing)
    return found.sentence if found else ""


def phase_words(phase: str, pairing: str = "sides") -> str:
    """The name of a phase in a word or two."""
    if pairing == "groups" and phase in ("speak_a", "speak_b"):
        return tr("Premier à parler") if phase == "speak_a" else tr("Second à parler")
    return {
        "before": lambda: tr("Accueil"),
        "speak_a": lambda: tr("Associations"),
        "speak_b": lambda: tr("Entreprises"),
        "exchange": lambda: tr("Échange"),
        "warning": lambda: tr("Dernière minute"),
        "pause": lambda: tr("Pause"),
        "change": lambda: tr("Changement"),
        "end": lambda: tr("Clôture"),
    }[phase]()


def _by_seat() -> dict[str, tuple[str, str]]:
    return {
        "speak_a": (
            tr("Qui garde la table"),
            tr(
                "La personne qui garde la table parle en premier\u00a0: qui vous êtes, ce que vous "
                "cherchez, ce que vous proposez. L’autre écoute."
            ),
        ),
        "speak_b": (
            tr("Qui vient d’arriver"),
            tr("On change\u00a0: la parole est à la personne qui vient d’arriver à la table."),
        ),
    }
