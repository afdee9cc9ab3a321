"""The sentences of events: what is done, at the door too, and what is refused."""
