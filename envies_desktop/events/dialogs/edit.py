"""Correct a participant: who they are, what their kind of event knows of them; saved at once."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.activity import PersonTab, load
from envies_desktop.desk.box import LiveDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.reads import Reads
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import scrolled
from envies_desktop.directory.actions import change_person
from envies_desktop.events import actions
from envies_desktop.events.dialogs.participant import PARTICIPATION, PERSON, ParticipantForm
from envies_desktop.events.dialogs.person_panel import PersonPanel
from envies_desktop.events.queries import ParticipantRow, event_of, people_of
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class EditParticipant(LiveDialog):
    """Everything about one participant; `step` is the tab shown first."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        participant_id: UUID,
        *,
        step: str = "",
        parent: QWidget | None = None,
    ) -> None:
        with desk.store.read() as session:
            self.kind = desk.activities.kind(event_of(session, event_id).kind)
        self.form, self.tabs = ParticipantForm(self.kind), Steps(desk)
        super().__init__(parent, tr("Participant"), self.tabs, size=(960, 700))
        self._desk, self._event, self._id = desk, event_id, participant_id
        self._row: ParticipantRow | None = None
        self._reads, self._held = Reads(), ""
        self.tabs.add("identity", tr("Inscription"), lambda place: scrolled(self.form, place))
        for tab in self.kind.participant_tabs:
            self.tabs.add(tab.name, tab.title(), partial(self._make, tab))
        self.tabs.show_step(step)
        f = self.form
        for shown in (f.seek, f.seek_label, f.found, f.kind, f.kind_label):
            shown.hide()
        self.form.organisation.setReadOnly(True)
        self.form.fields.edited.connect(self._save)
        desk.changed.connect(self._heard)
        shown_first = self.tabs.content()
        if isinstance(shown_first, PersonPanel):
            shown_first.focus_search()
        else:
            self.form.first_name.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds; one who is gone closes the dialog."""
        try:
            with self._reads.again(), self._desk.store.read() as session:
                people = people_of(session, self._event, self._desk.activities)
            row = next((row for row in people if row.id == self._id), None)
            if row is None:
                raise Refused("store-gone", kind="participant")
        except Refused as refused:
            if refused.code == "store-gone":
                self._held = self.form.fields.wrong()
                self.reject()
            else:
                self.banner.say(self._desk.explain(refused), "bad")
            return
        self._row = row
        self.setWindowTitle(row.label)
        self.form.fields.show({name: getattr(row, name) for name in self.form.fields.widgets})
        for tab in self.kind.participant_tabs:
            self.tabs.count_on(tab.name, tab.title(), load(tab.count)(row))

    def done(self, result: int) -> None:
        """Save what is being typed before leaving; what cannot be read holds one back, once."""
        self.form.fields.flush()
        wrong = self.form.fields.wrong()
        if wrong != self._held:
            self._held = wrong
            if wrong:
                self.tabs.show_step("identity")
                self.form.fields.widgets[wrong].setFocus()
                return
        self._desk.changed.disconnect(self._heard)
        super().done(result)

    def _make(self, tab: PersonTab, place: QWidget) -> PersonPanel:
        made: PersonPanel = load(tab.build)(self._desk, self._id, place)
        made.said.connect(self._tell)
        return made

    def _tell(self, text: str) -> None:
        """Why a gesture was refused; nothing once one is done."""
        if text:
            self.banner.say(text, "bad")
        else:
            self.banner.hide()

    def _heard(self, changes: Any) -> None:
        if self._reads.concerned(changes):
            self.refresh()

    def _write(self, code: str, action: Callable[["Work"], object], **params: Any) -> None:
        """One gesture; what is refused is said here, and the form shows again what is kept."""
        assert self._row is not None
        try:
            with self._desk.store.work(code, **{"name": self._row.label, **params}) as work:
                action(work)
        except Refused as refused:
            self._tell(self._desk.explain(refused))
            self.refresh()
        else:
            self._tell("")

    def _save(self, name: str, value: Any, visit: str) -> None:
        assert self._row is not None
        if name in PERSON:
            person = self._row.person_id
            self._write(
                "person-change",
                lambda work: change_person(work, person_id=person, **{name: value}),
                typing=visit,
            )
        elif name == "status":
            code, params = actions.status_work(value, [self._row.label])
            self._write(
                code,
                lambda work: actions.set_status(work, participant_ids=[self._id], status=value),
                **params,
                typing=visit,
            )
        elif name in PARTICIPATION:
            self._write(
                "participant-change",
                lambda work: actions.change_participant(work, participant_id=self._id, **{name: value}),
                typing=visit,
            )
        elif own := self.form.own_values({name: value}):
            self._write(
                "participant-change",
                lambda work: load(self.kind.registers)(work, self._id, own),
                typing=visit,
            )
