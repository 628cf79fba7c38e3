"""Settings of the suite: hypothesis never fails on slowness alone, and repeats the same examples in CI."""

import os
import pathlib
import sys

from hypothesis import settings

HERE = pathlib.Path(__file__).parent

#: Run by hand: they need packages that the tests do not.
collect_ignore = ["fuzz/target.py", "mutation/mutate.py"]

sys.path[:0] = [
    str(HERE),
    *(str(HERE / folder) for folder in ("quality", "exits", "fuzz", "golden", "hostile", "purity")),
]

settings.register_profile("quick", deadline=None, max_examples=60, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=5000)
settings.load_profile(os.environ.get("NEWSPARSE_HYPOTHESIS", "quick"))
