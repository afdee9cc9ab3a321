"""Small problems of grids, drawn by hypothesis as documents of the door."""

from hypothesis import strategies as st


@st.composite
def documents(draw, most_topics=6, most_slots=3, most_spaces=3, most_people=7):
    """A sound document: topics with and without hosts, people who come and go, cells closed and taken."""
    slots = draw(st.integers(1, most_slots))
    spaces = draw(st.lists(st.integers(0, 4), min_size=1, max_size=most_spaces))
    names = [f"p{n}" for n in range(draw(st.integers(0, most_people)))]
    topics = [
        {
            "id": topic,
            "host": draw(st.none() | st.sampled_from([*names, "guest"])),
            "cohosts": draw(st.lists(st.sampled_from([*names, "other"]), max_size=1)),
            "expected": draw(st.none() | st.integers(0, 5)),
        }
        for topic in range(draw(st.integers(0, most_topics)))
    ]
    lists = st.lists(st.sampled_from(range(len(topics))), max_size=4, unique=True) if topics else st.just([])
    if draw(st.integers(0, 5)) == 0:
        lists = st.just([])
    people = [{"id": name, "wishes": draw(lists)} for name in names]
    for person in people:
        if draw(st.integers(0, 3)) == 0:
            person |= {"from": draw(st.integers(0, slots)), "to": draw(st.integers(-1, slots - 1))}
    cells = [(slot, space) for slot in range(slots) for space in range(len(spaces))]
    closed = draw(st.lists(st.sampled_from(cells), max_size=2, unique=True))
    placed, busy = [], set()
    for topic in topics[: draw(st.integers(0, 2))]:
        slot, space = draw(st.sampled_from(cells))
        hosts = {(slot, host) for host in [topic["host"], *topic["cohosts"]] if host is not None}
        if (slot, space) in closed or (slot, space) in {tuple(one[1:]) for one in placed} or hosts & busy:
            continue
        busy |= hosts
        placed.append([topic["id"], slot, space])
    return {
        "version": 1, "topics": topics, "slots": slots, "spaces": spaces, "people": people,
        "placed": placed, "closed": [list(cell) for cell in closed],
        "played": draw(st.integers(0, slots)) if draw(st.integers(0, 3)) == 0 else 0,
    }  # fmt: skip


def full_grid(document):
    """A board of such a document: its topics put one after the other into the first cell that takes them."""
    placed = [tuple(one) for one in document["placed"]]
    hosts = {topic["id"]: {topic["host"], *topic["cohosts"]} - {None} for topic in document["topics"]}
    for topic in hosts:
        if topic in {one[0] for one in placed}:
            continue
        taken = {(slot, space) for _, slot, space in placed} | {tuple(cell) for cell in document["closed"]}
        for slot in range(document["played"], document["slots"]):
            busy = set().union(*(hosts[other] for other, at, _ in placed if at == slot))
            free = [space for space in range(len(document["spaces"])) if (slot, space) not in taken]
            if free and not busy & hosts[topic]:
                placed.append((topic, slot, free[0]))
                break
    return [[topic, slot, space] for topic, slot, space in placed]
