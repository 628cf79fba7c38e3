"""Cases as data: texts and what is expected of them."""
