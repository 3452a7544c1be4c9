"""One pack as several."""

from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.errors import InputError
from quizgen.formats.splitting import By, Part, split, split_by_size


def _question(number: int, **fields: Any) -> Question:
    answer = Answer(type="count", text=str(number))
    return Question(prompt=f"How many are {number}?", answer=answer, **fields)


def _pack(*questions: Question, **fields: Any) -> Pack:
    return Pack(title="Sums", questions=questions, **fields)


def _answers(parts: list[Part]) -> dict[str, list[str]]:
    return {part.name: [q.answer.text for q in part.pack.questions] for part in parts}


def test_questions_of_a_kind_keep_together_in_their_order() -> None:
    pack = _pack(
        _question(1, kind="top_speed"), _question(2), _question(3, kind="top_speed")
    )
    assert _answers(split(pack, "kind")) == {"top-speed": ["1", "3"], "other": ["2"]}


def test_a_question_with_two_tags_is_in_the_pack_of_the_first() -> None:
    pack = _pack(_question(1, tags=("sky", "sea")), _question(2, tags=("sea",)))
    assert _answers(split(pack, "tag")) == {"sky": ["1"], "sea": ["2"]}


def test_each_part_has_only_the_sources_of_its_questions() -> None:
    pack = _pack(
        _question(1, evidence=Evidence(quote="One.", source="a")),
        _question(2, evidence=Evidence(quote="Two.", source="b")),
        sources=(Source(id="a"), Source(id="b")),
    )
    parts = split(pack, "source")
    assert [(p.name, [s.id for s in p.pack.sources]) for p in parts] == [
        ("a", ["a"]),
        ("b", ["b"]),
    ]


def test_parts_of_a_size_are_numbered_so_that_they_sort() -> None:
    pack = _pack(*(_question(number) for number in range(23)))
    parts = split_by_size(pack, 2)
    assert [part.name for part in parts] == sorted(part.name for part in parts)
    assert sum(map(len, _answers(parts).values())) == 23
    assert len(parts[-1].pack.questions) == 1


def test_parts_are_named_after_the_pack() -> None:
    pack = _pack(
        _question(1, kind="a"), _question(2, kind="b"), id="mine", author="Ada"
    )
    part = split(pack, "kind")[0].pack
    assert (part.id, part.title, part.author) == ("mine-a", "Sums: a", "Ada")


def test_names_that_look_alike_in_a_file_name_are_told_apart() -> None:
    pack = _pack(_question(1, tags=("C++",)), _question(2, tags=("c",)))
    assert [part.name for part in split(pack, "tag")] == ["c", "c-2"]


@pytest.mark.parametrize("by", ["kind", "tag", "source"])
def test_what_cannot_be_divided_is_refused(by: By) -> None:
    with pytest.raises(InputError, match=f"have no {by}"):
        split(_pack(_question(1), _question(2)), by)


def test_a_pack_that_is_all_one_is_refused() -> None:
    with pytest.raises(InputError, match="have the kind 'a'"):
        split(_pack(_question(1, kind="a"), _question(2, kind="a")), "kind")
    with pytest.raises(InputError, match="number of questions is 1"):
        split_by_size(_pack(_question(1)), 1)
