"""Class nouns that tell what a name is: in it, before it with "of", right behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from quizgen.facts.asking_labels import EMPTY_NOUNS
from quizgen.reading.gazetteer import (
    KNOWN_ORGANISATIONS,
    KNOWN_THINGS,
    class_of,
    sort_of_place,
)
from quizgen.reading.names import Entity


@dataclass(frozen=True, slots=True)
class Classed:
    """A name with the class noun beside it: "the town of X", "the X database"."""

    start: int
    end: int
    """Tokens of both, half-open."""
    noun: str
    """What to ask with: `town`, `Mediterranean port`, `biker gang`."""


_WORDS = 3
"""Words that may stand between determiner and class noun, or make it up."""
_SETTLEMENTS = frozenset(
    "town village city port island suburb province district region county hamlet resort "
    "borough municipality prefecture enclave peninsula capital state".split()
)
"""Nouns that "of" joins with the name of one of them."""
_BEARERS = frozenset(
    "database rocket missile satellite spacecraft probe telescope virus bacterium bacteria "
    "software browser app game console handset website site portal blog newspaper magazine "
    "journal tabloid prize award trophy medal ship ferry yacht tanker warship submarine "
    "liner freighter trawler frigate destroyer boat vessel jet helicopter aircraft airliner "
    "drone tank rifle car drug vaccine medicine pill project operation programme program "
    "campaign law treaty accord pact tournament competition championship festival series "
    "hurricane typhoon cyclone storm hotel restaurant nightclub bar pub casino band gang "
    "cartel militia network chain brand river valley desert mountain glacier volcano camp "
    "prison jail refinery mine dam bridge airport stadium museum gallery theatre theater "
    "temple mosque cathedral park reserve reef robot rover lander engine chip processor "
    "smartphone tablet laptop language breed species label hospital school archipelago".split()
)
"""Nouns behind a name that bear it; a "report" or "deal" only belongs to the name."""
_OF_OWNERS = {
    "place": frozenset({"place"}),
    "organisation": frozenset({"organisation", "place"}),
}
"""Kind of a name -> kinds of the nouns behind it that do not only belong to it."""


def class_beside(doc: Doc, start: int, end: int, entity: Entity) -> Classed | None:
    """Find the class noun that stands beside a name; None where there is none."""
    if entity.kind == "person":
        return _behind_owner(doc, start, end)
    return (
        _work_of_owner(doc, start, end)
        or _before_of(doc, start, end)
        or _behind(doc, start, end, entity)
    )


_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})


def _behind_owner(doc: Doc, start: int, end: int) -> Classed | None:
    """Read a role behind a possessive: "their Welsh striker X"."""
    first = start
    while first and start - first < _WORDS and doc[first - 1].pos_ in _NOMINAL:
        first -= 1
    if first == start or not first or doc[first - 1].tag_ != "PRP$":
        return None
    noun = doc[start - 1]
    found = class_of(noun.lower_)
    if found is None or found.kinds[0] != "person" or noun.tag_ != "NN":
        return None
    if noun.lower_ in EMPTY_NOUNS:
        return None  # "his wife X": whose she is goes with the pronoun
    return Classed(first - 1, end, doc[first:start].text)


def _work_of_owner(doc: Doc, start: int, end: int) -> Classed | None:
    """Read what a work is behind its maker: "his new film X", "her widely read novel X"."""
    noun = doc[start - 1] if start else None
    found = class_of(noun.lower_) if noun is not None else None
    if noun is None or found is None or found.kinds[0] != "work" or noun.tag_ != "NN":
        return None
    first = noun.left_edge.i
    if doc[first].tag_ != "PRP$" or not 1 < start - first <= _WORK_WORDS:
        return None
    return Classed(first, end, doc[first + 1 : start].text)


_WORK_WORDS = 6
"""Words from a possessive to a work's noun; with more, it is another noun's."""


def _before_of(doc: Doc, start: int, end: int) -> Classed | None:
    first = start - 2
    if start < 2 or doc[start - 1].lower_ != "of":
        return None
    noun = doc[first]
    if noun.lower_ not in _SETTLEMENTS or noun.tag_ in {"NNS", "NNPS"}:
        return None
    if noun.text[0].isupper() and not noun.is_sent_start:
        return None  # "the City of London"
    while first > 0 and doc[first - 1].pos_ in _NOMINAL:
        first -= 1
    determiner = doc[first - 1] if first else None
    if determiner is None or determiner.lower_ not in {"the", "a", "an"}:
        return None
    words = doc[first : start - 1].text
    if start - 1 - first > _WORDS:
        return None
    return Classed(determiner.i, end, words)


def _behind(doc: Doc, start: int, end: int, entity: Entity) -> Classed | None:
    if end >= len(doc) or doc[end - 1].dep_ not in {"compound", "nmod", "amod"}:
        return None
    last = end
    while (
        last < len(doc)
        and doc[last].dep_ in {"compound", "amod"}
        and (doc[last].pos_ in {"NOUN", "ADJ"})
    ):
        last += 1
    if last >= len(doc) or last - end >= _WORDS:
        return None
    noun = doc[last]
    if noun.lower_ not in _BEARERS or noun.pos_ != "NOUN" or doc[end - 1].head != noun:
        return None
    is_named_after = last + 1 < len(doc) and (
        doc[last + 1].pos_ in {"PROPN", "NUM"} or doc[last + 1].text in {"-", "'s", "'"}
    )
    if is_named_after or not _bears(entity, noun.lower_):
        return None
    first = start
    if first and doc[first - 1].lower_ in {"the", "a", "an"}:
        first -= 1
    elif first and doc[first - 1].pos_ in {
        "ADJ",
        "NUM",
        "PRON",
        "NOUN",
        "PROPN",
        "PART",
    }:
        return None  # "two X rockets", "its X browser", "the new X console"
    return Classed(first, last + 1, doc[end : last + 1].text)


def _bears(entity: Entity, noun: str) -> bool:
    """Tell whether a noun behind a name bears it, and is not only owned by it."""
    found = class_of(noun)
    if found is None:
        return False
    kinds = _OF_OWNERS.get(entity.kind)
    if kinds is None:
        return True
    is_known = entity.kind == "place" and bool(sort_of_place(entity.name))
    return not is_known and bool(kinds & set(found.kinds))


_FIRST_WORDS = {
    "USS": "ship", "HMS": "ship", "RMS": "ship", "MV": "ship", "SS": "ship",
    "Operation": "operation", "Mount": "mountain", "Lake": "lake", "Hurricane": "hurricane",
    "Typhoon": "typhoon", "Cyclone": "cyclone", "Camp": "camp", "Fort": "fort",
    "Project": "project", "Strait": "strait", "Gulf": "gulf", "Treaty": "treaty",
}  # fmt: skip
"""First word of a name -> what it is."""
_LAST_WORDS = {
    "act": "law", "open": "tournament", "cup": "tournament",
    "prize": "prize", "award": "award", "medal": "medal", "trophy": "trophy",
    "agreement": "agreement", "accord": "accord",
    "convention": "convention", "protocol": "protocol", "amendment": "amendment",
    "treaty": "treaty", "marathon": "marathon",
    "festival": "festival", "virus": "virus", "syndrome": "syndrome", "disease": "disease",
    "hotel": "hotel", "memorial": "memorial", "monument": "monument", "arena": "arena",
    "hall": "venue", "prix": "race", "derby": "race", "telescope": "telescope",
    "gazette": "newspaper", "tribune": "newspaper", "weekly": "magazine",
}  # fmt: skip
"""Last word of a name, in small letters -> what it is."""


_ORGANISATIONS = {
    "university": "university", "college": "college", "bank": "bank", "party": "party",
    "hospital": "hospital", "museum": "museum", "court": "court", "council": "council",
    "ministry": "ministry", "airlines": "airline", "airways": "airline",
    "records": "record label", "studios": "studio", "pictures": "film studio",
    "inc": "company", "corp": "company", "ltd": "company", "plc": "company",
    "corporation": "company", "company": "company", "holdings": "company",
    "motors": "carmaker", "institute": "institute", "foundation": "foundation",
    "church": "church", "school": "school", "club": "club", "fc": "football club",
    "times": "newspaper", "herald": "newspaper", "post": "newspaper",
    "journal": "publication", "telegraph": "newspaper", "union": "union",
    "committee": "committee", "commission": "commission", "agency": "agency",
    "association": "association", "federation": "federation", "league": "league",
    "society": "society", "orchestra": "orchestra", "police": "police force",
    "software": "software company", "collection": "collection", "center": "center",
    "centre": "centre", "group": "group", "department": "department",
    "guard": "force", "army": "army", "navy": "navy", "senate": "senate",
    "championship": "championship", "authority": "authority", "service": "service",
    "bureau": "bureau", "administration": "administration", "laboratory": "laboratory",
    "organization": "organization", "organisation": "organisation", "fund": "fund",
    "board": "board", "network": "network", "magazine": "magazine", "house": "house",
    "airline": "airline", "theatre": "theatre", "theater": "theater", "front": "group",
}  # fmt: skip
"""Last word of an organisation's name -> what it is."""


