import pytest
import sqlalchemy as sa

from envies_desktop.directory.model import Organisation, Person
from envies_desktop.store.search import find, holding, keys_of

NAMES = [
    "Les Rencontres du 9e Art", "L’Œuvre d’Aix", "Łódź Straße", "Théâtre des Ateliers", "Association 100 %",
    "under_score", "Ré", "La Nouvelle Mine", "O'Brien \"citation\"", "Ça ira", "AND OR NOT", "Aix*", "a/b\\c",
    "Élan", "Eau vive", "Zèbre", "École de l'Art",
]  # fmt: skip
TEXTS = [
    "", " ", "rencontres art", "ART", "oeuvre", "œuvre", "lodz", "strasse", "theatre", "100 %", "%", "_",
    "r_s", "re", "r", "nouv min", "'", '"', '"citation"', "and", "not or", "aix*", "*", "a/b", "\\", "/",
    "ec", "l'art", "l’art", "introuvable", "-aix", "aix -art", "NEAR(a b)", "folded:aix", "a\0b", "(",
    "^aix", "é",
]  # fmt: skip


def fill(store):
    with store.work("import") as work:
        work.add_many(Organisation, [{"name": name} for name in NAMES[:8]])
        for name in NAMES[8:]:
            work.add(Organisation(name=name))
    return store


@pytest.fixture
def filled(store):
    return fill(store)


@pytest.fixture(scope="module")
def read_only(shared_store):
    return fill(shared_store)


def naive(text):
    words = keys_of([text.replace("\0", " ")])[0].split()
    hits = [name for name in NAMES if all(word in keys_of([name])[0] for word in words)]
    return sorted(hits, key=lambda name: keys_of([name])[1])


@pytest.mark.parametrize("text", TEXTS)
def test_find_gives_the_same_as_reading_everything(read_only, text):
    with read_only.read() as session:
        assert [found.name for found in find(session, Organisation, text)] == naive(text)


def test_find_looks_into_all_texts_of_a_record(store):
    with store.work("person-add") as work:
        key = work.add(Person(last_name="Dupont", first_name="Zoé", email="zoe@exemple.fr")).id
    with store.read() as session:
        assert [found.id for found in find(session, Person, "exemple dup")] == [key]


def test_find_stops_at_its_limit_and_forgets_what_is_deleted(filled):
    with filled.work("organisation-remove") as work:
        work.remove_where(Organisation, Organisation.name == "Ça ira")
    with filled.read() as session:
        assert [found.name for found in find(session, Organisation, "", limit=2)] == ["a/b\\c", "Aix*"]
        assert find(session, Organisation, "ira") == []


def test_find_follows_each_change(filled):
    with filled.work("organisation-edit") as work:
        (organisation,) = find(work.session, Organisation, "nouvelle mine")
        organisation.name = "Vieille Mine"
    with filled.read() as session:
        assert find(session, Organisation, "nouvelle") == []
        assert [found.name for found in find(session, Organisation, "vieille")] == ["Vieille Mine"]
    filled.undo()
    with filled.read() as session:
        assert [found.name for found in find(session, Organisation, "nouv")] == ["La Nouvelle Mine"]


@pytest.mark.parametrize(
    ("groups", "found"),
    [
        ([("renc", "xyz")], ["Les Rencontres du 9e Art"]),
        ([("the", "xyz"), ("xyz", "liers")], ["Théâtre des Ateliers"]),
        ([("the",), ("mine",)], []),
        ([("vive", "mine")], ["Eau vive", "La Nouvelle Mine"]),
        ([("100", '"'), ("ssoc",)], ["Association 100 %"]),
    ],
)
def test_first_text_holds_a_piece_of_each_group(filled, groups, found):
    with filled.work("organisation-edit") as work:
        work.update_where(Organisation, object="théâtre nouvelle vive")
    with filled.read() as session:
        query = sa.select(Organisation.name).order_by(Organisation.sort_key)
        where = holding(session.get_bind().dialect.name, Organisation, groups)
        assert list(session.scalars(query.where(*where))) == found
