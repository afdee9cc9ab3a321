"""What the window shows of the demonstration."""
