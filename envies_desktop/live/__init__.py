"""A session in progress: its clock, its bells, what the host says, what the room sees."""
