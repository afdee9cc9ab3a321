"""Problems of mixed groups for the tests, as the documents of the door."""

from envies_desktop.workshops.problem_document import groups_to_json, problem_from_json
from tests.workshops.verify import check


def document(people, size, rounds, *, labels="", territories="", parties=None, **more):
    """So many people p0, p1…; labels and territories go round, parties are given by number of a person."""
    parties = parties or {}
    return {
        "version": 1,
        "people": [
            {
                "id": f"p{i}",
                "label": labels[i % len(labels)] if labels else "",
                "territory": territories[i % len(territories)] if territories else "",
                "party": parties.get(i),
            }
            for i in range(people)
        ],
        "size": size,
        "rounds": rounds,
        **more,
    }


def problem(*args, **more):
    """The same, read."""
    return problem_from_json(document(*args, **more))


def checked(data, groups):
    """The groups' own counts, after the independent checker found them sound and counted the same."""
    seen = check(data, groups_to_json(groups, data))
    assert seen.pop("errors") == []
    assert seen == {
        "repeats": groups.repeats,
        "party": seen["party"],
        "balance": groups.balance,
        "territories": groups.territories,
    }
    assert groups.bound <= groups.repeats
    return seen
