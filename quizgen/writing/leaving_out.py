"""What a statement says in place of its answer, and the short question that follows.

Each sort of answer has its own ways, tried where the words around it allow them: a time
goes with its preposition, an amount becomes "a number of", a name leaves its label behind.
Where none fits, there is no statement.
"""

import re
from collections.abc import Callable

from spacy.tokens import Doc, Token

from quizgen.facts.slots import Slot
from quizgen.writing.answer_place import VERBAL, AnswerPlace, LeftOut


def leave_out(doc: Doc, slot: Slot, start: int, end: int) -> LeftOut | None:
    """Find how a statement can do without its answer.

    Args:
        doc: The paragraph.
        slot: What is asked for.
        start: First token of the answer's own words.
        end: The token after them.
    """
    place = AnswerPlace(doc, slot, start, end)
    after = place.after
    if after is not None and after.text in {"-", "/", "to"} and slot.sort != "person":
        return None
    if place.is_listed or not place.is_only_one:
        return None
    way = _WAYS.get(slot.sort)
    return _size(place) or (way(place) if way is not None else None)


def _size(place: AnswerPlace) -> LeftOut | None:
    """Ask for the size of a thing by its name: "a bill of $27bn", "a peak of 13.1%"."""
    of, asked = place.before, _SIZES.get(place.slot.sort)
    if of is None or asked is None or of.lower_ != "of" or of.i == 0:
        return None
    noun = of.nbor(-1)
    if noun.pos_ != "NOUN" or of.head != noun or noun.lower_ in _SUMS:
        return None
    determiners = {c.lower_ for c in noun.children if c.dep_ in {"det", "poss"}}
    article = "a " if determiners & {"a", "an"} else "the " if determiners else ""
    question = f"{article}{noun.text} of {place.hedge}{asked}{place.rate}?"
    return place.without("", question, preposition=True)


def _count(place: AnswerPlace) -> LeftOut | None:
    noun, before = place.head.head, place.before
    if place.head.dep_ != "nummod" or not place.end <= noun.i <= place.end + 3:
        return None
    if before is None or before.is_sent_start or noun.dep_ in {"nsubj", "nsubjpass"}:
        return None  # "How many people died" asks better
    if before.lower_ in {"of", "in"} and before.nbor(-1).lower_ in _SUMS:
        return None  # "one in three homes"
    if place.doc[noun.i + 1 : noun.i + 2].text == "to":
        return None  # "by 297 votes to 203"
    rest = place.doc[noun.i + 1 : place.sentence_end]
    is_near = sum(t.is_alpha for t in rest) <= NEAR
    asked = "how many" if is_near else f"how many {noun.text}"
    return place.without("", f"{place.hedge}{asked}{place.rate}?")


def _percent(place: AnswerPlace) -> LeftOut | None:
    before, after = place.before, place.after
    asked = f"{place.hedge}what percentage{place.rate}?"
    if after is not None and after.lower_ == "of":
        is_kept = _is_adjective(before) or place.head.dep_ in {"nsubj", "nsubjpass"}
        return None if is_kept else place.without("a share", asked)
    if before is None or not place.is_main:
        return None
    if (
        before.lower_ in {"by", "to", "from"}
        and before.head.pos_ == "VERB"
        and before.pos_ in {"ADP", "PART"}
    ):
        return place.without("", f"{before.lower_} {asked}", preposition=True)
    if before == place.head.head and before.lemma_ in _MOVES:
        return place.without("", f"by {asked}")
    if _is_label(place) and place.head.head.lower_ in _PARTS:
        return place.without("", asked)
    return None


def _money(place: AnswerPlace) -> LeftOut | None:
    before = place.before
    if before is None or not place.is_main:
        return None
    asked = f"{place.hedge}how much{place.rate}?"
    if _is_label(place):
        noun = place.head.head
        article = "a " if before.lower_ in {"a", "an"} else ""
        return place.without("", f"{article}{noun.text} of {asked}")
    if before.pos_ == "ADP" and before.lower_ in {"for", "to", "by"}:
        if before.lower_ == "for" and before.head.pos_ not in {"VERB", "AUX"}:
            return None
        return place.without("", f"{before.lower_} {asked}", preposition=True)
    is_object = place.head.dep_ in {"dobj", "npadvmod", "attr"}
    if is_object and before.lemma_ in _FINED:
        return place.without("", asked)
    if is_object and place.head.head.lemma_ in _PAYING:
        return place.without("money", asked)
    return None


