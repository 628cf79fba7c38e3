"""From what is written to what it means: anchors of dates, currencies, speakers; it sees the whole article."""
