"""Slips of the keyboard in a question, and the same without them."""

import re
from collections.abc import Iterator

from quizgen.core.question import Question
from quizgen.formats.keys import TWINS, Keys, is_tidy
from quizgen.formats.sameness import folded
from quizgen.style import Fault
from quizgen.text import safe

_SPACES = re.compile(r"[ \t\r\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_ASKS = re.compile(
    r"(?:(?:in|on|at|by|to|from|for|of|with|about|under|after|into) )?"
    r"(?:who|whom|whose|what|which|when|where|why|how)\b",
    re.IGNORECASE,
)
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


def untidy(question: Question, keys: Keys) -> Iterator[Fault]:
    """Find what `quizgen.formats.fixes` mends, beyond what the house style names.

    Args:
        question: Looked at text by text only where its keys leave a doubt.
        keys: Those of the question.
    """
    for key, text in () if keys.is_tidy else _places(question):
        if is_tidy(text):
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
    prompt = question.prompt
    is_plain = prompt[-1:] == "?" and prompt[-2:-1] not in " ?.!"
    if not is_plain and _with_one_mark(prompt) != prompt.rstrip(" "):
        yield Fault(
            ("prompt",),
            "doubled-mark",
            "the prompt ends in more than a question mark",
            "write one question mark, without a space",
        )
    if not _are_distinct(keys):
        yield from _repeated(question)


def _places(question: Question) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Give the texts that can be untidy, with their places."""
    yield ("prompt",), question.prompt
    yield ("answer", "text"), question.answer.text
    for name in (*_LISTS, "choices"):
        values: tuple[str, ...] = getattr(question, name)
        for index, text in enumerate(values):
            yield (name, index), text


def distinct(texts: tuple[str, ...], *, but: str = "") -> tuple[str, ...]:
    """Give tidy texts, each once, without empty ones and without `but`."""
    found: dict[str, str] = {}
    for text in map(tidy, texts):
        found.setdefault(folded(text), text)
    unwanted = {"", folded(but)}
    return tuple(text for key, text in found.items() if key not in unwanted)


def _are_distinct(keys: Keys) -> bool:
    """Tell whether no list says a thing twice; wordings are for a closer look."""
    accept, contrast = keys.accept, keys.contrast
    return (
        not keys.wordings
        and len({keys.answer, *accept}) == len(accept) + 1
        and len({*contrast}) == len(contrast)
        and len({*keys.reject}) == len(keys.reject)
        and len({*keys.tags}) == len(keys.tags)
    )


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
    changed = word[0].translate(TWINS)
    is_mixed = changed != word[0] and _LATIN.search(word[0])
    return changed if is_mixed and _LATIN.sub("", changed) == "" else word[0]
