"""The house style of a question, told from its words alone: no model, no article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.core.question import Question

SHORTEST, LONGEST = 4, 40
"""Words of a prompt. Quiz writers use 12 to 18; fewer than 4 ask nothing definite, and
more than 40 do not fit on a small screen beside answer and clock."""

LONGEST_ANSWER = 12
"""Words of an answer that can be typed; quiz writers use one to five."""

LONGEST_QUOTE = 50
"""Words of a quoted passage; a longer one is more than proof needs."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_QUOTED = re.compile(r"\"[^\"]*\"|\u201c[^\u201d]*\u201d")
_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)
_PRONOUNS = frozenset(
    ["he", "she", "it", "they", "him", "her", "them", "his", "its", "their"]
)
_VERBS = frozenset(
    ["is", "are", "was", "were", "do", "does", "did", "has", "have", "had"]
)
_MODALS = frozenset(["can", "could", "will", "would", "may", "might", "should", "must"])
_YES_OR_NO = _VERBS | _MODALS
_OPENERS = (
    _YES_OR_NO
    | {"what", "who", "whom", "when", "where", "why", "how", "much", "many", "long"}
    | {"to", "in", "on", "at", "for", "from", "by", "with", "of", "and", "that", "if"}
)
"""Words that no pronoun can stand for."""
_BEGINNINGS = _PRONOUNS | _OPENERS
"""Prompts with another first word are neither orphaned nor answered by yes or no."""

_FIRST_PERSON = re.compile(r"\b(?:I'(?:m|ve|d|ll)|we|our|ours|us|my|me|mine)\b")
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_RELATIVE_TIME = re.compile(
    rf"\b(?:(?:last|this|next|past|coming) (?:week|weekend|month|year|night|morning|"
    rf"afternoon|evening|season|spring|summer|autumn|winter|{_DAYS})|yesterday|today|"
    r"tonight|tomorrow|recently|(?:days|weeks|months) ago)\b",
    re.IGNORECASE,
)

_PERSONAL = ("i'", "we", "our", "us", "my", "me", "mine")
_TIMES = (
    "last ", "this ", "next ", "past ", "coming ", "yesterday", "today", "tonight",
    "tomorrow", "recently", "ago",
)  # fmt: skip
"""With these, matches of the patterns above begin or end: a cheap look ahead."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that an editor would change."""

    key: tuple[str | int, ...]
    """Path of the value in the question, for example `("answer", "text")`."""
    code: str
    """For scripts; keeps its meaning."""
    message: str
    mend: str


def faults(question: Question) -> Iterator[Fault]:
    """Find what an editor would change in a question, in the order of its fields."""
    prompt, answer = question.prompt, question.answer.text
    is_quoting = '"' in prompt or "\u201c" in prompt
    own_words = _QUOTED.sub('""', prompt) if is_quoting else prompt
    lowered = own_words.lower()
    words = prompt.split()
    count = len(words)
    first = "" if is_quoting else words[0].lower() if words else ""
    is_plain = first.isalpha() and first not in _BEGINNINGS
    if not SHORTEST <= count <= LONGEST:
        yield Fault(
            ("prompt",),
            "length",
            f"the prompt has {count} words",
            f"write {SHORTEST} to {LONGEST}; 12 to 18 read best",
        )
    if prompt[-1:] != "?" and not prompt.rstrip("\"'\u201d) ").endswith("?"):
        yield Fault(
            ("prompt",),
            "no-question-mark",
            "the prompt does not end in a question mark",
            "ask a question",
        )
    if not is_plain and is_yes_or_no(prompt):
        yield Fault(
            ("prompt",),
            "yes-or-no",
            "the prompt can be answered by yes or no",
            "ask who, what, which, where, when or how many",
        )
    if not is_plain and (found := orphan(own_words)):
        yield Fault(
            ("prompt",),
            "orphan-pronoun",
            f"nobody knows who or what {found!r} is",
            "name the person or thing first",
        )
    if _may_tell(_PERSONAL, lowered) and (match := _FIRST_PERSON.search(own_words)):
        yield Fault(
            ("prompt",),
            "first-person",
            f"the prompt says {match[0]!r}",
            "say who it is",
        )
    if _may_tell(_TIMES, lowered) and (match := _RELATIVE_TIME.search(own_words)):
        yield Fault(
            ("prompt",),
            "relative-time",
            f"{match[0]!r} means another time for each reader",
            "give the date, the month or the year",
        )
    if leaks(prompt, answer):
        yield Fault(
            ("prompt",),
            "leak",
            f"the prompt holds the answer, {answer[:60]!r}",
            "word the prompt without it",
        )
    if len(answer) > 2 * LONGEST_ANSWER and len(answer.split()) > LONGEST_ANSWER:
        yield Fault(
            ("answer", "text"),
            "long-answer",
            f"the answer has {len(answer.split())} words",
            "ask for the part of it that a player can type",
        )
    quote = question.evidence.quote if question.evidence else ""
    if len(quote) > 2 * LONGEST_QUOTE and len(quote.split()) > LONGEST_QUOTE:
        yield Fault(
            ("evidence", "quote"),
            "long-quote",
            f"the quote has {len(quote.split())} words",
            f"quote only the sentence that proves it, at most {LONGEST_QUOTE} words",
        )


def _may_tell(signs: tuple[str, ...], lowered: str) -> bool:
    for sign in signs:  # noqa: SIM110 - three times as fast as `any`
        if sign in lowered:
            return True
    return False


def leaks(prompt: str, answer: str) -> bool:
    """Tell whether the prompt holds the whole answer, word by word."""
    lowered = prompt.lower()
    last = answer.lower().rpartition(" ")[2]
    if last.isalpha() and last not in lowered:
        return False  # Nearly every question, and cheaply.
    wanted = _WORD.findall(_ARTICLE.sub("", answer).lower())
    if not wanted or wanted[0] not in lowered:
        return False
    words = _WORD.findall(lowered)
    size = len(wanted)
    places = range(len(words) - size + 1)
    return any(words[place : place + size] == wanted for place in places)


def orphan(prompt: str) -> str:
    """Find a pronoun before which nothing stands that it could mean; empty for none."""
    for match in _WORD.finditer(prompt):
        if match[0].lower() in _PRONOUNS:
            return match[0]
        if match[0].lower() not in _OPENERS:
            return ""
    return ""


def is_yes_or_no(prompt: str) -> bool:
    """Tell whether the prompt begins with a verb and offers no choice of answers."""
    first = _WORD.search(prompt)
    if first is None or first[0].lower() not in _YES_OR_NO:
        return False
    return "or" not in (word.lower() for word in _WORD.findall(prompt))
