"""Build `quizgen/judge/data/words.txt` from SCOWL's word lists.

    apt-get install scowl
    python .github/scripts/build_judge_words.py /usr/share/dict/scowl

The judge refuses to call a word a misspelling of another one when it is common in its
own right. Common means: up to 8 letters in SCOWL's classes 10-35, which hold about what
an ordinary reader meets; longer words, which are hardly ever typed by accident, only in
classes 10-20. Names come from the classes of proper and capitalised words up to 50.
"""

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

TARGET = Path(__file__).parents[2] / "quizgen" / "judge" / "data" / "words.txt"
REGIONS = ("english", "american", "british")
SHORT = 8
HEADER = """\
# Common English words and names: what is typed as one of them is meant as it stands.
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


def main(folder: Path) -> None:
    """Write the list, sorted, several words a line."""
    words = {
        word for word in read(folder, ["words"], [10, 20, 35]) if len(word) <= SHORT
    }
    words |= read(folder, ["words"], [10, 20])
    words |= read(folder, ["proper-names", "upper"], [10, 20, 35, 40, 50])
    words = {word for word in words if len(word) > 2}
    lines: list[str] = []
    for word in sorted(words):
        if lines and len(lines[-1]) + len(word) < 88:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
