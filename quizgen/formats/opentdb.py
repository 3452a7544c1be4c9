"""Open Trivia DB: questions with wrong options, as its API gives them."""

import html
from collections.abc import Collection, Iterator, Mapping
from html.entities import codepoint2name
from typing import Any, ClassVar, cast

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.json import object_chunks, parse_json
from quizgen.formats.loose import loose_pack
from quizgen.judge.kinds import infer_type
from quizgen.ports import Losses, Remark, Tell

_DIFFICULTY = {"easy": 0.25, "medium": 0.5, "hard": 0.75}
"""Each word stands for a third of our scale; a question without one is medium."""

_CODES = {
    1: "there are not so many questions of that kind",
    2: "the question was put in a wrong way",
    3: "the session is not known",
    4: "the session has been given all questions",
    5: "it was asked again within five seconds",
}
"""What the API says when it gives no questions."""

_AUTHOR = "Open Trivia Database"
_LICENCE = "CC BY-SA 4.0"
_ABOUT = ("title", "author", "licence")


class OpentdbFormat:
    """An object with `response_code` and `results`, texts with HTML's entities."""

    suffix: ClassVar[str] = ".json"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(
        written=(
            *("version", "id", "description", "language", "tags", "sources"),
            *("questions.answer.type", "questions.answer.required"),
            *("questions.answer.asks_unit", "questions.answer.asks_year"),
            *("questions.answer.items", "questions.id", "questions.kind"),
            *("questions.accept", "questions.contrast", "questions.reject"),
            *("questions.prompt_on", "questions.evidence", "questions.explanation"),
            *("questions.wordings", "questions.confidence", "questions.status"),
            "questions.note",
        ),
        read=("questions.difficulty",),
        also=(
            "difficulty between easy, medium and hard",
            "tags after the first, which is the category",
        ),
    )

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the questions in ASCII; the attribution is a key of its own."""
        about = {"title": pack.title, "author": pack.author, "licence": pack.licence}
        fields: dict[str, object] = {
            "response_code": 0,
            "results": (_result(pack, question) for question in questions),
            "attribution": {name: text for name, text in about.items() if text},
        }
        yield from object_chunks(fields)

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read questions with wrong options.

        Raises:
            InputError: Not JSON, not an answer of the API, or a bad question.
        """
        file = _object(parse_json(data, where=where), where)
        questions: list[dict[str, Any]] = []
        about = _attribution(file, where, tell)
        for number, result in enumerate(_results(file, where)):
            place = f"{where}: results[{number}]"
            try:
                questions.append(_question(result, place, about.get("title", "")))
            except InputError as error:
                if tell is None:
                    raise
                tell(Remark(where=place, what=error.what, mend=error.mend))
        title = about.pop("title", "")
        lines = [0] * len(questions)
        pack = loose_pack(questions, lines, where=where, title=title, tell=tell)
        return pack.model_copy(update=about)


def _result(pack: Pack, question: Question) -> dict[str, Any]:
    category = question.tags[0] if question.tags else pack.title
    return {
        "type": "multiple",
        "difficulty": _word(question.difficulty),
        "category": encode(category),
        "question": encode(question.prompt),
        "correct_answer": encode(question.answer.text),
        "incorrect_answers": [encode(choice) for choice in question.choices],
    }


def _word(difficulty: float | None) -> str:
    if difficulty is None:
        return "medium"
    return min(_DIFFICULTY, key=lambda word: abs(_DIFFICULTY[word] - difficulty))


def encode(text: str) -> str:
    """Write a text as the API does: an entity for each sign that has a name."""
    return "".join(map(_entity, text))


def _entity(sign: str) -> str:
    name = codepoint2name.get(ord(sign))
    return "&#039;" if sign == "'" else f"&{name};" if name else sign


def _object(found: object, where: str) -> Mapping[str, object]:
    if not isinstance(found, dict):
        raise InputError("is not an object", where=where, mend=_EXPECTED)
    return cast("dict[str, object]", found)


_EXPECTED = 'the format is { "response_code": 0, "results": [...] }'


def _results(file: Mapping[str, object], where: str) -> Iterator[object]:
    code = file.get("response_code", 0)
    results = file.get("results")
    if isinstance(code, int) and code in _CODES:
        said = f"holds no questions: {_CODES[code]} (code {code})"
        raise InputError(said, where=f"{where}: response_code")
    if not isinstance(results, list):
        place = f"{where}: results" if "results" in file else where
        raise InputError("not Open Trivia DB: no list of results", where=place)
    yield from cast("list[object]", results)


def _attribution(
    file: Mapping[str, object], where: str, tell: Tell | None
) -> dict[str, str]:
    """Give title, author and licence; what does not say has the database's own."""
    found = file.get("attribution")
    if isinstance(found, dict):
        table = cast("dict[object, object]", found)
        texts = {name: table.get(name) for name in _ABOUT}
        return {n: t for n, t in texts.items() if isinstance(t, str) and t}
    if tell:
        what = f"taken as work of the {_AUTHOR}, {_LICENCE}"
        mend = "change author and licence in the pack if that is wrong"
        tell(Remark(where=where, what=what, mend=mend, is_left_out=False))
    return {"author": _AUTHOR, "licence": _LICENCE}


def _question(result: object, where: str, title: str) -> dict[str, Any]:
    found = _object(result, where)
    if found.get("type") == "boolean":
        raise InputError("true or false cannot be typed as an answer", where=where)
    prompt = _text(found, "question", where)
    answer = _text(found, "correct_answer", where)
    wrong = found.get("incorrect_answers", [])
    if not isinstance(wrong, list):
        raise InputError("incorrect_answers is not a list", where=where)
    choices = cast("list[object]", wrong)
    if not all(isinstance(choice, str) for choice in choices):
        raise InputError("incorrect_answers holds more than texts", where=where)
    category = found.get("category")
    tag = html.unescape(category) if isinstance(category, str) else ""
    return {
        "prompt": prompt,
        "answer": {"type": infer_type(answer, prompt), "text": answer},
        "choices": [html.unescape(str(choice)) for choice in choices],
        "difficulty": _DIFFICULTY.get(str(found.get("difficulty"))),
        "tags": [tag] if tag and tag != title else [],
    }


def _text(found: Mapping[str, object], name: str, where: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value.strip():
        mend = f'each of the results needs a text "{name}"'
        raise InputError(f"{name} is missing or no text", where=where, mend=mend)
    return html.unescape(value)
