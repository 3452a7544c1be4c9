"""Small tables of names: who is called what, and what kind of place a place is.

Files and licences: `data/first_names.tsv` (census of the United States 1990, public
domain, with some international names of our own), `data/places.tsv` (GeoNames, CC BY
4.0). Both are built by `.github/scripts/build_gazetteer.py`.
"""

from importlib import resources
from typing import Final, Literal, NamedTuple, cast

Gender = Literal["m", "f", ""]
"""Empty when a name or noun does not tell."""


class Place(NamedTuple):
    """What is known of a place's name."""

    sort: str
    """country, state, city, continent or region."""
    within: str
    """The country it lies in; for a country its usual name; may be empty."""


def _rows(name: str) -> list[list[str]]:
    text = (resources.files("quizgen.reading") / "data" / name).read_text(
        encoding="utf-8"
    )
    return [line.split("\t") for line in text.splitlines()]


FIRST_NAMES: Final[dict[str, Gender]] = {
    name: cast("Gender", gender) for name, gender in _rows("first_names.tsv")
}
"""First name -> gender, empty when both bear it."""

PLACES: Final = {
    name: Place(sort, within) for name, sort, within in _rows("places.tsv")
}


class Famous(NamedTuple):
    """Somebody whom readers know by surname."""

    name: str
    gender: Gender
    label: str
    """May be empty."""


FAMOUS: Final = {
    surname: Famous(name, cast("Gender", gender), label)
    for surname, name, gender, label in _rows("famous.tsv")
}
"""World-famous surnames; own list."""

KNOWN_ORGANISATIONS: Final = dict(_rows("organisations.tsv"))
"""Organisations that readers know -> what they are; own list."""

KNOWN_THINGS: Final = dict(_rows("things.tsv"))
"""Products, contests, machines that readers know -> what they are; own list."""

HYPERNYMS: Final = dict(_rows("hypernyms.tsv"))
"""Common nouns, and names of languages and planets -> what they are one of; own list."""

HONORIFICS: Final = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "prof", "rev", "st",
    "president", "king", "queen", "prince", "princess", "pope", "sen", "rep", "gov",
    "gen", "col", "sgt", "capt", "lt", "judge", "justice", "senator", "congressman",
})  # fmt: skip
"""What may stand before a name and is no part of it, without the full stop."""

ORGANISATION_WORDS: Final = frozenset({
    "university", "college", "school", "institute", "association", "council", "party",
    "bank", "group", "corp", "corporation", "inc", "ltd", "plc", "company", "co", "llc",
    "commission", "committee", "agency", "authority", "ministry", "department", "office",
    "union", "federation", "foundation", "society", "league", "court", "senate",
    "parliament", "congress", "army", "navy", "police", "board", "bureau", "center",
    "centre", "hospital", "museum", "church", "airlines", "airways", "records", "motors",
    "studios", "pictures", "productions", "entertainment", "holdings", "partners",
    "network", "times", "post", "herald", "journal", "guardian", "telegraph", "media",
    "club", "fc", "united", "city", "rovers", "trust", "alliance", "movement", "front",
    "service", "forum", "organization", "organisation", "fund", "coalition", "centers",
})  # fmt: skip
"""Last words that make a name an organisation's."""


def is_place_name(text: str) -> bool:
    """Tell whether a name is a country, state, continent or large city."""
    return text in PLACES


def sort_of_place(text: str) -> str:
    """Give `country`, `state`, `city`, `continent`, `region`, or empty when unknown."""
    found = PLACES.get(text.removeprefix("the ").removeprefix("The "))
    return found.sort if found else ""


class ClassNoun(NamedTuple):
    """What kind of named thing a common noun stands for."""

    kinds: tuple[str, ...]
    """person, organisation, work, place, event, thing; the likeliest first."""
    gender: str
    """`m` or `f` where the noun tells, else empty."""


CLASS_NOUNS: Final = {
    noun: ClassNoun(tuple(kinds.split(",")), gender)
    for noun, kinds, gender in _rows("class_nouns.tsv")
}
"""Nouns that name a class: `director`, `film`, `company`, `earthquake`. Own list."""

_PERSON_ENDINGS = (
    "ist",
    "ologist",
    "woman",
    "man",
    "ician",
    "grapher",
    "keeper",
    "maker",
)


def class_of(noun: str) -> ClassNoun | None:
    """Look up a common noun, in small letters, singular or plain plural."""
    found = CLASS_NOUNS.get(noun)
    if found is None and noun.endswith("s"):
        found = CLASS_NOUNS.get(noun.removesuffix("s"))
    if found is None and noun.endswith(_PERSON_ENDINGS) and len(noun) > 5:
        gender = "f" if noun.endswith("woman") else "m" if noun.endswith("man") else ""
        return ClassNoun(("person",), gender)
    return found


UNDERSTOOD: Final = frozenset(
    "government police sea moon sun earth world internet web public media sky army military "
    "navy constitution church law ground air water wind rain weather economy market "
    "environment planet universe climate coast shore border north south east west equator "
    "press ocean land surface top bottom side front back middle centre center edge end "
    "beginning start rest whole majority minority past present future time day night "
    "morning afternoon evening weekend week month year decade century season summer winter "
    "spring autumn way road street floor wall door house office home family body head face "
    "eye hand heart mind name word number first second third last only same dark light "
    "euro dollar pound yen yuan rouble ruble franc shelf sideline midterm judiciary electorate "
    "right left poor rich young old dead living sick royal monarchy crown throne bible "
    "koran truth opposition left right war cold radio television phone telephone".split()
)
"""Nouns that need no "which one": `the sun`, `the public`, `the rest`. Own list."""
