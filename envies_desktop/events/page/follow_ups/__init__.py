"""What people took on, on the screen: the tab of an event, the card of the first page."""
