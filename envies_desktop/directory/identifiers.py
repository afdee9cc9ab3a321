"""Identifiers of French organisations: normalised, then looked at; what is odd is a warning, never a wall.

RNA is W and nine digits (a letter in overseas numbers), SIREN and SIRET follow Luhn with
La Poste's exception, NAF is NN.NNL, INSEE codes of communes are text (Corsica is 2A and 2B).
"""

import re

_RNA = re.compile(r"^W(\d{9}|9[A-Z]\d{7})$")
_NAF = re.compile(r"^\d{2}\.\d{2}[A-Z]$")
_INSEE = re.compile(r"^(\d{2}|2[AB])\d{3}$")
_SCIENTIFIC = re.compile(r"^\d(?:[.,]\d+)?E\+?\d+$")
_LA_POSTE = "356000000"
_SPACING = re.compile(r"[\s\u00a0\u202f\u2007.\-_/]+")


def compact(text: str) -> str:
    """The text without spaces, dots and dashes, in capitals: how identifiers are kept."""
    return _SPACING.sub("", text).upper()


def normal_siret(text: str) -> str:
    """A SIREN or SIRET as kept; a number that a spreadsheet made decimal ("41234567800012.0") loses its tail.

    Scientific notation ("4,93E+13") has lost digits for good and is returned as typed, for its warning.
    """
    bare = text.strip().upper()
    if _SCIENTIFIC.match(bare):
        return bare
    return compact(re.sub(r"[.,]0+$", "", bare))


def normal_naf(text: str) -> str:
    """ "4721z", "47.21 Z" and "47.21Z" are all "47.21Z"."""
    bare = compact(text)
    return f"{bare[:2]}.{bare[2:]}" if re.match(r"^\d{4}[A-Z]$", bare) else text.strip().upper()


def luhn(digits: str) -> bool:
    """Whether the digits follow Luhn's rule, counted from the right."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def rna_warnings(rna: str) -> list[str]:
    """Codes of what is odd in an RNA number; empty is fine: old and Alsace-Moselle associations have none."""
    return [] if not rna or _RNA.match(compact(rna)) else ["rna-shape"]


def siren_warnings(siren: str) -> list[str]:
    """Codes of what is odd in a SIREN."""
    number = normal_siret(siren)
    if not number:
        return []
    if _SCIENTIFIC.match(number):
        return ["siren-scientific"]
    if not re.fullmatch(r"[0-9]{9}", number):
        return ["siren-length"]
    return [] if luhn(number) else ["siren-key"]


def siret_warnings(siret: str, siren: str = "") -> list[str]:
    """Codes of what is odd in a SIRET; `siren`, when given, must begin it."""
    number = normal_siret(siret)
    if not number:
        return []
    if _SCIENTIFIC.match(number):
        return ["siret-scientific"]
    if not re.fullmatch(r"[0-9]{14}", number):
        return ["siret-length"]
    found = [] if _siret_key(number) else ["siret-key"]
    expected = normal_siret(siren)
    if expected and not number.startswith(expected):
        found.append("siret-siren")
    return found


def _siret_key(number: str) -> bool:
    if number.startswith(_LA_POSTE) and sum(map(int, number)) % 5 == 0:
        return True
    return luhn(number)


def naf_warnings(naf: str) -> list[str]:
    """Codes of what is odd in a NAF code."""
    return [] if not naf.strip() or _NAF.match(normal_naf(naf)) else ["naf-shape"]


def insee_warnings(code: str) -> list[str]:
    """Codes of what is odd in an INSEE code of a commune; it is text, "2A004" is one."""
    return [] if not code.strip() or _INSEE.match(compact(code)) else ["insee-shape"]


def postcode_warnings(postcode: str) -> list[str]:
    """Codes of what is odd in a French postcode; another country's is not judged."""
    bare = compact(postcode)
    return ["postcode-shape"] if bare.isdigit() and len(bare) != 5 else []


def vat_number(siren: str) -> str:
    """The VAT number of a SIREN of nine digits, an empty string for anything else."""
    number = normal_siret(siren)
    if not re.fullmatch(r"[0-9]{9}", number):
        return ""
    return f"FR{(12 + 3 * (int(number) % 97)) % 97:02d}{number}"


def organisation_warnings(
    *, rna: str = "", siren: str = "", siret: str = "", naf: str = "", postcode: str = ""
) -> dict[str, list[str]]:
    """What is odd in the identifiers of one organisation: field → codes, only fields that have some."""
    found = {
        "rna": rna_warnings(rna),
        "siren": siren_warnings(siren),
        "siret": siret_warnings(siret, siren),
        "naf": naf_warnings(naf),
        "postcode": postcode_warnings(postcode),
    }
    return {name: codes for name, codes in found.items() if codes}
