"""The clock in words: what is going on, how long it lasts, whether the evening is late."""

from datetime import timedelta

from envies_desktop.i18n import clock_time, tr
from envies_desktop.live import clock
from envies_desktop.live.page.running import Reading

ON_TIME = 60.0
"""Seconds of delay that nobody speaks of."""


def digits(seconds: float) -> str:
    """Time left as "4:12"; whole seconds are shown until they are over."""
    whole = int(seconds) + (seconds > int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def round_words(found: Reading) -> str:
    """ "Tour 4 sur 7"."""
    return tr("Tour {number} sur {rounds}").format(number=found.step.round + 1, rounds=found.view.rounds)


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


def minutes_words(seconds: float) -> str:
    """ "2 min", "2 min 30"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return tr("{seconds} s").format(seconds=rest)
    if not rest:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{minutes} min {seconds}").format(minutes=minutes, seconds=f"{rest:02d}")


def heard_words() -> str:
    """What a test of the bell should have sounded like, and what to do where it did not."""
    return tr(
        "La cloche vient de sonner, et l’écran projeté a clignoté. Rien entendu\u00a0? Montez le son de "
        "l’ordinateur, ou choisissez la bonne sortie de son."
    )


def late_words(found: Reading) -> str:
    """ "à l’heure", "3 min de retard", "2 min d’avance"; nothing where there is no programme today."""
    if found.late is None:
        return ""
    if abs(found.late) < ON_TIME:
        return tr("à l’heure")
    minutes = round(abs(found.late) / 60)
    if found.late > 0:
        return tr("%n minute(s) de retard", "", minutes)
    return tr("%n minute(s) d’avance", "", minutes)


def next_words(found: Reading) -> str:
    """When the next round begins, if time goes on: "Tour suivant à 18 h 21"."""
    line, step = found.view.line, found.step
    if step.phase == "before":
        bell = found.view.first_bell
        return tr("Premier tour à {time}").format(time=clock_time(bell.time())) if bell else ""
    following = clock.begins(line, step.round + 1)
    if following is None or step.phase == "end":
        return ""
    wait = following - clock.since_start(line, found.place)
    at = (found.now.at + timedelta(seconds=wait)).astimezone()
    return tr("Tour suivant à {time}").format(time=clock_time(at.time()))
