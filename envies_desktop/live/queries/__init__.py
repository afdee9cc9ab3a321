"""What a session in progress is read from."""
