"""Writes the inventories by which names of other projects become links, from the lists in ``inventories/``.

An inventory is a list of names, each with its domain, role, priority, page and title, compressed. Sphinx would fetch
them; the documentation must build without a network, so the few lines that it uses are kept as plain text. Those of
Python 3.11 and attrs 22.2 were taken from the ``objects.inv`` of Debian's packages ``python3.11-doc`` and
``python-attr-doc``; dateparser's has no such package, so its lines were written by hand after the pages of its manual.
To link one more name, add its line.
"""

import pathlib
import zlib

LISTS = pathlib.Path(__file__).parent / "inventories"
HEADER = """# Sphinx inventory version 2
# Project: {name}
# Version:
# The remainder of this file is compressed using zlib.
"""


def write_inventories(folder: pathlib.Path) -> None:
    """Compress every list into an inventory that Sphinx reads."""
    folder.mkdir(exist_ok=True)
    for names in LISTS.glob("*.txt"):
        head = HEADER.format(name=names.stem).encode()
        (folder / f"{names.stem}.inv").write_bytes(head + zlib.compress(names.read_bytes()))
