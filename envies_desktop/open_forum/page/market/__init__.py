"""The marketplace: topics announced, placed on the board, wished for."""
