"""Who is "he": few rules, each careful; what they do not settle stays unresolved."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from quizgen.reading.descriptions import describe
from quizgen.reading.document import Reading, Reference, Sentence
from quizgen.reading.gazetteer import UNDERSTOOD, ClassNoun, class_of, sort_of_place
from quizgen.reading.labels import head_noun
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
    if word in _PERSONAL and token.pos_ == "PRON":
        _set(reading, sentence, token, _person(sentence, memory.seen, _PERSONAL[word]))
    elif word in {"it", "its", "itself"}:
        if not _is_expletive(token):
            found = _thing(sentence, memory.seen)
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
    elif token.pos_ == "NOUN" and (bare := _bare_phrase(token)):
        _resolve_phrase(reading, sentence, token, bare, memory)


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
    noun = class_of(token.lower_)
    entity = _named_by(sentence, token, memory.seen) if noun else None
    if entity is not None:
        reading.references[key] = Reference(
            entity.name, entity, *bare, certainty="likely"
        )
        return
    fuller = memory.described.get(token.lower_)
    if fuller is not None and sentence.index - fuller[1] <= _FAR:
        reading.references[key] = Reference(fuller[0], None, *bare, certainty="likely")
        return
    demonstrative = sentence.doc[bare[0]].lower_ != "the"
    if demonstrative or token.lemma_.lower() not in UNDERSTOOD:
        if _is_modified(token) and not demonstrative:
            reading.vague.add(key)
        else:
            reading.unresolved.add(key)


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


def _named_by(sentence: Sentence, token: Token, seen: Sequence[_Seen]) -> Entity | None:
    """Find the name that a class noun stands for: `the film` -> its title.

    First the last name that the article itself calls so; then the only name of that
    class; then the one that the story is about.
    """
    noun = token.lower_
    kinds = class_of(noun)
    if kinds is None:
        return None
    before = _last(seen, sentence, _FAR)
    for mention in reversed(before):
        if any(head_noun(label) == noun for label in mention.entity.labels):
            return mention.entity
    fits = [s.entity for s in before if _is_of(s.entity, noun, kinds)]
    names = {e.name for e in fits}
    whole = [
        e for e in fits if not any(n != e.name and n.startswith(e.name) for n in names)
    ]
    counts = Counter(id(e) for e in whole)
    if not counts:
        return None
    ranked = counts.most_common(2)
    if len(ranked) == 1 or ranked[0][1] >= _DOMINANT * ranked[1][1]:
        return next(e for e in whole if id(e) == ranked[0][0])
    if kinds.kinds[0] == "work":
        return whole[0]  # a story names its own film before others
    return None


_DOMINANT = 2
"""Times as many mentions as the next name that make one the story's own."""


def _is_of(entity: Entity, noun: str, kinds: ClassNoun) -> bool:
    """Tell whether a name can be a `film`, a `city`, a `company` by what is known of it."""
    match entity.kind:
        case "title":
            return kinds.kinds[0] == "work"
        case "place":
            sort = sort_of_place(entity.name)
            return sort == noun or (noun == "nation" and sort == "country")
        case "organisation":
            return noun in {"company", "firm", "organisation", "organization", "group"}
        case "person":
            return (
                kinds.kinds[0] == "person"
                and entity.is_full
                and entity.gender
                in {kinds.gender, ""} | ({"m", "f"} if not kinds.gender else set())
                and noun not in _NOT_A_HERO
            )
        case "event" | "other":
            return False


_NOT_A_HERO = frozenset(
    "man woman boy girl official spokesman spokeswoman police judge court lawyer victim "
    "suspect witness doctor reporter expert analyst agent source member leader president "
    "minister government driver officer father mother wife husband son daughter".split()
)
"""Roles that many people of a story may have."""


def _is_subject(token: Token) -> bool:
    """Tell whether a word is subject of a clause, or joined to one that is."""
    while token.dep_ in {"conj", "compound", "appos"}:
        token = token.head
    return token.dep_ in {"nsubj", "nsubjpass"}
