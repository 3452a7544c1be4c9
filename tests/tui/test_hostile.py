"""A hostile pack on every screen: nothing is lost, run, or sent to the terminal."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.attempt import Mode
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.settings import Settings
from quizgen.text import FORBIDDEN
from quizgen.tui.screens.result import ResultScreen
from tests.tui.conftest import Open, Stage

MARKUP = "[sic] [he] [$5m] [/] [@click=app.quit]x[/] \\[b]"
CONTROLS = "\x1b]52;c;ZXZpbA==\x07\x1b[31m\x9b2J\u202eevil\u2066\ufeff\x00"
NASTY = f"{MARKUP}{CONTROLS}"
SHOWN = "[sic] [he] [$5m] [/]"


@pytest.fixture
def nasty() -> Pack:
    """Markup, escape sequences and 5,000 characters wherever there is text."""
    long = f"{NASTY} " * 60
    return Pack(
        id="nasty",
        title=NASTY,
        description=NASTY + long,
        tags=(NASTY,),
        sources=(
            Source(
                title=NASTY, publisher=NASTY, url=f"https://{NASTY}", published=NASTY
            ),
        ),
        questions=tuple(
            Question(
                prompt=f"{NASTY} {number} {long if number else ''}",
                answer=Answer(type="phrase", text=f"{MARKUP} answer"),
                choices=(NASTY, f"{MARKUP} 2"),
                contrast=(MARKUP,),
                evidence=Evidence(quote=f"{NASTY} {MARKUP} answer {NASTY}"),
                explanation=long,
            )
            for number in range(2)
        ),
    )


def check(stage: Stage) -> None:
    assert not FORBIDDEN.search(stage.text.replace("\n", ""))
    assert stage.app.is_running


@pytest.mark.parametrize("mode", ["typed", "choice", "gap"])
@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_every_screen_shows_it_and_does_nothing_else(
    opened: Open, nasty: Pack, mode: Mode, size: tuple[int, int]
) -> None:
    settings = Settings(mode=mode, player=NASTY[:40])
    async with opened(nasty, settings, size=size) as stage:
        check(stage)
        assert SHOWN in stage.text
        await stage.press("enter", "f2")
        check(stage)
        await stage.answer(NASTY)
        check(stage)
        await stage.press("f4", "enter")
        await stage.answer(f"{MARKUP} answer")
        check(stage)
        await stage.press("enter")
        check(stage)
        await stage.press("f3")
        check(stage)
        assert "[sic] [he]" in stage.text
        await stage.press("escape", "f4")
        check(stage)
        await stage.press("escape", "f1")
        check(stage)
        await stage.press("escape", "f5")
        check(stage)
        await stage.press("escape", "f7")
        check(stage)
        assert "[sic]" in stage.text
        await stage.press("escape", "f9", "enter")
        check(stage)
        await stage.press("escape", "f2")
        check(stage)


async def test_a_hostile_problem_is_shown_as_it_is(opened: Open, nasty: Pack) -> None:
    broken = {"a.toml": f"'{MARKUP}' = 1\n"}
    async with opened(nasty, extra=broken) as stage:
        check(stage)
        assert "[sic]" in stage.text


ODD = (
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",  # right to left
    "\U0001f469\u200d\U0001f680\U0001f1f3\U0001f1f4 e\u0301\u0323\u0316",
    "x" * 5_000,
    "word " * 1_000,
)


@pytest.mark.parametrize("mode", ["typed", "choice", "gap"])
async def test_odd_words_and_empty_choices_are_played_to_the_end(
    opened: Open, mode: Mode
) -> None:
    questions = tuple(
        Question(
            prompt=f"{odd} {number}",
            answer=Answer(type="phrase", text=odd),
            choices=("", " ", odd, f"{odd} other"),
            contrast=("",),
            accept=("",),
            evidence=Evidence(quote=f"{odd} stands here. {odd}"),
        )
        for number, odd in enumerate(ODD)
    )
    pack = Pack(title=ODD[0] + ODD[1], tags=("", ODD[2]), questions=questions)
    async with opened(pack, Settings(mode=mode, seconds=0), size=(40, 12)) as stage:
        await stage.press("enter")
        for _ in questions:
            check(stage)
            await stage.press("f2", "f2")
            await stage.answer("1")
            await stage.answer("2")
            check(stage)
            await stage.press("enter")
        while not isinstance(stage.app.screen, ResultScreen):
            await stage.press("f3", "enter")
        check(stage)
        assert {a.turn for a in stage.store.attempts()} == {0, 1, 2, 3}
