"""Names that are no answers: given away by themselves, or of nobody that readers remember."""

import re

from quizgen.reading.document import Reading
from quizgen.reading.gazetteer import FIRST_NAMES, PLACES, class_of, sort_of_place
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity

_MAIN = 5
"""Mentions of a famous person from which a story is about nobody else."""


_RULERS = {"prime minister", "president", "leader", "chancellor", "mayor"}
"""Bare labels of whom everybody knows at the time of the story."""


_PASSERS_BY = frozenset(
    "student worker passenger resident businessman businesswoman witness lawyer attorney "
    "tourist visitor analyst driver shopper commuter neighbour neighbor "
    "customer employee fan user".split()
)
"""Labels of people whom a story asks once; their names are not worth knowing."""


_OUTLETS = {"CNN", "BBC", "Reuters", "Wikinews", "AFP", "AP"}
"""A story's own teller is no answer."""


_OBVIOUS = {
    "White House", "UK", "United Kingdom", "Congress", "Donald Trump", "Trump", "Europe",
    "Hollywood", "Westminster", "Downing Street", "Premier League", "State Department",
    "U.S. State Department", "NATO", "NASA", "Pentagon", "England", "Wales",
    "EU", "European Union",
}  # fmt: skip
"""Printable in four of 90 judged questions: the story gives them away."""


_VERSUS = re.compile(r"\bv(?:s|ersus)?\.? ")


def is_no_answer(entity: Entity, label: str) -> bool:
    """Tell whether a name is the story's teller, or only taken for a person's."""
    if entity.kind == "person":
        if entity.is_famous and len(entity.mentions) >= _MAIN:
            return True
        if label and (label.lower() in _RULERS or head_noun(label) in _PASSERS_BY):
            return True
        return not label and not _is_surely_person(entity)
    if class_of(entity.name.lower()) is not None:
        return True  # "Department", "Church": half of a name
    return entity.name in _OBVIOUS or bool(_OUTLETS & set(entity.name.split()))


def _is_surely_person(entity: Entity) -> bool:
    """Tell whether an unlabelled name looks like a person's beyond the model's guess."""
    if _VERSUS.search(entity.name):
        return False
    words = entity.name.split()
    if entity.gender or entity.is_famous or words[0] in FIRST_NAMES:
        return True
    return len(words) > 1 and not any(
        class_of(w.lower()) or w in PLACES or w in _NO_FIRST_NAMES or not w[0].isupper()
        for w in words
    )


_NO_FIRST_NAMES = {"Abu", "Umm", "Al", "Museo", "Jund", "Bank", "Royal", "Party", "The"}
"""Words that open names of groups and places, which the model takes for people's."""


_OF_TEAMS = frozenset(
    "manager boss striker midfielder defender goalkeeper coach captain forward fans keeper "
    "winger fly-half prop supporters side squad".split()
)


_HOME_MENTIONS = 3
"""Times a story names its own country; everybody takes that for the answer."""


def is_home(reading: Reading, entity: Entity) -> bool:
    """Tell whether a country is where the story plays: asked for, it gives itself away."""
    if sort_of_place(entity.name) != "country":
        return False
    countries = [
        len(e.mentions)
        for e in reading.entities
        if e.kind == "place" and sort_of_place(e.name) == "country"
    ]
    count = len(entity.mentions)
    return count >= _HOME_MENTIONS and count == max(countries)


def is_team(reading: Reading, entity: Entity) -> bool:
    """Tell whether the article means a team by a place's name: "the Southampton boss"."""
    for mention in entity.mentions:
        doc = reading.docs[mention.paragraph]
        if mention.end < len(doc) and doc[mention.end].lower_ in _OF_TEAMS:
            return True
        if mention.start > 1 and doc[mention.start - 1].lower_ in {"of", "at"}:
            before = doc[mention.start - 2].lower_
            if before in _OF_TEAMS - {"supporters", "side"}:
                return True  # "captain of Leicester"
    return False
