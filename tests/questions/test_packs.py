"""The packs that ship, held to what an editor would hold them to, and played."""

import re
import sys
from collections import Counter
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from quizgen.cli import main
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.inspection import inspect
from quizgen.formats.packfile import read_pack
from quizgen.formats.shelf import shipped_folder
from quizgen.game.dealing import deal
from quizgen.game.rules import Rules
from quizgen.judge import judge
from quizgen.judge.normalisation import fold
from quizgen.judge.numbers import find_numbers
from quizgen.judge.tokens import tokens
from quizgen.settings import Places, find_places
from quizgen.style import leaks

Play = Callable[[Pack, Callable[[Question], str]], list[str]]

PATHS = sorted(shipped_folder().glob("*.toml"))
FEWEST = 12
MOST_OF_A_RANK = 0.4
"""Of the right numbers; by chance it were a quarter, and there are but 33 of them."""
SEED = 1
MARKED = re.compile(r"^[+~x](?= )", re.MULTILINE)

each_path = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
each_pack = pytest.mark.parametrize(
    "pack", [read_pack(path) for path in PATHS], ids=lambda pack: pack.id
)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Give a player folders of their own."""
    folders = {
        f"QUIZGEN_{name}_DIR": str(tmp_path / name.lower())
        for name in ("CONFIG", "DATA", "STATE")
    }
    for variable, folder in folders.items():
        monkeypatch.setenv(variable, folder)
    return find_places(folders)


@pytest.fixture
def play(
    places: Places,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Play:
    """Give a function that plays a whole pack and gives the mark of each answer."""
    del places
    lines = tmp_path / "typed.txt"

    def go(pack: Pack, answer: Callable[[Question], str]) -> list[str]:
        size = len(pack.questions)
        turns = deal(pack.questions, Rules(questions=size), SEED).turns
        typed = (f"{answer(turn.question)}\n" for turn in turns)
        lines.write_text("".join(typed), "utf-8")
        command = f"play {pack.id} --plain --seconds 0 --seed {SEED} --questions {size}"
        with lines.open(encoding="utf-8") as stdin:
            monkeypatch.setattr(sys, "stdin", stdin)
            assert main(command.split()) == 0
        sys.stdout.flush()
        return MARKED.findall(capfd.readouterr().out)

    return go


def _size(text: str) -> float:
    (number,) = find_numbers(tokens(fold(text)))
    return number.value


def test_every_article_that_ships_has_a_pack() -> None:
    articles = {path.stem for path in shipped_folder().glob("articles/*.md")}
    assert articles <= {path.stem for path in PATHS}


@each_path
def test_an_editor_would_mend_nothing(path: Path, places: Places) -> None:
    assert inspect(path, places) == []


@each_pack
def test_every_question_was_reviewed_and_has_proof_and_three_options(
    pack: Pack,
) -> None:
    assert len(pack.questions) >= FEWEST
    assert {question.status for question in pack.questions} == {"accepted"}
    assert all(question.difficulty is not None for question in pack.questions)
    assert {len(question.choices) for question in pack.questions} == {3}


@each_pack
def test_every_quote_stands_where_its_offsets_say(pack: Pack) -> None:
    (source,) = pack.sources
    text = (shipped_folder() / source.article).read_bytes().decode("utf-8")
    for question in pack.questions:
        evidence = question.evidence
        assert evidence is not None
        assert text[evidence.start : evidence.end] == evidence.quote


@each_pack
def test_no_answer_is_asked_for_twice(pack: Pack) -> None:
    counts = Counter(question.answer.text for question in pack.questions)
    assert counts.most_common(1)[0][1] == 1


@each_pack
def test_no_question_gives_the_answer_to_another_away(pack: Pack) -> None:
    given_away = [
        (one.answer.text, other.prompt)
        for one, other in permutations(pack.questions, 2)
        if leaks(other.prompt, one.answer.text)
    ]
    assert given_away == []


@each_pack
def test_neither_the_shelf_nor_the_headline_gives_an_answer_away(pack: Pack) -> None:
    (source,) = pack.sources
    seen = f"{pack.title} | {pack.description} | {source.title}"
    answers = [question.answer.text for question in pack.questions]
    assert [answer for answer in answers if leaks(seen, answer)] == []


@each_pack
def test_what_is_right_is_accepted_and_what_is_wrong_is_not(pack: Pack) -> None:
    for question in pack.questions:
        for right in (question.answer.text, *question.accept):
            assert judge(question, right).kind == "correct", right
        for wrong in (*question.choices, *question.contrast, *question.reject):
            assert judge(question, wrong).kind == "wrong", wrong


def test_the_right_option_is_not_the_longest_more_often_than_chance() -> None:
    questions = [q for path in PATHS for q in read_pack(path).questions]
    longest = [
        q for q in questions if len(q.answer.text) > max(map(len, q.choices), default=0)
    ]
    assert len(longest) <= len(questions) / 4


def test_no_rank_among_the_options_gives_the_right_number_away() -> None:
    ranks: Counter[int] = Counter()
    for question in (q for path in PATHS for q in read_pack(path).questions):
        if question.answer.type in {"quantity", "count", "money"}:
            right, *wrong = map(_size, (question.answer.text, *question.choices))
            ranks[sum(size < right for size in wrong)] += 1
    assert max(ranks.values()) <= MOST_OF_A_RANK * ranks.total()


@each_pack
def test_a_round_of_right_answers_is_all_right(pack: Pack, play: Play) -> None:
    marks = play(pack, lambda question: question.answer.text)
    assert marks == ["+"] * len(pack.questions)


@each_pack
@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_round_of_wrong_options_is_all_wrong(
    pack: Pack, index: int, play: Play
) -> None:
    marks = play(pack, lambda question: question.choices[index])
    assert marks == ["x"] * len(pack.questions)
