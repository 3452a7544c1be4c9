"""A question beside the passage of its article; and a new one out of marked words."""

import re
from dataclasses import dataclass

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question
from quizgen.judge.kinds import infer_type

WORD = re.compile(r"\S+")
"""What a cursor steps over."""

_ENDS = re.compile(r"[.!?\u2026][\"'\u201d\u2019)\]]*(?=\s+[^\sa-z])")
_SHORT = re.compile(r"\b(?:[A-Z]|[A-Z][a-z]|Mrs|Rev|Gen|Gov|Sen|Capt|Col|vs|No)\.$")
"""A full stop behind an initial or a title: `J.`, `Dr.`, `St.`."""
_AROUND = " ,;:.!?\"'()[]\u201c\u201d\u2018\u2019"
"""Signs around marked words that belong to their sentence."""
_BREAK = re.compile(r"\n[ \t\r]*\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """Text to be read beside a question."""

    text: str
    offset: int
    """Where the text begins in the article, in code points; -1 when not known."""
    quote: tuple[int, int] | None
    """Half-open range of the quoted sentence in `text`; None when it is not there."""

    @property
    def is_whole(self) -> bool:
        """True when this is the whole article."""
        return self.offset == 0


def passage_of(question: Question, article: str | None) -> Passage | None:
    """Give the article with the quote in it, or the quote alone; None for neither."""
    evidence = question.evidence
    if article is None:
        if evidence is None:
            return None
        whole = (0, len(evidence.quote))
        # From 0, since only the whole article stands there.
        start = evidence.start if evidence.start > 0 else -1
        return Passage(evidence.quote, start, whole)
    if evidence is None:
        return Passage(article, 0, None)
    start, end = evidence.start, evidence.end
    if start < 0 or article[start:end] != evidence.quote:
        start = article.find(evidence.quote)
        end = start + len(evidence.quote)
    return Passage(article, 0, (start, end) if start >= 0 else None)


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Find the sentence or sentences around a range, within its paragraphs.

    Told by signs alone, without a model: an end is a full stop, question or exclamation
    mark before a space and no small letter, unless an initial or a title has it.
    """
    first = max((m.end() for m in _BREAK.finditer(text, 0, start)), default=0)
    found = _BREAK.search(text, end)
    last = found.start() if found else len(text)
    ends = [
        match.end()
        for match in _ENDS.finditer(text, first, last)
        if not _SHORT.search(text, max(first, match.start() - 8), match.start() + 1)
    ]
    begin = max((stop for stop in ends if stop <= start), default=first)
    stop = min((stop for stop in ends if stop >= end), default=last)
    words = text[begin:stop]
    begin += len(words) - len(words.lstrip())
    return begin, begin + len(words.strip())


def evidence_at(passage: Passage, start: int, end: int, source: str) -> Evidence:
    """Make evidence of the sentence around marked words.

    Args:
        passage: Where the words stand.
        start: Of the words in the passage's text.
        end: Of the words, half open.
        source: The id of the source; empty when the pack has only one.
    """
    first, last = sentence_at(passage.text, start, end)
    known = passage.offset >= 0
    return Evidence(
        quote=passage.text[first:last],
        start=passage.offset + first if known else -1,
        end=passage.offset + last if known else -1,
        source=source,
    )


def own_question(
    passage: Passage, start: int, end: int, like: Question | None
) -> Question:
    """Make a question of marked words; its prompt is still to be written.

    Args:
        passage: Where the words stand.
        start: Of the words in the passage's text.
        end: Of the words, half open.
        like: A question of the same source.
    """
    source = like.evidence.source if like and like.evidence else ""
    words = " ".join(passage.text[start:end].split())
    text = words.strip(_AROUND) or words
    return Question(
        prompt="?",
        answer=Answer(type=infer_type(text, ""), text=text),
        evidence=evidence_at(passage, start, end, source),
        status="accepted",
    )
