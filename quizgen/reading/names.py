"""The name layer: who and what an article speaks of, under all the forms it uses."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Doc

from quizgen.reading.gazetteer import (
    FAMOUS,
    FIRST_NAMES,
    HONORIFICS,
    KNOWN_ORGANISATIONS,
    KNOWN_THINGS,
    ORGANISATION_WORDS,
    PLACES,
    Gender,
    class_of,
    is_place_name,
)
from quizgen.reading.works import Work

EntityKind = Literal["person", "place", "organisation", "title", "event", "other"]

_KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "ORG": "organisation",
    "WORK_OF_ART": "title",
    "EVENT": "event",
    "PRODUCT": "other",
    "LAW": "other",
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A half-open range of tokens in one paragraph's document."""

    paragraph: int
    start: int
    end: int


@dataclass(slots=True)
class Entity:
    """A person, place, organisation or thing with a name."""

    name: str
    """The fullest form that the article uses."""
    kind: EntityKind
    mentions: list[Mention] = field(default_factory=list[Mention])
    forms: Counter[str] = field(default_factory=Counter[str])
    labels: list[str] = field(default_factory=list[str])
    """What the article calls it beside its name, without determiner, best first."""
    gender: Gender = ""

    @property
    def is_full(self) -> bool:
        """Tell whether the name stands alone: no person by surname only."""
        return self.kind != "person" or len(self.name.split()) > 1 or self.is_famous

    @property
    def is_famous(self) -> bool:
        """Tell whether readers know the person by the name as it stands."""
        return self.name in FAMOUS or any(f.name == self.name for f in FAMOUS.values())


def find_entities(docs: Sequence[Doc], works: Sequence[Work] = ()) -> list[Entity]:
    """Gather the names of an article, in order of first appearance.

    Args:
        docs: The parsed paragraphs.
        works: Titles with their short forms: all forms of one are one name.
    """
    titles = {form: work.name for work in works for form in work.forms}
    raw = [found for index, doc in enumerate(docs) for found in _spans(index, doc)]
    kinds = _vote(raw, docs)
    entities: list[Entity] = []
    owners: dict[str, Entity] = {}
    for mention, text in sorted(raw, key=lambda item: -len(item[1].split())):
        name = titles.get(text, text)
        entity = owners.get(name) or _known(name, kinds[text], entities)
        if entity is None:
            entity = Entity(name, kinds[text])
            entities.append(entity)
        owners[name] = entity
        entity.mentions.append(mention)
        entity.forms[text] += 1
    _add_missed(docs, entities)
    for entity in entities:
        entity.mentions.sort(key=lambda m: (m.paragraph, m.start))
        if entity.kind == "person":
            _leave_out_namesakes(entity, docs)
            entity.gender = _gender(entity, docs)
            if not entity.is_full and not _is_titled(entity, docs):
                entity.kind = "other"
    return sorted(
        entities, key=lambda e: (e.mentions[0].paragraph, e.mentions[0].start)
    )


def _spans(index: int, doc: Doc) -> Iterable[tuple[Mention, str]]:
    for span in doc.ents:
        if span.label_ not in _KINDS:
            continue
        start, end = trim(doc, span.start, span.end)
        cut = next((i for i in range(start, end) if _is_cut(doc, i)), end)
        end = cut if cut > start else end
        if span.label_ == "PERSON" and (
            any(t.tag_ in _FINITE for t in doc[start:end])
            or (start < end and _is_cut_short(doc, end))
        ):
            continue
        if start < end and doc[start].text[0].isupper() | doc[start].text[0].isdigit():
            yield Mention(index, start, end), doc[start:end].text


def _is_cut_short(doc: Doc, end: int) -> bool:
    """Tell whether a name ends in a small word: "Ghazi al", but not "Ban Ki-moon"."""
    return doc[end - 1].text[0].islower() and doc[end - 2].text != "-"


_CUTS = {"\u2013", "-", ",", "(", ";", ":"}


