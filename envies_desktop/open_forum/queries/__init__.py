"""What is asked of an open forum."""
