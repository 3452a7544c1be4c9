"""What is settled before anything is compared: nothing, a pass, a negation, a flood."""

from functools import lru_cache

from quizgen.judge.forms import Form
from quizgen.judge.lexicon import listing, word_class
from quizgen.judge.numbers import find_numbers, read_number
from quizgen.judge.patterns import lazily
from quizgen.judge.reference import Reference
from quizgen.judge.tokens import tokens
from quizgen.judge.verdict import Ruling

MOST_EXTRA_WORDS = 12
"""Words that may be typed beyond those of the longest accepted spelling."""
_ECHO_WORDS = 5
"""Words of the question in a row that make an echo."""

_PASSES = frozenset(
    listing(
        "idk dunno pass skip na idc noidea noclue notsure idontknow dontknow iforget "
        "iforgot unknown whoknows beatsme cantremember icantremember iamnotsure "
        "imnotsure haventaclue ihavenoidea ihavenoclue ihaventaclue noanswer next "
        "giveup igiveup nope idontremember nocomment noideasorry dontremember "
        "icantrecall iwouldntknow"
    )
)
_NEGATION = lazily(
    r"\b(?:not|never|isn'?t|wasn'?t|aren'?t|weren'?t|didn'?t|doesn'?t|don'?t|won'?t|"
    r"cannot|can'?t|couldn'?t|wouldn'?t|neither|nor|without|none of|anything but|"
    r"anyone but|anybody but|other than|except|non)\b"
    r"|\bno\b(?! ?\.? ?\d)(?! one\b)"
)


def guard(reference: Reference, given: Form, text: str) -> Ruling | None:
    """Rule on what needs no comparison; None when it does.

    Args:
        reference: The prepared question.
        given: What was typed, without hedges.
        text: What was typed, folded only.
    """
    if not given.key:
        return Ruling("wrong", "empty")
    if given.key in _PASSES:
        return Ruling("wrong", "pass")
    letter = len(given.key) == 1 and given.key.isalpha()
    if letter and not any(given.key in form.words for form in reference.accept):
        return Ruling("wrong", "fragment")
    if _is_echo(reference, given):
        return Ruling("wrong", "echo")
    longest = max(len(form.words) for form in reference.accept)
    if len(given.words) > longest + MOST_EXTRA_WORDS:
        return Ruling("wrong", "long")
    return _rule_negation(reference, given, text)


def _is_echo(reference: Reference, given: Form) -> bool:
    """Tell whether the question, or a long piece of it, was pasted back."""
    prompt = reference.prompt_words
    if len(given.words) < _ECHO_WORDS or not prompt:
        return given.words == prompt and len(given.words) > 1
    joined = " ".join(prompt)
    return " ".join(given.words) in joined


def _rule_negation(reference: Reference, given: Form, text: str) -> Ruling | None:
    if reference.type == "count":  # "no goals" is a number, "not 6" is none
        negated = refuses_number(given.folded)
        own = (form.folded for form in reference.accept)
        negated = negated and not any(map(refuses_number, own))
        return Ruling("wrong", "negated") if negated else None
    typed = negations(given.folded)
    own = [negations(form.folded) for form in reference.accept]
    if typed > max(own):
        return Ruling("wrong", "negated")
    if min(own) and not typed and not negations(text):
        return None if _is_half(reference, given) else Ruling("wrong", "negated")
    return None


def _is_half(reference: Reference, given: Form) -> bool:
    """Tell whether more than the negation is missing: `Old Men` turns no title."""
    if reference.type != "title":
        return False
    small = word_class("small") | {"no", "not", "never", "non", "without"}
    return all(set(form.words) - set(given.words) - small for form in reference.accept)


_BEFORE_NUMBER = lazily(
    r"\b(?:not|never|isn'?t|wasn'?t|aren'?t|weren'?t|anything but|other than|except)\b"
    r"(?: (?:even|exactly|quite|really|just|only|the|all|about|around))?(?P<rest> .*)$"
)


@lru_cache(maxsize=4096)
def refuses_number(folded: str) -> bool:
    """Tell whether a negation stands right before a number: `not 6`."""
    match = _BEFORE_NUMBER().search(folded)
    if match is None or find_numbers(tokens(folded[: match.start()])):
        return False  # "600, not even 1,000"
    return read_number(tokens(match["rest"]), 0) is not None


@lru_cache(maxsize=4096)
def negations(folded: str) -> int:
    """Count words that turn an answer into its opposite."""
    return len(_NEGATION().findall(folded))
