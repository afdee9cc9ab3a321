import pytest

from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store import places
from envies_desktop.store.engine import open_store

SIGNS = {
    ".stfolder": "Syncthing",
    ".sync_0a1b2c.db": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
}


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Partage" / "Association"
    made.mkdir(parents=True)
    return made


def closed_store(folder):
    store = open_store(folder / "store.db")
    with store.work("person-add") as work:
        work.add(Person(last_name="A"))
    store.close()
    return folder / "store.db"


def content(folder):
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


@pytest.mark.parametrize("sign", SIGNS)
def test_synchroniser_is_known_by_what_it_leaves_at_the_top(folder, sign):
    assert places.holder_of(folder / "store.db") == ""
    (folder.parent / sign).touch()
    assert places.holder_of(folder / "store.db") == SIGNS[sign]


def test_settings_of_dropbox_in_the_home_folder_hold_nothing(own_home):
    (own_home / ".dropbox").mkdir(parents=True)
    (own_home / ".dropbox-dist").mkdir()
    assert places.holder_of(own_home / "Documents" / "store.db") == ""


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_onedrive_is_known_by_its_variable(folder, monkeypatch, name):
    monkeypatch.setenv(name, str(folder.parent))
    assert places.holder_of(folder / "store.db") == "OneDrive"
    assert places.holder_of(folder.parent.parent / "store.db") == ""


def test_cloud_storage_of_macos_is_known_by_its_place(tmp_path):
    assert places.holder_of(tmp_path / "Library" / "CloudStorage" / "Box-Nina" / "store.db") == "Box"
    assert places.holder_of(tmp_path / "Library" / "store.db") == ""


@pytest.mark.parametrize(
    ("kind", "source", "holder"),
    [
        ("nfs4", "nas:/a", places.NETWORK),
        ("cifs", "//nas/a", places.NETWORK),
        ("smb3", "//nas/a", places.NETWORK),
        ("9p", "share", places.NETWORK),
        ("fuse.sshfs", "nas:/a", places.NETWORK),
        ("fuse", "https://cloud.example/dav", places.NETWORK),
        ("ext4", "/dev/sda1", ""),
        ("fuse.ext2", "/dev/sdb1", ""),
    ],
)
def test_network_is_known_by_what_is_mounted(tmp_path, monkeypatch, kind, source, holder):
    mounted = tmp_path / "mes données"
    mounted.mkdir()
    table = tmp_path / "mountinfo"
    point = str(mounted).replace(" ", "\\040")
    table.write_text(
        f"1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 0:5 / {point} rw,relatime shared:1 - {kind} {source} rw\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(places, "_MOUNTS", table)
    assert places.holder_of(mounted / "store.db") == holder


def test_unc_path_is_a_network():
    assert places.holder_of(type(places._MOUNTS)("//nas/partage/store.db")) == places.NETWORK


def test_store_that_a_synchroniser_holds_opens_for_reading_and_leaves_its_folder_alone(folder):
    path = closed_store(folder)
    (folder.parent / ".stfolder").mkdir()
    before = content(folder)
    store = open_store(path)
    with store.read() as session:
        assert [person.last_name for person in session.query(Person)] == ["A"]
    with pytest.raises(Refused) as said, store.work("person-add"):
        pass
    assert (said.value.code, said.value.params["holder"]) == ("store-held", "Syncthing")
    assert content(folder) == before
    store.close()
    assert content(folder) == before


def test_wal_that_waits_on_a_share_is_read_without_a_file_beside(folder, tmp_path):
    path = folder / "store.db"
    store = open_store(path)
    with store.work("person-add") as work:
        work.add(Person(last_name="A"))
    left = {each.name: each.read_bytes() for each in folder.iterdir() if not each.name.endswith("-shm")}
    store.close()
    for name, data in left.items():
        (folder / name).write_bytes(data)
    (folder / ".stfolder").mkdir()
    again = open_store(path)
    with again.read() as session:
        assert [person.last_name for person in session.query(Person)] == ["A"]
    again.close()
    assert content(folder) == left


def test_no_store_is_made_where_a_synchroniser_writes(folder):
    (folder / ".stfolder").mkdir()
    with pytest.raises(Refused, match="store-held-new"):
        open_store(folder / "store.db")
    assert content(folder) == {}


def test_store_is_moved_here_verified_and_the_former_is_set_aside(folder, tmp_path):
    path = closed_store(folder)
    (folder.parent / ".stfolder").mkdir()
    here = tmp_path / "here"
    store = open_store(path)
    moved = store.move_to(here)
    store.close()
    assert moved == here / "store.db"
    assert [name for name in content(folder) if ".moved-" in name] == list(content(folder))
    again = open_store(moved)
    assert (again.read_only, again.check(), len(again.works())) == (False, [], 1)
    again.close()


def test_store_that_is_moved_takes_no_other_ones_place(folder, tmp_path):
    here = tmp_path / "here"
    closed_store(here)
    before = content(here)
    path = closed_store(folder)
    (folder / ".stfolder").mkdir()
    store = open_store(path)
    assert store.move_to(here) == here / "store-2.db"
    store.close()
    assert content(here)["store.db"] == before["store.db"]