def _is_cut(doc: Doc, index: int) -> bool:
    """Tell whether a name ends before a mark: not at the hyphen of "Day-Lewis"."""
    if doc[index].text not in _CUTS:
        return False
    is_hyphen = doc[index].text == "-" and 0 < index < len(doc) - 1
    is_glued = is_hyphen and not (doc[index - 1].whitespace_ or doc[index].whitespace_)
    if not is_glued or doc[index + 1].ent_type_ == "PERSON":
        return not is_glued
    before, after = doc[index - 1], doc[index + 1]
    is_first = before.text in FIRST_NAMES  # "Jean-Paul", whatever the model thinks it
    is_firm = after.ent_type_ == "ORG" and before.ent_type_ == "ORG"  # "Wal-Mart"
    return not (after.text[0].isupper() and (is_first or is_firm))


_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def trim(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Leave out determiner, honorific, role in small letters, possessive and quotes."""
    while start < end and (
        doc[start].lower_ in {"the", "a", "an", '"', "'", "-", "\u2013"}
        or (doc[start].text in _INVITING and end - start > 1)
        or doc[start].lower_.rstrip(".") in HONORIFICS
        or (doc[start].text[0].islower() and end - start > 1 and doc[start].is_alpha)
    ):
        start += 1
    while end > start and (
        doc[end - 1].text in {"'s", "'", '"', ",", ".", "\u2013", "-"}
        or doc[end - 1].is_space
        or (doc[end - 1].text in _JOINING and end - start > 1)
    ):
        end -= 1
    return start, end


_JOINING = {"of", "for", "in", "at", "on", "to", "by", "with", "from", "and", "as"}
"""Words in small letters that the model leaves at the end of a name."""
_INVITING = {"Watch", "See", "Meet", "Follow", "Hear"}
"""News sites invite to a film with a verb that the model takes for a first name."""


_MISTAKEN = {"person", "organisation"}
"""What the model takes products and contests for."""


def _vote(
    raw: Sequence[tuple[Mention, str]], docs: Sequence[Doc]
) -> dict[str, EntityKind]:
    """Settle one kind for each spelling: own tables first, then the model's majority."""
    votes: dict[str, Counter[EntityKind]] = {}
    for mention, text in raw:
        token = docs[mention.paragraph][mention.end - 1]
        kind = _KINDS.get(token.ent_type_, "other")
        votes.setdefault(text, Counter())[kind] += 1
    settled: dict[str, EntityKind] = {}
    for text, counter in votes.items():
        words = text.split()
        best = counter.most_common(1)[0][0]
        if text in KNOWN_ORGANISATIONS and not (best == "place" and text in PLACES):
            best = "organisation"
        elif text in KNOWN_THINGS and best in _MISTAKEN:
            best = "other"
        elif text in FAMOUS:
            best = "person"
        elif is_place_name(text):
            best = "place"
        elif (
            best == "person"
            and (noun := class_of(words[-1].lower()))
            and (noun.kinds[0] in {"place", "event"} and len(words) > 1)
            and not _is_named_after_places(words)
        ):
            best = "place" if noun.kinds[0] == "place" else "event"
        elif best != "title" and (
            words[-1].strip(".").lower() in ORGANISATION_WORDS
            or words[0].lower() in {"university", "bank", "ministry", "department"}
        ):
            best = "organisation"
        elif best in {"organisation", "place", "other"} and (
            2 <= len(words) <= 3
            and words[0].partition("-")[0] in FIRST_NAMES
            and not PLACES.keys() & set(words[:2])  # "Sydney Test" is a match
        ):
            best = "person"
        settled[text] = best
    return settled


def _is_named_after_places(words: Sequence[str]) -> bool:
    """Tell whether a surname only sounds like places: "Joan Rivers"."""
    first, last = words[0], words[-1]
    return last.endswith("s") and first in FIRST_NAMES and first not in PLACES


def _known(text: str, kind: EntityKind, entities: Sequence[Entity]) -> Entity | None:
    """Find the one entity of which a spelling is a form; none when two would do."""
    words = text.split()
    whole = next(
        (e for e in entities if e.name.lower().endswith(f" {text.lower()}")), None
    )
    if whole is not None and whole.kind == "person" and len(words) > 1:
        return whole
    fits: list[Entity] = []
    for entity in entities:
        full = entity.name.split()
        if len(words) >= len(full) and not text.isupper():
            continue
        if (
            (
                (
                    entity.kind == "person"
                    and kind in {"person", "organisation", "place"}
                )
                and words[-1] == surname_of(entity.name)
                and (len(words) == 1 or words[0] == full[0])
            )
            or (entity.kind == "person" and kind == "person" and text == full[0])
            or (
                entity.kind in {"organisation", "event", "title"}
                and (kind != "person" or entity.kind == "title")
                and (
                    is_acronym(text, entity.name)
                    or entity.name.startswith(f"{text} ")
                    or (entity.kind == "title" and entity.name.endswith(f" {text}"))
                )
                and not is_place_name(text)
            )
        ):
            fits.append(entity)
    return fits[0] if len(fits) == 1 else None


_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})


