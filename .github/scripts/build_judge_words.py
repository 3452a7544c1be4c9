"""Build the judge's lists of common words and names from SCOWL's word lists.

    apt-get install scowl
    python .github/scripts/build_judge_words.py /usr/share/dict/scowl

The judge refuses to call a word a misspelling of another one when it is common in its
own right. Common means: up to 9 letters in SCOWL's classes 10-35, which hold about what
an ordinary reader meets; longer words, which are hardly ever typed by accident, only in
classes 10-20. Names come from the classes of proper and capitalised words up to 50.
"""

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

DATA = Path(__file__).parents[2] / "quizgen" / "judge" / "data"
REGIONS = ("english", "american", "british")
SHORT = 9
LEAST = 2
WIDTH = 88
HEADER = """\
# Common English {what}: what is typed as one of them is meant as it stands.
# Source: SCOWL 2020.12.07 (http://wordlist.aspell.net), classes 10-35, names to 50.
# Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute
# and sell these word lists, the associated scripts, the output created from the
# scripts, and its documentation for any purpose is hereby granted without fee, provided
# that the above copyright notice appears in all copies and that both that copyright
# notice and this permission notice appear in supporting documentation. Kevin Atkinson
# makes no representations about the suitability of this array for any purpose. It is
# provided "as is" without express or implied warranty.
# Built by .github/scripts/build_judge_words.py
"""


def read(folder: Path, kinds: Iterable[str], classes: Iterable[int]) -> set[str]:
    """Read word lists, in plain lower-case letters, without possessives."""
    found: set[str] = set()
    for kind in kinds:
        for size in classes:
            for region in REGIONS:
                path = folder / f"{region}-{kind}.{size}"
                if path.exists():
                    found.update(path.read_text(encoding="latin-1").split())
    plain = (
        unicodedata.normalize("NFKD", w).encode("ascii", "ignore").decode().lower()
        for w in found
        if "'" not in w
    )
    return {word for word in plain if word.isalpha()}


def write(name: str, what: str, words: set[str]) -> None:
    """Write a list, sorted, several words a line; words of two letters are left out."""
    lines: list[str] = []
    for word in sorted(word for word in words if len(word) > LEAST):
        if lines and len(lines[-1]) + len(word) < WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    text = HEADER.format(what=what) + "\n".join(lines) + "\n"
    (DATA / name).write_text(text, encoding="utf-8")


def main(folder: Path) -> None:
    """Write both lists."""
    words = {w for w in read(folder, ["words"], [10, 20, 35]) if len(w) <= SHORT}
    words |= read(folder, ["words"], [10, 20])
    names = read(folder, ["proper-names", "upper"], [10, 20, 35, 40, 50])
    write("words.txt", "words", words)
    write("names.txt", "names", names - words)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
