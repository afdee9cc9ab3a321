"""What the cards above the tables say: encounters, worlds, hosts, and what has changed since."""

from envies_desktop.activity import Figure
from envies_desktop.i18n import number, tr
from envies_desktop.workshops.queries.drift import Drift
from envies_desktop.workshops.queries.views import GroupsView, Shown
from envies_desktop.workshops.queries.workshop import Setup


def repeats_figure(view: GroupsView) -> Figure:
    """How many encounters are not the first of two people, beside the least that can be."""
    over = tr("sur %n tour(s), {encounters} rencontres", "", len(view.rounds))
    text = over.format(encounters=number(view.encounters))
    figure = tr("%n rencontre(s) répétée(s)", "", view.repeats)
    if view.proven:
        return Figure(figure, text, tr("c’est le minimum, prouvé"), "good")
    return Figure(figure, text, tr("le minimum est d’au moins {least}").format(least=number(view.bound)))


def worlds_figure(view: GroupsView) -> Figure:
    """How many kinds of people meet at a table, and whether colleagues sit together."""
    mean = round(view.mix.worlds, 1)
    shown = number(mean, 0 if mean == int(mean) else 1)
    colleagues = view.mix.colleagues
    return Figure(
        tr("{worlds} mondes sur {most}").format(worlds=shown, most=number(view.mix.most)),
        tr("à chaque table, en moyenne"),
        tr("collègues ensemble\u00a0: %n fois", "", colleagues)
        if colleagues
        else tr("collègues ensemble\u00a0: jamais"),
        "accent" if colleagues else "muted",
    )


def hosts_figure(shown: Shown, view: GroupsView) -> Figure:
    """Who keeps a table, since when; how many tables still lack a host."""
    setup = shown.setup
    if setup.hosts_from is None:
        return Figure(tr("Sans hôte"), tr("tout le monde change de table"), tr("H\u00a0: choisir un hôte"))
    tables = len(view.rounds[-1].tables) if view.rounds else 0
    lacking = max(0, tables - view.hosts)
    return Figure(
        tr("%n hôte(s)", "", view.hosts),
        tr("gardent leur table"),
        tr("il en manque {count}\u00a0: touche H").format(count=number(lacking))
        if lacking
        else chosen(setup),
        "accent" if lacking else "muted",
    )


def chosen(setup: Setup) -> str:
    """When hosts are chosen."""
    if not setup.hosts_from:
        return tr("choisis avant le premier tour")
    return tr("choisis à la fin du tour {round}").format(round=number(setup.hosts_from))


def changes(view: GroupsView, drift: Drift) -> str:
    """What the plan does not know of, or what the last planning moved."""
    said = []
    if drift.gone:
        said.append(tr("%n absent(s)", "", len(drift.gone)))
    if drift.new:
        said.append(tr("%n arrivée(s)", "", len(drift.new)))
    if said:
        return tr("{changes} depuis ce plan").format(changes=", ".join(said))
    if view.stale:
        return tr("Les participants ou les réglages ont changé depuis ce plan.")
    if view.made_again:
        return tr("%n personne(s) changent de place", "", view.moved)
    return tr("Plan {number}, à jour").format(number=number(view.number))
