"""A headless browser, where there is one: what a page becomes in it, scripts run."""

import pathlib
import shutil
import subprocess
import tempfile

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=2000",
)


def dom(page: str) -> str:
    """Give the page as the browser has it after its scripts ran."""
    assert BROWSER
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "page.html"
        file.write_text(page, encoding="utf-8")
        command = [BROWSER, *OPTIONS, f"--user-data-dir={folder}/profile", "--dump-dom", file.as_uri()]
        done = subprocess.run(command, capture_output=True, check=True, timeout=100)  # noqa: S603
    return done.stdout.decode("utf-8")
