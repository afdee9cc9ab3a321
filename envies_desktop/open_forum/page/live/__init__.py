"""The tab "Animation" of an open forum: its clock, what the room sees, how many sit where."""
