"""Which type an answer has, when nobody said: from its form and the question."""

import re

from quizgen.core.answer import AnswerType
from quizgen.judge.counts import read_counts
from quizgen.judge.date_reading import read_date
from quizgen.judge.gazetteer import acronyms, country_names
from quizgen.judge.lists import split_items
from quizgen.judge.money import read_sum
from quizgen.judge.names import HONORIFICS
from quizgen.judge.normalisation import fold, key, words
from quizgen.judge.organisations import GENERIC as ORGANISATIONS
from quizgen.judge.organisations import LEGAL
from quizgen.judge.places import GENERIC as PLACES
from quizgen.judge.quantities import asked_unit, read_amount

_MONEY = re.compile(
    r"[$£€¥₹]|\b(?:dollars?|euros?|pounds|cents|pence|yen|rupees|usd|gbp)\b"
)
_WHEN = re.compile(
    r"\b(?:when|(?:what|which|whose|that) (?:\w+ )?(?:year|date|day|month|decade|century|"
    r"weekday|time|season)|on what|by when|since when|until when)\b"
)
_PRICE = re.compile(
    r"\b(?:how much (?:money|did|was|were|is|does|will|a|an|per|of|in)|price|cost|worth|fine|salary|paid)\b"
)
_NOUNS: tuple[tuple[AnswerType, str], ...] = (
    ("title", r"film|movie|book|novel|song|album|show|series|play|musical|painting|opera|"
     r"magazine|poem|game|single|sitcom|documentary|video game|ballet|symphony|memoir|podcast"),
    ("organisation", r"company|organi[sz]ation|agency|team|club|band|party|university|bank|"
     r"airline|firm|group|charity|newspaper|network|broadcaster|manufacturer|studio|"
     r"carmaker|retailer|institute|union|committee|department|ministry|regulator|publisher|"
     r"college|school|label|brand|automaker|employer|side|league|court"),
    ("place", r"country|city|town|state|river|mountain|island|continent|capital|county|"
     r"region|province|village|lake|ocean|sea|desert|airport|stadium|nation|venue|street|"
     r"borough|district|peninsula|strait|canal|planet|port|park|place|location|island nation|"
     r"territory|volcano|valley|bay|bridge|museum|palace"),
    ("person", r"person|actor|actress|director|singer|president|author|player|writer|artist|"
     r"scientist|king|queen|politician|minister|senator|coach|astronaut|explorer|inventor|"
     r"composer|painter|character|man|woman|monarch|emperor|pope|philosopher|poet|captain|"
     r"leader|driver|golfer|boxer|footballer|mayor|governor|general|founder|chef|musician|"
     r"rapper|comedian|host|presenter|pilot|detective|striker|goalkeeper|physicist|chemist|"
     r"mathematician|economist|businessman|entrepreneur|billionaire|judge|lawyer|manager"),
)  # fmt: skip
_ASKED = tuple(
    (kind, re.compile(rf"\b(?:which|what|whose|name the|name this)\b(?:\s+[\w'-]+){{0,3}}?\s+(?:{nouns})s?\b"))
    for kind, nouns in _NOUNS
)  # fmt: skip


def infer_type(answer: str, prompt: str, accept: tuple[str, ...] = ()) -> AnswerType:
    """Infer an answer's type from how it is written and what is asked.

    Args:
        answer: The answer as shown.
        prompt: The question's words.
        accept: Other spellings that count.
    """
    folded, question = fold(answer), fold(prompt)
    numeric = _numeric_type(answer, folded, question)
    if numeric:
        return numeric
    if re.search(r"\bwho(?:m|se)?\b", question) and not re.search(
        r"\bwho\b.*\bwhat\b", question
    ):
        person = not _looks_organisation(folded, answer)
        if " and " in folded and person and len(split_items(folded)) > 1:
            return "list"
        return "person" if person else "organisation"
    for kind, pattern in _ASKED:
        if pattern.search(question):
            return _or_list(kind, folded, question)
    if re.search(r"^where\b|\bwhere\?|\bfrom where\b", question):
        return "place" if answer[:1].isupper() else "phrase"
    return _or_list(_by_form(answer, folded), folded, question)


def _or_list(kind: AnswerType, folded: str, question: str) -> AnswerType:
    items = split_items(folded)
    plural = re.search(
        r"\b(?:which|what|name)\s+(?:the\s+)?(?:two|three|four|five|six|\d)\b", question
    )
    if len(items) >= 3 or (len(items) == 2 and plural):
        return "list"
    return kind


def _numeric_type(answer: str, folded: str, question: str) -> AnswerType | None:
    has_digit = any(c.isdigit() for c in folded)
    amount = read_amount(folded)
    if _MONEY.search(folded) and read_sum(folded):
        return "money"
    dates = read_date(folded)
    named = any(
        set(f) & {"month", "weekday", "clock", "decade", "century", "era"}
        for f in dates
    )
    tokens = words(folded)
    if dates and (named or _WHEN.search(question)) and len(tokens) <= 6:
        if named and (has_digit or _WHEN.search(question)):
            return "date"
        if _WHEN.search(question):
            return "date"
    if amount is None:
        return None
    leading = amount.number.start == 0 or has_digit
    if not leading or len(tokens) > 8:
        return None
    if amount.unit is not None and amount.unit.dimension != "fold":
        return "quantity"
    unit, counted = asked_unit(question)
    covered = (
        not amount.noun and len(folded) and folded[:1].isdigit() or not amount.noun
    )
    if re.fullmatch(r"(1[0-9]|20)\d\d", folded) and not counted:
        return "date" if _WHEN.search(question) or not unit else "quantity"
    if unit is not None:
        return "quantity"
    if _PRICE.search(question) and covered and not counted:
        return "money"
    if counted or covered:
        return (
            "count" if amount.number.step >= 1 and read_counts(folded) else "quantity"
        )
    if answer[:1].isdigit() or amount.number.start == 0:
        return "count" if re.search(r"how many|number", question) else "phrase"
    return None


def _looks_organisation(folded: str, answer: str) -> bool:
    tokens = words(folded)
    if not tokens:
        return False
    if key(folded) in acronyms() and answer.isupper():
        return True
    strong = (ORGANISATIONS | LEGAL) - {"the", "and", "of", "for", "in", "global", "royal",
                                        "co", "force", "police", "army", "general", "sa"}  # fmt: skip
    return tokens[-1] in strong or tokens[0] in {
        "ministry",
        "department",
        "university",
        "bank",
    }


def _by_form(answer: str, folded: str) -> AnswerType:
    tokens = words(folded)
    if key(folded) in country_names():
        return "place"
    if _looks_organisation(folded, answer):
        return "organisation"
    capitals = [w for w in answer.split() if w[:1].isalpha()]
    named = len(capitals) >= 1 and all(
        w[:1].isupper()
        or w.lower() in {"of", "the", "and", "in", "de", "van", "von", "la"}
        for w in capitals
    )
    if not named or not tokens:
        return "phrase"
    if tokens[-1] in PLACES or tokens[0] in PLACES - {"the", "of", "in", "at", "and"}:
        return "place"
    if tokens[0] in HONORIFICS - {"the", "ex", "former", "chief"} and len(tokens) > 1:
        return "person"
    return "title" if len(tokens) > 1 else "phrase"
