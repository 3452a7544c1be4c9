"""A pack's file under review, and the articles beside it."""

from pathlib import Path

import pytest

from quizgen.core.answer import Answer
from quizgen.core.article import Article
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.errors import InputError
from quizgen.formats.passages import passage_of
from quizgen.settings import Places
from quizgen.tui.widgets.passage import origin
from quizgen.tui.workfile import Bookcase, Workfile
from tests.dumps import to_toml

STORY = "Rain fell. The river rose."
QUESTION = Question(
    prompt="What rose?",
    answer=Answer(type="phrase", text="the river"),
    evidence=Evidence(quote="The river rose."),
)


def make(*sources: Source) -> Pack:
    return Pack(title="Floods", sources=sources, questions=(QUESTION,))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders of their own."""
    return Places(tmp_path / "config", tmp_path / "data", tmp_path / "state")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A pack's file."""
    file = tmp_path / "floods.toml"
    file.write_text(to_toml(make()), encoding="utf-8")
    return file


def test_a_file_that_may_not_be_written_is_refused_at_once(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(InputError, match="read-only") as caught:
        Workfile(path)
    assert "chmod u+w" in caught.value.mend


def test_a_change_from_elsewhere_is_noticed_until_the_file_is_read_again(
    path: Path,
) -> None:
    file = Workfile(path)
    assert not file.is_changed
    path.write_text(path.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    assert file.is_changed
    assert file.reload().text().endswith("# more\n")
    assert not file.is_changed
    path.unlink()
    assert file.is_changed


def test_a_named_article_is_known_by_its_hash_or_by_the_quote(
    path: Path, places: Places
) -> None:
    other = "Another story."
    sha256 = Article(id="", text=other).sha256
    case = Bookcase(path, places, [STORY, other])
    by_hash = make(Source(id="a", sha256=sha256))
    assert case.article_of(by_hash, QUESTION) == other
    assert case.article_of(make(Source(id="a")), QUESTION) == STORY


def test_the_only_named_article_is_that_of_the_only_source(
    path: Path, places: Places
) -> None:
    case = Bookcase(path, places, ["Rain fell. The river sank."])
    article = case.article_of(make(Source(id="a", title="Floods")), QUESTION)
    assert article == "Rain fell. The river sank."
    said = origin(Source(title="Floods"), passage_of(QUESTION, article))
    assert "The quote does not stand in this text." in said.plain


def test_a_kept_article_is_found_and_a_missing_one_is_no_trouble(
    path: Path, places: Places
) -> None:
    sha256 = Article(id="", text=STORY).sha256
    pack = make(Source(id="a", sha256=sha256))
    assert Bookcase(path, places, []).article_of(pack, QUESTION) is None
    places.articles.mkdir(parents=True)
    (places.articles / f"{sha256}.txt").write_text(STORY, encoding="utf-8")
    assert Bookcase(path, places, []).article_of(pack, QUESTION) == STORY
