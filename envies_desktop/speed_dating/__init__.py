"""Speed dating: meeting plans and their sheets."""
