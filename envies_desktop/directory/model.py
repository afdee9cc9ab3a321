"""Organisations, people, territories, themes, needs and offers (domain: data model of the field)."""

import uuid
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from envies_desktop.store.base import NAMES, Recognised, Record, Searchable


class Territory(Record):
    """A commune, an intercommunal area or a district."""

    __tablename__ = "territory"

    code: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(info={NAMES: "thing"})
    insee: Mapped[str] = mapped_column(default="")
    postcodes: Mapped[list[Any]] = mapped_column(default=list)
    parent_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("territory.id"), default=None)
    focus: Mapped[str] = mapped_column(default="")
    demo: Mapped[bool] = mapped_column(default=False)


class Theme(Record):
    """A theme of partnerships: culture, silver economy, circular economy…"""

    __tablename__ = "theme"

    code: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(info={NAMES: "thing"})
    demo: Mapped[bool] = mapped_column(default=False)


class Organisation(Searchable, Recognised, Record):
    """An organisation of one of the five stakeholder groups; `kind` is a code of directory.kinds."""

    __tablename__ = "organisation"
    # Its numbers have indexes of their own.
    KNOWN_BY = (
        ("name", ("name",)),
        ("name", ("short_name",)),
        ("email", ("email",)),
        ("phone", ("phone",)),
    )

    name: Mapped[str] = mapped_column(info={NAMES: "thing"})
    short_name: Mapped[str] = mapped_column(default="", info={NAMES: "thing"})
    kind: Mapped[str] = mapped_column(default="association", index=True)
    rna: Mapped[str] = mapped_column(default="", index=True)
    siren: Mapped[str] = mapped_column(default="", index=True)
    siret: Mapped[str] = mapped_column(default="", index=True)
    naf: Mapped[str] = mapped_column(default="")
    size_class: Mapped[str] = mapped_column(default="")
    object: Mapped[str] = mapped_column(sa.Text, default="")
    address: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    territory_id: Mapped[uuid.UUID | None] = mapped_column(sa.ForeignKey("territory.id"), default=None)
    website: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="", info={NAMES: "email"})
    phone: Mapped[str] = mapped_column(default="", info={NAMES: "phone"})
    created_on: Mapped[date | None] = mapped_column(default=None)
    status: Mapped[str] = mapped_column(default="active")
    notes: Mapped[str] = mapped_column(sa.Text, default="")
    demo: Mapped[bool] = mapped_column(default=False)

    def search_text(self) -> tuple[str, ...]:
        """Name first, then what people remember of an organisation."""
        return (self.name, self.short_name, self.city, self.rna, self.siret, self.object)


class OrganisationTheme(Record):
    """A theme of an organisation; its key comes from both sides."""

    __tablename__ = "organisation_theme"
    __table_args__ = (sa.UniqueConstraint("organisation_id", "theme_id"),)

    organisation_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("organisation.id"), index=True)
    theme_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("theme.id"))


class Person(Searchable, Recognised, Record):
    """A person; what they do in an organisation is a `Role`."""

    __tablename__ = "person"
    KNOWN_BY = (("person", ("first_name", "last_name")), ("email", ("email",)), ("phone", ("phone",)))

    civility: Mapped[str] = mapped_column(default="")
    first_name: Mapped[str] = mapped_column(default="", info={NAMES: "first"})
    last_name: Mapped[str] = mapped_column(default="", info={NAMES: "last"})
    email: Mapped[str] = mapped_column(default="", index=True, info={NAMES: "email"})
    phone: Mapped[str] = mapped_column(default="", info={NAMES: "phone"})
    notes: Mapped[str] = mapped_column(sa.Text, default="")
    demo: Mapped[bool] = mapped_column(default=False)

    def search_text(self) -> tuple[str, ...]:
        """Last name first: lists of people sort by it."""
        return (self.last_name, self.first_name, self.email)


class Role(Record):
    """What a person is in an organisation; its key comes from both sides."""

    __tablename__ = "role"
    __table_args__ = (sa.UniqueConstraint("person_id", "organisation_id"),)

    person_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("person.id"), index=True)
    organisation_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("organisation.id"), index=True)
    title: Mapped[str] = mapped_column(default="")


class NeedOffer(Record):
    """A need or an offer; `side` is "besoin" or "offre", `category` a code of reference.yaml."""

    __tablename__ = "need_offer"

    organisation_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("organisation.id"), index=True)
    side: Mapped[str]
    category: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(sa.Text, default="")
    quantity: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="ouvert")
    demo: Mapped[bool] = mapped_column(default=False)


class Consent(Record):
    """A dated consent of a person for one purpose ("photo", "contact"); the last one counts."""

    __tablename__ = "consent"

    person_id: Mapped[uuid.UUID] = mapped_column(sa.ForeignKey("person.id"), index=True)
    purpose: Mapped[str]
    given: Mapped[bool]
    at: Mapped[datetime]
    wording: Mapped[str] = mapped_column(default="")
