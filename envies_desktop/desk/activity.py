"""What the house itself has in the rail, beside the activities."""

from envies_desktop.activity import Activity, Entry
from envies_desktop.i18n import tr

HOUSE = Activity(
    name="house",
    entries=(
        Entry(
            name="settings",
            label=lambda: tr("Réglages"),
            icon="settings",
            group="foot",
            page="envies_desktop.desk.settings_page:SettingsPage",
            shortcut="Ctrl+,",
            guide=("reglage", "setting"),
        ),
        Entry(
            name="help",
            label=lambda: tr("Aide"),
            icon="circle-question-mark",
            group="foot",
            page="envies_desktop.desk.help_page:HelpPage",
        ),
    ),
)
