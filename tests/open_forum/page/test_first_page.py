"""What the first page says of a forum."""

from envies_desktop.open_forum.actions.setup import change_forum
from envies_desktop.open_forum.actions.spaces import lose_space
from envies_desktop.open_forum.page.first_page import alerts, next_step, topics_figure
from envies_desktop.open_forum.queries.card import forum_card


def card(forum):
    with forum.store.read() as session:
        return forum_card(session, forum.event)


def test_forum_lacks_its_question_then_spaces_then_places(forum):
    assert next_step(card(forum), None).tab == "schedule"
    forum.do(change_forum, event_id=forum.event, question="Comment nourrir le territoire ?")
    assert next_step(card(forum), None) is None
    topic = forum.topic("Un")
    assert next_step(card(forum), None).text == (
        "1 sujet sans place\u00a0: placez-les ou proposez une grille."
    )
    forum.place(topic, 0, 0)
    assert next_step(card(forum), None) is None
    for space in forum.spaces:
        forum.do(lose_space, space_id=space, slot=0)
    assert next_step(card(forum), None).verb == "Ouvrir le déroulé"


def test_more_topics_than_places_are_told_with_their_remedy(forum):
    topics = [forum.topic(f"Sujet {number}") for number in range(8)]
    assert [topics_figure(card(forum)).figure, topics_figure(card(forum)).note] == [
        "8",
        "6 places, 8 à placer",
    ]
    assert alerts(card(forum)) == [
        "Plus de sujets que de places\u00a0: ajoutez un créneau ou un espace, ou joignez des sujets."
    ]
    for place, topic in enumerate(topics[:6]):
        forum.place(topic, place % 2, place // 2)
    assert len(alerts(card(forum))) == 1
    assert card(forum).free == 0


def test_clash_is_told_as_a_count(forum):
    forum.topic("Un", hands=15, cell=(0, 0))
    assert alerts(card(forum)) == ["1 sujet à revoir sur le tableau\u00a0: chacun dit pourquoi."]
