"""Make resources/demo/participants.xlsx and .csv: the demo's list as a person would have typed it.

Usage: python tools/make_demo_sheet.py [demo.yaml]. Organisations and wishes come from the demo; the people
are invented, named after their role, with addresses at example.org. The mess is on purpose: titles above
the header, a phone that lost its zero, two addresses in a cell, a mistyped wish, an unknown one, one for
oneself, a line typed twice, capitals, a damaged SIRET, a total.
"""

# ruff: noqa: E501 -- one person per line reads best
import csv
import datetime as dt
import sys
from pathlib import Path
from typing import Any

import xlsxwriter
import yaml

ROOT = Path(__file__).parent.parent
DEMO = ROOT / "resources" / "demo"

HEADER = ("Nom de la structure", "Asso / Entreprise", "Contact", "Fonction", "Mail", "Tél.", "N° SIRET", "Commune",
          "Besoin", "Offre", "Vœu 1", "Vœu 2", "Vœu 3", "Vœu 4", "Ne pas placer avec", "Horaires", "Photo ?",
          "Accord coordonnées", "Remarques")  # fmt: skip

# organisation: contact, function, mail, phone, photo, consent
PEOPLE: dict[str, tuple[Any, ...]] = {
    "azoth": ("Camille PRÉSIDENTE", "présidente", "camille.presidente@example.org", 612345601, "oui", "oui"),
    "charlie_free": ("Stéphane TRÉSORIER", "trésorier", "stephane.tresorier@example.org ; jazz@example.org",
                     "06 12 34 56 02", "Oui", "OUI"),
    "fontaine_obscure": ("Alix Coordinatrice", "coordinatrice", "alix.coordinatrice@example.org",
                         "06.12.34.56.03", "oui", "oui"),
    "nouvelle_mine": ("D'ATELIER Dominique", "responsable de l'atelier", "dominique.datelier@example.org",
                      "+33 6 12 34 56 04", "x", "x"),
    "rencontres_cine": ("Maxime de LA PROGRAMMATION", "programmation", "maxime.programmation@example.org",
                        "0612345605", "oui", "oui"),
    "voyons_voir": ("Sacha MÉDIATRICE", "médiatrice", "sacha.mediatrice@example.org", "06 12 34 56 06", "non", "oui"),
    "cie_2b2b": ("DANSEUSE Lou", "danseuse", "lou.danseuse@example.org", "612 34 56 07", "oui", "oui"),
    "petit_duc": ("M. RÉGISSEUR Andréa", "régisseur", "andrea.regisseur@example.org", "06-12-34-56-08", "oui", "oui"),
    "maison_espagne": ("Mme Ange SECRÉTAIRE", "secrétaire", "ange.secretaire@example.org", "06 12 34 56 09",
                       "pas de photo", "oui"),
    "proxidom": ("Charlie DIRECTEUR", "directeur", "charlie.directeur@example.org", "06 12 34 56 10", "oui", "non"),
    "esa": ("Morgane D’ÉCOLE", "relations entreprises", "morgane.decole@example.org", "06 12 34 56 11", "oui", "oui"),
    "cbe_sud_luberon": ("Gaël CHARGÉ-DE-MISSION", "chargé de mission", "gael.mission@example.org", "06 12 34 56 12",
                        "oui", "oui"),
    "fx_boulangerie": ("Yaël BOULANGÈRE", "gérante", "yael.boulangere@example.org", "06 12 34 56 13", "oui", "oui"),
    "fx_archi": ("Eden ARCHITECTE", "architecte associé", "eden.architecte@example.org", "06 12 34 56 14", "oui", "oui"),
    "fx_numerique": ("Noa DÉVELOPPEUSE", "développeuse", "noa.developpeuse@example.org", "06 12 34 56 15", "oui", "oui"),
    "fx_agro": ("Mahé CONSERVEUR", "directeur de production", "mahe.conserveur@example.org", "06 12 34 56 16", "oui", "oui"),
    "fx_transport": ("Jo TRANSPORTEUR", "gérant", "jo.transporteur@example.org", "06 12 34 56 17", "oui", "non"),
    "fx_assurance": ("Sam CONSEILLÈRE", "conseillère RSE", "sam.conseillere@example.org", "06 12 34 56 18", "oui", "oui"),
    "fx_hotel": ("Robin HÔTELIER", "directeur", "robin.hotelier@example.org", "06 12 34 56 19", "oui", "oui"),
    "fx_startup": ("Ariel FONDATRICE", "fondatrice", "ariel.fondatrice@example.org", "06 12 34 56 20", "oui", "oui"),
    "fx_compta": ("Loïs COMPTABLE", "expert-comptable", "lois.comptable@example.org", "06 12 34 56 21", "oui", "oui"),
    "fx_imprimeur": ("Swann IMPRIMEUR", "imprimeur", "swann.imprimeur@example.org", "06 12 34 56 22", "oui", "oui"),
}  # fmt: skip
TYPED = {"voyons_voir": "voyons voir", "petit_duc": "LE PETIT DUC", "esa": "Ecole supérieure d’art d’Aix-en-Provence",
         "cie_2b2b": "2B2B", "cbe_sud_luberon": "C.B.E. du Sud Luberon"}  # fmt: skip
