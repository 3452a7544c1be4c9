"""Which comparison rules on which type of answer."""

from collections.abc import Callable, Mapping

from quizgen.core.answer import AnswerType
from quizgen.judge.counts import compare_counts
from quizgen.judge.dates import compare_dates
from quizgen.judge.forms import Context, Form
from quizgen.judge.kinds import infer_type
from quizgen.judge.lists import compare_lists
from quizgen.judge.money import compare_money
from quizgen.judge.names import compare_names
from quizgen.judge.organisations import compare_organisations
from quizgen.judge.phrases import compare_phrases
from quizgen.judge.places import compare_places
from quizgen.judge.quantities import compare_quantities
from quizgen.judge.titles import compare_titles
from quizgen.judge.verdict import Ruling

Comparison = Callable[[Form, Form, Context], Ruling]
"""Judges a typed form against one accepted spelling."""


def compare_items(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge one item of a list by the type that it looks like."""
    kind = infer_type(reference.text, context.prompt, item=True)
    ruling = COMPARISONS[kind](reference, given, context)
    if kind != "title":
        return ruling
    # Two capitals may be a person's name as well as a title.
    person = compare_names(reference, given, context)
    return min(ruling, person, key=lambda found: found.rank)


def _compare_lists(reference: Form, given: Form, context: Context) -> Ruling:
    return compare_lists(reference, given, context, compare_items)


COMPARISONS: Mapping[AnswerType, Comparison] = {
    "person": compare_names,
    "place": compare_places,
    "organisation": compare_organisations,
    "title": compare_titles,
    "quantity": compare_quantities,
    "money": compare_money,
    "date": compare_dates,
    "count": compare_counts,
    "phrase": compare_phrases,
    "list": _compare_lists,
}
