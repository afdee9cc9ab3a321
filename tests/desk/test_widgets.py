from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from envies_desktop.desk.records import offer_way_back
from envies_desktop.desk.widgets import (
    Banner,
    FigureCard,
    PageHeader,
    as_plain_tip,
    banner,
    button,
    card,
    card_row,
    clear,
    column,
    empty_state,
    plain_label,
    row,
    section_label,
)

MARKUP = "<img src='file:///etc/passwd'> & <b>gras</b>"


def labels(widget):
    return [label for label in widget.findChildren(QLabel) if label.text()]


def test_labels_show_markup_as_typed(dressed, qtbot):
    made = [plain_label(MARKUP), section_label(MARKUP), banner(MARKUP), empty_state(MARKUP, MARKUP)]
    header = PageHeader(MARKUP, MARKUP)
    figures = FigureCard()
    figures.show_figure(MARKUP, MARKUP, MARKUP)
    for widget in [*made, header, figures]:
        qtbot.addWidget(widget)
        shown = labels(widget) or [widget]
        assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}


def test_button_keeps_an_ampersand(dressed, qtbot):
    made = button("Dupont & fils")
    qtbot.addWidget(made)
    assert made.text() == "Dupont && fils"
    assert made.accessibleName() == "Dupont & fils"


def test_tip_cannot_be_markup():
    assert as_plain_tip("<b>x</b>") == "&lt;b>x&lt;/b>"
    assert as_plain_tip("A & B") == "A & B"


def test_header_puts_its_actions_below_when_narrow(dressed, qtbot):
    header = PageHeader(
        "Alliances en 7 minutes", "Jeudi 15 mars 2018", [button("Imprimer"), button("Replanifier")]
    )
    qtbot.addWidget(header)
    header.resize(900, 60)
    header.show()
    assert header._way.direction() == header._way.Direction.LeftToRight
    header.resize(360, 120)
    assert header._way.direction() == header._way.Direction.TopToBottom


def test_header_shown_again_keeps_a_long_title_whole(dressed, qtbot):
    header = PageHeader("", "", [button("Imprimer le dossier")])
    qtbot.addWidget(header)
    header.resize(600, 120)
    header.show()
    for _ in range(3):
        header.show_text("Réunion de lancement des partenariats entre associations et entreprises", "Jeudi")
        assert header._title.wordWrap()
        assert header._way.direction() == header._way.Direction.TopToBottom


def test_header_with_a_way_back_cuts_no_title(dressed, qtbot):
    title = "Alliances en 7 minutes (démonstration fictive)"
    header = PageHeader("", "", [button("Imprimer le dossier")])
    offer_way_back(header, header, header.close, "Revenir à la liste")
    qtbot.addWidget(header)
    header.show()
    header.show_text(title, "Jeudi 15 mars 2018")
    for width in range(300, 900, 10):
        header.resize(width, 120)
        qtbot.wait(1)
        shown = header._title
        needed = shown.fontMetrics().horizontalAdvance(title)
        assert shown.wordWrap() or shown.width() >= needed, width


def test_header_takes_a_way_back(dressed, qtbot):
    header = PageHeader("Titre")
    qtbot.addWidget(header)
    back = button("Retour")
    header.put_before(back)
    assert header._before.indexOf(back) == 0


def test_cards_wrap_when_narrow(dressed, qtbot):
    made = card_row(*[FigureCard() for _ in range(4)])
    qtbot.addWidget(made)
    made.resize(1100, 200)
    made.show()
    assert made._across == 4
    made.resize(600, 400)
    assert made._across == 2
    made.resize(220, 800)
    assert made._across == 1
    assert made.minimumSizeHint().width() <= 200
    assert isinstance(made.sizeHint(), QSize)


def test_card_that_opens_answers_mouse_and_keys(dressed, qtbot):
    made = FigureCard(opens=True)
    qtbot.addWidget(made)
    made.show()
    for gesture in (
        lambda: qtbot.mouseClick(made, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(made, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(made, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(made.clicked):
            gesture()


def test_card_that_only_says_does_not_open(dressed, qtbot):
    made = FigureCard()
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.clicked):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_banner_forgets_its_former_actions(dressed, qtbot):
    made = Banner()
    qtbot.addWidget(made)
    made.say("Un", "warn", [button("Voir"), button("Corriger")])
    made.say("Deux", "good")
    assert made._actions.count() == 0
    assert (made.words.text(), made.property("panel")) == ("Deux", "banner-good")


def test_clear_empties_layouts_inside_layouts(dressed, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    layout.addLayout(row(plain_label("a"), column(plain_label("b"))))
    layout.addWidget(card(plain_label("c")))
    clear(layout)
    assert layout.count() == 0
