"""What is written into the folder of an event."""
