"""Participatory workshops, as one value."""

from collections.abc import Callable

from envies_desktop.activity import Activity, Empty, Entry, EventKind, Tab
from envies_desktop.i18n import tr


def _kind(code: str, label: Callable[[], str], rank: int) -> EventKind:
    return EventKind(
        code=code,
        label=label,
        icon="users",
        page="workshops",
        rank=rank,
        nothing=Empty(
            title=lambda: tr("Aucun atelier en préparation"),
            text=lambda: tr(
                "Des tables qui changent à chaque tour, une méthode qui donne le rythme, ce que chaque table "
                "apporte. Créez l’événement, inscrivez les gens\u00a0: le programme compose les tables."
            ),
            verb=lambda: tr("Créer un atelier"),
        ),
        tabs=(
            Tab(
                name="method",
                title=lambda: tr("Méthode"),
                build="envies_desktop.workshops.page.method.panel:MethodPanel",
                rank=25,
            ),
            Tab(
                name="words",
                title=lambda: tr("Paroles"),
                build="envies_desktop.workshops.page.capture.panel:CapturePanel",
                rank=60,
            ),
        ),
        begins="envies_desktop.workshops.actions.setup:begin",
    )


ACTIVITY = Activity(
    name="workshops",
    models="envies_desktop.workshops.model",
    sentences=(
        "envies_desktop.workshops.wording.records",
        "envies_desktop.workshops.wording.methods",
        "envies_desktop.workshops.wording.lines",
        "envies_desktop.workshops.wording.planning",
    ),
    entries=(
        Entry(
            name="workshops",
            label=lambda: tr("Ateliers"),
            icon="users",
            group="animer",
            page="envies_desktop.events.page.at_hand:EventAtHandPage",
            guide=("atelier", "workshop"),
        ),
    ),
    kinds=(
        _kind("groupe_travail", lambda: tr("Groupe de travail"), 14),
        _kind("atelier", lambda: tr("Atelier"), 16),
    ),
)
