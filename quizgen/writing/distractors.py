"""Wrong options: of the answer's own type, near enough to tempt, never acceptable."""

import random
import re
from collections.abc import Iterator, Sequence

from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.reading.gazetteer import PLACES, sort_of_place

WANTED = 3
LENGTH_RATIO = (0.5, 2.0)
"""A wrong option much shorter or longer than the answer gives it away."""

_DIGITS = 15
"""Digits up to which a number is exact as a float; longer ones get no near numbers."""
_TRIES = 40
"""Near numbers that are tried before giving up."""

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBER_WORDS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "twenty",
)  # fmt: skip


def write_choices(question: Question, others: Sequence[str]) -> tuple[str, ...]:
    """Give three wrong options, or none when three good ones cannot be found.

    Args:
        question: With its answer, accepted spellings and contrast filled in.
        others: Answers of the same type in the story, nearest first.
    """
    rng = random.Random(question.id or question.prompt)  # noqa: S311 - a shuffle, the same each time
    found: list[str] = []
    for option in (*others, *_made(question, rng)):
        if len(found) == WANTED:
            break
        if _is_fit(question, option, found):
            found.append(option)
    return tuple(found) if len(found) == WANTED else ()


def _is_fit(question: Question, option: str, found: Sequence[str]) -> bool:
    answer = question.answer.text
    low, high = LENGTH_RATIO
    if not low <= len(option) / len(answer) <= high:
        return False
    if answer[0].isupper() != option[0].isupper() and not answer[0].isdigit():
        return False
    if _has_digit(answer) != _has_digit(option):
        return False
    if option.lower() in question.prompt.lower() or option in found:
        return False
    sort = sort_of_place(answer)
    if question.answer.type == "place" and sort and sort_of_place(option) != sort:
        return False
    quote = question.evidence.quote.lower() if question.evidence else ""
    if (
        question.answer.type not in {"person", "organisation"}
        and option.lower() in quote
    ):
        return False
    plain = question.model_copy(update={"contrast": ()})
    if judge(plain, option).kind == "correct":
        return False
    return all(
        judge(
            plain.model_copy(
                update={
                    "answer": question.answer.model_copy(update={"text": other}),
                    "accept": (),
                }
            ),
            option,
        ).kind
        != "correct"
        for other in found
    )


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _made(question: Question, rng: random.Random) -> Iterator[str]:
    """Make options where the story has too few: near numbers, near dates, like places."""
    text = question.answer.text
    match question.answer.type:
        case "date":
            yield from _dates(text, rng)
        case "quantity" | "money" | "count":
            yield from _numbers(text, rng)
        case "place":
            sort = sort_of_place(text)
            within = PLACES[text].within if text in PLACES else ""
            alike = [
                name
                for name, place in PLACES.items()
                if sort
                and place.sort == sort
                and name != text
                and len(name) > 3
                and (sort != "city" or place.within == within)
            ]
            rng.shuffle(alike)
            yield from alike[:20]
        case "person" | "organisation" | "title" | "phrase" | "list":
            return


def _numbers(text: str, rng: random.Random) -> Iterator[str]:
    """Give the same words with other numbers of the same roundness."""
    match = _NUMBER.search(text)
    if match is None:
        yield from _number_words(text, rng)
        return
    digits = match[0].replace(",", "")
    if len(digits) > _DIGITS:
        return
    value = float(digits)
    decimals = len(digits.partition(".")[2])
    whole = digits.partition(".")[0]
    zeros = len(whole) - len(whole.rstrip("0")) if not decimals else 0
    step = 10**zeros / 10**decimals if value else 1
    if value / step < 4 and zeros:
        step /= 2
    spread = max(3, round(value / step * 0.4))
    around = range(-spread, spread + 1)  # may hold millions: sampled, never listed
    for offset in rng.sample(around, min(len(around), _TRIES)):
        if not offset or value + offset * step <= 0:
            continue
        number = value + offset * step
        if (
            1900 <= value <= 2100
            and decimals == 0
            and len(digits) == 4
            and "," not in match[0]
        ):
            written = f"{number:.0f}"
        else:
            written = (
                f"{number:,.{decimals}f}"
                if "," in match[0] or number >= 10_000
                else f"{number:.{decimals}f}"
            )
        yield text[: match.start()] + written + text[match.end() :]


def _number_words(text: str, rng: random.Random) -> Iterator[str]:
    words = text.split()
    place = next((i for i, w in enumerate(words) if w.lower() in _NUMBER_WORDS), None)
    if place is None:
        return
    here = _NUMBER_WORDS.index(words[place].lower())
    near = [w for i, w in enumerate(_NUMBER_WORDS) if i != here and abs(i - here) <= 4]
    rng.shuffle(near)
    for word in near:
        other = word.capitalize() if words[place][0].isupper() else word
        yield " ".join([*words[:place], other, *words[place + 1 :]])


def _dates(text: str, rng: random.Random) -> Iterator[str]:
    """Move the day within its month, a lone month over the year, a lone year a little."""
    day = re.search(r"\b(\d{1,2})(?!\d)", text)
    year = re.search(r"\b\d{4}\b", text)
    if day is not None:
        days = [d for d in range(1, 29) if 2 <= abs(d - int(day[1])) <= 14]
        rng.shuffle(days)
        for number in days:
            yield text[: day.start(1)] + str(number) + text[day.end(1) :]
    elif month := next((m for m in _MONTHS if m in text), None):
        others = [m for m in _MONTHS if m != month]
        rng.shuffle(others)
        for other in others:
            yield text.replace(month, other)
    elif year is not None:
        offsets = [o for o in range(-12, 13) if o]
        rng.shuffle(offsets)
        for offset in offsets:
            yield text.replace(year[0], str(int(year[0]) + offset))
