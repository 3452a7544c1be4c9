"""GIFT, written and read back: by ourselves, and by a program of others."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from quizgen.core.answer import ANSWER_TYPES, Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.formats.gift import GiftFormat
from tests.dumps import dumped

PEER = Path(__file__).parents[3] / ".peers" / "node_modules" / "gift-pegjs"
NODE = shutil.which("node") or ""
needs_peer = pytest.mark.skipif(
    not (PEER.is_dir() and NODE),
    reason="gift-pegjs is not installed: npm install --prefix .peers gift-pegjs@1.0.2",
)

READ = """
const { parse } = require(process.argv[1]);
const files = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(files.map((text) => parse(text))));
"""


def _peer(*files: bytes) -> list[list[dict[str, Any]]]:
    """Read files by gift-pegjs, which takes a fifth of a second to start."""
    done = subprocess.run(
        [NODE, "-e", READ, str(PEER)],
        input=json.dumps([file.decode() for file in files]),
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return json.loads(done.stdout)


def _ask(prompt: str, answer: str, **more: Any) -> Question:
    kind = more.pop("type", "phrase")
    asks_unit = more.pop("asks_unit", False)
    return Question(
        prompt=prompt,
        answer=Answer(type=kind, text=answer, asks_unit=asks_unit),
        **more,
    )


def _written(*questions: Question, choices: bool = False) -> bytes:
    pack = Pack(title="Mars: a/b", sources=(Source(title="News"),), questions=questions)
    return dumped(GiftFormat(choices=choices), pack)


JEZERO = _ask(
    "Where did it land?",
    "Jezero Crater",
    accept=("Jezero", "the crater {of} ~Jezero = #1: \\n"),
    choices=("Gale Crater", "%50% of Mars", "[html] a -> b"),
    evidence=Evidence(quote="It came down\nin Jezero Crater: at last."),
    explanation="A lake, once.",
    tags=("space",),
)


@needs_peer
def test_another_program_reads_short_answers() -> None:
    category, question = _peer(_written(JEZERO))[0]
    assert category["title"] == "Mars: a//b"
    assert (question["type"], question["stem"]) == (
        "Short",
        {"format": "plain", "text": "Where did it land?"},
    )
    assert [(c["isCorrect"], c["text"]["text"]) for c in question["choices"]] == [
        (True, "Jezero Crater"),
        (True, "Jezero"),
        (True, "the crater {of} ~Jezero = #1: \\n"),
    ]
    assert question["globalFeedback"]["text"] == (
        "A lake, once.\n\u201cIt came down\nin Jezero Crater: at last.\u201d"
    )
    assert question["id"] == question_id(JEZERO.prompt, JEZERO.answer)
    assert question["tags"] == ["space"]


@needs_peer
def test_another_program_reads_multiple_choice() -> None:
    _, question, short = _peer(_written(JEZERO, _ask("Why?", "so"), choices=True))[0]
    assert question["type"] == "MC"
    told = {c["text"]["text"]: c["isCorrect"] for c in question["choices"]}
    assert told == {
        "Jezero Crater": True,
        "Gale Crater": False,
        "%50% of Mars": False,
        "[html] a -> b": False,
    }
    assert not any(choice["weight"] for choice in question["choices"])
    assert short["type"] == "Short"


@needs_peer
def test_another_program_reads_numbers() -> None:
    numeric = _ask("How many?", "-2.5", type="quantity", accept=("-2.50",))
    worded = _ask("How many?", "five", type="count", accept=("5",))
    unit = _ask("How many days?", "203 days", type="quantity", asks_unit=True)
    _, first, second, third = _peer(_written(numeric, worded, unit))[0]
    assert (first["type"], first["choices"]["number"]) == ("Numerical", -2.5)
    assert [c["text"]["text"] for c in second["choices"]] == ["five", "5"]
    assert [c["text"]["text"] for c in third["choices"]] == ["203 days", "203"]


_WORDS = st.text(
    st.sampled_from("ab 1%*~=#{}:\\/[]<>&;-\n\t\u00e9\u201c\U0001f600"), max_size=20
)
_FILLED = _WORDS.filter(str.strip)


@st.composite
def _questions(draw: st.DrawFn) -> Question:
    quote = draw(st.none() | _FILLED)
    return _ask(
        draw(_FILLED),
        draw(_FILLED),
        type=draw(st.sampled_from(ANSWER_TYPES)),
        accept=tuple(draw(st.lists(_WORDS, max_size=3))),
        choices=tuple(draw(st.lists(_FILLED, max_size=3))),
        explanation=draw(_WORDS),
        evidence=Evidence(quote=quote) if quote else None,
    )


def _said(text: str) -> str:
    """Write a text with single spaces, as every reader of GIFT does."""
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def _typed(text: str) -> str:
    return _said(text).replace("->", "\u2192")


@settings(max_examples=150)
@given(question=_questions())
def test_any_question_comes_back(question: Question) -> None:
    pack = Pack(title="x", questions=(question,))
    back = GiftFormat().load(dumped(GiftFormat(), pack), where="x.gift").questions[0]
    assert back.prompt == _said(question.prompt)
    assert back.answer.type == question.answer.type
    assert back.explanation == _said(question.explanation)
    assert (back.evidence.quote if back.evidence else None) == (
        _said(question.evidence.quote) if question.evidence else None
    )
    spellings = [_typed(s) for s in (question.answer.text, *question.accept)]
    wanted = list(dict.fromkeys(text for text in spellings if text))
    got = [back.answer.text, *back.accept]
    is_number = question.answer.type in {"count", "quantity"} and len(got) == 1
    assert got == (wanted[:1] if is_number else wanted)
    assert back.id == pack.questions[0].id


@needs_peer
# Each failure starts the program: a smaller one is not searched for.
@settings(max_examples=3, deadline=None, phases=[Phase.generate])
@given(questions=st.lists(_questions(), min_size=25, max_size=25))
def test_another_program_reads_any_question_as_we_do(questions: list[Question]) -> None:
    form = GiftFormat(choices=True)
    for number, file in enumerate(
        _peer(*(dumped(form, Pack(title="x", questions=(one,))) for one in questions))
    ):
        pack = Pack(title="x", questions=(questions[number],))
        ours = form.load(dumped(form, pack), where="x").questions[0]
        theirs = file[1]
        assert theirs["stem"]["text"] == ours.prompt
        choices: Any = theirs["choices"]
        if theirs["type"] == "Numerical":
            assert float(choices["number"]) == float(ours.answer.text)
            continue
        right = [c["text"]["text"] for c in choices if c["isCorrect"]]
        if theirs["type"] == "Short":
            right = [text.replace("\\*", "*") for text in right]
        wrong = [c["text"]["text"] for c in choices if not c["isCorrect"]]
        assert right == [ours.answer.text, *ours.accept]
        assert wrong == list(ours.choices)
