"""The review screen: decisions that are on the disk at once."""

import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.pack import Pack
from quizgen.core.question import Question, question_id
from quizgen.formats.packfile import read_pack
from quizgen.text import FORBIDDEN
from quizgen.tui.reviewing import open_review
from quizgen.tui.screens.changed import ChangedScreen
from quizgen.tui.screens.edit import EditScreen
from quizgen.tui.screens.reject import REASONS, RejectScreen
from quizgen.tui.screens.review import ReviewScreen
from quizgen.tui.screens.snippet import MistakeScreen
from quizgen.tui.screens.spellings import SpellingsScreen
from tests.dumps import to_toml
from tests.tui.conftest import Open, Snapshot, Stage

ARTICLE = """Glasgow marks twenty years of its squinty bridge

The Clyde Arc, which Glasgow knows as the Squinty Bridge, opened in September 2006 and \
carries about 14,000 vehicles a day. Its arch was built by Edmund Nuttall.
"""


class Desk:
    """A review that is open, and the file it is about."""

    def __init__(self, stage: Stage, path: Path) -> None:
        self.stage = stage
        self.path = path

    @property
    def screen(self) -> ReviewScreen:
        """The screen, wherever it is in the stack."""
        found = [s for s in self.stage.app.screen_stack if isinstance(s, ReviewScreen)]
        return found[0]

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the file says."""
        return read_pack(self.path).questions

    @property
    def statuses(self) -> str:
        """The first letters of all statuses in the file."""
        return "".join(question.status[0] for question in self.questions)

    @property
    def words(self) -> str:
        """What is shown, in one line, without the lines that are drawn."""
        return " ".join(self.stage.text.replace("\u258c", " ").split())

    async def press(self, *keys: str) -> None:
        """Press keys, and let what follows happen."""
        await self.stage.press(*keys)


Reviewed = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def reviewed(opened: Open, tmp_path: Path, pack: Pack) -> Reviewed:
    """Open a review of a pack, or of a file's text."""

    @asynccontextmanager
    async def run(
        text: str = "",
        *,
        article: str = "",
        records: tuple[Attempt | Overrule, ...] = (),
        size: tuple[int, int] = (80, 24),
    ) -> AsyncGenerator[Desk]:
        path = tmp_path / "draft.toml"
        path.write_text(text or to_toml(pack), encoding="utf-8")
        articles: list[Path] = []
        if article:
            articles.append(tmp_path / "story.txt")
            articles[0].write_text(article, encoding="utf-8")
        async with opened(None, size=size) as stage:
            stage.desk.ledger.write(records).result()
            stage.app.push_screen(open_review(stage.desk, path, articles))
            await stage.settle()
            yield Desk(stage, path)

    return run


