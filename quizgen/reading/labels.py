"""What an article calls a name: `director`, `FIFA vice president`, `an oil company`."""

import itertools
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from spacy.tokens import Doc, Token

from quizgen.judge.lexicon import is_common
from quizgen.reading.gazetteer import FAMOUS, KNOWN_ORGANISATIONS, class_of
from quizgen.reading.label_bounds import (
    EXPANDED,
    LABEL_WORDS,
    is_role,
    owner_before,
    start_before,
    without_title,
)
from quizgen.reading.names import Entity, EntityKind, Mention

_SMALL_ROLES = {
    "president", "minister", "prime", "vice", "deputy", "secretary", "chief", "executive",
    "chairman", "director", "foreign", "defense", "defence", "finance", "interior",
    "home", "health", "treasury", "justice", "senator", "governor", "mayor", "judge",
    "chancellor", "coach", "captain", "manager", "officer", "general", "commissioner",
    "ambassador", "king", "queen", "professor", "spokesman", "spokeswoman", "attorney",
    "speaker", "leader", "former", "ex", "interim", "acting", "first", "lady", "pope",
    "congressman", "congresswoman", "sheriff", "inspector", "education", "trade",
    "transport", "transportation", "commerce", "energy", "environment", "planning", "labor", "agriculture", "tourism",
    "culture", "industry", "administrator", "housing", "immigration", "employment", "economy", "water", "founder", "chair", "premier", "shadow",
}  # fmt: skip


def add_labels(
    docs: Sequence[Doc],
    entities: Sequence[Entity],
    proper: AbstractSet[str] = frozenset(),
) -> None:
    """Fill in the labels of each entity, in order of appearance, without repeats.

    Words in `proper`, given in small letters, have their capital wherever they stand.

    A label also tells what an unknown name is: `Internet portal Lycos` is no person.
    """
    for entity in entities:
        if entity.kind == "other":
            entity.kind = _kind_by_noun(docs, entity) or entity.kind
        for mention in entity.mentions:
            doc = docs[mention.paragraph]
            if _is_of_namesake(doc, mention, entity):
                continue
            for found in _labels(doc, mention, entity):
                label = _with_capital(found, proper)
                if label not in entity.labels and not _names_itself(label, entity):
                    entity.labels.append(label)
        if entity.kind == "person" and not entity.gender:
            genders = {_gender_of(label) for label in entity.labels} - {""}
            if len(genders) == 1:
                entity.gender = "f" if "f" in genders else "m"


def _is_of_namesake(doc: Doc, mention: Mention, entity: Entity) -> bool:
    """Tell whether a lone surname means somebody more famous: "former President Clinton"."""
    famous = FAMOUS.get(doc[mention.start : mention.end].text)
    return famous is not None and famous.name.split()[0][0] != entity.name.split()[0][0]


_OFFICES = re.compile(r"\b(?:home|foreign|cabinet|post) office\b", re.IGNORECASE)


def _with_capital(label: str, proper: AbstractSet[str]) -> str:
    """Give a name at the head of a label its capital back: "Arsenal vice-chairman"."""
    label = _OFFICES.sub(lambda found: found[0].title(), label)
    first = label.split(maxsplit=1)[0]
    is_role = class_of(first) is not None or first in _SMALL_ROLES
    is_name = first in proper or first.capitalize() in KNOWN_ORGANISATIONS
    return label[0].upper() + label[1:] if is_name and not is_role else label


def head_noun(label: str) -> str:
    """Give the noun that a label is about: `co-founder of Lycos` -> `co-founder`."""
    head = _BEHIND_NOUN.split(label)[0]
    words = head.split()
    return words[-1].lower() if words else ""


_BEHIND_NOUN = re.compile(
    r" (?:of|for|at|in|with|from|to|on|behind|under|and|who|that|which)\b|,"
)


