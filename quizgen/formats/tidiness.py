"""Slips of the keyboard in a question, and the same without them."""

import re
from collections.abc import Iterator

from quizgen.core.question import Question
from quizgen.formats.sameness import folded
from quizgen.style import Fault
from quizgen.text import safe

_SPACES = re.compile(r"[ \t\r\n]+")
_JOINT = "|"
_SUSPECT = ("  ", f"{_JOINT} ", f" {_JOINT}", _JOINT * 2)
"""What can be untidy in printable ASCII texts that are joined and enclosed so."""
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_ASKS = re.compile(
    r"(?:(?:in|on|at|by|to|from|for|of|with|about|under|after|into) )?"
    r"(?:who|whom|whose|what|which|when|where|why|how)\b",
    re.IGNORECASE,
)
_TWINS = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u03bf"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
    "aeopcyxijsoABEKMHOPCTYXIJABEZHIKMNOPTYX",
)
"""Cyrillic and Greek letters that cannot be told from a Latin one by looking."""

_LISTS = ("accept", "contrast", "reject", "tags", "wordings")
"""Lists in which nothing is gained by saying a thing twice."""


def tidy(text: str) -> str:
    """Drop spaces too many, invisible characters and letters of another alphabet.

    A word is only changed when it mixes alphabets and each odd letter has a Latin twin.
    """
    spaced = _SPACES.sub(" ", safe(_SPACES.sub(" ", text))).strip(" ")
    return spaced if spaced.isascii() else _WORD.sub(_latin, spaced)


def tidy_prompt(prompt: str) -> str:
    """Tidy a prompt, and let it end in one question mark when it asks."""
    text = tidy(prompt)
    marked = _with_one_mark(text)
    if marked.endswith("?"):
        return marked
    if _ASKS.match(text) and "?" not in text:
        return f"{text.rstrip('.! ')}?"
    return text


def _with_one_mark(prompt: str) -> str:
    """Drop what stands behind the first of the last question marks, and spaces before.

    A full stop before it belongs to an abbreviation: "in the U.S.?".
    """
    core = prompt.rstrip(" ?.!")
    before, mark, _ = prompt[len(core) :].partition("?")
    return f"{core}{before.rstrip(' ')}{mark}"


def untidy(question: Question) -> Iterator[Fault]:
    """Find what `quizgen.formats.fixes` mends, beyond what the house style names."""
    # One look at all of them: nearly every question is tidy.
    joined = _JOINT.join(("", *_texts(question), ""))
    for key, text in () if _is_tidy(joined) else _places(question):
        if _is_tidy(f"{_JOINT}{text}{_JOINT}"):
            continue
        if key != ("prompt",) and not tidy(text):
            yield Fault(key, "empty-text", f"{key[0]} holds an empty text", "remove it")
        elif _SPACES.sub(" ", text).strip(" ") != text:
            yield Fault(
                key,
                "untidy-spaces",
                f"{text[:60]!r} has spaces or line breaks too many",
                "leave one between words, and none at the ends",
            )
        elif not text.isascii() and _WORD.sub(_latin, text) != text:
            yield Fault(
                key,
                "mixed-alphabets",
                f"{text[:60]!r} has letters of another alphabet among Latin ones",
                "type them anew; they only look alike",
            )
    if _with_one_mark(question.prompt) != question.prompt.rstrip(" "):
        yield Fault(
            ("prompt",),
            "doubled-mark",
            "the prompt ends in more than a question mark",
            "write one question mark, without a space",
        )
    yield from _repeated(question)


def _texts(question: Question) -> tuple[str, ...]:
    own = (question.prompt, question.answer.text, *question.accept)
    others = (*question.contrast, *question.reject, *question.choices)
    return (*own, *others, *question.tags, *question.wordings)


def _places(question: Question) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Give the same texts with their keys."""
    yield ("prompt",), question.prompt
    yield ("answer", "text"), question.answer.text
    for name in (*_LISTS, "choices"):
        values: tuple[str, ...] = getattr(question, name)
        for index, text in enumerate(values):
            yield (name, index), text


def _is_tidy(joined: str) -> bool:
    plain = joined.isascii() and joined.isprintable()
    return plain and not any(sign in joined for sign in _SUSPECT)


def distinct(texts: tuple[str, ...], *, but: str = "") -> tuple[str, ...]:
    """Give tidy texts, each once, without empty ones and without `but`."""
    found: dict[str, str] = {}
    for text in map(tidy, texts):
        found.setdefault(folded(text), text)
    unwanted = {"", folded(but)}
    return tuple(text for key, text in found.items() if key not in unwanted)


def _repeated(question: Question) -> Iterator[Fault]:
    for name in _LISTS:
        values: tuple[str, ...] = getattr(question, name)
        if not values:
            continue
        own = {"accept": question.answer.text, "wordings": question.prompt}.get(name)
        seen: set[str] = {folded(own)} if own else set()
        for index, text in enumerate(values):
            if (key := folded(text)) in seen:
                yield Fault(
                    (name, index),
                    "said-twice",
                    f"{text[:60]!r} in {name} says nothing new",
                    "remove it",
                )
            seen.add(key)


def _latin(word: re.Match[str]) -> str:
    changed = word[0].translate(_TWINS)
    is_mixed = changed != word[0] and _LATIN.search(word[0])
    return changed if is_mixed and _LATIN.sub("", changed) == "" else word[0]
