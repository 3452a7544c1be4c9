"""JSON lines in, rulings out."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


def lines(*rows: object) -> bytes:
    """Write rows as JSON lines; texts are written as they are."""
    texts = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    return "\n".join(texts).encode("utf-8", "surrogatepass") + b"\n"


CASE = {
    "type": "place",
    "question": "Which country?",
    "accept": ["Niger", "Republic of Niger"],
    "contrast": ["Nigeria"],
    "given": "niger",
}


def test_each_line_is_ruled_on_in_order(run: Run) -> None:
    given = ["niger", "Nigeria", "republic of nigre"]
    result = run("judge", stdin=lines(*({**CASE, "given": text} for text in given)))
    rows = [json.loads(line) for line in result.out.splitlines()]
    assert result.code == 0
    assert [list(row) for row in rows] == [["verdict", "reason", "message"]] * 3
    assert [row["verdict"] for row in rows] == ["correct", "wrong", "correct"]
    assert rows[1]["reason"] == "other_answer"


def test_a_missing_type_is_inferred(run: Run) -> None:
    case = {"question": "How fast?", "accept": ["50 mph"], "given": "80 km/h"}
    result = run("judge", stdin=lines(case, {**case, "type": None}))
    assert [json.loads(line)["reason"] for line in result.out.splitlines()] == [
        "converted", "converted",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("not json", "not a line of JSON"),
        ("[" * 100_000, "not a line of JSON"),
        ("[1]", "not an object"),
        ({**CASE, "accept": []}, "accept names no answer"),
        ({**CASE, "accept": [" "]}, "accept names no answer"),
        ({**CASE, "accept": [1]}, "accept is missing or no list of texts"),
        ({**CASE, "accept": 1}, "accept is missing or no list of texts"),
        ({**CASE, "contrast": {}}, "contrast is missing or no list of texts"),
        ({**CASE, "given": 50}, "given is missing or no text"),
        ({**CASE, "question": 1}, "question is missing or no text"),
        ({**CASE, "type": "river"}, "type is none of person"),
        ({**CASE, "type": []}, "type is none of person"),
    ],
)
def test_a_bad_line_is_an_error_and_stops_no_other(
    run: Run, row: object, error: str
) -> None:
    result = run("judge", stdin=lines(CASE, row, CASE))
    first, bad, last = map(json.loads, result.out.splitlines())
    assert result.code == 1
    assert first["verdict"] == last["verdict"] == "correct"
    assert bad["error"].startswith(f"line 2: {error}")


def test_hostile_text_gets_a_verdict_in_plain_ascii(run: Run) -> None:
    texts = ["\ud800", "\x00\x1b[31m", "e" + "\u0301" * 5000, "9" * 5000, "\u202e", ""]
    result = run("judge", stdin=lines(*({**CASE, "given": text} for text in texts)))
    assert result.code == 0
    assert result.out.isascii()
    assert [json.loads(line)["verdict"] for line in result.out.splitlines()] == (
        ["wrong"] * len(texts)
    )


def test_bytes_that_are_no_text_and_empty_lines_do_no_harm(run: Run) -> None:
    result = run("judge", stdin=b"\xef\xbb\xbf" + lines(CASE) + b"\n\xff\xfe\n")
    first, second = result.out.splitlines()
    assert json.loads(first)["verdict"] == "correct"
    assert json.loads(second)["error"].startswith("line 3")


def test_no_lines_are_no_error(run: Run) -> None:
    assert (run("judge").code, run("judge").out) == (0, "")


def test_strictness_is_an_option(run: Run) -> None:
    case = {**CASE, "accept": ["Glasgow"], "given": "Glascow", "question": ""}
    strict = run("judge", "--strictness", "strict", stdin=lines(case))
    assert json.loads(strict.out)["verdict"] == "wrong"
