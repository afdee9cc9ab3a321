"""Cut in one stack, the piles come out in order."""

import pytest

from envies_desktop.paper.imposing import stacked


@pytest.mark.parametrize("held", [1, 2, 4, 10])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 10, 11, 22, 120])
def test_piles_put_one_on_the_other_are_in_order_and_no_sheet_is_wasted(count, held):
    sheets = stacked(range(count), held)
    piles = [[sheet[place] for sheet in sheets] for place in range(held)] if sheets else []
    assert [card for pile in piles for card in pile if card is not None] == list(range(count))
    assert len(sheets) == -(-count // held)
    assert all(len(sheet) == held for sheet in sheets)
