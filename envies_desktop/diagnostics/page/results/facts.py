"""The cards above the results: level, completeness, types of partnership, what is unclear."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.widgets import FigureCard, card_row
from envies_desktop.diagnostics.queries import Figures
from envies_desktop.diagnostics.queries.listing import level_name
from envies_desktop.i18n import number, tr


class Facts(QWidget):
    """Four figures that speak."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level, self.filled, self.types = FigureCard(), FigureCard(), FigureCard()
        self.row = card_row(self.level, self.filled, self.types, least=240)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.row)

    def show_figures(self, figures: Figures) -> None:
        """Show these."""
        result = figures.result
        points = "–" if result.global_score is None else number(round(result.global_score, 1))
        level = level_name(figures.questionnaire, result)
        self.level.show_figure(
            f"{points} / 100" if result.global_score is not None else "–",
            level or tr("Pas encore de niveau"),
            tr("Auto-positionnement\u00a0: un point de départ, pas un jugement"),
        )
        share = number(round(100 * result.completeness))
        self.filled.show_figure(
            f"{share}\u00a0%",
            tr("des questions ont une réponse"),
            _unclear(len(result.clarify), provisional=result.provisional),
            "accent" if result.provisional else "muted",
        )
        self.types.setVisible(bool(figures.advice.scores))
        self.types.show_figure(*type_words(figures))


def _unclear(count: int, *, provisional: bool) -> str:
    said = [tr("Provisoire\u00a0: moins de 70\u00a0% de réponses")] if provisional else []
    if count:
        said.append(tr("%n point(s) à éclaircir", "", count))
    return ". ".join(said)


def type_words(figures: Figures) -> tuple[str, str, str]:
    """The type recommended with its score, what is to be discussed, what is for later."""
    advice = figures.advice
    names = {kind.id: kind.text.said() for kind in figures.questionnaire.types}

    def told(types: Iterable[str]) -> str:
        known = {name: advice.scores.get(name) for name in types}
        return ", ".join(
            names[name] if points is None else f"{names[name]} ({number(round(points))})"
            for name, points in known.items()
        )

    notes = []
    if advice.discuss:
        notes.append(tr("À discuter\u00a0: {types}").format(types=told(advice.discuss)))
    later = [name for name in advice.medium_term if name in (*advice.recommended, *advice.discuss)]
    if later:
        notes.append(tr("À moyen terme\u00a0: {types}").format(types=", ".join(names[one] for one in later)))
    if advice.prepare:
        axes = figures.questionnaire.axis_by_id
        weak = ", ".join(axes[one].title.said() for one in advice.prepare)
        notes.append(tr("À travailler\u00a0: {axes}").format(axes=weak))
        return tr("Se préparer d’abord"), tr("avant de chercher un partenaire"), ". ".join(notes)
    if advice.recommended:
        return told(advice.recommended), tr("type de partenariat recommandé"), ". ".join(notes)
    return "–", tr("aucun type ne se détache encore"), ". ".join(notes)
