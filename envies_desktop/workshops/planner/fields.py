"""Finite fields: as many elements as a power of a prime, with sums and products as tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from envies_desktop.workshops.planner.hall import Ints


@dataclass(frozen=True, slots=True)
class Field:
    """The elements are 0 to q - 1; `minus[a, b]` is a - b, `times[a, b]` is a · b."""

    minus: Ints
    times: Ints


def prime_power(number: int) -> tuple[int, int] | None:
    """The prime and the exponent, if the number is the power of a prime."""
    prime = next((p for p in range(2, number + 1) if number % p == 0), 0)
    exponent, rest = 0, number
    while prime and rest % prime == 0:
        exponent, rest = exponent + 1, rest // prime
    return (prime, exponent) if prime and rest == 1 else None


def field(prime: int, exponent: int) -> Field:
    """The field of prime ** exponent elements: polynomials modulo one of which x generates all but 0."""
    size = prime**exponent
    digits = np.array(list(product(range(prime), repeat=exponent)), dtype=np.int64)
    value = prime ** np.arange(exponent - 1, -1, -1)
    minus = ((digits[:, None] - digits) % prime) @ value
    powers = next(_powers_of_x(prime, exponent))
    index = {tuple(one): k for k, one in enumerate(powers)}
    log = np.array([index.get(tuple(one), 0) for one in digits.tolist()])
    exp = np.array(powers, dtype=np.int64) @ value
    times = exp[(log[:, None] + log) % (size - 1)]
    times[0] = times[:, 0] = 0
    return Field(minus, times)


def _powers_of_x(prime: int, exponent: int) -> Iterator[list[list[int]]]:
    """All elements but 0 as powers of x (highest coefficient first), for every polynomial that gives all."""
    for rest in product(range(prime), repeat=exponent):
        one = [0] * (exponent - 1) + [1]
        powers, current = [one], _times_x(one, rest, prime)
        while current != one and any(current) and len(powers) < prime**exponent:
            powers.append(current)
            current = _times_x(current, rest, prime)
        if len(powers) == prime**exponent - 1 and current == one:
            yield powers


def _times_x(element: list[int], rest: tuple[int, ...], prime: int) -> list[int]:
    """x times an element, where the highest power of x equals `rest`."""
    lead, shifted = element[0], [*element[1:], 0]
    return [(a + lead * b) % prime for a, b in zip(shifted, rest, strict=True)]
