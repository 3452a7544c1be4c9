"""Build `quizgen/judge/data/irregular.txt` from WordNet's lists of exceptions.

apt-get install wordnet-base
python .github/scripts/build_judge_irregular.py /usr/share/wordnet
"""

import sys
from pathlib import Path

from build_judge_synonyms import DATA, HEADER

from quizgen.judge.spelling import is_inflection

PARTS = ("verb", "noun")
TITLE = "# Irregular forms of common words, each behind its plain form.\n"


def main(folder: Path) -> None:
    """Write `plain irregular...` lines for common words, sorted."""
    text = (DATA / "words.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    common = set(" ".join(lines).split())
    forms: dict[str, set[str]] = {}
    for part in PARTS:
        for line in (folder / f"{part}.exc").read_text(encoding="ascii").splitlines():
            irregular, *plain = line.split()
            for word in plain:
                if {irregular, word} <= common and not is_inflection(word, irregular):
                    forms.setdefault(word, set()).add(irregular)
    notice = HEADER[HEADER.index("# Source") :].replace("synonyms", "irregular")
    body = "\n".join(f"{w} {' '.join(sorted(f))}" for w, f in sorted(forms.items()))
    (DATA / "irregular.txt").write_text(f"{TITLE}{notice}{body}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
