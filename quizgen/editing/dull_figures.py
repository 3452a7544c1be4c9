"""Figures that nobody wants to be asked: known already, of a passing moment, or grim.

Each gate was written for a class of faults that readers named in judging drafts: of 23
judged drafts that they refuse, none was good.
"""

import re
from collections.abc import Iterator

from quizgen.editing.reckoning import is_counted_out, is_named_again, is_worked_out
from quizgen.writing.shapes import Draft

_OF_PERIOD = re.compile(
    r"\b(?:for|to|[Dd]uring) which year\b|\bsince which month\b"
    r"|\b(?:quarter|half|months|weeks|days) of which year\b"
)
"""The year of a forecast or a report: mostly the one in which the story was written."""
_OF_MOMENT = re.compile(
    r"\b(?:after|with|in a time of|of|from|about) (?:about |only |just |more than )?"
    r"how many (?:minutes|seconds|yards)\b(?! (?:per|a|each|every)\b)"
    r"|\bhow many (?:minutes|seconds|yards) (?:\d|out|remaining|from|left)"
)
"""The minute of a goal, the yards of a shot."""
_FILLER = re.compile(
    r"\bhow many (?:bodies|corpses|suicides|\"[\w-]+ suicides|letters|questions|searches"
    r"|meals|calls|visits)\b|\b(?:wife|husband)(?:, \w+,)? and how many\b"
    r"|\b(?:what percentage|how (?:many|much)) or more\b"
    r"|\b(?:poll|survey|study|sample) (?:of|asked|questioned|interviewed) how many\b"
)
"""What is counted beside a story, or must not be counted for fun."""
_ATTACK = re.compile(r"\b(?:11 September|September 11|9/11|Twin Towers)\b")
"""A day whose year everybody knows."""
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
"""A year in figures, from 1500."""
_RESULT = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|growth|prices|spending|spent|loss(?:es)? of"
    r"|production (?:at|of)|output|levels seen|exports?|deficit|inflation"
    r"|subsid(?:y|ies)|outperform|best-paid|earned more|number of|consumers?"
    r"|expected to be|expects? (?!the |to )|forecasts?|predict\w*|continue to|set for"
    r"|[\d.]+(?:bn|m) bill)\b"
)
"""Words of results and outlooks."""
_SINCE = re.compile(r"\b(?:since|when|after|by|Act)\b[^?]*\bwhich year\b")
"""The year of something else than the figure: "since they came to power in which year"."""
_TRADE = re.compile(
    r"\d ?(?:%|percent|per cent|cents|pence) (?:\w+ ){0,4}(?:to|at) how much\b(?! a barrel)"
    r"|\b[Ss]hares\b[^?]* (?:to|at|were) how much\b"
    r"|\b(?:finished|closed|ended)\b[^?]* how much\b"
)
_GREAT = re.compile(r"\d ?(?:[mb]n?|tn|[mbt]r?illion)\b|\d,\d{3}")
"""Sums that no single share costs."""


def dull_figures(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    asked = draft.as_question
    is_reported = bool(_OF_PERIOD.search(asked)) or _is_result_year(draft)
    yield is_reported, "the year of a report or forecast"
    yield bool(_OF_MOMENT.search(asked)), "a figure of a passing moment"
    yield bool(_FILLER.search(asked)), "a count beside the story"
    yield _is_near_year(draft), "a year that another one tells"
    yield _is_known_date(draft), "a date that everybody knows"
    yield _is_past_day(draft), "a day that has no year"
    yield _is_trade(draft), "a price at the close of a day"
    yield is_named_again(draft), "a figure that another one tells"
    yield is_worked_out(draft), "a change that its two ends tell"
    yield is_counted_out(draft), "a count that a list tells"


_YEARLESS = re.compile(r"\b\d{1,2}$|^\d{1,2} \w+$")
_AHEAD = re.compile(
    r"\b(?:will|would|is|are|be|until|begins?|due|aim\w*|play\w*|opens?)\b"
)
"""Words of what was still to come when the story was written."""


def _is_past_day(draft: Draft) -> bool:
    """Tell whether the day of something past is asked for without its year.

    Of 11 judged drafts one was good.
    """
    fact = draft.fact
    if fact.slot.sort != "date" or fact.kind not in {"date_of_event", "release_date"}:
        return False
    return bool(_YEARLESS.search(fact.slot.answer)) and not _AHEAD.search(draft.asked)


def _is_known_date(draft: Draft) -> bool:
    """Tell whether the day of the attacks on New York is asked for."""
    answer = draft.fact.slot.answer
    if not answer.endswith("2001"):
        return False
    return bool(_ATTACK.search(f"{draft.prompt} {answer}"))


def _is_near_year(draft: Draft) -> bool:
    """Tell whether a question names the year before or after the one it asks for."""
    own = YEAR.search(draft.fact.slot.answer)
    if own is None or draft.fact.slot.type != "date":
        return False
    others = (int(year) for year in YEAR.findall(draft.told))
    return any(abs(int(own[0]) - year) <= 1 for year in others)


def _is_result_year(draft: Draft) -> bool:
    """Tell whether the year of a result or an outlook is asked for.

    Of 20 judged drafts one was good: mostly it is the year of the story itself.
    """
    fact, asked = draft.fact, draft.as_question
    if fact.kind != "date_of_event" or fact.slot.sort != "year":
        return False
    return bool(_RESULT.search(asked)) and not _SINCE.search(asked)


def _is_trade(draft: Draft) -> bool:
    """Tell whether the price of one share, or a rate of exchange, is asked for.

    Of 7 judged drafts none was good.
    """
    slot = draft.fact.slot
    if slot.sort != "money" or _GREAT.search(slot.answer):
        return False
    return bool(_TRADE.search(draft.asked))
