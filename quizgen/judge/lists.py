"""Lists: every item judged by its own type, in any order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from quizgen.judge.alignment import align
from quizgen.judge.forms import Context, Form, make_form
from quizgen.judge.gazetteer import places_named
from quizgen.judge.lexicon import word_class
from quizgen.judge.patterns import lazily
from quizgen.judge.verdict import Ruling

CompareItem = Callable[[Form, Form, Context], Ruling]

_SEPARATOR = lazily(r"\s*(?:[,;\n/|]|\band\b|&|\+|\bplus\b)\s*")


@lru_cache(maxsize=2048)
def split_items(text: str) -> tuple[str, ...]:
    """Split a text at commas, semicolons, slashes and `and`."""
    parts = (part.strip(" .-") for part in _SEPARATOR().split(text))
    return tuple(part for part in parts if part)


@dataclass(slots=True)
class _Tally:
    """Items that are still open and typed parts that are not used yet."""

    items: list[Form]
    parts: list[Form]
    close: bool = False
    """Whether an item was found that is only nearly right."""
    leftovers: list[str] = field(default_factory=list[str])


def compare_lists(
    reference: Form, given: Form, context: Context, compare_item: CompareItem
) -> Ruling:
    """Judge a typed list against a list, item by item in any order."""
    items = context.items or split_items(reference.text)
    tally = _Tally(
        [make_form(item) for item in items],
        [make_form(part) for part in split_items(given.folded)],
    )
    plain = replace(context, contrast=(), items=())
    _match_whole(tally, plain, compare_item)
    _match_words(tally, plain, compare_item)
    if tally.leftovers:
        return Ruling("wrong", "other_items")
    if not tally.items and not tally.close:
        return Ruling("correct", "all_items")
    if tally.close or len(tally.items) < len(items):
        return Ruling("close", "some_items", len(tally.items))
    return Ruling("wrong", "other_items")


def _match_whole(tally: _Tally, context: Context, compare_item: CompareItem) -> None:
    """Take out every typed part that is an item."""
    for kind in ("correct", "close"):
        for item in tuple(tally.items):
            for part in tally.parts:
                ruling = compare_item(item, part, context)
                if ruling.reason == "deciding_missing" and places_named(part.key):
                    continue  # beside Wales, Ireland is another country
                run_together = len(part.words) > len(item.words) and (
                    kind == "close" or _holds_other(part, item, tally.items)
                )
                if ruling.kind == kind and not run_together:
                    tally.items.remove(item)
                    tally.parts.remove(part)
                    tally.close |= kind == "close"
                    break


def _holds_other(part: Form, item: Form, items: Sequence[Form]) -> bool:
    """Tell whether a part holds another item too: `red black`."""
    words = set(part.words)
    return any(words.issuperset(one.words) for one in items if one is not item)


def _match_words(tally: _Tally, context: Context, compare_item: CompareItem) -> None:
    """Find items in parts without separators: `red white blue`."""
    words = [word for part in tally.parts for word in part.words]
    tally.parts.clear()
    for item in tuple(tally.items):
        last = make_form(item.words[-1]) if item.words else item
        alone = compare_item(item, last, context).kind == "correct"
        taken = (
            _take(item.words, words, context)
            or (_take(last.words, words, context) if alone else frozenset[int]())
            or _take_name(item, words)
        )
        if taken:
            tally.items.remove(item)
            words = [word for index, word in enumerate(words) if index not in taken]
    tally.leftovers.extend(w for w in words if w not in word_class("filler"))


def _take_name(item: Form, words: Sequence[str]) -> frozenset[int]:
    """Give the indices of words that are other names of a place: `usa`."""
    named = places_named(item.key)
    return frozenset(i for i, word in enumerate(words) if named & places_named(word))


def _take(
    item: Sequence[str], words: Sequence[str], context: Context
) -> frozenset[int]:
    """Give the indices of the words that make an item; empty when they do not."""
    found = align(item, words, strictness=context.strictness)
    return frozenset() if found.missing else frozenset(g for _, g in found.matched)
