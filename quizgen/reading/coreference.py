"""Who is "he": few rules, each careful; what they do not settle stays unresolved."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from quizgen.reading.binding import (
    is_explained,
    may_mean,
    name_meant,
    named_below,
    subject_awaited,
    subject_meant,
)
from quizgen.reading.class_names import named_by
from quizgen.reading.descriptions import describe
from quizgen.reading.document import Reading, Reference, Sentence
from quizgen.reading.epithets import epithet_range, one_meant
from quizgen.reading.gazetteer import UNDERSTOOD, class_of
from quizgen.reading.names import Entity

_PERSONAL = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_POSSESSIVE = {"his", "her", "its", "their"}
_NEAR = 2
"""Sentences that a pronoun may look back over."""
_FAR = 60
"""Sentences that a bare noun phrase may look back over."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A name that was mentioned: where, and how prominently."""

    entity: Entity
    sentence: int
    token: int
    is_subject: bool


@dataclass(slots=True)
class _Memory:
    """What the article has said so far."""

    seen: list[_Seen] = field(default_factory=list[_Seen])
    described: dict[str, tuple[str, int]] = field(
        default_factory=dict[str, tuple[str, int]]
    )
    """Noun -> the fullest phrase for it, and its sentence."""


def resolve(reading: Reading) -> None:
    """Fill `reading.references` and `reading.unresolved`, sentence by sentence."""
    memory = _Memory()
    seen = memory.seen
    for sentence in reading.sentences:
        for token in sentence.span:
            key = sentence.key(token)
            if key in reading.entity_at:
                start, end = reading.mention_at[key]
                if token.i == start:
                    head = sentence.doc[end - 1]
                    seen.append(
                        _Seen(
                            reading.entity_at[key],
                            sentence.index,
                            token.i,
                            _is_subject(head),
                        )
                    )
                continue
            if key in reading.quoted:
                continue
            _resolve_token(reading, sentence, token, memory)
            reference = reading.references.get(key)
            if reference is not None and reference.entity is not None:
                subject = _is_subject(token)
                seen.append(_Seen(reference.entity, sentence.index, token.i, subject))
        describe(reading, sentence, memory.described)


def _resolve_token(
    reading: Reading,
    sentence: Sentence,
    token: Token,
    memory: _Memory,
) -> None:
    key = sentence.key(token)
    word = token.lower_
    if token.pos_ == "PRON" and _is_bound(reading, sentence, token):
        return
    if word in _PERSONAL and token.pos_ == "PRON":
        seen = _possible(reading, sentence, token, memory.seen)
        found = _person(sentence, seen, _PERSONAL[word])
        if found is not None and len(seen) < len(memory.seen):
            nearest = _person(sentence, memory.seen, _PERSONAL[word])
            is_sure = found[1] and (nearest is None or nearest[0] is found[0])
            found = found[0], is_sure
        _set(reading, sentence, token, found)
    elif word in {"it", "its", "itself"}:
        if not _is_expletive(token):
            found = _thing(sentence, _possible(reading, sentence, token, memory.seen))
            _set(reading, sentence, token, found)
    elif (
        word in {"they", "them", "their", "theirs", "themselves"}
        or word in {"i", "me", "my", "we", "us", "our", "you", "your"}
        or (
            word in {"this", "that", "these", "those"}
            and token.dep_ in _ARGUMENTS
            and token.tag_ not in {"WDT", "WP"}
            and token.head.dep_ != "relcl"
        )
    ):
        reading.unresolved.add(key)
    elif (at := epithet_range(token)) and _is_epithet(
        reading, sentence, token, at, memory.seen
    ):
        return
    elif token.pos_ == "NOUN" and (bare := _bare_phrase(token)):
        _resolve_phrase(reading, sentence, token, bare, memory)


def _is_epithet(
    reading: Reading,
    sentence: Sentence,
    token: Token,
    at: tuple[int, int],
    seen: Sequence[_Seen],
) -> bool:
    """Settle "the Moroccan" by the one person of its sentence, else of the last."""
    seen = _possible(reading, sentence, token, seen)
    near = _last(seen, sentence, 1)
    people = [s for s in near if s.entity.kind == "person"]
    last = max((s.sentence for s in people), default=0)
    entity = one_meant(token, [s.entity for s in people if s.sentence == last])
    if entity is not None:
        key = (sentence.paragraph, at[0])
        reading.references[key] = Reference(entity.name, entity, *at)
    return entity is not None


