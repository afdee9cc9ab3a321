"""The dialog that opens a diagnostic: whom about, by which questionnaire, perhaps during which event."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget

from envies_desktop.activity import Group
from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import column, plain_label
from envies_desktop.diagnostics.actions import open_diagnostic
from envies_desktop.diagnostics.dialogs.whom import PartnershipLine
from envies_desktop.diagnostics.queries import Offered, document_of, offered
from envies_desktop.diagnostics.roles import role_choices
from envies_desktop.diagnostics.subject import PARTNERSHIP
from envies_desktop.directory.dialogs.line import OrganisationLine
from envies_desktop.directory.queries import Choice as Organisation
from envies_desktop.directory.queries import organisation_card
from envies_desktop.events.queries import event_rows
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

SWOT_ALONE = ""
"""Chosen instead of a questionnaire: a SWOT filled in a room."""

SURVEY = "survey"


class NewDiagnostic(WorkDialog):
    """`made` is the id of the diagnostic; the others propose whom it is about.

    A questionnaire about a partnership asks for the partnership, any other for an organisation. A SWOT made
    in a room is about the partnership given, an organisation, or the people of an event.
    """

    def __init__(
        self,
        desk: Desk,
        organisation_id: UUID | None = None,
        parent: QWidget | None = None,
        *,
        partnership: Group | None = None,
    ) -> None:
        super().__init__(desk, tr("Nouveau diagnostic"), tr("Ouvrir le diagnostic"), parent)
        self.made: UUID | None = None
        self._of_partnership = partnership is not None
        self.whom, self.pair = OrganisationLine(desk), PartnershipLine(desk)
        self.what, self.role, self.event_box = QComboBox(), QComboBox(), QComboBox()
        self.help = plain_label(role="small", wrap=True)
        theme.sized(self.whom, width=460)
        theme.sized(self.pair, width=460)
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
        if partnership:
            self.pair.take(partnership)
        self._lay_out()
        self.whom.taken.connect(self._offer)
        self.what.currentIndexChanged.connect(self._explain)
        self._offer(organisation_id)
        (self.what if known or partnership else self.whom).setFocus()

    def _lay_out(self) -> None:
        self.asked = QStackedWidget()
        self.asked.addWidget(self._asks(tr("Sur quelle organisation\u00a0?"), self.whom))
        self.asked.addWidget(self._asks(tr("Sur quel partenariat\u00a0?"), self.pair))
        self.add(self.asked)
        self.add_field(tr("Avec quel questionnaire\u00a0?"), self.what)
        self.add(self.help)
        self.add_field(tr("Qui répond en premier\u00a0?"), self.role)
        self.add_field(tr("Pendant un événement (facultatif)"), self.event_box)
        author = self.desk.store.author
        if author:
            self.add(plain_label(tr("Entretien mené par {name}").format(name=author), "muted"))

    def _asks(self, label: str, line: QLineEdit) -> QWidget:
        name, made = plain_label(label, "strong"), QWidget()
        name.setBuddy(line)
        line.setAccessibleName(label)
        made.setLayout(column(name, line))
        return made

    def _about_partnership(self) -> bool:
        chosen = self._offered.get(self.what.currentData())
        return chosen.questionnaire.audience == PARTNERSHIP if chosen else self._of_partnership

    def _offer(self, organisation_id: UUID | None) -> None:
        """The questionnaires made for this kind of organisation come first."""
        kind = PARTNERSHIP if self.pair.key else ""
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
        self.asked.setCurrentIndex(self._about_partnership())
        self.role.setEnabled(chosen is not None)
        roles = role_choices(chosen.questionnaire.raters if chosen else ())
        offer(self.role, roles)
        choose(self.role, next(iter(roles)))  # another questionnaire, other people: the first it names
        if chosen is None:
            self.help.setText(
                tr(
                    "Quatre cases à remplir ensemble\u00a0: cartes, votes, puis le même rapport. Avec un "
                    "groupe qui n’est pas une organisation, choisissez seulement l’événement."
                )
            )
        else:
            self.help.setText(chosen.questionnaire.purpose.said())
            if chosen.questionnaire.kind == SURVEY:
                choose(self.role, "participant")

    def submit(self) -> None:
        """Open it, today; a survey, or a SWOT made in a room, may be about an event alone."""
        code, event_id = self.what.currentData(), self.event_box.currentData()
        together = code not in self._offered or self._offered[code].questionnaire.kind == SURVEY
        about = self.event_box.currentText() if together and event_id and not self.whom.text() else ""
        pair = self.pair if self._about_partnership() else None
        if pair is not None and pair.key is None:
            raise Refused("diagnostic-partnership")
        if pair is None and self.whom.key is None and not about:
            raise Refused("diagnostic-whom")
        with self.desk.store.read() as session:
            document = document_of(session, code) if code else None
        name = pair.text() if pair else self.whom.text() or about
        with self.desk.store.work("diagnostic-open", name=name) as work:
            self.made = open_diagnostic(
                work,
                document=document,
                organisation_id=None if pair else self.whom.key,
                partnership_id=pair.key if pair else None,
                parties=pair.parties if pair else (),
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
