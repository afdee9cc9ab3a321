"""The dialog that opens a diagnostic: whom about, by which questionnaire, perhaps during which event."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.diagnostics.actions import open_diagnostic
from envies_desktop.diagnostics.queries import Offered, document_of, offered
from envies_desktop.diagnostics.roles import role_choices
from envies_desktop.directory.queries import Choice as Organisation
from envies_desktop.directory.queries import organisation_card, organisation_choices
from envies_desktop.events.queries import event_rows
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

SWOT_ALONE = ""
"""Chosen instead of a questionnaire: a SWOT filled in a room."""

SURVEY = "survey"


class OrganisationLine(QLineEdit):
    """A line where an organisation is found; `key` is its id until something else is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.key: UUID | None = None
        self.setPlaceholderText(tr("Tapez trois lettres du nom, puis choisissez"))
        self.textEdited.connect(self._forget)
        self.finder = Finder(self, self._search, clears=False)
        self.finder.chosen.connect(self.take)

    def take(self, found: Organisation) -> None:
        """This one."""
        self.key = found.id
        self.setText(found.label)

    def _search(self, text: str) -> list[Choice]:
        with self._desk.store.read() as session:
            return [Choice(found.label, found) for found in organisation_choices(session, text, 12)]

    def _forget(self) -> None:
        self.key = None


class NewDiagnostic(WorkDialog):
    """`made` is the id of the diagnostic; `organisation_id` proposes whom it is about."""

    def __init__(
        self, desk: Desk, organisation_id: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tr("Nouveau diagnostic"), tr("Ouvrir le diagnostic"), parent)
        self.made: UUID | None = None
        self.whom = OrganisationLine(desk)
        self.what, self.role, self.event_box = QComboBox(), QComboBox(), QComboBox()
        self.help = plain_label(role="small", wrap=True)
        theme.sized(self.whom, width=460)
        theme.sized(self.help, width=420)
        with desk.store.read() as session:
            self._offered = {
                one.questionnaire.id: one for one in offered(session) if not one.questionnaire.statuses
            }
            events = {row.id: row.title for row in event_rows(session, limit=60)}
            known = organisation_card(session, organisation_id) if organisation_id else None
        offer(self.event_box, events, none=tr("Aucun"))
        if known:
            self.whom.take(Organisation(known.id, known.name))
        self._lay_out()
        self.whom.finder.chosen.connect(lambda found: self._offer(found.id))
        self.what.currentIndexChanged.connect(self._explain)
        self._offer(organisation_id)
        (self.what if known else self.whom).setFocus()

    def _lay_out(self) -> None:
        self.add_field(tr("Sur quelle organisation\u00a0?"), self.whom)
        self.add_field(tr("Avec quel questionnaire\u00a0?"), self.what)
        self.add(self.help)
        self.add_field(tr("Qui répond en premier\u00a0?"), self.role)
        self.add_field(tr("Pendant un événement (facultatif)"), self.event_box)
        author = self.desk.store.author
        if author:
            self.add(plain_label(tr("Entretien mené par {name}").format(name=author), "muted"))

    def _offer(self, organisation_id: UUID | None) -> None:
        """The questionnaires made for this kind of organisation come first."""
        kind = ""
        if organisation_id is not None:
            with self.desk.store.read() as session:
                kind = organisation_card(session, organisation_id).kind
        ordered = sorted(
            self._offered.values(),
            key=lambda one: (one.questionnaire.audience != kind, one.questionnaire.kind != "diagnostic"),
        )
        self.what.blockSignals(True)
        self.what.clear()
        offer(self.what, {one.questionnaire.id: _title(one) for one in ordered})
        self.what.addItem(tr("SWOT sans questionnaire, rempli à plusieurs"), SWOT_ALONE)
        choose(self.what, ordered[0].questionnaire.id if ordered else SWOT_ALONE)
        self.what.blockSignals(False)
        self._explain()

    def _explain(self) -> None:
        chosen = self._offered.get(self.what.currentData())
        self.role.setEnabled(chosen is not None)
        offer(self.role, role_choices(chosen.questionnaire.raters if chosen else ()))
        if chosen is None:
            self.help.setText(
                tr("Quatre cases à remplir ensemble\u00a0: cartes, votes, puis le même rapport.")
            )
        else:
            self.help.setText(chosen.questionnaire.purpose.said())
            if chosen.questionnaire.kind == SURVEY:
                choose(self.role, "participant")

    def submit(self) -> None:
        """Open it, today; a survey may be about an event alone."""
        code, event_id = self.what.currentData(), self.event_box.currentData()
        survey = code in self._offered and self._offered[code].questionnaire.kind == SURVEY
        about = self.event_box.currentText() if survey and event_id and not self.whom.text() else ""
        if self.whom.key is None and not about:
            raise Refused("diagnostic-whom")
        with self.desk.store.read() as session:
            document = document_of(session, code) if code else None
        with self.desk.store.work("diagnostic-open", name=self.whom.text() or about) as work:
            self.made = open_diagnostic(
                work,
                document=document,
                organisation_id=self.whom.key,
                title=about,
                event_id=event_id,
                opened_on=dt.date.today(),
                role=self.role.currentData(),
            ).id


def _title(one: Offered) -> str:
    """ "Diagnostic RSE – 34 questions, 75 min"."""
    known = one.questionnaire
    counted = tr("%n question(s)", "", len(known.questions))
    minutes = tr("{minutes} min").format(minutes=known.duration_min)
    return f"{known.title.said()} – {counted}, {minutes}"
