"""What sheets and screen say of diagnostics side by side, in the same words."""

from envies_desktop.diagnostics.printed.compared_data import Comparison, Compatibility
from envies_desktop.i18n import DASH, number, tr


def basis(sheet: Comparison) -> str:
    """On what the comparison stands: only common questions, and whom a group is."""
    told = [tr("Comparaison sur %n question(s) commune(s).", "", sheet.common)]
    if sheet.left_out:
        told.append(tr("%n autre(s) mise(s) de côté.", "", len(sheet.left_out)))
    if sheet.silent:
        told.append(tr("%n question(s) sans réponse à l’une des deux dates.", "", sheet.silent))
    if sheet.group:
        told.append(tr("Moyenne anonyme de %n structure(s).", "", sheet.group))
    return " ".join(told)


def gap(one: float | None, other: float | None) -> str:
    """ "+12" points of `one` over `other`, a dash where either has no score; the rounded scores differ so."""
    if one is None or other is None:
        return DASH
    difference = round(one) - round(other)
    return f"+{number(difference)}" if difference > 0 else number(difference).replace("-", "\u2212")


def lacking(sheet: Compatibility) -> str:
    """Whom too few answers are known of to be sure; empty where that is nobody."""
    names = ", ".join(sheet.provisional)
    return tr("PROVISOIRE\u00a0: il manque des réponses à {names}").format(names=names) if names else ""