def surname_of(name: str) -> str:
    """Give the last word of a person's name, without "Jr.": how a story goes on."""
    words = name.split()
    return next((w for w in reversed(words) if w not in _SUFFIXES), words[-1])


def is_acronym(short: str, name: str) -> bool:
    """Tell whether capitals spell the initials of a name's large words."""
    letters = short.replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isupper():
        return False
    initials = [w[0] for w in re.split(r"[\s-]+", name) if w and w[0].isupper()]
    return "".join(initials) == letters


def _add_missed(docs: Sequence[Doc], entities: Sequence[Entity]) -> None:
    """Find the mentions of known people that the model did not see."""
    taken = {
        (m.paragraph, i)
        for e in entities
        for m in e.mentions
        for i in range(m.start, m.end)
    }
    owners: dict[str, Entity | None] = {}
    for entity in entities:
        if entity.kind == "person" and entity.is_full:
            surname = surname_of(entity.name)
            owners[surname] = None if surname in owners else entity
    for index, doc in enumerate(docs):
        for token in doc:
            owner = owners.get(token.text)
            if owner is not None and (index, token.i) not in taken:
                before = doc[token.i - 1].text if token.i else ""
                if before not in FIRST_NAMES:
                    owner.mentions.append(Mention(index, token.i, token.i + 1))
                    owner.forms[token.text] += 1


_TITLES: dict[str, Gender] = {
    "mr": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m",
    "mrs": "f", "ms": "f", "miss": "f", "lady": "f", "dame": "f", "queen": "f",
    "princess": "f",
}  # fmt: skip


def _title(mention: Mention, docs: Sequence[Doc]) -> Gender:
    """Read a gender off the honorific before a mention; empty without one."""
    if not mention.start:
        return ""
    before = docs[mention.paragraph][mention.start - 1]
    return _TITLES.get(before.lower_.rstrip("."), "")


def _leave_out_namesakes(entity: Entity, docs: Sequence[Doc]) -> None:
    """Leave out a mention as "Mrs. Graham" of Alan Graham: it is somebody else's."""
    gender = FIRST_NAMES.get(entity.name.split()[0], "")
    if gender:
        own = [m for m in entity.mentions if _title(m, docs) in {"", gender}]
        entity.mentions = own or entity.mentions


def _gender(entity: Entity, docs: Sequence[Doc]) -> Gender:
    """Read a person's gender off honorific or first name; empty when neither tells."""
    for mention in entity.mentions:
        if told := _title(mention, docs):
            return told
    if entity.name in FAMOUS:
        return FAMOUS[entity.name].gender
    return FIRST_NAMES.get(entity.name.split()[0], "")


def _is_titled(entity: Entity, docs: Sequence[Doc]) -> bool:
    """Tell whether a lone surname is ever called Mr, Dr, President; else it is no person.

    The small model takes most one-word companies and products for people.
    """
    if entity.name in FAMOUS or (
        entity.name in FIRST_NAMES and entity.name not in PLACES
    ):
        return True
    return any(
        m.start and docs[m.paragraph][m.start - 1].lower_.rstrip(".") in HONORIFICS
        for m in entity.mentions
    )
