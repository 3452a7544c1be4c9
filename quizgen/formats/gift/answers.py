"""What stands between the braces of a GIFT question."""

import re
from dataclasses import dataclass, replace

from quizgen.formats.gift.syntax import Piece, cut, plain, read_format

_SHARE = re.compile(r"%(-?\d{1,3}(?:\.\d{1,5})?)%")
_NUMBER = r"[+-]?\d{1,15}(?:\.\d{1,15})?"
_EXACT = re.compile(rf"({_NUMBER})\s*(:\s*{_NUMBER})?")
_RANGE = re.compile(rf"{_NUMBER}\s*\.\.\s*{_NUMBER}")
_STAR = re.compile(r"(?<!\\)\*")
_WHOLE = 100
_SECTION = "####"


class Refusal(Exception):  # noqa: N818 - it is an outcome, told and not raised further
    """A question that a pack cannot hold.

    Args:
        why: The reason, for people.
        offset: Where it shows, counted from the opening brace.
    """

    def __init__(self, why: str, offset: int = 0) -> None:
        """Keep both."""
        super().__init__(why)
        self.why = why
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Answers:
    """What counts as right and as wrong."""

    right: tuple[str, ...]
    """At least one; the first is the answer."""
    choices: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    explanation: str = ""
    is_number: bool = False
    left_out: tuple[str, ...] = ()
    """What else was said, a phrase each."""


@dataclass(frozen=True, slots=True)
class _Option:
    sign: str
    """`=` for right, `~` for wrong; empty when it stands alone."""
    text: str
    share: float
    """Per cent of the points."""
    feedback: str


def read_answers(text: str, form: str) -> Answers:
    """Read short answers, multiple choice or a number.

    Args:
        text: What stands between the braces.
        form: The format of the question's text, which answers inherit.

    Raises:
        Refusal: It is of another type, or makes no sense.
    """
    body, *sections = [piece.body for piece in cut(text, _SECTION)]
    explanation = plain(*read_format(sections[0], form)) if sections else ""
    _refuse_types(body)
    if body.lstrip().startswith("#"):
        return _numbers(body, form, explanation)
    options = _options(body, form)
    if any(option.sign == "~" for option in options):
        return _choice(options, explanation)
    return _short(options, explanation)


def _refuse_types(body: str) -> None:
    word = next(cut(body, "#")).body.strip().upper()
    if not body.strip():
        raise Refusal("an essay has no answer that could be judged")
    if word in {"T", "F", "TRUE", "FALSE"}:
        raise Refusal("true or false cannot be typed as an answer")
    answers = [piece for piece in cut(body, "[=~]") if piece.sign]
    if answers and all(_is_pair(piece) for piece in answers):
        raise Refusal("pairs to match are no single answer", answers[0].start)


def _is_pair(piece: Piece) -> bool:
    return piece.sign == "=" and "->" in piece.body


def _options(body: str, form: str) -> list[_Option]:
    before, *pieces = cut(body, "[=~]")
    if not pieces:
        return [_option(before, form, is_typed=True)]
    if before.body.strip():
        raise Refusal("an answer without = or ~ before it")
    is_choice = any(piece.sign == "~" for piece in pieces)
    return [_option(piece, form, is_typed=not is_choice) for piece in pieces]


def _option(piece: Piece, form: str, *, is_typed: bool) -> _Option:
    answer, *feedback = [part.body for part in cut(piece.body, "#")]
    share = 0.0 if piece.sign == "~" else float(_WHOLE)
    answer = answer.strip()
    if match := _SHARE.match(answer):
        share = float(match[1])
        answer = answer[match.end() :]
    rest, found = read_format(answer, form)
    said = plain(*read_format(feedback[0], form)) if feedback else ""
    if is_typed and _STAR.search(rest):
        return _Option(piece.sign, "", share, said)
    rest = rest.replace("\\*", "*") if is_typed else rest
    return _Option(piece.sign, plain(rest, found), share, said)


def _short(options: list[_Option], explanation: str) -> Answers:
    named = [option for option in options if option.text]
    right = [option for option in named if option.share == _WHOLE]
    wrong = [option for option in named if option.share <= 0]
    if not right:
        raise Refusal("no answer is wholly right")
    left_out: list[str] = []
    if len(named) < len(options):
        left_out.append("answers with * for any text")
    if len(right) + len(wrong) < len(named):
        left_out.append("answers that earn a share")
    return _answers(right, wrong, explanation, left_out)


def _choice(options: list[_Option], explanation: str) -> Answers:
    right = [option for option in options if option.share == _WHOLE]
    if any(0 < option.share < _WHOLE for option in options):
        raise Refusal("several options are right, each for a share of the points")
    if len(right) != 1:
        raise Refusal(f"{len(right) or 'no'} options are right, not one")
    wrong = [option for option in options if option.share <= 0]
    if not all(option.text for option in options):
        raise Refusal("an option without words")
    found = _answers(right, wrong, explanation, [])
    return replace(found, choices=found.reject, reject=())


def _answers(
    right: list[_Option],
    wrong: list[_Option],
    explanation: str,
    left_out: list[str],
) -> Answers:
    """Take the first right answer's feedback where none is for all of them."""
    first, *others = right
    unsaid = _unsaid([*others, *wrong] if not explanation else [*right, *wrong])
    return Answers(
        right=tuple(dict.fromkeys(option.text for option in right)),
        reject=tuple(dict.fromkeys(option.text for option in wrong)),
        explanation=explanation or first.feedback,
        left_out=(*left_out, *unsaid),
    )


def _unsaid(options: list[_Option]) -> list[str]:
    return ["feedback of single answers"] if any(o.feedback for o in options) else []


def _numbers(body: str, form: str, explanation: str) -> Answers:
    inner = body.lstrip().removeprefix("#")
    options = _options(inner, form)
    whole = [option for option in options if option.share == _WHOLE]
    if not whole:
        raise Refusal("no number is wholly right")
    if any(_RANGE.fullmatch(option.text) for option in whole):
        raise Refusal("a range of numbers is no single answer")
    numbers = [_EXACT.fullmatch(option.text) for option in whole]
    right = [match for match in numbers if match]
    if len(right) < len(numbers):
        raise Refusal(f"{whole[0].text[:40]!r} is not a number")
    left_out = ["how far off a number may be"] if any(m[2] for m in right) else []
    if len(options) > len(whole):
        left_out.append("answers that earn a share")
    values = dict.fromkeys(match[1].removeprefix("+") for match in right)
    return Answers(
        right=tuple(values),
        explanation=explanation or whole[0].feedback,
        is_number=True,
        left_out=tuple(left_out),
    )
