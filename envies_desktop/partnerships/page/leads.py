"""The leads of an event: at which stage, what comes next, who does it and when."""

import datetime as dt
from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.activity import Group
from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.diagnostics.dialogs.new import NewDiagnostic
from envies_desktop.i18n import short_date, sort_key, tr
from envies_desktop.partnerships.actions import remove_partnership
from envies_desktop.partnerships.dialogs.diagnostics import LeadDiagnostics
from envies_desktop.partnerships.dialogs.lead import EditLead
from envies_desktop.partnerships.dialogs.new_lead import NewLead
from envies_desktop.partnerships.queries import LeadRow, lead_rows
from envies_desktop.partnerships.stages import place_of, stage_label


class LeadsPanel(Panel):
    """All leads of an event; Enter changes one, Del removes it."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.table = RecordTable()
        cells = lead_columns(lambda lead: desk.sentence(lead.reason, lead.params))
        self.table.feed(
            desk,
            "leads",
            cells,
            Listed(lambda session: lead_rows(session, event_id), cells),
            label=tr("Pistes de partenariat"),
        )
        self.table.set_empty(
            tr("Aucune piste pour le moment"),
            tr(
                "Une piste relie deux organisations qui veulent donner suite. Ouvrez celles des intérêts "
                "réciproques, ou ajoutez-en une à la main."
            ),
            [button(tr("Ajouter une piste"), self.create_new, icon="plus", kind="primary")],
            icon="handshake",
        )
        self.table.opened.connect(self.edit)
        self.table.removed.connect(self.remove)
        self.change = button(tr("Modifier"), self._edit_selected, icon="pencil")
        self.add = button(tr("Ajouter une piste"), self.create_new, icon="plus", tip=tr("Ctrl+N"))
        self.diagnose = button(tr("Ouvrir un diagnostic"), self.open_diagnostic, icon="clipboard-list")
        self.past = button(tr("Ses diagnostics"), self.show_diagnostics, icon="history")
        self.of_one = (self.change, self.diagnose, self.past)
        self.table.selection_changed.connect(self._enable)
        self._enable(())
        self.tools = Tools([self.table.filter], [self.table.said, *self.of_one, self.add])
        theme.sized(self.table, height=300)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(card(self.tools, self.table), 1)

    def refresh(self) -> None:
        """Read the leads again."""
        self.table.refresh()
        self.tools.setVisible(self.table.model.rowCount() > 0 or bool(self.table.filter.text()))

    def edit(self, partnership_id: UUID) -> None:
        """Change a lead."""
        lead: LeadRow | None = self.table.record(partnership_id)
        if lead is not None:
            dialog = EditLead(self.desk, lead, self)
            dialog.exec()
            dialog.deleteLater()

    def open_diagnostic(self) -> None:
        """A diagnostic of the selected partnership, then its interview."""
        lead = self._selected()
        if lead is not None:
            dialog = NewDiagnostic(self.desk, parent=self, partnership=_group(lead))
            done, made = dialog.exec(), dialog.made
            dialog.deleteLater()
            if done and made:
                self.desk.open("diagnostics", diagnostic_id=made)

    def show_diagnostics(self) -> None:
        """Those of the selected partnership; Enter goes to one."""
        lead = self._selected()
        if lead is not None:
            dialog = LeadDiagnostics(self.desk, _group(lead), self)
            dialog.exec()
            dialog.deleteLater()

    def remove(self, keys: Sequence[UUID]) -> None:
        """Take leads away, in one gesture that undo brings back."""
        lead: LeadRow | None = self.table.record(keys[0]) if keys else None
        if lead is None:
            return

        name = lead.name if len(keys) == 1 else tr("%n piste(s)", "", len(keys))
        remove_records(
            self.desk,
            "partnership-remove",
            name,
            keys,
            lambda work, key: remove_partnership(work, partnership_id=key),
        )

    def create_new(self) -> bool:
        """Ctrl+N adds a lead."""
        dialog = NewLead(self.desk, self.event_id, self)
        dialog.exec()
        dialog.deleteLater()
        return True

    def _enable(self, keys: Sequence[UUID]) -> None:
        for one in self.of_one:
            one.setEnabled(len(keys) == 1)

    def _selected(self) -> LeadRow | None:
        keys = self.table.selection()
        return self.table.record(keys[0]) if len(keys) == 1 else None

    def _edit_selected(self) -> None:
        for key in self.table.selection()[:1]:
            self.edit(key)


def _group(lead: LeadRow) -> Group:
    parties = tuple((partner.organisation_id, partner.name) for partner in lead.partners)
    return Group(lead.id, parties, lead.event)


def partners_words(lead: LeadRow) -> str:
    """ "● Azoth – ■ Val"."""
    return " – ".join(f"{shape_mark(partner.shape)} {partner.name}" for partner in lead.partners)


def lead_columns(why: Callable[[LeadRow], str]) -> Sequence[Column]:
    """Who, how far, what comes next; `why` says where a lead comes from."""
    return [
        Column(
            "partners",
            tr("Organisations"),
            partners_words,
            sort=lambda lead: sort_key(lead.name),
            width=300,
        ),
        Column(
            "stage",
            tr("Étape"),
            lambda lead: stage_label(lead.stage),
            sort=lambda lead: place_of(lead.stage),
            width=150,
            tip=lambda lead: lead.given_up or stage_label(lead.stage),
        ),
        Column(
            "next", tr("Prochaine action"), lambda lead: lead.next_action or tr("à décider"), stretch=True
        ),
        Column("owner", tr("Qui"), lambda lead: lead.owner or "–", width=140),
        Column(
            "due",
            tr("Pour le"),
            lambda lead: _day(lead.next_due),
            sort=lambda lead: lead.next_due or dt.date.max,
            width=110,
        ),
        Column(
            "call",
            tr("Appel prévu"),
            lambda lead: _day(lead.next_call),
            sort=lambda lead: lead.next_call or dt.date.max,
            width=120,
        ),
        Column("why", tr("Origine"), why, width=240, hidden=True),
    ]


def _day(day: dt.date | None) -> str:
    return short_date(day) if day else "–"
