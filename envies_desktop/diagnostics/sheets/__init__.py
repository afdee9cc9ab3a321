"""What is printed of a diagnostic: dataclasses in, pages out."""