async def test_accept_and_reject_are_on_the_disk_and_lead_on(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        await desk.press("a")
        assert desk.statuses == "addd"
        await desk.press("r")
        assert isinstance(desk.stage.app.screen, RejectScreen)
        await desk.press("2")
        assert desk.statuses == "ardd"
        assert desk.questions[1].note == REASONS[1]
        assert "2 of 4 decided" in desk.stage.text
        assert "3 of 4" in desk.stage.text


async def test_a_reason_is_typed_and_may_begin_with_any_letter(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        await desk.press("r", "a", "2", "enter")
        assert desk.questions[0].note == "a2"
        await desk.press("r", "escape")
        assert desk.statuses == "rddd"


async def test_undo_of_any_depth_gives_the_file_back_and_redo_repeats(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        before = desk.path.read_bytes()
        await desk.press("a", "a", "r", "1", "w", "a")
        after = desk.path.read_bytes()
        assert desk.statuses == "aara"
        await desk.press("u", "u", "u", "u")
        assert desk.path.read_bytes() == before
        assert desk.stage.text.count("Undone") == 1
        await desk.press("u", "y", "y", "y", "y")
        assert desk.path.read_bytes() == after


async def test_a_review_goes_on_where_it_was_left(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        await desk.press("a", "a")
        text = desk.path.read_text(encoding="utf-8")
    async with reviewed(text) as desk:
        assert desk.screen.review.index == 2


async def test_edit_in_place_writes_what_was_changed_and_nothing_else(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        before = desk.path.read_text(encoding="utf-8").split("\n")
        await desk.press("e")
        screen = desk.stage.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#prompt", TextArea).text = "Where is the Clyde Arc?"
        screen.query_one("#choices", TextArea).text = "Leeds\nDundee\n\nHull"
        screen.query_one("#note", Input).value = "shorter"
        await desk.press("f3", "f4", "f2")
        question = desk.questions[0]
        assert question.prompt == "Where is the Clyde Arc?"
        assert question.choices == ("Leeds", "Dundee", "Hull")
        assert question.answer.type == "place"
        assert question.id == question_id(question.prompt, question.answer)
        after = desk.path.read_text(encoding="utf-8").split("\n")
        assert len(set(before) - set(after)) == 2
        assert len(set(after) - set(before)) == 3


async def test_an_empty_prompt_is_told_and_the_form_stays(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        await desk.press("e")
        desk.stage.app.screen.query_one("#prompt", TextArea).text = " "
        await desk.press("f2")
        assert isinstance(desk.stage.app.screen, EditScreen)
        await desk.press("escape")
        assert desk.statuses == "dddd"


async def test_the_same_question_twice_is_refused(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        other = desk.questions[1]
        await desk.press("e")
        screen = desk.stage.app.screen
        screen.query_one("#prompt", TextArea).text = other.prompt
        screen.query_one("#answer", Input).value = other.answer.text
        await desk.press("f3", "f3", "f3", "f3", "f3", "f3", "f2")
        assert "asks the same" in desk.words
        assert desk.questions[0].prompt != other.prompt


async def test_spellings_go_and_come_one_by_one(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        await desk.press("c")
        assert isinstance(desk.stage.app.screen, SpellingsScreen)
        await desk.press("x")
        assert desk.questions[0].choices == ("Cardiff", "Dundee")
        await desk.press("f2", *"Glesga", "enter")
        await desk.press("f3", *"York", "enter")
        assert desk.questions[0].accept == ("Glesga",)
        assert desk.questions[0].choices == ("Cardiff", "Dundee", "York")
        await desk.press("f3", *"glasgow", "enter")
        assert "take that for right" in desk.stage.text
        await desk.press("escape", "escape", "u", "u", "u")
        assert desk.questions[0].choices == ("Leeds", "Cardiff", "Dundee")


def insisted(pack: Pack, given: str, number: int) -> tuple[Attempt, Overrule]:
    attempt = Attempt(
        id=f"{number:032x}",
        round_id="0" * 32,
        pack_id=pack.id,
        question_id=pack.questions[0].id,
        player="bo",
        given=given,
        verdict="wrong",
        reason="other_name",
        points=0,
        seconds=2.0,
        turn=0,
        asked=1,
        played_at="2026-03-14T10:00:00+00:00",
    )
    overrule = Overrule(attempt_id=attempt.id, points=500, played_at=attempt.played_at)
    return attempt, overrule


async def test_what_players_insisted_on_is_accepted_or_refused(
    reviewed: Reviewed, pack: Pack
) -> None:
    records = (*insisted(pack, "Dear Green Place", 1), *insisted(pack, "Paris", 2))
    async with reviewed(records=records) as desk:
        assert "Dear Green Place" in desk.stage.text
        await desk.press("c", "end", "x", "end", "enter")
        assert desk.questions[0].accept == ("Dear Green Place",)
        assert desk.questions[0].reject == ("Paris",)
        await desk.press("escape")
        assert "insisted" not in desk.stage.text


async def test_the_next_wording_changes_places_with_the_prompt(
    reviewed: Reviewed, pack: Pack
) -> None:
    first = pack.questions[0].model_copy(
        update={"wordings": ("Where, then?",), "id": ""}
    )
    text = to_toml(pack.model_copy(update={"questions": (first,)}))
    async with reviewed(text) as desk:
        await desk.press("w")
        assert desk.questions[0].prompt == "Where, then?"
        assert desk.questions[0].wordings == (first.prompt,)
        await desk.press("w")
        assert desk.path.read_text(encoding="utf-8") == text


async def test_an_own_question_is_asked_of_marked_words(reviewed: Reviewed) -> None:
    async with reviewed(article=ARTICLE) as desk:
        await desk.press("m", "end")
        assert "Arrows to the answer's first word" in desk.words
        for _ in range(60):
            await desk.stage.pilot.press("right")
        await desk.press("left", "enter", "right", "enter")
        screen = desk.stage.app.screen
        assert isinstance(screen, EditScreen)
        assert screen.query_one("#answer", Input).value == "Edmund Nuttall"
        screen.query_one("#prompt", TextArea).text = "Who built the Clyde Arc's arch?"
        await desk.press("f2")
        own = desk.questions[1]
        assert own.status == "accepted"
        assert own.evidence
        assert own.evidence.quote == "Its arch was built by Edmund Nuttall."
        assert ARTICLE[own.evidence.start : own.evidence.end] == own.evidence.quote
        assert own.evidence.source == "arc"
        assert own.id == question_id(own.prompt, own.answer)
        assert "Arrows" not in desk.words


async def test_marking_can_be_given_up(reviewed: Reviewed) -> None:
    async with reviewed(article=ARTICLE) as desk:
        await desk.press("m", "down", "up", "space", "left", "escape", "a")
        assert desk.statuses == "addd"


async def test_a_letter_typed_while_marking_is_no_decision(reviewed: Reviewed) -> None:
    async with reviewed(article=ARTICLE) as desk:
        await desk.press("m", "a", "r", "e", "escape")
        assert desk.statuses == "dddd"
        assert desk.stage.app.screen is desk.screen


async def test_filters_leave_some_and_say_so(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        await desk.press("a", "f2")
        assert "only draft: 3" in desk.stage.text
        await desk.press("p", "p")
        assert desk.screen.review.index == 1
        await desk.press("f2", "f2", "f3", "f5")
        assert "No question fits" in desk.stage.text
        await desk.press("a", "e", "c", "r")
        assert desk.stage.app.screen is desk.screen


async def test_a_file_changed_elsewhere_is_not_overwritten(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        text = desk.path.read_text(encoding="utf-8").replace("vehicles", "cars")
        desk.path.write_text(text, encoding="utf-8")
        await desk.press("a")
        assert isinstance(desk.stage.app.screen, ChangedScreen)
        await desk.press("escape", "a", "enter")
        assert desk.path.read_text(encoding="utf-8") == text
        await desk.press("a")
        assert desk.statuses == "addd"
        assert "cars cross" in desk.stage.text


async def test_what_another_program_left_alone_can_still_be_undone(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        await desk.press("a", "r", "1")
        text = desk.path.read_text(encoding="utf-8").replace("wrong or d", "d")
        desk.path.write_text(text, encoding="utf-8")
        await desk.press("a", "enter")
        assert desk.screen.review.index == 2
        assert "no longer be undone" in desk.words
        assert "rejected question 2" in desk.words
        await desk.press("u", "u")
        assert desk.statuses == "drdd"
        assert desk.questions[1].note == "the fact is doubtful"


@pytest.mark.parametrize(
    ("keys", "headings"),
    [
        ((), ["How a review goes"]),
        (("m",), ["Marking an answer", "How a review goes"]),
        (("r",), ["Rejecting a question"]),
        (("e",), ["Editing a question"]),
        (("c",), ["Spellings and options, one by one"]),
    ],
)
async def test_help_is_about_what_is_in_front(
    reviewed: Reviewed, keys: tuple[str, ...], headings: list[str]
) -> None:
    async with reviewed(article=ARTICLE, size=(120, 60)) as desk:
        await desk.press(*keys, "f1")
        text = desk.stage.text
        found = [text.find(heading) for heading in ("Keys", *headings)]
        assert found == sorted(found)
        assert -1 not in found
        assert "How the game counts" not in text
        front = desk.stage.app.screen_stack[-2]
        await desk.press("f1")
        assert desk.stage.app.screen is front


async def test_a_disk_that_refuses_keeps_the_review_as_the_file_is(
    reviewed: Reviewed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    async with reviewed() as desk:
        monkeypatch.setattr(Path, "replace", refuse)
        await desk.press("a")
        assert "No space left" in desk.words
        assert desk.screen.review.decided == 0


def write_editor(tmp_path: Path, *versions: str) -> str:
    """Make an editor that leaves one version after the other."""
    state = tmp_path / "versions"
    state.mkdir()
    for number, text in enumerate(versions):
        (state / f"{number}").write_text(text, encoding="utf-8")
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        f"state = pathlib.Path({str(state)!r})\n"
        "first = sorted(state.iterdir())[0]\n"
        "pathlib.Path(sys.argv[-1]).write_text(first.read_text())\n"
        "first.unlink()\n",
        encoding="utf-8",
    )
    return f"{sys.executable} {script}"


async def test_an_editor_opens_again_on_a_mistake(
    reviewed: Reviewed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good = '[[questions]]\nprompt = "Where?"\nanswer = {type="place", text="Here"}\n'
    monkeypatch.setenv("VISUAL", write_editor(tmp_path, "[[questions]]\n", good))
    async with reviewed() as desk:
        driver = desk.stage.app._driver  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - the headless one cannot be suspended
        monkeypatch.setattr(type(driver), "can_suspend", True)
        await desk.stage.pilot.press("E")
        await desk.stage.until(lambda: isinstance(desk.stage.app.screen, MistakeScreen))
        await desk.stage.pilot.pause()
        assert "has no prompt" in desk.stage.text
        await desk.stage.pilot.press("enter")
        await desk.stage.until(lambda: desk.stage.app.screen is desk.screen)
        await desk.stage.settle()
        assert desk.questions[0].prompt == "Where?"
        await desk.press("u")
        assert desk.questions[0].prompt.startswith("In which city")


async def test_comments_of_a_hand_written_file_stay(reviewed: Reviewed) -> None:
    text = (
        "# mine\ntitle = 'x' # t\n\n# one\n[[questions]]\nprompt = 'A?' # p\n"
        "answer = {type='phrase',text='a'}\n# end\n"
    )
    async with reviewed(text) as desk:
        await desk.press("a")
        lines = desk.path.read_text(encoding="utf-8").split("\n")
        assert [line for line in lines if line not in text.split("\n")] == [
            'status = "accepted"'
        ]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 12)])
async def test_hostile_text_is_shown_and_does_nothing(
    reviewed: Reviewed, size: tuple[int, int]
) -> None:
    nasty = "[sic] [/] [@click=app.quit]x[/] \\u001b]52;c;eA==\\u0007\\u202e" * 9
    text = (
        f'title = "{nasty}"\n[[sources]]\ntitle = "{nasty}"\n[[questions]]\n'
        f'prompt = "{nasty}"\nanswer = {{ type = "phrase", text = "{nasty}" }}\n'
        f'accept = ["{nasty}"]\nchoices = ["{nasty}2"]\nkind = "{nasty}"\n'
        f'note = "{nasty}"\n[questions.evidence]\nquote = "{nasty}"\n'
    )
    async with reviewed(text, size=size) as desk:
        stored = desk.questions[0]
        for keys in (("s",), ("s",), ("c",), ("escape", "e"), ("f2", "r"), ("escape",)):
            await desk.press(*keys)
            assert desk.stage.app.is_running
            assert not FORBIDDEN.search(desk.stage.text.replace("\n", ""))
            assert "[sic]" in desk.stage.text or keys[-1] == "r"
        assert desk.questions[0] == stored
        await desk.press("m", "space", "enter", "escape", "f3", "f1")
        assert not FORBIDDEN.search(desk.stage.text.replace("\n", ""))


@pytest.mark.parametrize("size", [(120, 40), (40, 12)])
async def test_question_and_source_are_in_reach_at_every_size(
    reviewed: Reviewed, size: tuple[int, int]
) -> None:
    async with reviewed(article=ARTICLE, size=size) as desk:
        assert "In which city" in desk.stage.text
        assert ("twenty years" in desk.stage.text) == (size[0] > 60)
        await desk.press("s")
        assert ("twenty years" in desk.stage.text) == (size[0] < 60)
        await desk.press("s", "a")
        assert desk.statuses == "addd"


async def test_a_thousand_questions_open_and_are_decided(
    reviewed: Reviewed, pack: Pack
) -> None:
    many = [
        replace_prompt(pack.questions[0], f"In which city is bridge {n}?")
        for n in range(1000)
    ]
    text = to_toml(pack.model_copy(update={"questions": tuple(many)}))
    async with reviewed(text) as desk:
        await desk.press("a", "a")
        assert "2 of 1000 decided" in desk.stage.text


def replace_prompt(question: Question, prompt: str) -> Question:
    return question.model_copy(update={"prompt": prompt, "id": ""})


async def test_pictures(reviewed: Reviewed, snapshot: Snapshot) -> None:
    async with reviewed(article=ARTICLE) as desk:
        await desk.press("a")
        snapshot(desk.stage.app, "review")
        await desk.press("c")
        snapshot(desk.stage.app, "review_spellings")
        await desk.press("escape", "r")
        snapshot(desk.stage.app, "review_reject")


async def test_edit_picture(reviewed: Reviewed, snapshot: Snapshot) -> None:
    async with reviewed() as desk:
        await desk.press("e")
        for area in desk.stage.app.screen.query(TextArea):
            area.cursor_blink = False
        snapshot(desk.stage.app, "review_edit")
