"""The SWOT on the screen: four lists that are edited, put in order and voted on."""
