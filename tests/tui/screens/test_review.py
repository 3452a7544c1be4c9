"""The review screen: decisions that are on the disk at once."""

from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from quizgen.core.pack import Pack
from quizgen.core.question import Question, question_id
from quizgen.text import FORBIDDEN
from quizgen.tui.screens.changed import ChangedScreen
from quizgen.tui.screens.edit import EditScreen
from quizgen.tui.screens.reject import REASONS, RejectScreen
from tests.dumps import to_toml
from tests.tui.conftest import Snapshot
from tests.tui.screens.conftest import ARTICLE, Reviewed


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
