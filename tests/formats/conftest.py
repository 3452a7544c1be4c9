"""A pack to write and read."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question

SCRIPT_LINK = "javascript:hacked=1"
MARKUP = '<img src="x" onerror="hacked=1"><script>hacked=1</script>'
HOSTILE = (
    MARKUP,
    "</script><script>hacked=1</script>",
    "<!--<script>",
    "-->",
    "</title></style><style>*{display:none}</style>",
    "&lt;b&gt; &amp; &#60;",
    "{pack}{script}{policy}",
    "*a* _b_ `c` # [d](javascript:hacked=1) ![e](x) ~f~ | $g$ \\ ***",
    "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}\N{FLAG IN HOLE}",
    "\u05e9\u05dc\u05d5\u05dd (abc) \u0645\u0631\u062d\u0628\u0627",
    "W" * 5_000,
)
"""Texts that a page shows as they are; none of them holds what `safe` would take."""


@pytest.fixture(scope="session")
def pack() -> Pack:
    """A pack with two sources and what an author usually writes."""
    return Pack(
        title="Garden",
        sources=(Source(id="tree", title="In the tree"), Source(id="pond")),
        questions=(
            Question(
                prompt="What fell from the tree?",
                answer=Answer(type="phrase", text="an apple"),
                accept=("apple", "the apple"),
                choices=("a pear", "=1+1"),
                evidence=Evidence(
                    quote="An apple fell.", start=3, end=17, source="tree"
                ),
                difficulty=0.25,
                confidence=0.9,
                kind="event",
            ),
            Question(
                prompt="How long was the fish?",
                answer=Answer(type="quantity", text="-3 inches", asks_unit=True),
            ),
        ),
    )


@pytest.fixture(scope="session")
def hostile() -> Pack:
    """A pack whose texts try to be markup, script, or too much."""
    return Pack(
        title=f"Garden {MARKUP}",
        description=MARKUP,
        author=MARKUP,
        sources=(
            Source(id="tree", title=MARKUP, publisher=MARKUP, url=SCRIPT_LINK),
            Source(id="pond", title="Pond", url='https://example.org/?a="><b>&c=1'),
        ),
        questions=tuple(
            Question(
                prompt=f"{text} {n}?",
                answer=Answer(type="phrase", text=f"{text} right"),
                choices=(f"{text} left", "up") if n % 2 else (),
                explanation=text,
                evidence=Evidence(
                    quote=f"It is {text} right, {text} right.",
                    source="pond" if n % 2 else "tree",
                ),
            )
            for n, text in enumerate(HOSTILE)
        ),
    )
