"""What an erasure takes out of workshops."""

from envies_desktop import app
from envies_desktop.directory.actions.erasing import erase_people, erasing_of
from envies_desktop.events.model import Participant
from envies_desktop.workshops.model import Issue, TableLine
from envies_desktop.workshops.queries.views import plan_view
from envies_desktop.workshops.queries.workshop import stays_of, tables_of


def test_host_and_speaker_go_and_their_seat_stays_without_a_name(room, store):
    room.host(1, "P1")
    room.stay("P1", 1)
    room.plan()
    with store.work("x") as work:
        line = work.add(
            TableLine(event_id=room.event, text="Un jardin", speaker_id=room["P1"], speaker="Léa P1")
        )
        issue = work.add(Issue(event_id=room.event, text="Le bruit", participant_id=room["P1"], said_by="P1"))
        ids, person = (line.id, issue.id), work.get(Participant, room["P1"]).person_id
    what = erasing_of(store, app.ACTIVITIES, person)
    assert {code: count for code, count in what.goes if code in ("erase-stays", "erase-spoken")} == {
        "erase-stays": 2, "erase-spoken": 2,
    }  # fmt: skip
    assert dict(what.stays)["stay-seats"] == 3
    erase_people(store, app.ACTIVITIES, person)
    assert room.read(tables_of)[1].host_id is None
    assert room.read(stays_of) == {}
    with store.read() as session:
        line, issue = session.get(TableLine, ids[0]), session.get(Issue, ids[1])
        assert (line.text, line.speaker_id, line.speaker) == ("Un jardin", None, "")
        assert (issue.text, issue.participant_id, issue.said_by) == ("Le bruit", None, "")
    seated = [one.name for one in room.read(plan_view).rounds[0].tables[0].people]
    assert "Léa P1" not in seated
