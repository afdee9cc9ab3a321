"""What an open forum prints."""
