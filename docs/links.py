"""Checks the links of the built pages: internal ones always, external ones where the network is there.

    python docs/links.py docs/_build/html

Every relative link must lead to a file that was built and, with a fragment, to an element of that name. External links
are Sphinx's own work (``sphinx-build -b linkcheck``); the exit status 3 says that there is no network for them.
"""

import html.parser
import pathlib
import socket
import sys
import urllib.parse

#: A host that the external links lead to, asked only whether it can be reached.
ASKED = ("docs.python.org", 443)
NO_NETWORK = 3


class Page(html.parser.HTMLParser):
    """The links and the names of one page."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.links: list[str] = []
        self.names: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag links to and what it is called."""
        del tag
        for name, value in attrs:
            if name == "id" and value:
                self.names.add(value)
            elif name in ("href", "src") and value:
                self.links.append(value)


def broken(pages: dict[pathlib.Path, Page]) -> list[str]:
    """Give every internal link that leads nowhere."""
    found = []
    for path, page in pages.items():
        for link in page.links:
            target = urllib.parse.urlsplit(link)
            if target.scheme or target.netloc:
                continue
            aim = (path.parent / urllib.parse.unquote(target.path)).resolve() if target.path else path
            aim = aim / "index.html" if aim.is_dir() else aim
            if not aim.exists():
                found.append(f"{path.name}: {link} leads to no file")
            elif target.fragment and aim in pages and target.fragment not in pages[aim].names:
                found.append(f"{path.name}: {link} leads to no element")
    return found


def has_network() -> bool:
    """Tell whether the host of the external links answers."""
    try:
        socket.create_connection(ASKED, timeout=5).close()
    except OSError:
        return False
    return True


def main() -> int:
    """Check, print, and give the exit status."""
    files = sorted(pathlib.Path(sys.argv[1]).resolve().rglob("*.html"))
    found = broken({path: Page(path.read_text(encoding="utf-8")) for path in files})
    print(f"{len(files)} pages, {len(found)} broken links", *found, sep="\n")
    if found:
        return 1
    return 0 if has_network() else NO_NETWORK


if __name__ == "__main__":
    sys.exit(main())