def class_within(entity: Entity) -> str:
    """Tell what a name is by own tables or its own words; empty if unclear.

    "NASA" is known, "Harvard University" says so, "USS Arizona" is a ship.
    """
    known = KNOWN_THINGS.get(entity.name, "")
    if entity.kind == "organisation":
        known = known or _organisation_noun(entity)
    return known or _own_class(entity)


def _organisation_noun(entity: Entity) -> str:
    if entity.name in KNOWN_ORGANISATIONS:
        return KNOWN_ORGANISATIONS[entity.name]
    if entity.name.startswith(("University", "Bank", "Ministry", "Department")):
        return entity.name.split()[0].lower()
    words = entity.name.lower().split()
    noun = _ORGANISATIONS.get(words[-1].rstrip("."), "")
    return _two_words(words, noun)


def _two_words(words: Sequence[str], noun: str) -> str:
    """Give the word before a name's own noun with it: "City Art Museum" -> art museum."""
    is_pair = len(words) > 2 and words[-1] == noun and words[-2] in _MODIFIERS
    return f"{words[-2]} {noun}" if is_pair else noun


_MODIFIERS = frozenset(
    "art arts children's community conference convention cultural detention exhibition film "
    "fire football golf health heart high history hockey jazz maritime medical music "
    "national nature naval police primary public railway research science secondary shopping "
    "space sports state technical television theme training tennis rugby cricket wildlife".split()
)
"""Words of names that say, in small letters, of what kind a centre or club is."""


def _own_class(entity: Entity) -> str:
    """Read a class off a name's first or last word: "USS Arizona" is a ship."""
    words = entity.name.split()
    if entity.kind == "person" or len(words) < 2:
        return ""
    if words[0] in _FIRST_WORDS:
        return _FIRST_WORDS[words[0]]
    last = words[-1]
    if not last[0].isupper():
        return ""
    if last.lower() in _LAST_WORDS:
        return _LAST_WORDS[last.lower()]
    noun = class_of(last.lower())
    is_place = noun is not None and noun.kinds == ("place",) and not last.endswith("s")
    if last.lower() in {"country", "city", "state", "place", "area"}:
        return ""
    if not is_place or entity.kind == "title":
        return ""
    return _two_words([w.lower() for w in words], last.lower())
