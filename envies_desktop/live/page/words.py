"""The clock in words: how long things last, whether the session is late, what comes next and when."""

from datetime import datetime, timedelta

from envies_desktop.i18n import clock_time, tr
from envies_desktop.live import clock
from envies_desktop.live.page.running import Reading
from envies_desktop.live.timetable import Lack, Step

ON_TIME = 60.0
"""Seconds of delay that nobody speaks of."""


def digits(seconds: float) -> str:
    """Time left as "4:12"; whole seconds are shown until they are over."""
    whole = int(seconds) + (seconds > int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


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
    """ "à l’heure", "3 min de retard", "2 min d’avance"; nothing where nothing is planned for today."""
    if found.late is None:
        return ""
    if abs(found.late) < ON_TIME:
        return tr("à l’heure")
    minutes = round(abs(found.late) / 60)
    if found.late > 0:
        return tr("%n minute(s) de retard", "", minutes)
    return tr("%n minute(s) d’avance", "", minutes)


def next_words(found: Reading) -> str:
    """What begins next, and when if time goes on: "Tour suivant à 18 h 21"."""
    following = next_part(found)
    if following is None:
        return ""
    step, at = following
    if at is None:
        return "" if found.before else tr("Ensuite\u00a0: {step}").format(step=step.label)
    return step.coming.replace("{time}", clock_time(at.astimezone().time()), 1)


def end_words(found: Reading) -> str:
    """ "fin à 18 h 05" if time goes on; where a step waits for a hand before, when that begins."""
    coming = list(clock.ahead(found.view.line, found.place, found.now.at))
    if not coming or found.before:
        return ""
    last, time = coming[-1], clock_time(coming[-1].at.astimezone().time())
    if last.step == len(found.view.line) - 1:
        return tr("fin à {time}").format(time=time)
    return tr("{step} à {time}").format(step=found.view.line[last.step].label, time=time)


def wait_words(found: Reading) -> str:
    """What the host says while the step at hand waits for its hour."""
    begins = (found.now.at - timedelta(seconds=found.place.elapsed)).astimezone()
    return tr("Encore un moment\u00a0: nous reprenons à {time}.").format(time=clock_time(begins.time()))


def lock_words(found: Reading) -> str:
    """How the next step at a fixed hour will be reached: in time, early or late; nothing without one."""
    if found.early:
        return tr(
            "L’horloge attend l’heure de cette étape. Pour commencer tout de suite\u00a0: «\u00a0Étape "
            "suivante\u00a0»."
        )
    for one in () if found.before else clock.ahead(found.view.line, found.place, found.now.at):
        step = found.view.line[one.step]
        if step.locked and step.due is not None:
            short = round((one.at - step.due).total_seconds() / 60)
            said = tr("«\u00a0{step}\u00a0» est à heure fixe, {time}\u00a0: {how}.")
            if short > 0:
                how = tr("il manque %n minute(s)", "", short)
            elif round(one.waits / 60) > 0:
                how = tr("%n minute(s) d’attente avant", "", round(one.waits / 60))
            else:
                how = tr("dans les temps")
            time = clock_time(step.due.astimezone().time())
            return said.format(step=step.label, time=time, how=how)
    return ""


def next_part(found: Reading) -> tuple[Step, datetime | None] | None:
    """The next part of the session, and when it begins if time goes on; before the first bell, as planned."""
    line = found.view.line
    if found.before:
        opening = next((step for step in line if step.opens), None)
        return (opening, opening.due) if opening is not None else None
    hours = {one.step: one.at for one in clock.ahead(line, found.place, found.now.at)}
    since = found.place.step + (0 if found.early else 1)
    for place in range(since, len(line)):
        if line[place].opens:
            return line[place], hours.get(place)
    return None


def lack_words(lack: Lack) -> str:
    """What a programme lacks, and what the clock does without it."""
    return {
        "empty": lambda p: tr(
            "Le déroulé est vide\u00a0: ajoutez ses étapes dans l’onglet Déroulé, l’horloge les suivra."
        ),
        "no-hours": lambda p: tr(
            "Aucune étape du déroulé n’a d’heure\u00a0: chacune dure jusqu’à ce que vous passiez à la suite."
        ),
        "no-hour": lambda p: tr(
            "«\u00a0{title}\u00a0» n’a pas d’heure\u00a0: cette étape vient à la fin, et attend que vous "
            "passiez à la suite."
        ).format(title=p["title"]),
        "no-date": lambda p: tr(
            "L’événement n’a pas de date\u00a0: l’horloge ne dira ni l’avance ni le retard, et n’attendra "
            "aucune heure fixe."
        ),
        "no-length": lambda p: tr(
            "«\u00a0{title}\u00a0» n’a pas de durée\u00a0: l’horloge y attend que vous passiez à la suite."
        ).format(title=p["title"]),
        "overlap": lambda p: tr(
            "«\u00a0{title}\u00a0» commence à {start}, avant la fin de «\u00a0{former}\u00a0» ({end})\u00a0: "
            "l’horloge joue l’une après l’autre."
        ).format(
            title=p["title"], start=clock_time(p["start"]), former=p["former"], end=clock_time(p["end"])
        ),
    }[lack.code](lack.params)
