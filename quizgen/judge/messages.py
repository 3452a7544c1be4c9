"""The judge's sentences: friendly, short, and silent about the answer when `close`."""

from quizgen.judge.verdict import Reason, Ruling, Verdict
from quizgen.text import safe

_LONGEST_ECHO = 40

_SENTENCES: dict[Reason, str] = {
    "exact": "Right!",
    "spelling": "Right! It is spelled {matched}.",
    "surname": "Right, that is {matched}.",
    "initials": "Right, short and good: {matched}.",
    "known_name": "Right, another name for {matched}.",
    "words": "Right: {matched}.",
    "equal": "Right: {matched}.",
    "converted": "Right, you even converted it: {matched}.",
    "rounded": "Right, close enough to {matched}.",
    "all_items": "Right, you have them all.",
    "given_name": "Almost: we need a surname too.",
    "shared_name": "Almost: more than one in the story goes by that name.",
    "number_missing": "Almost: there is a number missing.",
    "deciding_missing": "Almost: the word that tells it apart is missing.",
    "between": "Almost: that spelling could be either of two words.",
    "unit_missing": "The number is right, but of what?",
    "scale_missing": "The digits are right, but how many zeros?",
    "near": "Very near, but not quite the number.",
    "fewer_digits": "Near: can you be more precise?",
    "partial": "You are on to it: tell us a bit more.",
    "partial_date": "That fits, but part of the date is missing.",
    "some_items": "So far so good, but that is not all of them.",
    "related": "Near: that word goes with it, but it is not quite what was asked.",
    "doubtful": "Almost: please check the spelling.",
    "asked_back": "Almost.",
    "other_answer": "No, that is another answer from the story.",
    "rejected": "A good thought, but no.",
    "other_name": "No, that is a different name.",
    "other_number": "No, the number is a different one.",
    "deciding": "No, one word makes that something else.",
    "other_word": "No, one of the words makes that something else.",
    "other_value": "No, that is a different number.",
    "other_unit": "No, that measures something else.",
    "other_scale": "The digits look right, but not the zeros.",
    "currency": "No, not in that currency.",
    "range": "One number is asked for, not a range.",
    "other_date": "No, that is a different date.",
    "no_number": "A number is asked for.",
    "no_date": "A date is asked for.",
    "fragment": "That is too little to tell.",
    "other_items": "No, something in that list does not belong.",
    "several": "One answer only, please.",
    "negated": "That says what it is not.",
    "empty": "There was nothing to judge.",
    "pass": "Passed. Better luck with the next one.",
    "echo": "That is the question itself.",
    "long": "That is a lot of words: just the answer, please.",
    "other": "No, that is not it.",
}

_NEEDS: dict[Reason, str] = {
    "given_name": "Which {detail}?",
    "shared_name": "Which {detail}?",
    "number_missing": "Which {detail}?",
    "deciding_missing": "Which one exactly?",
    "between": "Check the spelling: {detail}?",
    "unit_missing": "{detail} what?",
    "scale_missing": "{detail} what: thousand, million, billion?",
    "doubtful": "Can you check the spelling?",
    "near": "Can you get nearer?",
    "fewer_digits": "Can you be more precise?",
    "partial": "Can you say more?",
    "some_items": "Which others?",
    "related": "What exactly?",
}
_DATE_NEEDS = {
    "day": "Which day?", "month": "Which month?", "year": "Which year?",
    "half": "Morning or afternoon?", "clock": "At what time?",
    "weekday": "Which day of the week?", "decade": "Which decade?", "era": "BC or AD?",
}  # fmt: skip


def _shown(text: str) -> str:
    return text if text.isascii() and text.isprintable() else safe(text)


def put_into_words(ruling: Ruling, matched: str) -> Verdict:
    """Make a verdict of a ruling.

    Args:
        ruling: What was decided.
        matched: The accepted spelling that decided; empty when none did.
    """
    detail = _shown(ruling.detail)[:_LONGEST_ECHO]
    message = _SENTENCES[ruling.reason].format(matched=_shown(matched).rstrip("."))
    needs = ""
    if ruling.kind == "close":
        if ruling.reason == "partial_date":
            needs = _DATE_NEEDS.get(ruling.detail, "Which date exactly?")
        elif ruling.reason == "asked_back":
            needs = detail
        else:
            shown = detail.title().replace(" Or ", " or ") or "one"
            needs = _NEEDS.get(ruling.reason, "Can you say more?").format(detail=shown)
    return Verdict(
        kind=ruling.kind,
        reason=ruling.reason,
        message=message,
        matched=matched if ruling.kind == "correct" else "",
        needs=needs,
    )
