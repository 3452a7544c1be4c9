"""Which type an answer has, when nobody said: from its form and the question."""

from functools import lru_cache

from quizgen.core.answer import AnswerType
from quizgen.judge.amounts import Amount, read_amount
from quizgen.judge.asked import asked_type, asked_unit, counted_noun
from quizgen.judge.date_reading import read_date
from quizgen.judge.date_words import date_name
from quizgen.judge.gazetteer import meanings, places_named
from quizgen.judge.given_names import known_given_names
from quizgen.judge.lexicon import listing, word_class
from quizgen.judge.lists import split_items
from quizgen.judge.money import read_sum, speaks_of_money
from quizgen.judge.normalisation import fold, key, words
from quizgen.judge.patterns import lazily

_WHEN = lazily(
    r"^when\b|\bwhen (?:did|was|were|is|are|does|do|will|had|has)\b"
    r"|\b(?:what|which) (?:\w+ )?"
    r"(?:years?|dates?|days?|months?|decades?|centur(?:y|ies)|weekday|time|season)\b"
    r"|\b(?:by|since|until|till|from) when\b|\bhow long ago\b"
)
_PRICE = lazily(
    r"\bhow much "
    r"(?:money|did|was|were|is|does|do|will|a|an|per|would|can|could|has|had)\b"
    r"|\b(?:price|costs?|worth|fine|salary|paid|pay|earn|earned|budget|reward)\b"
)
_CURRENCY = lazily(
    r"\bhow many (?:\w+ ){0,2}(?:of )?"
    r"(?:dollars|euros|pesos|rupees|yen|yuan|cents|pence|rubles|roubles|francs)\b"
)
_SHARE = lazily(r"\b(?:share|percentage|proportion|fraction|percent)\b")
_WEIGHT = lazily(r"\bweigh|\bhow heavy\b|\b(?:lose|lost|gained|lifted?|scales?)\b")
_YEAR = lazily(r"(?:1\d|20)\d\d")
_NAMED_FIELDS = frozenset({"weekday", "half", "century", "era", "season"})
_LONGEST_DATE = 7
"""Words of a date at most."""
_LONGEST_DECADE = 2
_BARE_DATE = 2
"""Fields that figures alone must exceed to be a date whatever is asked."""
_LONGEST_AMOUNT = 8
_LEAST_LIST = 3
"""Items from which on an enumeration is a list whatever is asked."""
_PLURAL = lazily(
    r"\b(?:which|what|name|list|who were|who are)\b(?: \w+){0,3}? "
    r"(?:two|three|four|five|six|seven|\d)\b"
    r"|\b(?:two|three|four|five) (?:\w+ )?(?:were|are|did|had)\b"
    r"|\bname (?:all|both)\b|\bboth\b|\bbetween which\b"
)
_TWO_PEOPLE = lazily(r"[A-Z]\w+ [A-Z]\w+ and [A-Z]\w+ [A-Z]\w+")
_WHO = lazily(r"\b(?:who|whom|whose)\b")
_WHERE = lazily(r"^where\b|\bwhere\?|\bwhere (?:did|was|were|is|are|do)\b")
_LINKS = frozenset(listing("of the and in de van von la du der den at on for a an to"))
_OFFICES = frozenset({"ministry", "department", "university", "bank"})
_LANDFORMS = frozenset({"mount", "lake", "river", "cape", "fort"})


@lru_cache(maxsize=2048)
def infer_type(answer: str, prompt: str, *, item: bool = False) -> AnswerType:
    """Infer an answer's type from how it is written and what is asked.

    Args:
        answer: The answer as shown.
        prompt: The question's words.
        item: The answer is one item of a list, so no list itself.
    """
    folded, question = fold(answer), fold(_without_names(prompt))
    parts = len(split_items(folded))
    several = (
        not item
        and parts > 1
        and bool(_PLURAL().search(question) or _TWO_PEOPLE().fullmatch(answer))
    )
    numeric = _numeric_type(answer, folded, question)
    if numeric and not several:
        return numeric
    kind = _text_type(answer, folded, question)
    enumerated = parts >= _LEAST_LIST and kind in {"person", "place", "phrase"}
    return "list" if several or (enumerated and not item) else kind


