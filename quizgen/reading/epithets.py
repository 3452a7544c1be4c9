"""Who "the Moroccan" and "the Welsh striker" are: the one person just spoken of.

Sports pages never say a name twice; they go on with a nation, a club and a position. It
is told only where a single person stands in the same or the last sentence.
"""

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from quizgen.judge.gazetteer import adjectives
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity

_PLAYERS = frozenset(
    "star striker winger midfielder defender goalkeeper keeper forward international player "
    "singer actor actress sprinter swimmer prop lock hooker flanker fly-half centre full-back "
    "scrum-half batsman bowler golfer runner athlete driver rider boxer guitarist drummer "
    "rapper comedian novelist".split()
)
"""What a story calls a person for a change; an office may mean somebody else's holder."""
_OFFICES = frozenset(
    "boss manager coach chairman chairwoman director owner president chief spokesman "
    "spokeswoman agent referee minister leader".split()
)
"""What a label may not say of a player: the coach is not the striker."""
_DEMONYMS = frozenset(
    "dane swede finn pole turk scot spaniard frenchman frenchwoman englishman englishwoman "
    "irishman irishwoman welshman welshwoman dutchman dutchwoman croat serb czech".split()
)
"""Nouns for one person of a country that do not end in "an"."""


def epithet_range(token: Token) -> tuple[int, int] | None:
    """Give the range of an epithet with its article, half-open; None for other words."""
    doc, start = token.doc, token.left_edge.i
    is_subject = token.dep_ in {"nsubj", "nsubjpass"}
    is_ended = token.right_edge.i == token.i or token.nbor().text == ","
    if not is_subject or doc[start].lower_ != "the" or not is_ended:
        return None
    if token.i - start == 1:
        return (start, token.i + 1) if _is_demonym(token) else None
    modifiers = doc[start + 1 : token.i]
    is_plain = all(t.is_alpha or t.text == "-" for t in modifiers)
    is_told = any(t.text[0].isupper() for t in modifiers)
    if token.lower_ in _PLAYERS and is_plain and is_told:
        return start, token.i + 1
    return None


def one_meant(epithet: Token, near: Sequence[Entity]) -> Entity | None:
    """Give the person whom an epithet means: the only one near that it fits.

    Args:
        epithet: The noun of it.
        near: The people that were named before it in its sentence, else in the last.
    """
    people = {id(e): e for e in near if e.kind == "person"}
    found = next(iter(people.values()), None)
    if len(people) != 1 or found is None or not found.is_full:
        return None
    heads = {head_noun(label) for label in found.labels}
    if epithet.lower_ in _PLAYERS and heads & _OFFICES:
        return None
    nation = adjectives().get(epithet.lower_)
    others = _nations(found.labels) - {nation}
    return None if nation and others else found


def _is_demonym(token: Token) -> bool:
    word = token.lower_
    is_one = token.tag_ not in {"NNS", "NNPS"} and word.endswith("an")
    return word in _DEMONYMS or (
        is_one and token.text.istitle() and word in adjectives()
    )


def _nations(labels: Iterable[str]) -> set[str]:
    words = (word.lower() for label in labels for word in label.split())
    return {adjectives()[word] for word in words if word in adjectives()}
