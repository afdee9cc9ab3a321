"""What is printed for any event: dataclasses in (data.py), stories of the paper kit out."""
