"""What is carried out of the house, as one value."""

from envies_desktop.activity import Activity, Tool
from envies_desktop.i18n import tr

ACTIVITY = Activity(
    name="sharing",
    sentences=("envies_desktop.sharing.wording",),
    tools={
        "event": (
            Tool(
                label=lambda: tr("Déposer le dossier…"),
                icon="upload",
                tip=lambda: tr("Déposer le dossier de l’événement sur une clé ou sur le partage"),
                run="envies_desktop.sharing.dialogs.deposit:open_deposit",
            ),
        ),
    },
)
