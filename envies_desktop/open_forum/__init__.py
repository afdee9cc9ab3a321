"""The open forum: topics that the room brings, a grid of slots and spaces, reports, votes, action groups."""
