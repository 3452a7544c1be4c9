"""Titles of works: found by their spelling, before any model sees the words.

The small English model takes "Mission: Impossible - Dead Reckoning Part One" for two
clauses and three names (F 0.39 on works of art), so titles are merged into one token
first, and the tagger then reads them as one proper noun.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = r"(?:[A-Z][\w'&-]*(?:\.(?=[A-Z])[\w'&-]+)*|[0-9]{1,4}(?![,.]?\d))"
_RUN = (
    rf"{_WORD}(?: (?:(?:of|the|and|in|to|a|for|on|with|his|her) ){{0,2}}{_WORD}){{0,7}}"
)
_COLON = re.compile(
    rf"(?<![\w\"'])(?:[A-Z][\w'&-]*(?: [A-Z0-9][\w'&-]*){{0,2}}): ?{_RUN}(?: [\u2013-] {_RUN})?"
)
_QUOTED = re.compile(r"(?<![\w\"'])(?:\"([^\"\n]{2,70})\"|'([^'\n]{2,70})')(?!\w)")
_SMALL = {
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "her", "his", "in", "into",
    "is", "it", "my", "near", "not", "of", "on", "or", "over", "the", "to", "up", "vs",
    "with", "your", "&",
}  # fmt: skip
_SPOKEN = re.compile(
    r": ?(?:I|We|You|He|She|It|They|That|This|There|When|Was|Is|Are|Do|Did|How|Why|What|"
    r"Who|Yes|No|Well|So|But|And|Next|Get)\b|\b(?:I|We|You)$"
)
"""What follows the colon after a speaker's or a list's label, not in a title."""
_LABELS = {
    "Where",
    "Who",
    "When",
    "What",
    "Why",
    "How",
    "Legacy",
    "Graphic",
    "Info",
    "Name",
    "Note",
    "Update",
    "Watch",
    "Photo",
    "Play",
    "Q",
    "A",
}


@dataclass(frozen=True, slots=True)
class Work:
    """A title of a work and the shorter forms by which an article goes on to call it."""

    name: str
    short: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All spellings, longest first."""
        return tuple(sorted((self.name, *self.short), key=len, reverse=True))


def find_works(paragraphs: Iterable[str]) -> list[Work]:
    """Find the titles that an article spells out, longest first.

    A title with a colon counts inside a sentence, or anywhere when it has a dash too:
    at the start of a paragraph `Info: June` and `Smith: We will` look the same.
    """
    names: dict[str, None] = {}
    for text in paragraphs:
        for match in _COLON.finditer(text):
            head = match[0].partition(":")[0]
            initial = not text[: match.start()].strip() or text[
                : match.start()
            ].endswith((". ", '" '))
            if head.split()[-1] in _LABELS or _SPOKEN.search(match[0]):
                continue
            if initial and not re.search(r" [\u2013-] ", match[0]):
                continue
            names.setdefault(match[0].rstrip(".,'"))
        for match in _QUOTED.finditer(text):
            inner = match[1] or match[2]
            if _is_title(inner):
                names.setdefault(inner.rstrip(".,"))
    longest = sorted(names, key=len, reverse=True)
    works: list[Work] = []
    for name in longest:
        if any(name in work.short or work.name.endswith(f" {name}") for work in works):
            continue
        works.append(Work(name, tuple(_short_forms(name))))
    return works


def _is_title(inner: str) -> bool:
    """Tell whether words in quotes are spelled as a title: capitals but for small words."""
    words = inner.rstrip(".,").split()
    if not 2 <= len(words) <= 10 or inner.rstrip().endswith(("!", "?", ",")):
        return False
    if (
        not (words[0][0].isupper() or words[0][0].isdigit())
        or not words[-1][0].isupper()
    ):
        return False
    large = [w for w in words if w.lower() not in _SMALL]
    return len(large) >= 1 and all(w[0].isupper() or w[0].isdigit() for w in large)


def _short_forms(name: str) -> Iterable[str]:
    """Give what follows the dash, with and without its part number."""
    head, dash, tail = re.sub(r" [\u2013-] ", "\x00", name, count=1).partition("\x00")
    if not dash:
        return
    yield f"{head} - {tail}"
    yield f"{head} \u2013 {tail}"
    if len(tail.split()) > 1:
        yield tail
    part = re.sub(r" (?:Part|Chapter|Volume|Episode) \w+$", "", tail)
    if part != tail and len(part.split()) > 1:
        yield part
