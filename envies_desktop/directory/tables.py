"""The columns of the tables of the directory."""

from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.tables import Column
from envies_desktop.directory.kinds import kind_label, shape_of
from envies_desktop.directory.queries import NeedLine, OrganisationRow, PersonLine, PersonRow
from envies_desktop.directory.reference import category_label
from envies_desktop.i18n import number, tr


def marked_kind(kind: str) -> str:
    """A kind with the shape of its stakeholder group: never colour alone."""
    return f"{shape_mark(shape_of(kind))} {kind_label(kind)}"


def organisation_columns() -> list[Column]:
    """The list of organisations; names of columns are orders of `organisation_rows`."""

    def counted(count: int) -> str:
        return number(count) if count else ""

    def shown(row: OrganisationRow) -> str:
        return row.name

    return [
        Column("name", tr("Nom"), shown, stretch=True, tip=shown),
        Column("kind", tr("Type"), lambda row: marked_kind(row.kind), width=180),
        Column("city", tr("Ville"), lambda row: row.city, width=150),
        Column("territory", tr("Territoire"), lambda row: row.territory, width=150),
        Column(
            "themes",
            tr("Thèmes"),
            lambda row: ", ".join(row.themes),
            width=190,
            sortable=False,
            hidden=True,
        ),
        Column(
            "people", tr("Personnes"), lambda row: counted(row.people), width=100, right=True, sortable=False
        ),
        Column("needs", tr("Besoins"), lambda row: counted(row.needs), width=90, right=True, sortable=False),
        Column("offers", tr("Offres"), lambda row: counted(row.offers), width=90, right=True, sortable=False),
    ]


def person_columns() -> list[Column]:
    """The people of an organisation."""

    def name(row: PersonLine) -> str:
        return f"{row.last_name.upper()} {row.first_name}".strip()

    return [
        Column("name", tr("Nom"), name, stretch=True),
        Column("title", tr("Fonction"), lambda row: row.title, width=220),
        Column("email", tr("Courriel"), lambda row: row.email, width=240),
        Column("phone", tr("Téléphone"), lambda row: row.phone, width=140),
    ]


def everybody_columns() -> list[Column]:
    """The list of people, wherever they act."""

    def name(row: PersonRow) -> str:
        return f"{row.last_name.upper()} {row.first_name}".strip()

    def where(row: PersonRow) -> str:
        return ", ".join(row.organisations)

    return [
        Column("name", tr("Nom"), name, width=240),
        Column("organisations", tr("Organisations"), where, stretch=True, sortable=False, tip=where),
        Column("email", tr("Courriel"), lambda row: row.email, width=240, sortable=False),
        Column("phone", tr("Téléphone"), lambda row: row.phone, width=140, sortable=False),
    ]


def need_columns() -> list[Column]:
    """The needs and offers of an organisation."""

    def side(row: NeedLine) -> str:
        return tr("Besoin") if row.side == "besoin" else tr("Offre")

    return [
        Column("side", tr("Sens"), side, width=110),
        Column("category", tr("Catégorie"), lambda row: category_label(row.category), width=280),
        Column("text", tr("Texte"), lambda row: row.text, stretch=True, tip=lambda row: row.text),
        Column("quantity", tr("Quantité"), lambda row: row.quantity, width=120),
    ]
