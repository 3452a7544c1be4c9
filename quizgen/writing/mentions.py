"""What stands around a name in its sentence, and what that asks of the writer."""

import re

from spacy.tokens import Doc, Token

from quizgen.reading.document import Reading
from quizgen.reading.gazetteer import HONORIFICS, class_of
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity, is_acronym


def after_bracket(doc: Doc, end: int) -> int:
    """Step over the same amount told otherwise: "570 billion pesos ($42 billion)"."""
    if end < len(doc) and doc[end].text == "(":
        close = next((t.i for t in doc[end : end + 9] if t.text == ")"), None)
        if close is not None and any(c.isdigit() for c in doc[end:close].text):
            return close + 1
    return end


def is_object(token: Token) -> bool:
    """Tell whether a word, or the first of its list, is an object: "who" or "whom"."""
    while token.dep_ == "conj":
        token = token.head
    return token.dep_ in {"dobj", "pobj", "dative"}


def is_glued(token: Token | None) -> bool:
    """Tell whether nothing may stand between a word before and this one."""
    return token is not None and (token.is_punct or token.text.startswith("'"))


def has_label(doc: Doc, start: int, end: int, entity: Entity) -> bool:
    """Tell whether a role stands right beside a name already."""
    text = doc[max(0, start - 8) : start].text.lower()
    if any(text.endswith(label.lower()) for label in entity.labels):
        return True
    before = doc[start - 1] if start else None
    if before is not None and before.pos_ in {"NOUN", "PROPN"} and before.dep_ in {
        "compound", "nmod", "amod", "appos",
    }:  # fmt: skip
        return True
    return any(c.dep_ == "appos" and c.i >= end for c in doc[end - 1].children)


def is_within_name(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a mention is a piece of a longer name that the model cut short."""
    before = doc[start - 1] if start else None
    after = doc[end] if end < len(doc) else None
    if (
        before is not None
        and before.pos_ == "PROPN"
        and before.lower_.rstrip(".") not in HONORIFICS
    ):
        return before.text[0].isupper()
    return after is not None and (
        (after.pos_ == "PROPN" and after.text[0].isupper()) or after.text in {"-", ":"}
    )


def is_continued(doc: Doc, start: int, end: int, name: str) -> bool:
    """Tell whether the words beside a mention are those that its full name adds."""
    before, _, after = name.partition(doc[start:end].text)
    before, after = before.strip(" -"), after.strip(" -")
    is_begun = bool(before) and doc[:start].text.rstrip(" -").endswith(before)
    rest = doc[end : end + 12].text.lstrip(" -")
    return is_begun or (bool(after) and rest.startswith(after))


def can_be(entity: Entity, noun: str) -> bool:
    """Tell whether a bare noun can mean a name that the question has given already."""
    if any(head_noun(label) == noun for label in entity.labels):
        return True
    match entity.kind:
        case "place":
            return noun in {
                "country",
                "city",
                "state",
                "nation",
                "town",
                "area",
                "region",
            }
        case "organisation":
            return noun in {"company", "firm", "group", "organisation", "club", "party"}
        case "title":
            return noun in {"film", "movie", "book", "game", "show", "song", "album"}
        case "event":
            return noun in {"event", "tournament", "competition", "race", "festival"}
        case "person" | "other":
            return False


def is_clearer(entity: Entity, text: str) -> bool:
    """Tell whether to write a name in full: people, titles, and initials spelled out."""
    if len(entity.name.split()) > 7:
        return False
    return entity.kind in {"person", "title"} or is_acronym(text, entity.name)


def with_small_article(entity: Entity, name: str) -> str:
    """Write an organisation's article small: "by the Council", but a title's as it is."""
    is_small = entity.kind == "organisation" and name.startswith("The ")
    return f"the {name[4:]}" if is_small else name


def may_be_person(token: Token) -> bool:
    """Tell whether a subject may be "he" or "she": a role, an age, a nationality."""
    noun = class_of(token.lower_)
    if noun is not None:
        return "person" in noun.kinds
    return token.text.endswith("old") or token.text[0].isupper() or token.pos_ == "ADJ"


_TENS = re.compile(r"(?:(?:early|mid|late)[ -])?\d0'?s\b|\w+ties\b|teens\b")


def is_age_in_tens(token: Token) -> bool:
    """Tell whether a possessive belongs to an age: the "his" of "a man in his 30s"."""
    if token.tag_ != "PRP$" or token.i == 0 or token.nbor(-1).lower_ != "in":
        return False
    return bool(_TENS.match(token.doc[token.i + 1 : token.i + 5].text))


_LEADING = 1.5
"""Times as many mentions as the next of its kind that make a name the story's own."""


def is_hero(entity: Entity | None, reading: Reading) -> bool:
    """Tell whether a story speaks of a name more than of any other of its kind.

    Of judged questions in which a pronoun was guessed, 40 of 96 said something untrue;
    what a story speaks of most is guessed right far more often.
    """
    if entity is None:
        return True
    others = [
        len(e.mentions)
        for e in reading.entities
        if e is not entity
        and (e.kind == "person") == (entity.kind == "person")
        and e.kind != "place"
    ]
    return len(entity.mentions) >= _LEADING * max(others, default=0)


_WITH_THE = re.compile(
    r"^(?:US|U\.S\.|USA|UK|U\.K\.|EU|UN|United .*|Netherlands|Philippines|Vatican|Bahamas)$"
    r"|.* (?:Theatre|Theater|Museum|Gallery|Committee|Commission|Association|Agency"
    r"|Institute|Council|Union|Ministry|Department|Authority|Federation|Foundation|Party"
    r"|Republic|Islands|Board|Trust|Court|Bureau|Alliance|Group|Organi[sz]ation)$"
)


def takes_the(entity: Entity, reading: Reading) -> bool:
    """Tell whether a name takes "the": by its last word, or as the article writes it."""
    if _WITH_THE.match(entity.name) and not entity.name.startswith("The "):
        return True
    for mention in entity.mentions:
        doc = reading.docs[mention.paragraph]
        if mention.end < len(doc) and doc[mention.end].pos_ in {"NOUN", "PROPN"}:
            continue  # "the Yukos affair"
        if (
            mention.start
            and reading.docs[mention.paragraph][mention.start - 1].lower_ == "the"
        ):
            return True
    return False
