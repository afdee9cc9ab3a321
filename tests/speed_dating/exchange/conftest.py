"""Lists of participants, as the import of every event reads them."""

from tests.events.exchange.conftest import bring, event, preview  # noqa: F401 -- fixtures