def _without_names(prompt: str) -> str:
    """Drop capitals but the first: "Which Star Trek film" asks for no star."""
    first, *rest = prompt.split() or [""]
    return " ".join([first, *(word for word in rest if not word[:1].isupper())])


def _text_type(answer: str, folded: str, question: str) -> AnswerType:
    """Tell the types of words apart; the noun that is asked for counts most."""
    who = bool(_WHO().search(question))
    asked = asked_type(question)
    if not _is_named(answer) or key(folded) in {"", "the"}:
        capital = answer[:1].isupper()
        return (asked or ("person" if who else "phrase")) if capital else "phrase"
    form = _type_by_form(answer, folded)
    if form == "organisation" and (who or asked == "person"):
        return form
    if asked or who:
        return asked or "person"
    return "place" if _WHERE().search(question) else form


def _numeric_type(answer: str, folded: str, question: str) -> AnswerType | None:
    """Recognise what is judged by its numbers; None for words."""
    if speaks_of_money(folded) and read_sum(folded) and not _WEIGHT().search(question):
        return "money"
    amount = read_amount(folded)
    if not _is_measured(amount) and _is_date(folded, question):
        return "date"
    if amount is None or len(words(folded)) > _LONGEST_AMOUNT:
        return None
    lead = words(folded)[0]
    before = answer[:1].isalpha() and amount.number.start > 0 and not amount.bound
    if before and lead not in word_class("no noun") | word_class("over"):
        return None
    return _amount_type(amount, folded, question)


def _is_measured(amount: Amount | None) -> bool:
    """Tell whether it is a size and no date: `18.29 metres` is no clock time."""
    if amount is None or amount.unit is None:
        return False
    return amount.unit.dimension not in {"time", "temperature", "ratio", "fold"}


def _is_date(folded: str, question: str) -> bool:
    readings = read_date(folded)
    count = len(words(folded))
    if not readings or count > _LONGEST_DATE:
        return False
    fields = set(readings[0])
    # "1.2" may be the first of February, but hardly ever is.
    spelled = any((date_name(w) or ("",))[0] == "month" for w in words(folded))
    dated = "month" in fields and {"day", "year"} & fields
    asked = _WHEN().search(question) and not counted_noun(question)
    if asked or (dated and (spelled or len(fields) > _BARE_DATE)):
        return True
    if fields & _NAMED_FIELDS and any(letter.isdigit() for letter in folded):
        return True
    return "decade" in fields and count <= _LONGEST_DECADE


def _amount_type(amount: Amount, folded: str, question: str) -> AnswerType | None:
    counted = counted_noun(question)
    if counted and _CURRENCY().search(question):
        return "money"
    priced = bool(_PRICE().search(question))
    asked = asked_unit(question) is not None or bool(_SHARE().search(question))
    if amount.unit is not None and amount.unit.dimension != "fold":
        return "quantity"
    if _YEAR().fullmatch(folded) and not (counted or priced or asked):
        return "date"
    if priced and not (counted or asked or amount.noun):
        return "money"
    whole = amount.number.step >= 1 and not amount.number.fraction
    leads = folded[:1].isdigit() and amount.number.start == 0
    if asked or not whole:
        return "quantity"
    leads = leads and asked_type(question) in {None, "phrase"}
    named = counted or not amount.noun or amount.bound or leads
    return "count" if named else None


def _is_named(answer: str) -> bool:
    """Tell whether an answer is written as a name: capitals on all words that count."""
    spelled = [word.strip("\"'(") for word in answer.split()]
    heads = [w for w in spelled if w[:1].isalpha() and w.lower() not in _LINKS]
    return bool(heads) and not any(word.islower() for word in heads)


def _type_by_form(answer: str, folded: str) -> AnswerType:
    """Guess from the words alone."""
    tokens = words(folded)
    first, last = tokens[0], tokens[-1]
    offices = (word_class("organisation generic") | word_class("legal")) - _LINKS
    short = bool(meanings(key(folded))) and answer.isupper()
    titles = word_class("honorific") - {"the", "ex", "us", "home"}
    if places_named(key(folded)):
        return "place"
    if short or last in offices or first in _OFFICES:
        return "organisation"
    if last in word_class("place generic") or first in _LANDFORMS:
        return "place"
    if len(tokens) > 1 and (first in known_given_names() or first in titles):
        return "person"
    return "title" if len(tokens) > 1 else "phrase"
