"""Measure how time and memory of a parse grow with the length of hostile texts.

    python tests/hostile/growth.py [--to 1048576] [--all] [--only NAME] [--every 5] [--memory 32768]

Every text grows by doubling up to a length; the table shows the worst ratio of the times of a doubling (linear is 2,
quadratic 4), the time of the longest text in tokenizer passes, and with --memory the peak of memory in bytes a
character. With --all the words of every class and the examples of every row are measured too. The exit status is 1 if
a text breaks what is promised.
"""

import argparse
import gc
import pathlib
import re
import sys
import time
import tracemalloc
from itertools import pairwise

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE)]

from hostile_texts import Hostile, dear, examples_in_turn, named, words_in_turn  # noqa: E402 - it lies beside this file

import newsparse  # noqa: E402

#: What a doubling may cost: linear is 2, the rest is noise of the machine.
DOUBLING = 2.5
#: Peak of memory while parsing, in bytes for each character of the text, whatever the text.
BYTES_A_CHARACTER = 500
#: Measurements of a length before its time is believed to be what it is.
TRIES = 6
#: A time below this is measured too coarsely for a ratio.
LEAST = 0.004

TOKEN = re.compile(r"\w+|[^\w\s]")


def seconds(text: str) -> float:
    """Give the processor time of one parse."""
    gc.collect()
    gc.disable()  # its runs come in steps, and a step is not a doubling
    start = time.process_time()
    newsparse.parse_article(text)
    spent = time.process_time() - start
    gc.enable()
    return spent


def one_pass(text: str) -> float:
    """Give the processor time of one tokenizer pass."""
    gc.disable()
    start = time.process_time()
    _ = [found for found in TOKEN.finditer(text)]  # noqa: C416 - the definition of a pass
    spent = time.process_time() - start
    gc.enable()
    return spent


def ratios(times: list[float]) -> list[float]:
    """Give what each doubling cost; times too short to compare count as linear."""
    return [later / sooner if sooner > LEAST else 2.0 for sooner, later in pairwise(times)]


def growth(text: Hostile, sizes: list[int]) -> tuple[float, list[float]]:
    """Give the worst ratio of a doubling, and the least time of each length.

    A measurement is disturbed now and then, always upwards: the least time of a length is the best estimate, and the
    lengths are measured again, in turn, while the ratio is above what is promised. A cost that is truly quadratic
    shows every time.
    """
    times = [seconds(text.grown(size)) for size in sizes]
    for _ in range(TRIES):
        worst = max(ratios(times))
        if worst <= DOUBLING:
            break
        times = [min(least, seconds(text.grown(size))) for least, size in zip(times, sizes, strict=True)]
    return max(ratios(times)), times


def peak(text: str) -> float:
    """Give the peak of memory that a parse asks for, in bytes a character."""
    gc.collect()
    tracemalloc.start()
    article = newsparse.parse_article(text)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest / len(article.text)


def doublings(last: int, first: int = 8192) -> list[int]:
    """Give the lengths from one to another."""
    found = [first]
    while found[-1] * 2 <= last:
        found.append(found[-1] * 2)
    return found


def main() -> None:
    """Measure and print a line for each text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=int, default=2**20, help="the longest text in characters")
    parser.add_argument("--from", dest="first", type=int, default=2**15, help="the shortest text in characters")
    parser.add_argument("--all", action="store_true", help="with the words of classes and the examples of rows")
    parser.add_argument("--only", help="only texts whose name holds this")
    parser.add_argument("--every", type=int, default=1, help="only one text in so many")
    parser.add_argument("--memory", type=int, default=0, help="measure the peak of memory at this length")
    options = parser.parse_args()
    texts = named() | dear() | (words_in_turn() | examples_in_turn() if options.all else {})
    names = [name for name in texts if not options.only or options.only in name][:: options.every]
    broken = 0
    for name in names:
        text = texts[name]
        worst, times = growth(text, doublings(options.to, options.first))
        memory = peak(text.grown(options.memory)) if options.memory else 0
        wrong = worst > DOUBLING or memory > BYTES_A_CHARACTER
        broken += wrong
        passes = times[-1] / max(min(one_pass(text.grown(options.to)) for _ in range(3)), 1e-9)
        line = f"{name:36} {worst:5.2f} a doubling  {times[-1]:7.2f} s  {passes:7.1f} passes  {memory:5.0f} B"
        print(line + ("  BROKEN" if wrong else ""), flush=True)
    print(f"{len(names)} texts, {broken} break the promise")
    sys.exit(broken > 0)


if __name__ == "__main__":
    main()
