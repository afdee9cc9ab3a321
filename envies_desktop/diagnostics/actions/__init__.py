"""Gestures on diagnostics; each runs inside one work.

| module | gestures |
|---|---|
| diagnostics | open, note, close, open again, remove |
| answers | respondents, answers, comments |
| swot | lines written, changed, moved, hidden, voted |
| plan | actions of the plan |
| consents | what the organisation agrees to |
| followed | steps passed for a reason, figures of indicators |
| questionnaires | adapt, change and bring in a questionnaire |
| drafts | a questionnaire that must be mended before it can be used |
"""

from envies_desktop.diagnostics.actions.answers import (
    add_respondent,
    change_respondent,
    remove_respondent,
    set_answer,
    set_comment,
)
from envies_desktop.diagnostics.actions.consents import record_consent
from envies_desktop.diagnostics.actions.diagnostics import (
    change_diagnostic,
    close_diagnostic,
    open_diagnostic,
    remove_diagnostic,
    reopen_diagnostic,
)
from envies_desktop.diagnostics.actions.drafts import draft_questionnaire, drop_draft
from envies_desktop.diagnostics.actions.followed import hold_gate, pass_gate, set_indicator
from envies_desktop.diagnostics.actions.plan import add_action, change_action, order_actions
from envies_desktop.diagnostics.actions.questionnaires import (
    keep_questionnaire,
    remove_questionnaire,
    stored_questionnaire,
)
from envies_desktop.diagnostics.actions.swot import add_line, change_line, order_lines, vote

__all__ = [
    "add_action",
    "add_line",
    "add_respondent",
    "change_action",
    "change_diagnostic",
    "change_line",
    "change_respondent",
    "close_diagnostic",
    "draft_questionnaire",
    "drop_draft",
    "hold_gate",
    "keep_questionnaire",
    "open_diagnostic",
    "order_actions",
    "order_lines",
    "pass_gate",
    "record_consent",
    "remove_diagnostic",
    "remove_questionnaire",
    "remove_respondent",
    "reopen_diagnostic",
    "set_answer",
    "set_comment",
    "set_indicator",
    "stored_questionnaire",
    "vote",
]
