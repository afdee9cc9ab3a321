"""Tickets to take from the wall: the code of a space and a slot, typed back in a few keys ("B2")."""

import re
import string

_CODE = re.compile(r"([a-z]{1,2})\s*([0-9]{1,2})")
_LETTERS = string.ascii_uppercase


def space_letter(number: int) -> str:
    """The letter of a space by its number, which it keeps: A, B, … Z, AA, AB…"""
    first, last = divmod(number - 1, len(_LETTERS))
    return (_LETTERS[first - 1] if first else "") + _LETTERS[last]


def ticket(space_number: int, slot: int) -> str:
    """The code of a space (by number) in a slot (from 0): "B2" is the second space in the second slot."""
    return f"{space_letter(space_number)}{slot + 1}"


def read_ticket(text: str) -> tuple[int, int] | None:
    """The number of the space and the slot (from 0) that a code means; None where it is not one."""
    found = _CODE.fullmatch(text.strip().casefold())
    if found is None:
        return None
    letters, slot = found[1].upper(), int(found[2]) - 1
    number = 0
    for letter in letters:
        number = number * len(_LETTERS) + _LETTERS.index(letter) + 1
    return (number, slot) if slot >= 0 else None
