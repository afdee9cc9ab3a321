"""The one file that holds everything."""
