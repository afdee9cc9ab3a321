"""The Accords tab: three separate questions to the organisation, each answer dated and kept."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import button, card, plain_label
from envies_desktop.diagnostics.actions import record_consent
from envies_desktop.diagnostics.audiences import ConsentLine, audience_label, audiences_of, standing
from envies_desktop.diagnostics.queries import DiagnosticCard, diagnostic_card
from envies_desktop.directory.dialogs.line import OrganisationLine
from envies_desktop.i18n import clock_time, short_date, tr


class ConsentsPanel(Panel):
    """The organisation owns its diagnostic: nothing leaves without its yes."""

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        with desk.store.read() as session:
            self.card: DiagnosticCard = diagnostic_card(session, diagnostic_id)
            about = self.card.partnership_id
            self.parties = desk.activities.parties(session, about) if about else ()
        self.name, self.partner = QLineEdit(), OrganisationLine(desk)
        self.partner.setAccessibleName(tr("Le partenaire concerné"))
        self.party = QComboBox()
        self.party.setAccessibleName(tr("Au nom de quelle organisation\u00a0?"))
        offer(self.party, dict(self.parties), none=tr("Au nom de quelle organisation\u00a0?"))
        self.said: dict[str, QLabel] = {}
        self.history = QListWidget()
        self.history.setWordWrap(True)
        self.history.setAccessibleName(tr("Réponses données"))
        theme.sized(self.history, height=120)
        theme.sized(self.name, width=260, most_width=420)
        theme.sized(self.partner, width=260, most_width=420)
        self._lay_out()

    def _owner_words(self) -> str:
        if self.parties:
            return tr(
                "Le diagnostic appartient aux parties du partenariat\u00a0: chacune répond pour elle, il "
                "faut le oui de toutes, et un non suffit. Chaque réponse peut changer\u00a0: la dernière "
                "compte. Sans cela, rien ne s’imprime pour d’autres et rien ne se partage."
            )
        owner = (
            tr("Le diagnostic appartient au groupe.")
            if self.card.of_group
            else tr("Le diagnostic appartient à l’organisation.")
        )
        return f"{owner} " + tr(
            "Chaque question se pose à part, et chaque réponse peut changer\u00a0: la dernière compte. Sans "
            "un oui, rien ne s’imprime pour d’autres et rien ne se partage."
        )

    def _lay_out(self) -> None:
        asked = (
            tr("Qui répond au nom du groupe\u00a0?")
            if self.card.of_group
            else tr("Qui répond au nom de l’organisation\u00a0?")
        )
        name = plain_label(asked, "strong")
        name.setBuddy(self.name)
        explained = plain_label(self._owner_words(), "muted", wrap=True)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        fields = [name, self.name, self.party] if self.parties else [name, self.name]
        layout.addWidget(card(explained, Tools(fields)))
        for audience in audiences_of(len(self.parties)):
            layout.addWidget(self._question(audience))
        layout.addWidget(card(plain_label(tr("Réponses données"), "strong"), self.history))
        layout.addStretch(1)

    def _question(self, audience: str) -> QWidget:
        self.said[audience] = plain_label(role="muted", wrap=True)
        asked = {
            "paa": tr("Peut-on le montrer à Pays d’Aix Associations\u00a0?"),
            "partner": tr("Peut-on le montrer à un partenaire, et auquel\u00a0?"),
            "public": tr("Peut-on le rendre public\u00a0?"),
        }[audience]
        label = audience_label(audience)
        answers = [
            button(words, partial(self.record, audience, given), icon=icon, name=f"{label}\u00a0: {words}")
            for given, words, icon in ((True, tr("Oui"), "check"), (False, tr("Non"), "x"))
        ]
        tools = [self.partner, *answers] if audience == "partner" else answers
        return card(plain_label(asked, "strong", wrap=True), Tools(tools), self.said[audience])

    def refresh(self) -> None:
        """What was answered, the last answer first."""
        with self.desk.store.read() as session:
            self.card = diagnostic_card(session, self.diagnostic_id)
        lines = self.card.consents
        for audience in self.said:
            self.said[audience].setText(
                "\n".join([_standing_words(lines, audience), *self._missing(lines, audience)])
            )
        self.history.clear()
        self.history.addItems([consent_words(line) for line in lines] or [tr("Rien n’a été demandé encore.")])

    def _missing(self, lines: tuple[ConsentLine, ...], audience: str) -> list[str]:
        """The parties that have not answered while others have."""
        answered = {line.partner_id for line in lines if line.audience == audience}
        silent = [name for key, name in self.parties if answered and key not in answered]
        return [tr("{whom}\u00a0: non demandé, donc non").format(whom=name) for name in silent]

    def record(self, audience: str, given: bool) -> None:
        """Note an answer, now."""
        partner = self.partner.key if audience == "partner" else self.party.currentData()
        self.desk.write(
            "consent-set",
            lambda work: record_consent(
                work,
                diagnostic_id=self.diagnostic_id,
                audience=audience,
                given=given,
                name=self.name.text(),
                partner_id=partner,
            ),
            name=self.card.name,
        )


def consent_words(line: ConsentLine) -> str:
    """ "22/11/2026 à 17 h 45 · Un partenaire (Val) : oui – Léa Martin"."""
    local = line.at.astimezone()
    whom = audience_label(line.audience)
    whom = f"{whom} ({line.partner})" if line.partner else whom
    answer = tr("oui") if line.given else tr("non")
    said = tr("{day} à {time} · {whom}\u00a0: {answer} – {name}")
    return said.format(
        day=short_date(local.date()), time=clock_time(local), whom=whom, answer=answer, name=line.name
    )


def _standing_words(lines: tuple[ConsentLine, ...], audience: str) -> str:
    partners = {line.partner_id for line in lines if line.audience == audience} or {None}
    last = [found for one in partners if (found := standing(lines, audience, one))]
    if not last:
        return tr("Pas encore demandé\u00a0: c’est non.")
    return "\n".join(consent_words(one) for one in sorted(last, key=lambda one: one.at, reverse=True))
