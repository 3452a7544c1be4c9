"""A round with a host: the question fills the room, points are given by number keys."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Digits, Static

from quizgen.core.pack import Pack
from quizgen.game.hosting import HostedRound
from quizgen.game.turn import Turn
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME
from quizgen.tui.widgets.keybar import KeyBar
from quizgen.tui.widgets.ruling import proof
from quizgen.tui.words import counted


class HostingScreen(Screen[None]):
    """Shows questions to a room.

    Args:
        pack: Where the questions come from.
        state: The round as it begins.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,right", "go_on", "Answer, next", id="hosting.on"),
        Binding("left", "go_back", "Back", id="hosting.back"),
        *(
            Binding(f"{n}", f"award({n - 1})", f"Team {n}", id=f"hosting.team_{n}")
            for n in range(1, 9)
        ),
        Binding("backspace", "take_back", "Undo", id="hosting.undo"),
        Binding("escape", "dismiss", "End", id="hosting.end"),
    ]

    def __init__(self, pack: Pack, state: HostedRound) -> None:
        super().__init__()
        self._pack = pack
        self.hosted = state
        """The round as it is."""

    def compose(self) -> ComposeResult:
        """Lay out the question large, and the teams below."""
        yield Static(id="place")
        with VerticalScroll(id="room", can_focus=False):
            yield Static(id="asked")
            yield Static(id="told")
        with Horizontal(id="teams"):
            for number in range(1, len(self.hosted.teams) + 1):
                with Vertical():
                    yield Digits("0", id=f"points-{number}")
                    yield Static(id=f"team-{number}")
        yield KeyBar(show_command_palette=False)

    def on_mount(self) -> None:
        """Ask the first question."""
        self._draw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the numbers of the teams that play."""
        match action, parameters:
            case "award", (int() as team,):
                return team < len(self.hosted.teams)
            case "take_back", _:
                return bool(self.hosted.awards)
            case _:
                return True

    def action_go_on(self) -> None:
        """Reveal, or ask the next question."""
        self._show(self.hosted.go_on())

    def action_go_back(self) -> None:
        """Go a step back."""
        self._show(self.hosted.go_back())

    def action_award(self, team: int) -> None:
        """Give a team a point."""
        self._show(self.hosted.award(team))

    def action_take_back(self) -> None:
        """Take the last point back."""
        self._show(self.hosted.take_back())

    def _show(self, state: HostedRound) -> None:
        self.hosted = state
        self._draw()
        self.refresh_bindings()

    def _draw(self) -> None:
        state = self.hosted
        question = state.question
        place = f"Question {state.position + 1} of {len(state.questions)}"
        title = (f"   {safe(self._pack.title)}", MUTED)
        self.query_one("#place", Static).update(
            Content.assemble((place, "bold"), title)
        )
        words = Content.styled(safe(question.prompt), "bold")
        self.query_one("#asked", Static).update(words)
        told = self.query_one("#told", Static)
        told.display = state.is_revealed
        answer = Content.styled(safe(question.answer.text), NAME)
        shown = proof(self._pack, Turn(question=question, prompt=question.prompt))
        told.update(Content("\n\n").join([answer, *shown]))
        for number, team in enumerate(state.teams, 1):
            points = state.points(number - 1)
            self.query_one(f"#points-{number}", Digits).update(f"{points}")
            # In words too: a low window has no room for the large figures.
            words = (f"  {counted(points, 'point')}", MUTED)
            name = Content.assemble((f"{number} ", KEY), safe(team), words)
            self.query_one(f"#team-{number}", Static).update(name)
