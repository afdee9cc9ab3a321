"""What a workshop shows in the window."""
