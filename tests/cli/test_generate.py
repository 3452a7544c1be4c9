"""From articles to packs, with the real engine."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.packfile import read_pack
from quizgen.settings import Places

Run = Callable[..., Any]

ARTICLE = """\
Old bridge of Wrexford opens again after nine years

The Tern Bridge in Wrexford, England, opened again on 3 May 2021 after repairs that \
cost $14 million. The bridge is 212 metres long and was built in 1887 by the engineer \
Harriet Lowe.

About 4,000 people walked across it on the first day, said Mayor Owen Pryce. "It is \
the finest bridge in the county," Pryce said.

The storm of 2012 had destroyed two of its seven arches and injured three fishermen.
"""
SHOPPING = "eggs, milk, bread, two onions, salt"


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_bytes(ARTICLE.encode())
    return path


@pytest.fixture
def list_(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text(SHOPPING, "utf-8")
    return path


def _lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_an_article_becomes_a_pack_with_proof(run: Run, bridge: Path) -> None:
    result = run("generate", bridge, "-o", "out.toml", "--fill")
    assert result.code == 0
    assert result.out == ""
    pack = read_pack(bridge.parent / "out.toml")
    assert pack.title == "Old bridge of Wrexford opens again after nine years"
    for question in pack.questions:
        evidence = question.evidence
        assert evidence is not None
        assert ARTICLE[evidence.start : evidence.end] == evidence.quote
        assert question.confidence is not None
    assert run("lint", "out.toml").code in {0, 1}


def test_without_a_file_the_pack_goes_to_stdout(run: Run, bridge: Path) -> None:
    result = run("generate", bridge, "--fill")
    assert result.out.startswith("#:schema ./pack.schema.json\nversion = 1\n")


def test_lines_are_ascii_and_ranked_within_each_article(
    run: Run, bridge: Path, tmp_path: Path
) -> None:
    rows = [{"id": name, "text": f"{ARTICLE}\u00e9"} for name in ("one", "two")]
    articles = tmp_path / "articles.jsonl"
    articles.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    result = run(
        *("generate", articles, bridge, "--format", "jsonl", "--fill", "--limit", "2")
    )
    assert result.code == 0
    assert result.out.isascii()
    lines = _lines(result.out)
    ranks: dict[str, list[int]] = {}
    for line in lines:
        ranks.setdefault(line["article_id"], []).append(line["rank"])
    assert list(ranks) == ["one", "two", "bridge"]
    assert all(found in ([1], [1, 2]) for found in ranks.values())
    assert {"start", "end", "quote"} <= set(lines[0]["evidence"])


def test_lines_can_go_to_a_file(run: Run, bridge: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"
    assert run("generate", bridge, "--format", "jsonl", "-o", file, "--fill").code == 0
    assert _lines(file.read_text("utf-8"))[0]["article_id"] == "bridge"


def test_standard_input_is_read(run: Run) -> None:
    result = run(
        *("generate", "-", "--format", "jsonl", "--fill", "--limit", "1"),
        stdin=ARTICLE.encode(),
    )
    assert [line["article_id"] for line in _lines(result.out)] == ["stdin"]


def test_one_article_with_nothing_to_ask_is_exit_code_2(
    run: Run, list_: Path, tmp_path: Path
) -> None:
    result = run("generate", list_, "-o", "out.toml")
    assert result.code == 2
    assert "list.txt: the article is too short" in result.err
    assert not (tmp_path / "out.toml").exists()


def test_several_are_done_when_one_gave_a_question(
    run: Run, bridge: Path, list_: Path
) -> None:
    result = run("generate", list_, bridge, "none.txt", "-o", "out.toml", "--fill")
    assert result.code == 0
    assert "list.txt: the article is too short" in result.err
    assert "none.txt: there is no such file" in result.err
    assert "2 of 3 articles gave none" in result.err
    assert len(read_pack(bridge.parent / "out.toml").sources) == 1


def test_several_of_which_none_gives_a_question_are_exit_code_2(
    run: Run, list_: Path
) -> None:
    result = run("generate", list_, "none.txt", "--format", "jsonl")
    assert (result.code, result.out) == (2, "")
    assert "none of 2 articles gave a question" in result.err


def test_a_pack_that_exists_is_left_alone(run: Run, bridge: Path) -> None:
    out = bridge.parent / "out.toml"
    out.write_text("precious", "utf-8")
    result = run("generate", bridge, "-o", out)
    assert result.code == 2
    assert "--force" in result.err
    assert out.read_text("utf-8") == "precious"
    assert run("generate", bridge, "-o", out, "--fill", "--force").code == 0
    assert read_pack(out).questions


def test_a_caller_can_follow_the_progress(run: Run, bridge: Path) -> None:
    result = run("generate", bridge, "--fill", "--progress", "-o", "out.toml")
    lines = [line for line in result.err.splitlines() if line.startswith("progress: ")]
    percents = [int(line.split()[1]) for line in lines]
    assert percents == sorted(percents)
    assert (percents[0], percents[-1]) == (0, 100)
    assert all(len(line.split()) > 2 for line in lines)


def test_the_text_of_an_article_is_kept_byte_for_byte(
    run: Run, bridge: Path, tmp_path: Path
) -> None:
    bridge.write_bytes(b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    kept = tmp_path / "kept"
    options = ("-o", "out.toml", "--fill", "--keep-articles", kept)
    assert run("generate", bridge, *options).code == 0
    (source,) = read_pack(tmp_path / "out.toml").sources
    assert (kept / f"{source.sha256}.txt").read_bytes() == bridge.read_bytes()


def test_the_text_is_kept_for_review_unless_told_not_to(
    run: Run, bridge: Path, places: Places
) -> None:
    assert run("generate", bridge, "-o", "a.toml", "--fill", "--no-keep").code == 0
    assert not places.articles.exists()
    assert run("generate", bridge, "-o", "b.toml", "--fill").code == 0
    assert len(list(places.articles.iterdir())) == 1


def test_a_text_that_cannot_be_kept_hinders_no_pack(
    run: Run, bridge: Path, list_: Path
) -> None:
    result = run("generate", bridge, "--fill", "--keep-articles", list_)
    assert result.code == 0
    assert "was not kept" in result.err


def test_the_settings_reach_the_engine(run: Run, bridge: Path, places: Places) -> None:
    places.config.mkdir()
    places.config_file.write_text("threshold = 1.0\n", "utf-8")
    assert run("generate", bridge).code == 2
    places.config_file.write_text('model = "no_such_model"\n', "utf-8")
    result = run("generate", bridge)
    assert result.code == 2
    assert "no_such_model" in result.err


def test_an_unknown_engine_is_answered_with_the_known(run: Run, bridge: Path) -> None:
    result = run("generate", bridge, "--engine", "rule")
    assert result.code == 2
    assert "did you mean rules?" in result.err


def test_explaining_writes_no_pack_and_says_what_became_of_each_fact(
    run: Run, bridge: Path
) -> None:
    result = run("generate", bridge, "--explain", "-o", "out.toml")
    assert result.code == 0
    assert result.out.startswith("# Old bridge of Wrexford")
    assert len(result.out.splitlines()) > 2
    assert not (bridge.parent / "out.toml").exists()
    assert run("generate", "none.txt", "--explain").code == 2