def _time(place: AnswerPlace) -> LeftOut | None:
    before = place.before
    if before is None or before.lower_ not in _TIMES:
        return None
    is_last = place.last >= place.sentence_end - 1
    is_object = is_last and before.head.dep_ in {"dobj", "attr"}
    if before.head.pos_ not in VERBAL and not is_object:
        return None
    if not place.is_main or (before.lower_ == "since" and not is_last):
        return None
    if place.is_bare_without:
        return None
    after = place.after
    if after is not None and (
        after.lower_ in {"when", "and", "or"} or after.tag_ == "POS"
    ):
        return None
    kind = place.slot.sort
    asked = f"{before.lower_} {'what' if kind == 'date' else 'which'} {kind}?"
    return place.without("", asked, preposition=True)


def _duration(place: AnswerPlace) -> LeftOut | None:
    before = place.before
    if before is None or before.lower_ != "for" or not place.is_main:
        return None
    if before.head.pos_ not in VERBAL:
        return None
    return place.without("", f"for {place.hedge}how long?", preposition=True)


def _phrase(place: AnswerPlace) -> LeftOut | None:
    """Leave a name out with its preposition: "was killed in Pretoria. In which city?"."""
    start = place.slot.start
    doc = place.doc
    while start < place.start and doc[start].lower_ in {"in", "at", "near", "the"}:
        start += 1
    while start and doc[start - 1].dep_ == "det":
        start -= 1
    before = doc[start - 1] if start else None
    after = place.after
    if before is None or before.lower_ not in _PREPOSITIONS or before.pos_ != "ADP":
        return None
    if after is not None and (after.tag_ == "POS" or after.pos_ in {"NOUN", "PROPN"}):
        return None
    if any(c.dep_ in _GOING_ON for c in place.head.children if c.i >= place.end):
        return None  # "by X, who sat out the derby"
    asked = _asked_by_name(place)
    top = before.head
    is_last = place.last >= place.sentence_end - 1
    is_loose = is_last and top.pos_ in {"NOUN", "PROPN"}
    if top.pos_ == "VERB":
        is_loose = place.is_main and _is_full(top, before)
    if not asked or not is_loose:
        return None
    end = _after_short_name(doc, place.end)
    return LeftOut(start - 1, end, "", f"{before.text.capitalize()} {asked}?")


def _is_full(verb: Token, without: Token) -> bool:
    """Tell whether a verb says enough without one of its prepositions."""
    return any(
        c.dep_ in {"dobj", "auxpass", "attr", "acomp"}
        or (c.dep_ in {"prep", "npadvmod", "agent"} and c.i > verb.i and c != without)
        for c in verb.children
    )


def _asked_by_name(place: AnswerPlace) -> str:
    """Give what a preposition asks for: "whom", "which producer"; empty for nothing."""
    match = _WHICH.match(place.slot.ask)
    if place.slot.sort == "person":
        is_short = match is not None and match[1].count(" ") < 3
        return f"which {match[1]}" if match is not None and is_short else "whom"
    if match is None or (place.slot.sort == "place" and match[1] not in _PLACES):
        return ""
    return f"which {match[1]}"


def _name(place: AnswerPlace) -> LeftOut | None:
    """Leave a name out with its preposition, or but its label."""
    if place.slot.sort != "person":
        return _phrase(place)
    return _phrase(place) or _label(place)