REMARKS = {"fx_transport": "vient en camion, prévoir une place", "azoth": "déjà venue en 2017"}
HOURS = {"fx_boulangerie": "part à 19h45", "rencontres_cine": "présent dès 17h30"}
EXTRA_WISH = {"nouvelle_mine": "Garage du Soleil", "proxidom": "Proxidom", "fx_startup": "Voyon Voire"}
MISTYPED = {("fontaine_obscure", "fx_archi"): "Atelier Garigue Architeture"}
APART = {"petit_duc": "Imprimerie du Cours"}


def main() -> None:
    """Write both files."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else DEMO / "demo.yaml"
    rows = demo_rows(yaml.safe_load(source.read_text(encoding="utf-8")))
    write_workbook(DEMO / "participants.xlsx", rows)
    write_text(DEMO / "participants.csv", rows)
    print(f"{len(rows)} lines")


def demo_rows(demo: dict[str, Any]) -> list[list[Any]]:
    """The cells under the header."""
    event = next(e for e in demo["events"] if e["id"] == "ev_speed_demo")
    firms = {o["id"]: o for o in demo["organisations"]}
    labels = {c["id"]: c["fr"] for c in categories()}
    asides: dict[tuple[str, str], str] = {}
    for row in demo["needs_offers"]:
        asides.setdefault((row["organisation"], row["side"]), labels[row["category"]])
    wishes: dict[str, list[str]] = {}
    for wish in sorted(event["wishes"], key=lambda w: (w["who"], w["rank"])):
        wishes.setdefault(wish["who"], []).append(wish["wants"])
    keys = [p["organisation"] for p in event["participants"]]
    rows = [demo_row(key, firms[key], wishes[key], asides, firms) for key in keys]
    return [*rows, rows[1]]


def demo_row(key: str, firm: dict[str, Any], wanted: list[str], asides: Any, firms: Any) -> list[Any]:
    """One line; the third and fourth wishes of some share a cell."""
    contact, role, mail, phone, photo, consent = PEOPLE[key]
    names = [MISTYPED.get((key, other)) or bare(firms[other]["name"]) for other in wanted]
    if key in EXTRA_WISH:
        names[-1] += f" ; {EXTRA_WISH[key]}"
    if key == "fx_hotel":
        names = [names[0], names[1], " ; ".join(names[2:])]
    kind = {"association": "Association", "entreprise": "Entreprise"}.get(firm["kind"], "École")
    siret: Any = firm.get("siret") or ""
    siret = {"fx_archi": int(siret or 0), "fx_agro": "9,9999E+13", "fx_hotel": "999 990 062 00013"}.get(
        key, siret
    )
    town = {"aix": "Aix-en-Provence", "venelles": "VENELLES", "pertuis": "Pertuis"}[firm["territory"]]
    return [
        TYPED.get(key, bare(firm["name"])), kind, contact, f"{role} (personnage fictif)", mail, phone, siret, town,
        asides.get((key, "besoin"), ""), asides.get((key, "offre"), ""), *names, *[""] * (4 - len(names)),
        APART.get(key, ""), HOURS.get(key, ""), photo, consent, REMARKS.get(key, ""),
    ]  # fmt: skip


def bare(name: str) -> str:
    """The name as its owner writes it."""
    return name.replace(" (fictif)", "")


def categories() -> list[dict[str, str]]:
    """The categories of needs and offers."""
    data = yaml.safe_load((DEMO / "reference.yaml").read_text(encoding="utf-8"))
    return list(data["need_offer_categories"])


def write_workbook(path: Path, rows: list[list[Any]]) -> None:
    """The workbook: two title lines, a blank one, the header, the list, a total, a second sheet."""
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": dt.datetime(2018, 3, 8, 9, 0), "author": "Accueil PAA (démonstration)"})
    bold = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "bg_color": "#DDD8CE", "text_wrap": True, "border": 1})
    sheet = book.add_worksheet("Inscrits")
    sheet.merge_range(0, 0, 0, 7, "Alliances en 7 minutes – jeudi 15 mars 2018, 17h30 – Le Ligourès", bold)
    sheet.write(1, 0, "Inscriptions arrêtées le 8 mars (démonstration : personnes et entreprises fictives)")
    sheet.write_row(3, 0, HEADER, head)
    for number, row in enumerate(rows, 4):
        sheet.write_row(number, 0, row)
    sheet.write(len(rows) + 5, 0, "Total : 22 structures")
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, len(HEADER) - 1, 18)
    other = book.add_worksheet("Salle")
    other.write_column(0, 0, ("À prévoir", "10 tables numérotées", "22 badges", "une cloche"))
    book.close()


def write_text(path: Path, rows: list[list[Any]]) -> None:
    """The same list as an old spreadsheet saves it: cp1252, semicolons, CRLF."""
    with path.open("w", encoding="cp1252", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(["Alliances en 7 minutes – jeudi 15 mars 2018", *[""] * (len(HEADER) - 1)])
        writer.writerow(["Inscriptions arrêtées le 8 mars (démonstration)", *[""] * (len(HEADER) - 1)])
        writer.writerow([])
        writer.writerow(HEADER)
        writer.writerows(rows)
        writer.writerow(["Total : 22 structures"])


if __name__ == "__main__":
    main()
