"""What is printed for a speed dating: dataclasses in (data.py), stories of the paper kit out."""