def _label(place: AnswerPlace) -> LeftOut | None:
    """Leave a person's label in place: "the London mayor. Who is that mayor?"."""
    match = _WHICH.match(place.slot.ask)
    if match is None or place.head.dep_ in {"nsubj", "nsubjpass"}:
        return None
    first = place.start
    while first > place.slot.start and _is_label_word(place.doc[first - 1]):
        first -= 1
    label = place.doc[first : place.start].text
    noun = match[1].split()[-1]
    if not label or label.split()[-1].lower() != noun.lower():
        return None
    if label[:1].isupper() and " " not in label:
        return None  # "the Professor"
    before = place.doc[first - 1] if first else None
    is_joined = before is not None and before.dep_ in {"amod", "compound", "nmod"}
    if is_joined or (before is not None and before.pos_ not in _OPENING):
        return None  # "Olympic relay star X", "missing toddler X"
    is_open = before is None or before.dep_ not in {"det", "poss", "case"}
    article = "the" if label[:1].isupper() or noun in _SINGLE else "a"
    office = " ".join(match[1].split()[-2:]) if noun in _HALF else noun
    return LeftOut(
        first,
        place.end,
        f"{article} {label}" if is_open else label,
        f"Who is that {office}?",
    )


def _is_label(place: AnswerPlace) -> bool:
    """Tell whether an amount stands before the noun that it measures: "a $900m loan"."""
    noun = place.head.head
    return place.head.dep_ in {"nummod", "compound", "nmod", "amod"} and (
        noun.pos_ == "NOUN" and 0 <= noun.i - place.end <= 3
    )


def _is_adjective(token: Token | None) -> bool:
    return token is not None and token.dep_ in {"det", "poss", "amod", "case"}


def _is_label_word(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN", "ADJ"} and token.dep_ in {
        "compound", "nmod", "amod", "appos", "nsubj", "pobj", "dobj",
    }  # fmt: skip


def _after_short_name(doc: Doc, end: int) -> int:
    """Step over initials that would tell the name: "Hewlett Packard (HP)"."""
    if end + 2 < len(doc) and doc[end].text == "(" and doc[end + 2].text == ")":
        return end + 3
    return end


_HALF = frozenset({"general", "officer", "executive", "minister"})
"""Last words of offices that say nothing without the one before."""
NEAR = 9
"""Words behind a counted noun after which the question must name it again."""
_SUMS = frozenset({"total", "number", "group", "average", "one"})
_OPENING = frozenset(
    {"ADP", "VERB", "AUX", "PUNCT", "CCONJ", "PART", "DET", "ADV", "SCONJ", "PRON"}
)
"""Kinds of words behind which a name phrase begins."""
_PARTS = frozenset({"stake", "share", "holding", "interest", "majority"})
_TIMES = frozenset({"in", "on", "by", "since", "until"})
_MOVES = frozenset(
    "rise fall grow drop climb jump soar slip slump plunge decline increase decrease gain "
    "lose shrink expand surge tumble slide contract advance dip".split()
)
"""Verbs that take a share without a preposition: "sales rose 37.9%"."""
_FINED = frozenset({"fine", "charge", "award"})
_PAYING = frozenset(
    "pay spend raise lose earn give donate invest owe pledge save demand".split()
)
"""Verbs of which "money" can be the object."""
_SINGLE = frozenset(
    "president chairman chairwoman chief captain coach manager secretary minister leader "
    "chancellor mayor governor director head boss founder owner king queen prince princess "
    "commissioner".split()
)
"""Offices that one person holds at a time: "the mayor", but "a producer"."""
_GOING_ON = frozenset({"relcl", "appos", "acl"})
_PREPOSITIONS = frozenset("in at near by with from against alongside under".split())
_PLACES = frozenset(
    "country city state town village county province region island continent".split()
)
_WHICH = re.compile(r"^(?:\w+ )?which ((?:[\w'-]+ )*[a-z-]+)$")

_SIZES = {"money": "how much", "percent": "what percentage", "duration": "how long"}
_WAYS: dict[str, Callable[[AnswerPlace], LeftOut | None]] = {
    "count": _count,
    "percent": _percent,
    "money": _money,
    "year": _time,
    "month": _time,
    "date": _time,
    "duration": _duration,
    "place": _phrase,
    "person": _name,
    "organisation": _name,
    "title": _name,
    "thing": _name,
}
