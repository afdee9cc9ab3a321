"""The bell: a sound of ours where there is something to play it, silence where there is not.

Qt's multimedia is imported when the first bell is made ready, and may be missing altogether: whoever rings
shows the bell too, so that nobody depends on hearing it.
"""

import logging
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QUrl

from envies_desktop.assets import resource_path

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

Bell = Literal["long", "short"]
_log = logging.getLogger(__name__)


class BellRinger(QObject):
    """Two sounds held ready."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sounds: dict[str, QSoundEffect] = {}
        self._tried = False

    def prepare(self) -> bool:
        """Load the sounds; whether something can be heard. Asked again when a device has come."""
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as error:
            if not self._tried:
                _log.warning("no sound: %s", error)
            self._tried = True
            return False
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        for kind in ("long", "short"):
            sound = self._sounds.get(kind)
            if sound is None:
                sound = self._sounds[kind] = QSoundEffect(device, self)
                sound.setSource(QUrl.fromLocalFile(str(resource_path("sounds", f"bell_{kind}.wav"))))
            elif sound.audioDevice() != device:
                sound.setAudioDevice(device)
        return True

    def ring(self, kind: Bell) -> bool:
        """Play a bell; False where there is nothing to play it on."""
        if kind not in self._sounds and not self.prepare():
            return False
        self._sounds[kind].play()
        return True
