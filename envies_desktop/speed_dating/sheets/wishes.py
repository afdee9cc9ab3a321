"""What the registration form of a speed dating asks more: whom one would like to meet."""

from envies_desktop.events.sheets.forms import Block, lines, note, ranked, section, space
from envies_desktop.i18n import tr
from envies_desktop.paper.page import A4


def wish_blocks(size: float) -> list[Block]:
    """The wishes, in their order; and whom not to be placed with."""
    return [
        section(tr("Qui souhaitez-vous rencontrer\u00a0?"), size),
        note(
            tr(
                "Des noms d’organisations, ou à défaut un genre d’organisation. Votre premier vœu en premier."
            ),
            size,
            A4.inner,
        ),
        ranked(6, size),
        lines(
            tr("Personnes avec qui ne pas vous placer"),
            1,
            size,
            tr("Partenaire que vous connaissez déjà, concurrent… Cela reste entre nous."),
        ),
        space(size),
    ]
