"""Cards in cells: a board for whatever activity has cards to place, by drag and drop or by keyboard."""
