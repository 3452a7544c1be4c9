"""Slots of names: which person, company, city, film, each by its role or class."""

from collections.abc import Iterator

from spacy.tokens import Doc

from quizgen.core.answer import AnswerType
from quizgen.facts.asking_labels import (
    EMPTY_NOUNS,
    LABEL_LIMIT,
    ask_with,
    best_label,
)
from quizgen.facts.classed_names import Classed, class_beside, class_within
from quizgen.facts.dull_names import is_home, is_no_answer, is_team
from quizgen.facts.genres import genre_of
from quizgen.facts.slots import Slot, SlotSort
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import (
    KNOWN_THINGS,
    class_of,
    sort_of_place,
)
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity, EntityKind

_SORTS: dict[EntityKind, SlotSort] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "title": "title",
    "event": "thing",
    "other": "thing",
}
_TYPES: dict[EntityKind, AnswerType] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "title": "title",
    "event": "title",
    "other": "title",
}


def named_slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    """Give the slots of the names in a sentence, in order."""
    for token in sentence.span:
        key = sentence.key(token)
        entity = reading.entity_at.get(key)
        if entity is None:
            continue
        start, end = reading.mention_at[key]
        if token.i == start:
            classed = class_beside(sentence.doc, start, end, entity)
            if classed is not None and not is_no_answer(entity, classed.noun):
                slot = _classed_slot(classed, entity)
            else:
                slot = _slot(reading, sentence.doc, (start, end), entity)
            if slot is not None:
                yield slot


def _slot(
    reading: Reading, doc: Doc, mention: tuple[int, int], entity: Entity
) -> Slot | None:
    if _is_part_of_name(doc, mention[0]) or is_no_answer(entity, best_label(entity)):
        return None
    start, end = _with_label(doc, *mention, entity)
    if start and doc[start - 1].lower_ in {"the", "a", "an"}:
        start -= 1
    label = best_label(entity)
    match entity.kind:
        case "person":
            noun, is_sure = label, bool(label)
        case "place":
            if not _is_place(reading, doc, mention, entity):
                return None
            noun = KNOWN_THINGS.get(entity.name, "")
            noun = noun or _place_noun(entity.name, reading) or label
            if noun == "country" and mention[0] and doc[start - 1].lower_ == "at":
                return None  # "at the Vatican"
            if noun in {"city", "state"} and not _is_located(doc, mention[0]):
                return None
            is_sure = bool(noun)
            if not noun:
                return _where(doc, mention, entity)
        case "organisation" | "title" | "event" | "other":
            noun = label or class_within(entity) or _called(reading, entity)
            if noun == "chamber of Congress" and not _speaks_of(reading, _CONGRESS):
                return None  # "the House" is another parliament's, or a title's word
            if not noun and entity.kind == "title":
                noun = genre_of(doc, *mention)
            is_sure = True
            if not noun:
                return None
    noun = ask_with(noun, reading.entities)
    return Slot(
        sort=_SORTS[entity.kind],
        start=start,
        end=end,
        type=_TYPES[entity.kind],
        answer=entity.name,
        ask=f"which {noun}" if noun else "who",
        entity=entity,
        has_label=is_sure,
    )


def _classed_slot(classed: Classed, entity: Entity) -> Slot:
    """Ask for a name with the class noun beside it: "the town of X" -> "which town"."""
    is_place = class_of(classed.noun.split()[-1].lower())
    kind = (
        "place" if is_place is not None and "place" in is_place.kinds else entity.kind
    )
    return Slot(
        sort=_SORTS[kind],
        start=classed.start,
        end=classed.end,
        type=_TYPES[kind],
        answer=entity.name,
        ask=f"which {classed.noun}",
        entity=entity,
        has_label=True,
    )


_CAUCASUS = {"Russia", "Tbilisi", "Abkhazia", "South Ossetia", "Armenia", "Saakashvili"}
"""Names beside which Georgia is the country."""


_CONGRESS = {"Congress", "Senate", "U.S. Senate", "House of Representatives", "GOP",
             "Republicans", "Democrats", "Capitol", "Capitol Hill"}  # fmt: skip
"""Names beside which the House is the American one."""


def _speaks_of(reading: Reading, names: set[str]) -> bool:
    return any(e.name in names or e.name.split()[-1] in names for e in reading.entities)


def _is_part_of_name(doc: Doc, start: int) -> bool:
    """Tell whether a name goes on a longer one: "Republic of Ireland", "Bank of X"."""
    if start > 2 and doc[start - 1].lower_ == "the" and doc[start - 2].lower_ == "of":
        start -= 1  # "Queen of the Sky"
    if start < 2 or doc[start - 1].lower_ not in {"of", "and", "&"}:
        return False
    before = doc[start - 2]
    joined = doc[start - 1].lower_ != "and" or before.ent_type_ == doc[start].ent_type_
    return before.pos_ == "PROPN" and joined and doc[start - 1].lower_ == "of"


_LOCATIVE = frozenset(
    "in at to from near through into outside across around toward towards via of over "
    "inside within".split()
)


def _is_located(doc: Doc, start: int) -> bool:
    """Tell whether a city is a place here, not a government or a team: "in Beijing"."""
    return start > 0 and doc[start - 1].lower_ in _LOCATIVE


