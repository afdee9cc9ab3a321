"""What is printed of a workshop."""
