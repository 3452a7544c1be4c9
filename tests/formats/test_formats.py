"""What every format promises: a pack comes back, but for the losses it lists."""

import tracemalloc
from collections.abc import Callable
from typing import Any, cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizgen.core.answer import ANSWER_TYPES, Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.errors import InputError
from quizgen.formats import FORMATS
from quizgen.formats.losses import FIELDS, covered
from quizgen.ports import Format, ReadableFormat, Remark
from tests.dumps import dumped

_TEXT = st.text(max_size=20) | st.sampled_from(
    ["=1+1", "'@x", "a | b", "\\", "|", "\\e", "\t", "\r\n", '"""', "'''", "é\u202e"]
)
_FILLED = _TEXT.filter(bool)
_TEXTS = st.lists(_TEXT, max_size=3).map(tuple)
_SHARE = st.none() | st.floats(0, 1)
_ID = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,9}", fullmatch=True)
_OFFSET = st.integers(0, 10_000)

_ANSWERS = st.builds(
    Answer,
    type=st.sampled_from(ANSWER_TYPES),
    text=_FILLED,
    required=_TEXT,
    asks_unit=st.booleans(),
    asks_year=st.booleans(),
    items=_TEXTS,
)

_SOURCES = st.builds(
    Source,
    id=_ID,
    title=_TEXT,
    publisher=_TEXT,
    url=_TEXT,
    published=st.dates().map(str),
    sha256=st.just("") | st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    article=_TEXT,
)


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Draw a valid pack; every field that can be given is, now and then."""
    sources = draw(st.lists(_SOURCES, max_size=3, unique_by=lambda s: s.id))
    evidence = st.builds(
        Evidence,
        quote=_FILLED,
        start=_OFFSET | st.just(-1),
        end=_OFFSET | st.just(-1),
        source=st.sampled_from(["", *(source.id for source in sources)]),
    )
    question = st.builds(
        Question,
        prompt=_FILLED,
        answer=_ANSWERS,
        id=st.just("") | _ID,
        kind=_TEXT,
        accept=_TEXTS,
        contrast=_TEXTS,
        reject=_TEXTS,
        wordings=_TEXTS,
        prompt_on=st.dictionaries(_TEXT, _TEXT, max_size=2),
        choices=_TEXTS,
        evidence=st.none() | evidence,
        explanation=_TEXT,
        difficulty=_SHARE,
        confidence=_SHARE,
        tags=_TEXTS,
        status=st.sampled_from(["draft", "accepted", "rejected"]),
        note=_TEXT,
    )
    questions = draw(st.lists(question, max_size=3))
    pack = Pack(
        title=draw(_FILLED),
        id=draw(st.just("") | _ID),
        description=draw(_TEXT),
        language=draw(st.sampled_from(["en", "fr"])),
        licence=draw(_TEXT),
        author=draw(_TEXT),
        tags=draw(_TEXTS),
        sources=tuple(sources),
        questions=tuple(questions),
    )
    unique = {question.id: question for question in pack.questions}
    return pack.model_copy(update={"questions": tuple(unique.values())})


def _whole(pack: Pack) -> Pack:
    return pack


def _loose(pack: Pack) -> Pack:
    """Leave of a pack what a list of questions can hold."""
    named = [q.evidence.source for q in pack.questions if q.evidence]
    sources = tuple(Source(id=name) for name in dict.fromkeys(named) if name)
    return Pack(title="x", sources=sources, questions=pack.questions)


def _spaced(pack: Pack) -> Pack:
    """Replace tabs and line breaks of a loose pack by spaces, in every text."""
    spaces = str.maketrans("\t\r\n", "   ")

    def walk(value: object) -> object:
        match value:
            case str():
                return value.translate(spaces)
            case dict():
                table = cast("dict[str, object]", value)
                return {walk(name): walk(item) for name, item in table.items()}
            case tuple():
                return [walk(item) for item in cast("tuple[object, ...]", value)]
            case _:
                return value

    fields = cast("dict[str, Any]", walk(_loose(pack).model_dump()))
    for question, one in zip(fields["questions"], pack.questions, strict=True):
        if one.id == question_id(one.prompt, one.answer):
            question["id"] = ""
    spaced = Pack.model_validate(fields)
    assume(len({q.id for q in spaced.questions}) == len(spaced.questions))
    pairs = zip(spaced.questions, pack.questions, strict=True)
    assume(all(len(new.prompt_on) == len(old.prompt_on) for new, old in pairs))
    return spaced


KEPT: dict[str, Callable[[Pack], Pack]] = {
    "toml": _whole,
    "json": _whole,
    "jsonl": _loose,
    "csv": _loose,
    "tsv": _spaced,
}
"""What of any pack comes back, sign by sign, from the formats that are our own."""

NOT_CHANCE: dict[str, dict[str, object]] = {"anki": {"now": lambda: 1.7e9}}
"""What formats are made with that hold the time of export."""

every_format = pytest.mark.parametrize("name", FORMATS.names())
READABLE = [n for n in FORMATS.names() if isinstance(FORMATS.get(n), ReadableFormat)]
every_readable_format = pytest.mark.parametrize("name", READABLE)


def _readable(name: str) -> ReadableFormat:
    part = FORMATS.get(name)
    assert isinstance(part, ReadableFormat)
    return part


@pytest.mark.parametrize("name", list(KEPT))
@settings(max_examples=60)
@given(data=st.data())
def test_a_pack_comes_back_but_for_the_losses(name: str, data: st.DataObject) -> None:
    part = _readable(name)
    pack = data.draw(packs())
    assert part.load(dumped(part, pack), where=f"x{part.suffix}") == KEPT[name](pack)


_TIDY = st.sampled_from(
    [
        *(
            "an apple",
            "l'\u00e9t\u00e9 \U0001f34e",
            "=1+1",
            "'@x",
            "a | b",
            "\\n {x} ~y",
        ),
        *('"50 %" < 60 & rising: #1', "%20% off", "[html] <b>x</b>", "x" * 5_000),
        *("// no remark", "\u0130stanbul \u202e", "C:\\new", "&quot;", "*"),
    ]
)


@st.composite
def tidy_packs(draw: st.DrawFn) -> Pack:
    """Draw a pack as people write it: hostile, but without runs of spaces."""
    texts = st.lists(_TIDY, max_size=3, unique=True).map(tuple)
    evidence = st.builds(Evidence, quote=_TIDY, start=_OFFSET, source=st.just("s"))
    question = st.builds(
        Question,
        prompt=_TIDY,
        answer=st.builds(Answer, type=st.sampled_from(ANSWER_TYPES), text=_TIDY),
        kind=_TIDY,
        accept=texts,
        contrast=texts,
        choices=texts,
        evidence=evidence,
        explanation=_TIDY,
        difficulty=_SHARE,
        tags=st.just(("one",)),
        note=_TIDY,
    )
    found = draw(st.lists(question, min_size=1, max_size=3, unique_by=_prompt))
    return Pack(
        title=draw(_TIDY),
        author=draw(_TIDY),
        licence=draw(_TIDY),
        sources=(Source(id="s", title="News"),),
        questions=tuple(map(_distinct, found)),
    )


def _prompt(question: Question) -> str:
    return question.prompt


def _distinct(question: Question) -> Question:
    """Leave out a second spelling that is the first."""
    accept = tuple(s for s in question.accept if s != question.answer.text)
    return question.model_copy(update={"accept": accept})


@every_readable_format
@settings(max_examples=60)
@given(pack=tidy_packs())
def test_a_field_that_is_not_declared_lost_comes_back(name: str, pack: Pack) -> None:
    part = _readable(name)
    back = part.load(dumped(part, pack), where=f"x{part.suffix}")
    lost = covered((*part.losses.written, *part.losses.read))
    for field in FIELDS:
        if field not in lost:
            assert _values(back, field) == _values(pack, field), field


def _values(pack: Pack, field: str) -> list[object]:
    """Give what stands in a field, once for each table that has it."""
    found: list[object] = [pack]
    for name in field.split("."):
        parts = [getattr(value, name) for value in found if value is not None]
        is_list = name in {"questions", "sources"}
        found = [one for part in parts for one in part] if is_list else parts
    return found


@every_readable_format
def test_the_good_questions_of_a_file_are_taken_and_the_bad_ones_told(
    name: str, pack: Pack
) -> None:
    part = _readable(name)
    told: list[Remark] = []
    twice = pack.model_copy(update={"questions": (*pack.questions, pack.questions[0])})
    back = part.load(dumped(part, twice), where="a file", tell=told.append)
    assert len(back.questions) == len(pack.questions)
    left_out = [remark for remark in told if remark.is_left_out]
    assert len(left_out) == 1
    assert left_out[0].where.startswith("a file")
    assert "question 3 has the id of question 1" in left_out[0].what


@every_format
def test_losses_are_fields_of_a_pack(name: str) -> None:
    losses = FORMATS.get(name).losses
    for path in (*losses.written, *losses.read):
        assert covered((path,)), path


@every_format
def test_the_same_pack_gives_the_same_bytes(name: str, pack: Pack) -> None:
    options = NOT_CHANCE.get(name, {})
    first, second = (dumped(FORMATS.get(name, **options), pack) for _ in range(2))
    assert first == second


@every_format
def test_only_the_questions_that_are_chosen_are_written(name: str, pack: Pack) -> None:
    part = FORMATS.get(name, **NOT_CHANCE.get(name, {}))
    one = pack.model_copy(update={"questions": pack.questions[1:]})
    assert b"".join(part.dump(pack, pack.questions[1:])) == dumped(part, one)


@every_format
def test_a_large_export_takes_no_more_memory_than_a_small_one(name: str) -> None:
    part = FORMATS.get(name)
    few, many = _sized(100), _sized(1_000)
    for pack in (few, many):
        dumped(part, pack)  # fills caches, and indexes the sources
    assert _peak(part, many) < _peak(part, few) + 150_000


def _sized(size: int) -> Pack:
    """Make a pack; written out, each of its questions takes about a kilobyte."""
    question = Question(
        prompt="?" * 300,
        answer=Answer(type="phrase", text="an apple"),
        choices=("a pear",),
        explanation="!" * 300,
        evidence=Evidence(quote=f"{'so ' * 100}an apple", source="s"),
    )
    return Pack(
        title="x",
        sources=(Source(id="s", title="News"),),
        questions=tuple(
            question.model_copy(update={"id": f"q{number}"}) for number in range(size)
        ),
    )


def _peak(part: Format, pack: Pack) -> int:
    """Give the most bytes that were held while a pack was written."""
    tracemalloc.start()
    try:
        for _ in part.dump(pack, pack.questions):
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@every_readable_format
@pytest.mark.parametrize("junk", [b"\xff\xfe\0", b"[" * 100_000, b"{}", b"a,b\n1"])
def test_junk_is_an_input_error(name: str, junk: bytes) -> None:
    with pytest.raises(InputError):
        _readable(name).load(junk, where="x")


@every_readable_format
@given(data=st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_any_bytes_give_a_pack_or_an_input_error(name: str, data: bytes) -> None:
    try:
        pack = _readable(name).load(data, where="x")
    except InputError:
        return
    assert pack.title
