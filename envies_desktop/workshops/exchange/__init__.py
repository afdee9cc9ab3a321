"""The files of workshops, in and out."""
