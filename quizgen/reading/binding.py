"""Pronouns that go on with the subject of their own sentence: "BMW said it would"."""

from collections.abc import Mapping

from spacy.tokens import Token

from quizgen.reading.document import Key
from quizgen.reading.gazetteer import class_of
from quizgen.reading.names import Entity

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_THING = frozenset({"it", "its", "itself"})


def subject_meant(token: Token) -> Token | None:
    """Give the subject that a pronoun behind it goes on with; None where there is none.

    A possessive goes on with the subject of its own verb; a subject with that of the
    verb above it, in what somebody says or in a side clause.
    """
    verb = token.head
    if token.dep_ in _SUBJECTS:
        if verb.dep_ not in {"ccomp", "advcl"}:
            return None
        verb = verb.head
    while True:
        subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
        if subject is not None and subject.tag_ in {"WDT", "WP"}:
            return verb.head  # "the firm that sold its ships"
        if subject is not None:
            return subject if subject.right_edge.i < token.i else None
        if verb.head == verb:
            return None
        verb = verb.head


def subject_awaited(token: Token) -> Token | None:
    """Give the subject behind the clause in front that a pronoun is subject of.

    "When it opened, the bridge was": most pronouns there mean what comes.
    """
    verb = token.head
    if token.dep_ not in _SUBJECTS or verb.dep_ != "advcl" or verb.i > verb.head.i:
        return None
    subject = next((c for c in verb.head.children if c.dep_ in _SUBJECTS), None)
    return subject if subject is not None and subject.left_edge.i > verb.i else None


def may_mean(token: Token, subject: Token) -> bool:
    """Tell whether a pronoun agrees with a common noun: "it" with "the bridge"."""
    if subject.pos_ != "NOUN" or subject.tag_ in {"NNS", "NNPS"}:
        return False
    noun = class_of(subject.lower_)
    is_person = noun is not None and noun.kinds[0] == "person"
    return is_person != (token.lower_ in _THING)


def named_below(
    token: Token, names: Mapping[Key, Entity], paragraph: int
) -> frozenset[int]:
    """Give the names, by identity, that a subject pronoun cannot mean.

    In "He said Blair would stay" the speaker is somebody else: what a pronoun governs
    never names the same one again.
    """
    if token.dep_ not in _SUBJECTS:
        return frozenset()
    below = (names.get((paragraph, t.i)) for t in token.head.subtree if t.i > token.i)
    return frozenset(id(entity) for entity in below if entity is not None)


def is_explained(token: Token, subject: Token) -> bool:
    """Tell whether a possessive's clause says itself whose: "A teacher lost her job".

    The subject of its own verb is in every question that holds the pronoun.
    """
    if token.dep_ != "poss" or subject.pos_ not in {"NOUN", "PROPN"}:
        return False
    word = token.lower_
    is_plural = subject.tag_ in {"NNS", "NNPS"}
    noun = class_of(subject.lower_)
    is_person = noun is not None and noun.kinds[0] == "person"
    if word in _PLURAL:
        return is_plural or is_person or subject.pos_ == "PROPN"
    if word in _THING:
        return subject.pos_ == "NOUN" and not is_plural and not is_person
    gender = "f" if word == "her" else "m"
    fits = noun is not None and noun.gender in {gender, ""}
    return subject.pos_ == "NOUN" and is_person and fits and not is_plural


def name_meant(
    token: Token, subject: Token, names: Mapping[Key, Entity], paragraph: int
) -> Entity | None:
    """Give the name in subject place that a pronoun surely means.

    None when another name that fits stands between the two: "Anna told Eve that her".

    Args:
        token: A pronoun.
        subject: What `subject_meant` gave for it.
        names: The entity of each word of a name, by address.
        paragraph: Where both words stand.
    """
    entity = names.get((paragraph, subject.i))
    is_state = entity is not None and entity.kind == "place" and token.lower_ in _THING
    if entity is None or not (is_state or _fits(token, entity)):
        return None
    between = (
        names.get((paragraph, index))
        for index in range(subject.left_edge.i, token.i)
        if index != subject.i
    )
    is_rivalled = any(
        e is not None and e is not entity and _fits(token, e) for e in between
    )
    return None if is_rivalled else entity


def _fits(token: Token, entity: Entity) -> bool:
    word = token.lower_
    if word in _THING:
        return entity.kind not in {"person", "place"}
    gender = "f" if word in {"she", "her", "hers", "herself"} else "m"
    return entity.kind == "person" and entity.gender == gender
