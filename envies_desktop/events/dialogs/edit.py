"""Correct a participant: who they are, whom they wish to meet, whom they must or must not; saved at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.box import LiveDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.reads import Reads
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import scrolled
from envies_desktop.directory.actions import change_person
from envies_desktop.events import actions
from envies_desktop.events.dialogs.pair_rules import PairRules
from envies_desktop.events.dialogs.participant import PARTICIPATION, PERSON, ParticipantForm
from envies_desktop.events.dialogs.wishes import Wishes
from envies_desktop.events.queries import (
    ParticipantCard,
    ParticipantRow,
    participant_card,
    participant_rows,
    wishable,
)
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class EditParticipant(LiveDialog):
    """Everything about one participant, on three tabs; `step` is the one shown first."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        participant_id: UUID,
        *,
        matched: bool,
        step: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.form, self.wishes, self.rules = ParticipantForm(), Wishes(), PairRules()
        self.tabs = Steps(desk)
        super().__init__(parent, tr("Participant"), self.tabs, size=(960, 700))
        self._desk, self._event, self._id = desk, event_id, participant_id
        self._row: ParticipantRow | None = None
        self._reads = Reads()
        self.tabs.add("identity", tr("Inscription"), lambda: scrolled(self.form))
        if matched:
            self.tabs.add("wishes", tr("Vœux"), lambda: self.wishes)
            self.tabs.add("rules", tr("Règles de placement"), lambda: self.rules)
        self.tabs.show_step(step)
        f = self.form
        for shown in (f.seek, f.seek_label, f.found, f.kind, f.kind_label):
            shown.hide()
        self.form.organisation.setReadOnly(True)
        self.form.fields.edited.connect(self._save)
        self.wishes.changed.connect(self._save_wishes)
        self.rules.added.connect(self._add_rule)
        self.rules.removed.connect(self._remove_rule)
        desk.changed.connect(self._heard)
        first = {"wishes": self.wishes.seek, "rules": self.rules.seek}.get(step, self.form.first_name)
        first.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds; one who is gone closes the dialog."""
        try:
            with self._reads.again(), self._desk.store.read() as session:
                card = participant_card(session, self._id)
                may_wish = wishable(session, self._id)
                everybody = {
                    row.id: row.label for row in participant_rows(session, self._event) if row.id != self._id
                }
        except Refused as refused:
            if refused.code == "store-gone":
                self.reject()
            else:
                self.banner.say(self._desk.explain(refused), "bad")
            return
        self._row = card.row
        self.setWindowTitle(card.row.label)
        self._show(card, may_wish, everybody)

    def _show(self, card: ParticipantCard, may_wish: dict[UUID, str], everybody: dict[UUID, str]) -> None:
        row = card.row
        values = {name: getattr(row, name) for name in (*PERSON, *PARTICIPATION, "organisation", "kind")}
        self.form.fields.show(values)
        wished = [wish.wished_id for wish in card.wishes]
        mutual = {wish.wished_id for wish in card.wishes if wish.mutual}
        self.wishes.show_wishes({w.wished_id: w.label for w in card.wishes} | may_wish, wished, mutual)
        self.rules.show_rules(everybody, [(rule.rule, rule.other_id) for rule in card.rules])
        self.tabs.count_on("wishes", tr("Vœux"), len(wished))
        self.tabs.count_on("rules", tr("Règles de placement"), len(card.rules))

    def done(self, result: int) -> None:
        """Save what is being typed before leaving."""
        self.form.fields.flush()
        self._desk.changed.disconnect(self._heard)
        super().done(result)

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
            self.banner.say(self._desk.explain(refused), "bad")
            self.refresh()
        else:
            self.banner.hide()

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
            kept = self.form.participation({name: value})
            self._write(
                "participant-change",
                lambda work: actions.change_participant(work, participant_id=self._id, **kept),
                typing=visit,
            )

    def _save_wishes(self, wished: list[UUID]) -> None:
        self._write(
            "wishes-set", lambda work: actions.set_wishes(work, participant_id=self._id, wished=wished)
        )

    def _add_rule(self, rule: str, other: UUID) -> None:
        self._write("rule-set", lambda work: actions.set_rule(work, a_id=self._id, b_id=other, rule=rule))

    def _remove_rule(self, rule: str, other: UUID) -> None:
        self._write("rule-remove", lambda work: actions.remove_rule(work, a_id=self._id, b_id=other))