def role_words(tokens: Sequence[Token]) -> str:
    """Write a label in the middle of a sentence: role words lose their capitals."""
    out: list[str] = []
    inside = False
    for token in tokens:
        inside = inside or token.lower_ in {"of", "for", "at", "in", "to", "on"}
        text = EXPANDED.get(token.lower_, token.text)
        if inside and not (token is tokens[-1] and is_role(token)):
            text = token.text
        elif (
            token.lower_ in _SMALL_ROLES
            or (
                token.pos_ == "NOUN"
                and text[0].isupper()
                and not text.isupper()
                and class_of(token.lower_)
            )
            or (token.is_sent_start and token.lower_ in _GENRES and len(tokens) > 1)
            or _begins_only(token, tokens)
            or _is_new(token)
            or _is_half_an_office(token, tokens)
            or (
                token.is_sent_start
                and token.tag_ == "NNP"
                and len(tokens) == 1
                and text.istitle()
                and class_of(token.lower_)
            )
            or (
                token.is_sent_start
                and token.tag_
                in {"NN", "JJ", "RB", "CD", "VBN", "VBG", "VB", "IN", "RP"}
                and not token.ent_type_
                and not text.isupper()
                and not (len(tokens) > 1 and tokens[1].text[0].isupper())
            )
        ):
            text = text.lower()
        out.append(text + token.whitespace_)
    return "".join(out).strip()


def _is_half_an_office(token: Token, tokens: Sequence[Token]) -> bool:
    """Tell of "Senate Majority leader" and of "Party leader" without a party's name."""
    if token.lower_ in {"majority", "minority"}:
        return token is not tokens[-1]
    return token.lower_ == "party" and token is tokens[0] and token is not tokens[-1]


def _is_new(token: Token) -> bool:
    """Tell whether "New" begins a sentence, not a name: "New Bruce Willis film X"."""
    after = token.nbor().text if token.i + 1 < len(token.doc) else ""
    return (
        token.is_sent_start is True and token.text == "New" and after not in _NEW_PLACES
    )


_NEW_PLACES = frozenset(
    "York Zealand England Jersey Orleans Mexico Delhi Hampshire South Labour Guinea".split()
)


def _begins_only(token: Token, tokens: Sequence[Token]) -> bool:
    """Tell whether a common word has its capital from the sentence that it begins."""
    follows = len(tokens) == 1 or not tokens[1].text[0].isupper()
    if token.pos_ == "PROPN" and tokens[1:] and tokens[1].lower_ == "of":
        return is_role(token)  # but "Republic of Ireland manager"
    return (
        bool(token.is_sent_start)
        and follows
        and token.ent_type_ not in {"NORP", "GPE", "ORG", "LOC", "FAC", "WORK_OF_ART"}
        and token.text.istitle()
        and token.tag_ not in {"NNS", "NNPS"}
        and (is_common(token.lower_) or class_of(token.lower_) is not None)
        and token.lower_
        not in {"labour", "conservative", "liberal", "democratic", "republican"}
    )


_NO_LABEL_STARTS = frozenset(
    "one fellow late many other another such world whether if that where than watch see meet read "
    "graduated now himself herself themselves itself both each several some most".split()
)
"""Words before a name that are no part of what somebody is called."""
_GENRES = frozenset(
    "rock pop reggae rap jazz soul folk punk country opera fellow veteran teenage teenager "
    "double triple reigning defending comedy action horror tennis football soccer cricket rugby golf boxing cycling".split()
)
"""Words that begin a label and a sentence, and have their capital from that alone."""
TITLES = frozenset(
    "president senator representative governor pope king queen prince princess judge general "
    "colonel chancellor premier professor doctor mayor sheriff congressman congresswoman "
    "commissioner ambassador justice".split()
)
"""Roles that take a capital right before the name of who holds them."""


def before_name(label: str) -> str:
    """Write a label as it stands before a name: `President`, but `former president`."""
    return label.capitalize() if label in TITLES else label


def _labels(doc: Doc, mention: Mention, entity: Entity) -> Iterator[str]:
    before = _before(doc, mention, entity)
    if before:
        yield before
    yield from _apposed(doc, mention, entity)


