"""Packs for players."""

import sys
from pathlib import Path

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import OutsideError
from quizgen.formats.packfile import read_pack, write_pack
from quizgen.settings import Places, Settings
from quizgen.tui.index import PackIndex
from quizgen.tui.library import (
    MOST_MIXED,
    Entry,
    Workshop,
    draw_packs,
    find_questions,
    pack_name,
    read_shelf,
    rules_of,
)

MAKE = """
import sys
out = sys.argv[sys.argv.index("-o") + 1]
word = open(sys.argv[1]).read()
open(out, "w").write(f'''title = "Made"
[[questions]]
prompt = "Which word?"
answer = {{ type = "phrase", text = "{word}" }}
''')
print("progress: 100 " + " ".join(sys.argv), file=sys.stderr)
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders that do not exist yet."""
    return Places(tmp_path / "config", tmp_path / "data", tmp_path / "state")


def workshop(article: Path, places: Places, **settings: bool) -> Workshop:
    chosen = Settings.model_validate(settings)
    return Workshop(str(article), chosen, places, [sys.executable, "-c", MAKE])


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A story of one word."""
    path = tmp_path / "My Story.txt"
    path.write_text("owl", encoding="utf-8")
    return path


def test_a_made_pack_is_kept_under_the_articles_name(
    article: Path, places: Places
) -> None:
    made = workshop(article, places).make(lambda _: None)
    assert made.is_kept
    assert made.path == places.packs / "my-story.toml"
    assert read_pack(made.path) == made.pack


def test_the_same_article_gives_one_pack_and_another_never_replaces_it(
    article: Path, places: Places
) -> None:
    first = workshop(article, places).make(lambda _: None)
    assert workshop(article, places).make(lambda _: None).path == first.path
    article.write_text("rook", encoding="utf-8")
    other = workshop(article, places).make(lambda _: None)
    assert other.path == places.packs / "my-story-2.toml"
    assert len(list(places.packs.iterdir())) == 2


@pytest.mark.parametrize("keep", [True, False])
def test_the_articles_text_is_kept_unless_unwanted(
    article: Path, places: Places, *, keep: bool
) -> None:
    said: list[str] = []
    made = workshop(article, places, keep_articles=keep)
    made.make(lambda progress: said.append(progress.words))
    assert (f"--keep-articles {places.articles}" in said[0]) == keep


@pytest.fixture
def temporary(places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of temporary files, in place of data that cannot be written."""
    places.data.write_text("a file", encoding="utf-8")
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_a_data_folder_that_cannot_be_written_gives_a_temporary_pack(
    article: Path, places: Places, temporary: Path
) -> None:
    made = workshop(article, places).make(lambda _: None)
    assert not made.is_kept
    assert made.path.parent.parent == temporary
    assert read_pack(made.path) == made.pack


def test_no_temporary_folder_stays_when_making_fails(
    article: Path, places: Places, temporary: Path
) -> None:
    making = workshop(article, places)
    article.unlink()
    with pytest.raises(OutsideError):
        making.make(lambda _: None)
    assert not list(temporary.iterdir())


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a/My Story.txt", "my-story"),
        ("https://news.example/2026/egg-record.html?x=1", "egg-record"),
        ("https://news.example/", "pack"),
        ("-o.txt", "o"),
    ],
)
def test_a_pack_is_named_after_its_source(source: str, name: str) -> None:
    assert pack_name(source) == name


def test_a_broken_pack_on_the_shelf_is_an_entry_with_its_problem(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizgen.formats.shelf.shipped_folder", lambda: places.state)
    question = Question(prompt="?", answer=Answer(type="phrase", text="owl"))
    write_pack(places.packs / "b.toml", Pack(title="B", questions=(question,)))
    (places.packs / "a.toml").write_text("title = 1", encoding="utf-8")
    broken, sound = read_shelf(PackIndex(places.state / "i", lambda: 0), places)
    assert (broken.outline, bool(broken.problem)) == (None, True)
    assert sound.own
    assert sound.outline
    assert sound.outline.title == "B"


def test_settings_become_rules() -> None:
    rules = rules_of(Settings(seconds=0, streak=False, mode="gap", questions=3))
    assert (rules.limit, rules.streaks, rules.mode) == (None, False, "gap")


def shelf_of(places: Places, count: int) -> tuple[Entry, ...]:
    """Put packs of one question each on the shelf, and list them."""
    for number in range(count):
        question = Question(
            prompt=f"Which word is number {number}?",
            answer=Answer(type="phrase", text=f"word{number}"),
        )
        pack = Pack(title=f"Pack {number}", questions=(question,))
        write_pack(places.packs / f"p{number:03}.toml", pack)
    return read_shelf(PackIndex(places.state / "i", lambda: 0), places)


@pytest.fixture
def nothing_shipped(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave only the player's own packs on the shelf."""
    monkeypatch.setattr("quizgen.formats.shelf.shipped_folder", lambda: places.state)


@pytest.mark.usefixtures("nothing_shipped")
def test_a_mix_of_many_packs_opens_a_few_that_a_word_draws(places: Places) -> None:
    entries = shelf_of(places, 60)
    drawn = [pack.title for pack in draw_packs(entries, "monday")]
    assert len(drawn) == MOST_MIXED
    assert [pack.title for pack in draw_packs(entries[::-1], "monday")] == drawn
    assert [pack.title for pack in draw_packs(entries, "tuesday")] != drawn


@pytest.mark.usefixtures("nothing_shipped")
def test_a_mix_of_few_packs_opens_all_but_what_has_vanished(places: Places) -> None:
    entries = shelf_of(places, 3)
    entries[1].path.unlink()
    packs = draw_packs(entries, "monday")
    assert [pack.title for pack in packs] == ["Pack 0", "Pack 2"]


@pytest.mark.usefixtures("nothing_shipped")
def test_questions_are_found_without_opening_every_pack(places: Places) -> None:
    entries = shelf_of(places, 30)
    wanted = [
        name
        for number in (20, 4)
        if (outline := entries[number].outline)
        for name, _ in outline.asked()
    ]
    (places.packs / "p000.toml").write_text("broken since", encoding="utf-8")
    packs = find_questions(entries, [*wanted, "000000000000"])
    assert [q.id for pack in packs for q in pack.questions] == wanted[::-1]
