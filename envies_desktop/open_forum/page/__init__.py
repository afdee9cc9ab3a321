"""What an open forum shows in the window."""
