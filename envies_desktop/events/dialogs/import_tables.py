"""What the preview of an import shows: its lines, its fields by name, its problems as sentences."""

from collections.abc import Callable, Iterable
from functools import partial

from envies_desktop.activity import EventKind
from envies_desktop.desk.marks import mark
from envies_desktop.desk.tables import Column
from envies_desktop.directory.exchange.data import Change
from envies_desktop.events.exchange import Line, Problem
from envies_desktop.i18n import number, tr

TAKEN = ("matched", "chosen")

_FATES: dict[str, tuple[Callable[[], str], str, str]] = {
    "add": (lambda: tr("à inscrire"), "user-plus", "good"),
    "change": (lambda: tr("à compléter"), "pencil", "primary"),
    "same": (lambda: tr("déjà là"), "check", "muted"),
    "refuse": (lambda: tr("refusée"), "ban", "bad"),
}
FIELDS: dict[str, Callable[[], str]] = {
    "organisation": lambda: tr("Organisation"),
    "kind": lambda: tr("Type d’organisation"),
    "side": lambda: tr("Côté"),
    "civility": lambda: tr("Civilité"),
    "first_name": lambda: tr("Prénom"),
    "last_name": lambda: tr("Nom"),
    "full_name": lambda: tr("Prénom et nom"),
    "role": lambda: tr("Fonction"),
    "email": lambda: tr("Courriel"),
    "phone": lambda: tr("Téléphone"),
    "badge": lambda: tr("N° de badge"),
    "payer_email": lambda: tr("Adresse de qui a payé"),
    "payer_first_name": lambda: tr("Prénom de qui a payé"),
    "payer_last_name": lambda: tr("Nom de qui a payé"),
    "apart": lambda: tr("À ne pas placer avec"),
    "together": lambda: tr("Doit rencontrer"),
    "need": lambda: tr("Besoin"),
    "offer": lambda: tr("Offre"),
    "presence": lambda: tr("Horaires de présence"),
    "arrival": lambda: tr("Arrivée"),
    "departure": lambda: tr("Départ"),
    "status": lambda: tr("Statut"),
    "access": lambda: tr("Besoins d’accès"),
    "photo": lambda: tr("Accord pour les photos"),
    "contact_consent": lambda: tr("Accord pour le contact"),
    "rna": lambda: tr("N° RNA"),
    "siren": lambda: tr("SIREN"),
    "siret": lambda: tr("SIRET"),
    "naf": lambda: tr("NAF"),
    "size": lambda: tr("Taille"),
    "object": lambda: tr("Objet"),
    "theme": lambda: tr("Thème"),
    "address": lambda: tr("Adresse"),
    "postcode": lambda: tr("Code postal"),
    "city": lambda: tr("Ville"),
    "territory": lambda: tr("Territoire"),
    "website": lambda: tr("Site web"),
    "note": lambda: tr("Note"),
    "ignored": lambda: tr("à laisser de côté"),
}


def fields_of(kind: EventKind) -> dict[str, Callable[[], str]]:
    """What a column may hold in a list for that kind of event: its own fields stand before those of rules."""
    own = {field.name: field.label for field in kind.import_fields}
    first = list(FIELDS)[: list(FIELDS).index("apart")]
    return {name: FIELDS[name] for name in first} | own | FIELDS


def fate_label(fate: str) -> str:
    """What becomes of a line."""
    return _FATES[fate][0]()


def line_columns(
    problem_text: Callable[[Problem], str],
    change_text: Callable[[Change], str],
    place: Callable[[int], str],
    kind: EventKind,
) -> list[Column]:
    """The lines of the file; the first two make sentences, `place` says where a line stands."""

    def problems(line: Line) -> str:
        return " ".join(problem_text(problem) for problem in line.problems)

    def counted(naming: str, line: Line) -> str:
        named = [n for n in line.namings if n.naming == naming]
        taken = sum(1 for n in named if n.state in TAKEN)
        return f"{number(taken)} / {number(len(named))}" if named else ""

    def changes(line: Line) -> str:
        return " · ".join(change_text(change) for change in line.changes)

    def sign(line: Line) -> tuple[str, str] | None:
        _, icon, role = _FATES[line.fate]
        return icon, role

    def alarm(line: Line) -> tuple[str, str] | None:
        if not line.problems:
            return None
        bad = any(problem.level == "error" for problem in line.problems)
        return ("circle-x", "bad") if bad else ("triangle-alert", "accent")

    def who(line: Line) -> str:
        side = f"{mark(line.side)} " if line.side else ""
        return f"{side}{line.values.organisation or line.values.person}"

    return [
        Column(
            "number",
            tr("Ligne"),
            lambda row: place(row.number),
            sort=lambda row: row.number,
            width=56,
            tip=lambda row: place(row.number),
        ),
        Column("fate", tr("Sort"), lambda row: fate_label(row.fate), width=124, mark=sign),
        Column("who", tr("Organisation"), who, width=190, tip=who),
        Column("person", tr("Personne"), lambda row: row.values.person, width=150),
        *(
            Column(field.name, field.counted(), partial(counted, field.name), width=116)
            for field in kind.import_fields
            if field.counted
        ),
        Column("changes", tr("Ce qui change"), changes, width=220, stretch=True, tip=changes),
        Column("problems", tr("À savoir"), problems, width=240, stretch=True, tip=problems, mark=alarm),
    ]


def silent_columns(lines: Iterable[Line]) -> set[str]:
    """The columns that would stand empty: where nothing changes, or nothing is to be known."""
    read = tuple(lines)
    return {name for name in ("changes", "problems") if not any(getattr(line, name) for line in read)}


def imported_words(added: int, changed: int) -> str:
    """What an import did: who was new, and who was there already."""
    said = [tr("%n participant(s) inscrit(s)", "", added)] if added or not changed else []
    said += [tr("%n participant(s) mis à jour", "", changed)] if changed else []
    return ", ".join(said)
