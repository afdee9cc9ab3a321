"""The evening itself: clock, projector, planning again."""