def _is_bound(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """Settle a pronoun by the subject of its own sentence, where that is sure."""
    word = token.lower_
    if word not in _BOUND or (word in {"it", "itself"} and _is_expletive(token)):
        return False
    subject = subject_meant(token)
    if subject is None:
        return _is_awaited(reading, sentence, token)
    entity = name_meant(token, subject, reading.entity_at, sentence.paragraph)
    if entity is not None:
        _set(reading, sentence, token, (entity, True))
    return entity is not None or is_explained(token, subject)


def _is_awaited(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """Settle a pronoun by the subject that comes, or leave it open for that one."""
    subject = subject_awaited(token)
    if subject is None:
        return False
    entity = name_meant(token, subject, reading.entity_at, sentence.paragraph)
    if entity is not None:
        _set(reading, sentence, token, (entity, True))
        return True
    if may_mean(token, subject):
        _set(reading, sentence, token, None)
        return True
    return False


def _possible(
    reading: Reading, sentence: Sentence, token: Token, seen: Sequence[_Seen]
) -> Sequence[_Seen]:
    """Leave out the names that a pronoun cannot mean where it stands."""
    below = named_below(token, reading.entity_at, sentence.paragraph)
    return [s for s in seen if id(s.entity) not in below] if below else seen


_BOUND = frozenset({*_PERSONAL, "it", "its", "itself", "their"})

_ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "pobj", "attr"}


def _set(
    reading: Reading,
    sentence: Sentence,
    token: Token,
    found: tuple[Entity, bool] | None,
) -> None:
    key = sentence.key(token)
    if found is None:
        reading.unresolved.add(key)
        return
    entity, is_sure = found
    possessive = token.lower_ in _POSSESSIVE and token.dep_ == "poss"
    reading.references[key] = Reference(
        entity.name,
        entity,
        token.i,
        token.i + 1,
        is_possessive=possessive,
        certainty="sure" if is_sure else "likely",
    )


def _last(seen: Sequence[_Seen], sentence: Sentence, reach: int) -> list[_Seen]:
    """Give what was mentioned in the last sentences, in order; looks no further back."""
    first = len(seen)
    while first and sentence.index - seen[first - 1].sentence <= reach:
        first -= 1
    return list(seen[first:])


def _person(
    sentence: Sentence, seen: Sequence[_Seen], gender: str
) -> tuple[Entity, bool] | None:
    """Find the one person who fits, in this sentence or the last two.

    A person of unknown gender fits too, but then the subject of the sentence before is
    taken only when nobody else fits.
    """
    near = [
        s
        for s in _last(seen, sentence, _NEAR)
        if s.entity.kind == "person" and s.entity.gender in {gender, ""}
    ]
    for distance in range(_NEAR + 1):
        here = [s for s in near if sentence.index - s.sentence == distance]
        people = {id(s.entity): s.entity for s in here}
        if not people:
            continue
        if len(people) == 1:
            entity = next(iter(people.values()))
            return entity, bool(entity.gender) or distance == 0
        subjects = {id(s.entity): s.entity for s in here if s.is_subject}
        if len(subjects) == 1:
            return next(iter(subjects.values())), False
        return None
    return None


def _thing(sentence: Sentence, seen: Sequence[_Seen]) -> tuple[Entity, bool] | None:
    """Find the subject that `it` goes on with: the only named thing in subject place."""
    for distance in (0, 1):
        here = [
            s
            for s in _last(seen, sentence, 1)
            if s.entity.kind != "person" and sentence.index - s.sentence == distance
        ]
        subjects = {id(s.entity): s.entity for s in here if s.is_subject}
        if len(subjects) == 1:
            entity = next(iter(subjects.values()))
            return entity, distance == 0 and len({id(s.entity) for s in here}) == 1
        if subjects or distance == 1:
            return None
    return None


def _is_expletive(token: Token) -> bool:
    """Tell the `it` of "it is raining" and "it was the first time" from a thing."""
    head = token.head
    if token.dep_ == "expl":
        return True
    if head.lemma_ == "be" and {"until", "not"} <= {
        c.lower_.replace("n't", "not") for c in head.children
    }:
        return True  # "it was not until 1925 that", but not "it ran until 1925"
    if (
        head.lemma_ in {"be", "seem", "appear", "happen", "take"}
        and token.dep_ == "nsubj"
    ):
        return any(
            c.dep_ in {"ccomp", "xcomp", "csubj", "advcl", "relcl"}
            for c in head.children
        )
    return False


def _bare_phrase(token: Token) -> tuple[int, int] | None:
    """Give the range of a phrase like `the film`, `the 27-year-old actor`, `that deal`.

    Phrases with a modifier that identifies them, a name or a relative clause among
    them, speak for themselves.
    """
    doc = token.doc
    determiner = next((c for c in token.children if c.dep_ == "det"), None)
    if determiner is None or determiner.lower_ not in {
        "the",
        "this",
        "that",
        "these",
        "those",
    }:
        return None
    for child in token.children:
        if child.i > token.i and child.dep_ in {
            "prep",
            "relcl",
            "acl",
            "appos",
            "ccomp",
        }:
            return None
        if child.dep_ in {"poss", "nummod"} or (
            child.dep_ in {"compound", "nmod", "amod"}
            and child.lower_ not in _LOOSE
            and child.pos_ in {"PROPN", "NUM"}
        ):
            return None
        if child.tag_ == "JJS" or child.lower_ in {
            "first",
            "last",
            "only",
            "same",
            "next",
        }:
            return None
    if token.dep_ in {"compound", "nmod"}:
        return None
    follows = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if follows is not None and follows.pos_ == "PROPN":
        return None
    return determiner.i, token.i + 1


def _resolve_phrase(
    reading: Reading,
    sentence: Sentence,
    token: Token,
    bare: tuple[int, int],
    memory: _Memory,
) -> None:
    key = (sentence.paragraph, bare[0])
    is_class = class_of(token.lower_) is not None
    before = _last(memory.seen, sentence, _FAR) if is_class else []
    names = [seen.entity for seen in before]
    named = named_by(token.lower_, names, is_bare=not _is_modified(token))
    is_one = named is None or named[0].kind != "person" or token.tag_ != "NNS"
    if named is not None and is_one:
        entity, is_sure = named
        reading.references[key] = Reference(
            entity.name, entity, *bare, certainty="sure" if is_sure else "likely"
        )
        return
    fuller = memory.described.get(token.lower_)
    if fuller is not None and sentence.index - fuller[1] <= _FAR:
        reading.references[key] = Reference(fuller[0], None, *bare, certainty="likely")
        return
    demonstrative = sentence.doc[bare[0]].lower_ != "the"
    is_decade = _DECADE.fullmatch(token.text) is not None
    if demonstrative or not (is_decade or token.lemma_.lower() in UNDERSTOOD):
        if _is_modified(token) and not demonstrative:
            reading.vague.add(key)
        else:
            reading.unresolved.add(key)


_DECADE = re.compile(r"'?(?:1\d|20)?\d0s")
"""`the 1930s`, `the 90s`: nobody asks which ones."""


def _is_modified(token: Token) -> bool:
    """Tell whether a noun has a modifier that says something: "the savings rate"."""
    return any(
        c.dep_ in {"compound", "amod", "nmod"} and c.lower_ not in _LOOSE
        for c in token.children
    )


_LOOSE = frozenset(
    "upcoming new latest recent whole entire current young old other previous original "
    "former same big large small main key good bad great first final next last initial "
    "action two three four several".split()
)
"""Modifiers that do not say which one is meant."""


def _is_subject(token: Token) -> bool:
    """Tell whether a word is subject of a clause, or joined to one that is."""
    while token.dep_ in {"conj", "compound", "appos"}:
        token = token.head
    return token.dep_ in {"nsubj", "nsubjpass"}
