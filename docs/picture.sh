#!/usr/bin/env bash
# Takes the picture of the README: the HTML view of the sample article, as a browser shows it. Needs chromium and pngquant.
set -euo pipefail
cd "$(dirname "$0")"
python - <<'END'
import pathlib, sys
sys.path.insert(0, ".")
from samples import write_samples
write_samples(pathlib.Path("_generated"))
END
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --user-data-dir="$(mktemp -d)" --hide-scrollbars \
  --window-size=1060,800 --screenshot=_static/view.png "file://$PWD/_generated/static/view.html"
pngquant --force --skip-if-larger --quality 60-90 --output _static/view.png _static/view.png
