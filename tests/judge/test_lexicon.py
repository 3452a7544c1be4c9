"""Our own tables."""

from importlib.resources import files

import pytest

from quizgen.judge.lexicon import (
    is_common,
    is_word,
    table,
    word_class,
    word_groups,
    word_set,
)

TABLES = sorted(
    entry.name
    for entry in files("quizgen.judge").joinpath("data").iterdir()
    if entry.name.endswith(".txt")
)


@pytest.mark.parametrize("name", TABLES)
def test_every_table_names_its_source_and_licence(name: str) -> None:
    text = files("quizgen.judge").joinpath("data", name).read_text(encoding="utf-8")
    head = [line for line in text.splitlines() if line.startswith("#")]
    assert any("Source:" in line for line in head)
    assert any("icence: as this project" in line for line in head) or any(
        "Permission" in line for line in head
    )


@pytest.mark.parametrize("name", TABLES)
def test_tables_hold_lines_without_comments(name: str) -> None:
    assert table(name)
    assert not any(line.startswith("#") or not line.strip() for line in table(name))


def test_all_tables_together_are_small() -> None:
    folder = files("quizgen.judge").joinpath("data")
    assert sum(len(folder.joinpath(name).read_bytes()) for name in TABLES) < 600_000


def test_common_words_are_told_from_names() -> None:
    assert is_common("wind")
    assert not is_common("glasgow")
    assert is_word("glasgow")
    assert not is_word("glascow")
    assert not word_set("words.txt") & word_set("names.txt")


def test_classes_may_have_groups() -> None:
    assert frozenset({"sea", "ocean"}) in word_groups("alike")
    assert word_groups("no such class") == ()


def test_classes_are_read_by_name() -> None:
    assert "north" in word_class("deciding")
    assert word_class("no such class") == frozenset()
