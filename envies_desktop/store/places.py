"""Places where a store may not be written: other computers, or programs that synchronise, write there too.

A share has no memory common to two computers, which the WAL needs; a synchroniser renames and replaces files
that are open. All the signs by which such a place is known are here.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

NETWORK = "network"
_NETWORK_MOUNTS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "davfs",
        "davfs2",
        "fuse.davfs2",
        "fuse.davfs",
    }
)
_MOUNTS = Path("/proc/self/mountinfo")
_SIGNS = (
    # a name that a synchroniser leaves at the top of what it holds, and who does
    (".stfolder", "Syncthing"),
    (".sync_*.db", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".dropbox*", "Dropbox"),
)
_ESCAPED = re.compile(r"\\(\d{3})")
_CLOUD = ("Library", "CloudStorage")
_REMOTE_DRIVE = 4  # what Windows calls DRIVE_REMOTE


def holder_of(path: Path) -> str:
    """Who else may write where a file is: NETWORK, or the name of a synchroniser; empty for an own disk."""
    place = Path(os.path.realpath(path)).parent
    if _is_unc(path) or _is_unc(place) or _is_remote_drive(place) or _mount_of(place) in _NETWORK_MOUNTS:
        return NETWORK
    return _cloud_folder(place) or _signed(place)


def _is_unc(path: Path) -> bool:
    return str(path).startswith(("\\\\", "//"))


def _is_remote_drive(place: Path) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _REMOTE_DRIVE)
    return False


def _mount_of(place: Path) -> str:
    """The type of the file system of a folder, where the system tells."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    found = {}
    for line in lines:
        before, _, after = line.partition(" - ")
        kind, source = after.split(" ")[:2]
        point = _ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), before.split(" ")[4])
        found[point] = "davfs" if kind == "fuse" and source.startswith("http") else kind
    while str(place) not in found and place != place.parent:
        place = place.parent
    return found.get(str(place), "")


def _cloud_folder(place: Path) -> str:
    """The synchronisers that say where their folder is."""
    for name, value in os.environ.items():
        if name.startswith("OneDrive") and value and place.is_relative_to(Path(os.path.realpath(value))):
            return "OneDrive"
    for at, pair in enumerate(zip(place.parts, place.parts[1:], strict=False)):
        if pair == _CLOUD:
            return place.parts[at + 2].partition("-")[0] if len(place.parts) > at + 2 else "iCloud"
    return ""


def _signed(place: Path) -> str:
    home = Path(os.path.realpath(Path.home()))
    for folder in (place, *place.parents):
        for sign, who in _SIGNS:
            # The home folder holds the settings of Dropbox, not what it synchronises.
            if not (folder == home and who == "Dropbox") and any(folder.glob(sign)):
                return who
    return ""
