"""The round on the screen."""

import pytest
from textual import events
from textual.containers import VerticalScroll

from quizgen.core.answer import Answer
from quizgen.core.attempt import Attempt
from quizgen.core.pack import Pack
from quizgen.game.round import Asking
from quizgen.game.rules import Rules
from quizgen.settings import Settings
from quizgen.tui.playing import begin
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.leave import LeaveScreen
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.screens.small import SmallScreen
from quizgen.tui.widgets.answer import AnswerInput
from tests.tui.conftest import Open, Stage


def asking(stage: Stage) -> Asking:
    screen = stage.app.screen
    assert isinstance(screen, RoundScreen)
    assert screen.state
    assert isinstance(screen.state.phase, Asking)
    return screen.state.phase


@pytest.fixture
def speed(pack: Pack) -> Pack:
    """Only the question whose answer is 70 km/h."""
    return pack.model_copy(update={"questions": pack.questions[2:3]})


async def test_a_right_answer_is_shown_with_its_proof(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        assert "+ correct  +1,000" in stage.text
        assert "“The ostrich lays the largest egg" in stage.text
        assert "Field Notes, 2 November 2025" in stage.text
        assert "https://fieldnotes.example/ostrich" in stage.text
        assert "saved" in stage.text


async def test_answers_typed_ahead_in_one_burst_are_all_taken(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        for word in ("oslo", "paris", "rome"):
            for letter in word:
                stage.app.post_message(events.Key(letter, letter))
            stage.app.post_message(events.Key("enter", "\r"))
        await stage.settle()
        assert [a.given for a in stage.store.attempts()] == ["oslo", "paris", "rome"]


async def test_a_burst_of_keys_chooses_an_option_of_each_question(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(mode="choice")) as stage:
        await stage.press("enter")
        for key in ("2", "enter", "3", "enter", "1"):
            letter = None if key == "enter" else key
            stage.app.post_message(events.Key(key, letter))
        await stage.settle()
        assert [a.given for a in stage.store.attempts()] == ["2", "3", "1"]


async def test_a_key_that_goes_on_does_not_choose_what_was_not_yet_seen(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(mode="choice")) as stage:
        await stage.press("enter", "2", "3")
        assert stage.store.count() == 1
        assert asking(stage).tries == ()
        assert not stage.app.screen.query_one(AnswerInput).value


async def test_typing_goes_on_to_the_next_question(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        await stage.press("g")
        assert "Question 2 of 4" in stage.text
        assert stage.app.screen.query_one(AnswerInput).value == "g"


async def test_the_input_keeps_the_focus_and_is_emptied(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        field = stage.app.screen.query_one(AnswerInput)
        await stage.answer("ostrich")
        assert (field.value, field.has_focus) == ("", True)
        await stage.press("enter")
        assert (field.value, field.has_focus) == ("", True)


async def test_an_empty_line_is_no_answer(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "enter")
        await stage.answer("   ")
        assert stage.store.count() == 0


async def test_a_close_answer_asks_back_and_leaves_one_try(
    opened: Open, speed: Pack
) -> None:
    async with opened(speed) as stage:
        await stage.press("enter")
        await stage.answer("70")
        assert "~ close" in stage.text
        assert "70 what?" in stage.text
        await stage.answer("70 km/h")
        assert "+ correct" in stage.text
        assert [a.verdict for a in stage.store.attempts()] == ["close", "correct"]


async def test_an_overrule_counts_and_is_stored(opened: Open, speed: Pack) -> None:
    async with opened(speed) as stage:
        await stage.press("enter")
        await stage.answer("fast")
        assert "x wrong" in stage.text
        await stage.press("f4")
        assert "+ correct  +1,000" in stage.text
        (overrule,) = stage.store.overrules()
        assert overrule.attempt_id == stage.store.attempts()[0].id


async def test_the_deadline_ends_the_question(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(seconds=5)) as stage:
        await stage.press("enter")
        stage.wait(5)
        await stage.tick()
        assert "Time is up." in stage.text
        assert [a.reason for a in stage.store.attempts()] == ["late"]


async def test_the_last_seconds_are_said_in_words(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        stage.wait(21)
        await stage.tick()
        assert "last 10:  9 s" in stage.text


async def test_the_clock_stands_while_the_terminal_has_no_focus(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        stage.app.post_message(events.AppBlur())
        await stage.settle()
        stage.wait(1000)
        await stage.tick()
        stage.app.post_message(events.AppFocus())
        await stage.settle()
        assert asking(stage).clock.left(stage.desk.monotonic()) == 30


async def test_the_clock_stands_while_help_covers_the_round(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "f1")
        stage.wait(1000)
        await stage.press("escape")
        assert asking(stage).clock.left(stage.desk.monotonic()) == 30


async def test_a_pause_of_the_players_own_outlasts_help(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "f5", "f1", "escape")
        assert asking(stage).clock.paused is not None
        assert "egg" not in stage.text
        await stage.press("f5")
        assert asking(stage).clock.paused is None
        assert "egg" in stage.text


async def test_more_time_is_given_as_often_as_wanted(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "f6", "f6")
        assert asking(stage).clock.left(stage.desk.monotonic()) == 90


async def test_without_a_clock_none_is_shown(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(seconds=0)) as stage:
        await stage.press("enter")
        assert "no clock" in stage.text
        assert "Longer" not in stage.text


async def test_a_key_is_a_whole_answer_in_multiple_choice(
    opened: Open, speed: Pack
) -> None:
    async with opened(speed, Settings(mode="choice")) as stage:
        await stage.press("enter")
        assert "4  70 km/h" in stage.text
        await stage.press("4")
        assert "+ correct" in stage.text
        (attempt,) = stage.store.attempts()
        assert (attempt.given, attempt.mode) == ("4", "choice")


async def test_leaving_shows_the_result_of_what_was_played(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        await stage.press("escape")
        assert isinstance(stage.app.screen, LeaveScreen)
        await stage.press("escape")
        assert isinstance(stage.app.screen, RoundScreen)
        await stage.press("escape", "enter")
        assert isinstance(stage.app.screen, ResultScreen)
        assert "1 of 4 right" in stage.text


async def test_leaving_before_the_first_answer_goes_home(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "escape", "enter")
        assert isinstance(stage.app.screen, HomeScreen)


async def test_a_round_that_was_never_laid_out_asks_nothing(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        screen = RoundScreen(stage.desk, begin(stage.desk, pack, Rules(), ("Ada",)))
        screen.on_mount()
        assert screen.state is None


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
async def test_clock_question_and_input_are_seen_at_every_size(
    opened: Open, pack: Pack, size: tuple[int, int]
) -> None:
    async with opened(pack, size=size) as stage:
        await stage.press("enter")
        lines = stage.text.splitlines()
        assert "30 s" in lines[1]
        assert any("Which bird lays" in line for line in lines)
        assert any("Type your answer" in line for line in lines[-4:])
        await stage.answer("ostrich")
        assert "+ correct" in stage.text


LONG = (
    "Which of these four towns on the coast lost its old lighthouse in the storm of "
    "last November, and the bridge beside it some days later in the same week?"
)


@pytest.mark.parametrize("prompt", ["Which town?", LONG[:102], LONG])
async def test_all_options_are_seen_in_the_smallest_window(
    opened: Open, pack: Pack, prompt: str
) -> None:
    towns = ("Ardrossan", "Berwick", "Cullen", "Dunbar")
    question = pack.questions[0].model_copy(
        update={
            "prompt": prompt,
            "answer": Answer(type="place", text=towns[0]),
            "choices": towns[1:],
        }
    )
    quiz = pack.model_copy(update={"questions": (question,)})
    settings = Settings(mode="choice", questions=1)
    async with opened(quiz, settings, size=(40, 12)) as stage:
        await stage.press("enter")
        screen = stage.app.screen
        assert isinstance(screen, RoundScreen)
        assert screen.state
        assert prompt.split(maxsplit=1)[0] in stage.text
        assert prompt.rsplit(maxsplit=1)[-1] in stage.text
        for town in towns:
            assert town in stage.text
        await stage.pilot.resize_terminal(80, 24)
        await stage.settle()
        assert "Question 1 of 1" in stage.text


async def test_the_question_scrolls_while_the_input_keeps_the_focus(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, size=(40, 12)) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        scroll = stage.app.screen.query_one("#stage", VerticalScroll)
        before = scroll.scroll_y
        await stage.press("pagedown")
        assert scroll.scroll_y > before
        await stage.press("pageup", "pageup")
        assert scroll.scroll_y == 0
        assert stage.app.screen.query_one(AnswerInput).has_focus


async def test_a_bot_plays_fifty_rounds(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        await stage.press("enter")
        for _ in range(50):
            screen = stage.app.screen
            assert isinstance(screen, RoundScreen)
            for text in ("no idea", "", "no idea", ""):
                screen.post_message(AnswerInput.Given(text))
            await stage.until(lambda: isinstance(stage.app.screen, ResultScreen))
            assert len(stage.app.screen_stack) == 2
            stage.app.post_message(events.Key("enter", "\r"))
            await stage.until(lambda: isinstance(stage.app.screen, RoundScreen))
        await stage.settle()
        assert stage.store.count() == 100


async def test_what_is_stored_says_how_it_was_played(opened: Open, pack: Pack) -> None:
    settings = Settings(strictness="lenient", scoring="accuracy", player="Bo")
    async with opened(pack, settings) as stage:
        await stage.press("enter")
        stage.wait(4)
        await stage.answer("ostrich")
        (attempt,) = stage.store.attempts()
        assert attempt == Attempt(
            id=attempt.id,
            round_id=f"{7:032x}",
            pack_id="bridges-and-birds",
            question_id=pack.questions[3].id,
            player="Bo",
            given="ostrich",
            verdict="correct",
            reason="exact",
            points=1000,
            seconds=4.0,
            turn=0,
            asked=4,
            played_at="2026-03-14T10:00:00+00:00",
            strictness="lenient",
            scoring="accuracy",
        )


async def test_a_window_may_change_its_size_while_an_answer_is_typed(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        await stage.type("ost")
        for width, height in ((40, 12), (120, 40), (39, 11), (60, 18), (80, 24)):
            await stage.pilot.resize_terminal(width, height)
            await stage.settle()
            covered = isinstance(stage.app.screen, SmallScreen)
            assert covered == (width < 40)
            assert ("40 x 12 is needed" in stage.text) == covered
            assert ("Which bird lays" in stage.text) != covered
        await stage.type("rich")
        await stage.press("enter")
        assert [a.given for a in stage.store.attempts()] == ["ostrich"]
