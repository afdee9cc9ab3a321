"""The form of an organisation: saved as one types, with warnings under identifiers, never walls."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import ask_text
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.folding import Folding, dress_sections
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button, column, row
from envies_desktop.directory.actions import change_organisation, set_organisation_themes
from envies_desktop.directory.dialogs.adding import make_theme, offer_new_territory
from envies_desktop.directory.identifiers import organisation_warnings
from envies_desktop.directory.kinds import SIZE_CLASSES, kinds, size_label
from envies_desktop.directory.queries import (
    OrganisationCard,
    organisation_card,
    territory_choices,
    theme_choices,
)
from envies_desktop.directory.tables import marked_kind
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

ID = Qt.ItemDataRole.UserRole
FIELDS = (
    "name", "short_name", "kind", "size_class", "object", "territory_id", "rna", "siren", "siret", "naf",
    "address", "postcode", "city", "email", "phone", "website", "notes",
)  # fmt: skip
IDENTIFIERS = ("rna", "siren", "siret", "naf", "postcode")


class OrganisationForm(Folding):
    """All that an organisation says of itself; what is typed is saved after a pause."""

    kind: QComboBox
    size_class: QComboBox
    territory_id: QComboBox
    themes: QListWidget
    organisation_form: QFormLayout
    object: QPlainTextEdit
    notes: QPlainTextEdit
    rna_note: QLabel
    siren_note: QLabel
    siret_note: QLabel
    naf_note: QLabel
    postcode_note: QLabel

    def __init__(self, desk: Desk, organisation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("organisation", self)
        dress_sections(self)
        self._desk, self._id, self._name = desk, organisation_id, ""
        offer_new_territory(desk, self.territory_id)
        self._put_adding()
        offer(self.kind, {kind: marked_kind(kind) for kind in kinds()})
        offer(self.size_class, {size: size_label(size) for size in SIZE_CLASSES}, none=tr("non précisée"))
        self.object.setFixedHeight(theme.px(96))
        self.notes.setFixedHeight(theme.px(96))
        self.themes.setFixedHeight(theme.px(132))
        widgets = {name: self._widget(name) for name in FIELDS}
        self.fields = Fields(self, widgets)
        self.fields.edited.connect(self._save)
        self.fields.touched.connect(self._judge)
        self.themes.itemChanged.connect(self._save_themes)

    def _put_adding(self) -> None:
        """A theme that is not in the list yet is added under it."""
        self.new_theme = button(tr("Ajouter un thème…"), self.add_theme, icon="plus", kind="quiet")
        around = QWidget()
        self.organisation_form.replaceWidget(self.themes, around)
        around.setLayout(column(self.themes, row(self.new_theme, None), spacing=4))

    def add_theme(self) -> None:
        """Ask for a name, then tick the new theme."""
        name = ask_text(self._desk, tr("Nouveau thème"), tr("Nom du thème"), tr("Ajouter"))
        key = make_theme(self._desk, name) if name else None
        if name and key is not None:
            item = QListWidgetItem(name)
            item.setData(ID, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.themes.addItem(item)
            self._save_themes()

    def _widget(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def refresh(self) -> OrganisationCard:
        """Show what the store holds, but not over what is being typed; raises Refused("store-gone")."""
        with self._desk.store.read() as session:
            card = organisation_card(session, self._id)
            territories = {c.id: c.label for c in territory_choices(session)}
            themes = {c.id: c.label for c in theme_choices(session)}
        self._name = card.name
        offer(self.territory_id, territories, none=tr("non précisé"))
        self.fields.show({name: getattr(card, name) for name in FIELDS})
        self._show_themes(themes, {key for key, _ in card.themes})
        self._say(card.warnings)
        return card

    def _show_themes(self, themes: dict[UUID, str], chosen: set[UUID]) -> None:
        self.themes.blockSignals(True)
        self.themes.clear()
        for key, name in themes.items():
            item = QListWidgetItem(name)
            item.setData(ID, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self.themes.addItem(item)
        self.themes.blockSignals(False)

    def _save(self, name: str, value: Any, visit: str) -> None:
        kept = "" if value is None and name != "territory_id" else value
        try:
            with self._desk.store.work("organisation-change", name=self._name, typing=visit) as work:
                change_organisation(work, organisation_id=self._id, **{name: kept})
        except Refused as refused:
            self.fields.complain(name, self._desk.explain(refused))
            self._desk.warn(self._desk.explain(refused), "bad")

    def _save_themes(self) -> None:
        items = [self.themes.item(place) for place in range(self.themes.count())]
        chosen = [item.data(ID) for item in items if item.checkState() == Qt.CheckState.Checked]
        self._desk.write(
            "organisation-themes",
            lambda work: set_organisation_themes(work, organisation_id=self._id, themes=chosen),
            name=self._name,
        )

    def _judge(self, name: str) -> None:
        """Look at identifiers at each key."""
        if name in IDENTIFIERS:
            typed = {field: self._line(field).text() for field in IDENTIFIERS}
            self._say(organisation_warnings(**typed))

    def _line(self, name: str) -> QLineEdit:
        found = self._widget(name)
        assert isinstance(found, QLineEdit)
        return found

    def _say(self, warnings: dict[str, list[str]]) -> None:
        for name in IDENTIFIERS:
            note: QLabel = getattr(self, f"{name}_note")
            line = self._line(name)
            said = [self._desk.sentence(code, {"value": line.text()}) for code in warnings.get(name, ())]
            note.setText(" ".join(said))
            note.setVisible(bool(said))
            line.setAccessibleDescription(note.text())
