"""What changed between two versions of a pack."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from pydantic import BaseModel

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.formats.sameness import folded

_ALIKE = 0.6
"""Ratio of difflib from which two prompts with one answer are versions of each other,
where no quote tells: its own threshold for close matches."""
_RIVALS = 20
"""Questions with one answer that are compared with each other, so that a pack in which
all answers are "yes" costs no more than others."""

Value = str | float | tuple[str, ...] | None
"""What a key says, one or several; None when there was or is nothing."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value that is not what it was."""

    key: str
    """Path in the question, source or pack: `answer.text`."""
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Pair:
    """One question in both versions, by its places from 0."""

    old: int
    new: int
    changes: tuple[Change, ...]

    @property
    def is_reworded(self) -> bool:
        """True when other words ask for the same."""
        keys = {change.key.partition(".")[0] for change in self.changes}
        return "prompt" in keys and "answer" not in keys


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs; places of questions count from 0."""

    head: tuple[Change, ...]
    """Of the pack itself and of its sources: `sources.moon.url`."""
    removed: tuple[int, ...]
    """Places in the old pack."""
    added: tuple[int, ...]
    """Places in the new pack."""
    pairs: tuple[Pair, ...]
    """Questions that changed, in the order of the new pack."""
    is_reordered: bool
    """Whether questions that are in both come in another order."""

    @property
    def is_empty(self) -> bool:
        """True when nothing differs."""
        found = self.head or self.removed or self.added or self.pairs
        return not found and not self.is_reordered


def compare(old: Pack, new: Pack) -> Comparison:
    """Match questions by id, prompt, or quote and answer, and tell what differs."""
    matches = _match(old, new)
    old, new = _with_sources(old), _with_sources(new)
    pairs = (
        Pair(
            before,
            after,
            tuple(question_changes(old.questions[before], new.questions[after])),
        )
        for after, before in sorted(matches.items())
    )
    order = [matches[after] for after in sorted(matches)]
    known = set(order)
    return Comparison(
        head=tuple(_head(old, new)),
        removed=tuple(n for n in range(len(old.questions)) if n not in known),
        added=tuple(n for n in range(len(new.questions)) if n not in matches),
        pairs=tuple(pair for pair in pairs if pair.changes),
        is_reordered=order != sorted(order),
    )


def _match(old: Pack, new: Pack) -> dict[int, int]:
    """Give the old place of each new question that is not new at all."""
    matches: dict[int, int] = {}
    for key in (_by_id, _by_prompt, _by_quote):
        taken = set(matches.values())
        waiting: dict[object, list[int]] = {}
        for place, question in enumerate(old.questions):
            if place not in taken and (name := key(question)) is not None:
                waiting.setdefault(name, []).append(place)
        for place, question in enumerate(new.questions):
            if place not in matches and (found := waiting.get(key(question))):
                matches[place] = found.pop(0)
    _match_alike(old, new, matches)
    return matches


def _by_id(question: Question) -> object:
    return question.id


def _by_prompt(question: Question) -> object:
    return folded(question.prompt)


def _by_quote(question: Question) -> object:
    if question.evidence is None:
        return None
    return folded(question.evidence.quote), _by_answer(question)


def _by_answer(question: Question) -> object:
    return question.answer.type, folded(question.answer.text)


def _match_alike(old: Pack, new: Pack, matches: dict[int, int]) -> None:
    taken = set(matches.values())
    waiting: dict[object, list[int]] = {}
    for place, question in enumerate(old.questions):
        if place not in taken:
            waiting.setdefault(_by_answer(question), []).append(place)
    for place, question in enumerate(new.questions):
        rivals = waiting.get(_by_answer(question), []) if place not in matches else []
        alike = {n: _likeness(old.questions[n], question) for n in rivals[:_RIVALS]}
        best = max(alike, key=lambda n: alike[n], default=None)
        if best is not None and alike[best] >= _ALIKE:
            matches[place] = best
            rivals.remove(best)


def _likeness(one: Question, other: Question) -> float:
    texts = (folded(one.prompt)[:500], folded(other.prompt)[:500])
    return difflib.SequenceMatcher(None, *texts, autojunk=False).ratio()


def _with_sources(pack: Pack) -> Pack:
    """Let each question name its source, also where there is only one."""

    def named(question: Question) -> Question:
        source = pack.source_of(question)
        if source is None or question.evidence is None:
            return question
        evidence = question.evidence.model_copy(update={"source": source.id})
        return question.model_copy(update={"evidence": evidence})

    return pack.model_copy(update={"questions": tuple(map(named, pack.questions))})


def question_changes(old: Question, new: Question) -> Iterator[Change]:
    """Compare all keys but the id, which only follows from the others."""
    return _differences(_flat(old, {"id"}), _flat(new, {"id"}))


def _head(old: Pack, new: Pack) -> Iterator[Change]:
    left_out = {"questions", "sources"}
    yield from _differences(_flat(old, left_out), _flat(new, left_out))
    before, after = _named(old), _named(new)
    for name in dict.fromkeys((*before, *after)):
        one, other = before.get(name), after.get(name)
        if one and other:
            prefix = f"sources.{name}."
            yield from _differences(
                _flat(one, {"id"}, prefix), _flat(other, {"id"}, prefix)
            )
        else:
            titles = [found and (found.title or name) for found in (one, other)]
            yield Change(f"sources.{name}", *titles)


def _named(pack: Pack) -> Mapping[str, Source]:
    return {source.id: source for source in pack.sources}


def _differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for key in dict.fromkeys((*old, *new)):
        if old.get(key) != new.get(key):
            yield Change(key, old.get(key), new.get(key))


def _flat(value: BaseModel, left_out: set[str], prefix: str = "") -> dict[str, Any]:
    """Give the keys that say something, those of tables with a dotted path."""
    flat: dict[str, Any] = {}
    for key, item in value.model_dump(exclude=left_out, exclude_defaults=True).items():
        if isinstance(item, dict):
            inner = cast("dict[str, Any]", item)
            flat.update({f"{prefix}{key}.{name}": one for name, one in inner.items()})
        else:
            flat[f"{prefix}{key}"] = item
    return flat
