"""What a speed dating adds to the forms of its participants."""
