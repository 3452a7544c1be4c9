"""Measure what generating costs beside reading alone: CPU, growth and memory.

    python .github/scripts/measure_generation.py [--articles N]

Prints, in one run: the CPU time of questions made from the articles of
`tests/data/articles` as a ratio to bare `nlp.pipe` over the same paragraphs (interleaved,
median of the rounds); the log-log slope of CPU time from 1,000 to 100,000 words; and the
resident memory after every tenth of N articles (default 500).
"""

import argparse
import math
import pathlib
import statistics
import time
from collections.abc import Callable, Sequence

from quizgen.core.article import Article
from quizgen.engines.rules import RulesEngine
from quizgen.reading.cleaning import split_paragraphs
from quizgen.reading.parsing import BATCH, load_model

ROOT = pathlib.Path(__file__).parents[2]
ROUNDS = 5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=500)
    count = parser.parse_args().articles
    articles = _articles()
    _make(articles[:3])
    ratios: list[float] = []
    for _ in range(ROUNDS):
        bare = _cpu(lambda: _parse(articles))
        ratios.append(_cpu(lambda: _make(articles)) / bare)
    words = sum(len(a.text.split()) for a in articles)
    print(f"{len(articles)} articles, {words} words")
    print(
        f"CPU to bare nlp.pipe: median {statistics.median(ratios):.2f}, "
        f"all {[round(r, 2) for r in ratios]}"
    )
    _growth(articles)
    _memory(articles, count)


def _growth(articles: Sequence[Article]) -> None:
    body = "\n\n".join(a.text for a in articles).split()
    paragraphs = [" ".join(body[i : i + 80]) for i in range(0, len(body), 80)]
    points: list[tuple[int, float]] = []
    for size in (1_000, 10_000, 100_000):
        need = math.ceil(size / 80)
        text = "\n\n".join((paragraphs * math.ceil(need / len(paragraphs)))[:need])
        spent = _cpu(lambda text=text: _make([Article(id="long", text=text)]))
        points.append((size, spent))
        print(f"{size} words: {spent:.2f} s")
    (first, start), (last, end) = points[0], points[-1]
    print(f"log-log slope {math.log(end / start) / math.log(last / first):.2f}")


def _memory(articles: Sequence[Article], count: int) -> None:
    step = max(1, count // 10)
    for number in range(count):
        _make([articles[number % len(articles)]])
        if (number + 1) % step == 0:
            print(f"{number + 1} articles: {_resident():.0f} MB")


def _articles() -> list[Article]:
    paths = sorted((ROOT / "tests" / "data" / "articles").glob("*.md"))
    return [Article(id=p.stem, text=p.read_text("utf-8")) for p in paths]


def _parse(articles: Sequence[Article]) -> None:
    model = load_model()
    for article in articles:
        texts = [paragraph.text.text for paragraph in split_paragraphs(article)]
        list(model.pipe(texts, batch_size=BATCH))


def _make(articles: Sequence[Article]) -> None:
    list(RulesEngine().outcomes(articles, limit=10, fill=True))


def _cpu(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _resident() -> float:
    pages = int(pathlib.Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    main()
