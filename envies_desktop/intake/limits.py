"""What a stranger's file may cost: sizes beyond which it is refused, and what its process may use.

The figures come from measures: a 13 KiB workbook can hold 200,000 rows, and one cell in the last corner of
a sheet makes a reader ask for some 125 GB.
"""

MIB = 1 << 20

FILE_BYTES = 20 * MIB
UNPACKED_BYTES = 200 * MIB
PACKING_RATIO = 100
RATIO_COUNTS_FROM = MIB
PARTS = 2_000
ROWS = 50_000
COLUMNS = 200
CELLS = 1_000_000
CELL_LETTERS = 5_000
"""More than any answer has: a longer cell is cut before anything looks into it, and that is told."""
NOTES = 200
"""Damaged cells told one by one; beyond, only their number."""

SECONDS = 20
MEMORY_BYTES = 1024 * MIB


def cap_this_process() -> None:
    """Ask the system to hold this process to MEMORY_BYTES and SECONDS, where the system knows how.

    Windows has no such limits and macOS ignores the one on memory: there, the sizes above are the guard,
    and the parent ends the process after SECONDS.
    """
    try:
        import resource
    except ImportError:
        return
    for name, value in (("RLIMIT_AS", MEMORY_BYTES), ("RLIMIT_CPU", SECONDS), ("RLIMIT_CORE", 0)):
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        try:
            _, hard = resource.getrlimit(kind)
            ceiling = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(kind, (ceiling, ceiling))
        except (ValueError, OSError):
            continue
