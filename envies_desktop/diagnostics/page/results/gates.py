"""Going beyond a step of a checklist for a written reason, and coming back to it."""

from envies_desktop.desk.dialogs import ask_text
from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.actions import hold_gate, pass_gate
from envies_desktop.diagnostics.queries import DiagnosticCard
from envies_desktop.i18n import tr


def go_beyond(desk: Desk, found: DiagnosticCard | None, axis: str) -> None:
    """Ask for the reason, then open the next step."""
    if found is None or found.questionnaire is None:
        return
    step = found.questionnaire.axis_by_id[axis].title.said()
    asked = tr("Pourquoi passer outre «\u00a0{step}\u00a0»\u00a0? La raison est imprimée.").format(step=step)
    reason = ask_text(desk, tr("Passer l’étape malgré tout"), asked, tr("Passer l’étape"))
    if reason:
        desk.write(
            "gate-pass",
            lambda work: pass_gate(work, diagnostic_id=found.id, axis=axis, reason=reason),
            name=found.name,
        )


def come_back(desk: Desk, found: DiagnosticCard | None, axis: str) -> None:
    """The step must be done after all."""
    if found is not None:
        desk.write(
            "gate-hold", lambda work: hold_gate(work, diagnostic_id=found.id, axis=axis), name=found.name
        )
