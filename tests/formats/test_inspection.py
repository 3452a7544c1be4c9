"""All problems of a file, with lines."""

import gc
import hashlib
from pathlib import Path

import pytest

from quizgen.errors import InputError
from quizgen.formats.inspection import inspect
from quizgen.settings import Places

TEXT = "The Danube flooded Passau in June 2013."
PACK = """title = "Floods"
[[sources]]
id = "flood"
{source}
[[questions]]
prompt = "Which river flooded the town of Passau in June 2013?"
answer = {{ type = "place", text = "the Danube" }}
choices = [
  "the Inn",
  "Danube",
]
[questions.evidence]
quote = "{quote}"
start = 0
end = 39
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(config=tmp_path, data=tmp_path / "data", state=tmp_path)


def _inspect(places: Places, text: str) -> list[tuple[int, str, str]]:
    path = places.config / "pack.toml"
    path.write_text(text, "utf-8")
    return [(p.line, p.code, p.key) for p in inspect(path, places)]


def test_weaknesses_come_with_line_and_key(places: Places) -> None:
    assert _inspect(places, PACK.format(source="", quote=TEXT)) == [
        (8, "choice-accepted", "questions[0].choices[1]")
    ]


def test_an_article_beside_the_pack_is_compared(places: Places) -> None:
    (places.config / "flood.txt").write_text(TEXT, "utf-8")
    text = PACK.format(source='article = "flood.txt"', quote="The Inn flooded.")
    assert (13, "quote-not-in-article", "questions[0].evidence.quote") in _inspect(
        places, text
    )


def test_a_kept_article_is_found_by_its_hash(places: Places) -> None:
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    places.articles.mkdir(parents=True)
    (places.articles / f"{sha256}.txt").write_text("other", "utf-8")
    text = PACK.format(source=f'sha256 = "{sha256}"', quote=TEXT)
    assert (4, "article-changed", "sources[0].sha256") in _inspect(places, text)


def test_a_pack_does_not_make_us_read_files_elsewhere(places: Places) -> None:
    (places.config.parent / "secret.txt").write_text(TEXT, "utf-8")
    for article in ("../secret.txt", str(places.config.parent / "secret.txt")):
        text = PACK.format(source=f'article = "{article}"', quote="The Inn flooded.")
        codes = {code for _, code, _ in _inspect(places, text)}
        assert "quote-not-in-article" not in codes


def test_a_pack_that_cannot_be_played_lists_every_mistake(places: Places) -> None:
    found = _inspect(places, 'title = "x"\n' + "[[questions]]\nbad = 1\n" * 30)
    assert len(found) == 90
    assert found[0] == (2, "missing", "questions[0].prompt")


def test_a_file_that_is_no_toml_is_one_problem(places: Places) -> None:
    assert _inspect(places, 'title = "x"\nquestions = [') == [(2, "not-toml", "")]


def test_a_file_that_is_missing_is_an_input_error(places: Places) -> None:
    with pytest.raises(InputError, match="no such file"):
        inspect(places.config / "none.toml", places)


def test_garbage_is_collected_afterwards_as_before(places: Places) -> None:
    _inspect(places, PACK.format(source="", quote=TEXT))
    assert gc.isenabled()
    gc.disable()
    try:
        _inspect(places, PACK.format(source="", quote=TEXT))
        assert not gc.isenabled()
    finally:
        gc.enable()