def _is_place(
    reading: Reading, doc: Doc, mention: tuple[int, int], entity: Entity
) -> bool:
    """Tell whether a place's name means the place, by itself, and gives nothing away."""
    if _completes_place(doc, mention) or _is_staged(doc, mention[0]):
        return False
    return not is_team(reading, entity) and not is_home(reading, entity)


_STAGED = frozenset("role roles part performance appearance cameo dialogue".split())


def _is_staged(doc: Doc, start: int) -> bool:
    """Tell whether a name is a work's or a language's, not a place's: "his role in X".

    So is the second of two: "his roles in X and Y".
    """
    if start > 1 and doc[start - 1].lower_ in {"and", "&", "or"}:
        start -= 2
        while start and doc[start].ent_type_ and doc[start - 1].ent_type_:
            start -= 1
    return (
        start > 1 and doc[start - 1].lower_ == "in" and doc[start - 2].lower_ in _STAGED
    )


def _completes_place(doc: Doc, mention: tuple[int, int]) -> bool:
    """Tell whether a name only says where the place before its comma lies."""
    start = mention[0]
    while start > 2 and doc[start - 1].dep_ in {"compound", "amod"}:
        start -= 1  # "the Lake District in northwest England"
    if start < 2 or doc[start - 1].lower_ not in {",", "in"}:
        return False
    before = doc[start - 2]
    if doc[start - 1].lower_ == "in":
        return before.ent_type_ in {"GPE", "LOC", "FAC"}
    return before.ent_type_ in {"GPE", "LOC", "FAC"} or before.pos_ == "PROPN"


def _where(doc: Doc, mention: tuple[int, int], entity: Entity) -> Slot | None:
    """Ask "where" for a place of unknown class after "in" or "at"."""
    start, end = mention
    first = start - 1
    while first > 0 and doc[first].lower_ in {"the", "a"}:
        first -= 1
    if first < 0 or doc[first].lower_ not in {"in", "at", "near"}:
        return None
    if not sort_of_place(entity.name) and doc[start].ent_type_ not in {
        "FAC",
        "LOC",
        "GPE",
    }:
        return None  # "his role in Closer", "a film in Aramaic"
    ask = "near which place" if doc[first].lower_ == "near" else "where"
    return Slot(
        sort="place", start=first, end=end, type="place", answer=entity.name, ask=ask,
        entity=entity,
    )  # fmt: skip


def _label_before(doc: Doc, start: int, entity: Entity) -> int:
    """Count the tokens of a label that stands right before a name, however parsed."""
    for label in entity.labels:
        for length in range(1, LABEL_LIMIT + 1):
            words = doc[max(0, start - length) : start].text
            if words.lower() == label.lower():
                return length
    return 0


def _with_label(doc: Doc, start: int, end: int, entity: Entity) -> tuple[int, int]:
    """Widen a name over honorific, role and apposition: they belong to the answer."""
    first = start - _label_before(doc, start, entity)
    while first > 0:
        token = doc[first - 1]
        hangs = token.dep_ in {"compound", "amod", "nmod"}
        if not (hangs and first <= token.head.i < end) or token.text == ",":
            break
        first -= 1
    name = doc[end - 1]
    if name.dep_ == "appos" and name.head.i < start and doc[start - 1].text == ",":
        noun = name.head
        if any(head_noun(label) == noun.lower_ for label in entity.labels):
            first = noun.left_edge.i
    last = end
    for child in doc[end - 1].children:
        if child.dep_ == "appos" and child.i >= end and doc[end].text == ",":
            edge = child.right_edge.i + 1
            if edge < len(doc) and doc[edge].text == "," and edge - end <= 14:
                last = edge + 1
            elif edge < len(doc) and doc[edge].text in {".", '"'}:
                last = edge
    if last < len(doc) and doc[last].text == "(":
        close = next((t.i for t in doc[last : last + 4] if t.text == ")"), None)
        if close is not None:
            last = (
                close + 1
            )  # "Hewlett Packard (HP)": the short form tells the long one
    return first, last


def _called(reading: Reading, entity: Entity) -> str:
    """Find what the article goes on to call a name: "the firm", "the ship"."""
    for (paragraph, _), reference in reading.references.items():
        if reference.entity is entity:
            noun = reading.docs[paragraph][reference.end - 1]
            if noun.pos_ == "NOUN" and noun.lower_ not in EMPTY_NOUNS:
                return noun.lower_
    return ""


_TERRITORIES = frozenset({
    "Puerto Rico", "Guernsey", "Jersey", "Isle of Man", "Bermuda", "Guam", "Greenland",
    "Aruba", "Martinique", "Guadeloupe", "Gibraltar", "Hong Kong", "Faroe Islands",
})  # fmt: skip
"""Parts of a country that tables of countries list."""


def _place_noun(name: str, reading: Reading) -> str:
    """Say what kind of place a name is; empty when its words do not tell."""
    sort = sort_of_place(name)
    if name == "Georgia" and not _speaks_of(reading, _CAUCASUS):
        return "state"
    if name in {"Washington", "New York"}:
        return "city"
    if name in _TERRITORIES:
        return "territory"
    if sort == "state":
        return "state"
    if sort in {"country", "city", "continent"}:
        return sort
    words = name.split()
    if len(words) > 1:
        for word in (words[-1], words[0]):
            noun = class_of(word.lower())
            if noun is not None and noun.kinds[0] == "place" and word[0].isupper():
                return word.lower()
    return "region" if sort == "region" else ""
