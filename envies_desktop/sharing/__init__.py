"""Events carried out of the house: their folder on a stick or a share."""