def _before(doc: Doc, mention: Mention, entity: Entity) -> str:
    """Read the words between determiner and name: `the oil company Chevron`."""
    start = start_before(doc, mention)
    words = without_title(doc[start : mention.start])
    if not len(words) or words[0].lower_ in _NO_LABEL_STARTS:
        return ""
    owner = owner_before(doc, start - 1)
    if owner is None or (start and doc[start - 1].pos_ in {"PRON", "NUM"}):
        return ""
    if any(t.tag_ == "POS" and doc[t.i - 1].pos_ == "NOUN" for t in words):
        return ""
    last = words[-1]
    noun = class_of(EXPANDED.get(last.lower_, last.lower_))
    if noun is None or not _fits(noun.kinds, entity) or last.tag_ in {"NNS", "NNPS"}:
        return ""
    if doc[mention.end - 1].head == last and last.dep_ not in {"compound", "nmod"}:
        return ""
    if owner and "person" not in noun.kinds:
        return ""  # "Italy's river Po" is asked for as a river
    return owner + role_words(list(words))


def _apposed(doc: Doc, mention: Mention, entity: Entity) -> Iterator[str]:
    """Read the noun phrase set off by a comma beside a name, on either side."""
    last = doc[mention.end - 1]
    for child in last.children:
        if child.dep_ != "appos" or child.i < mention.end:
            continue
        tokens = _clean_phrase(doc, child, mention.end)
        if tokens and _is_label(child, entity):
            yield role_words(tokens)
    if (
        last.dep_ == "appos"
        and last.head.i < mention.start
        and last.head.pos_ == "NOUN"
    ):
        head = last.head
        tokens = [t for t in head.subtree if head.left_edge.i <= t.i < mention.start]
        while tokens and tokens[-1].text in {",", "\u2013", "("}:
            tokens.pop()
        tokens = _without_determiner(tokens)
        if tokens and _is_label(head, entity) and _contiguous(tokens):
            yield role_words(tokens)


def _clean_phrase(doc: Doc, head: Token, after: int) -> list[Token]:
    """Give the tokens of an apposition up to its closing comma; none when it is odd."""
    first = head.left_edge.i
    if first - after > 1 or doc[after].text not in {",", "\u2013", "("}:
        return []
    tokens: list[Token] = []
    for token in doc[first : head.right_edge.i + 1]:
        if token.text in {",", "\u2013", ")", ";", ":"} or token.tag_ in {"WDT", "WP"}:
            break
        tokens.append(token)
    if head not in tokens:
        return []
    return _without_determiner(tokens)


def _without_determiner(tokens: list[Token]) -> list[Token]:
    if tokens and tokens[0].lower_ in {"a", "an", "the"}:
        tokens = tokens[1:]
    elif tokens and tokens[0].pos_ in {"PRON", "DET"}:
        return []
    if any(t.pos_ == "PRON" for t in tokens) or len(tokens) > LABEL_WORDS + 3:
        return []
    return tokens


def _contiguous(tokens: Sequence[Token]) -> bool:
    return all(b.i == a.i + 1 for a, b in itertools.pairwise(tokens))


def _is_label(head: Token, entity: Entity) -> bool:
    noun = class_of(head.lower_)
    return (
        noun is not None
        and _fits(noun.kinds, entity)
        and head.tag_ not in {"NNS", "NNPS"}
    )


def _fits(kinds: Sequence[str], entity: Entity) -> bool:
    """Tell whether a class noun may stand for this kind of name."""
    match entity.kind:
        case "person":
            return "person" in kinds
        case "organisation":
            return bool({"organisation", "work", "thing"} & set(kinds))
        case "place":
            return bool({"place", "organisation"} & set(kinds))
        case "title":
            return bool({"work", "event", "thing"} & set(kinds))
        case "event" | "other":
            return "person" not in kinds


def _names_itself(label: str, entity: Entity) -> bool:
    own = set(entity.name.lower().split())
    return bool(own & set(label.lower().split()) - {"the", "of", "and", "for"})


def _gender_of(label: str) -> str:
    noun = class_of(head_noun(label))
    return noun.gender if noun else ""


def _kind_by_noun(docs: Sequence[Doc], entity: Entity) -> EntityKind | None:
    """Read the kind of a name off the class noun right before it."""
    for mention in entity.mentions:
        token = docs[mention.paragraph][mention.start - 1] if mention.start else None
        noun = (
            class_of(token.lower_)
            if token is not None and token.pos_ == "NOUN"
            else None
        )
        if noun is not None:
            return _KIND_OF[noun.kinds[0]]
    return None


_KIND_OF: dict[str, EntityKind] = {
    "person": "person",
    "organisation": "organisation",
    "work": "title",
    "place": "place",
    "event": "event",
    "thing": "other",
}
