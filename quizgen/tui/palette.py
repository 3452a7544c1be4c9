"""The command palette: every key of the screen in front as an action with a name."""

from collections.abc import Iterator
from functools import partial

from textual.app import App, SystemCommand
from textual.dom import DOMNode
from textual.screen import Screen


def key_commands(app: App[None], screen: Screen[object]) -> Iterator[SystemCommand]:
    """Make a command of each key that works on a screen."""

    async def run(action: str, node: DOMNode) -> None:
        await app.run_action(action, node)

    for one in screen.active_bindings.values():
        binding = one.binding
        if binding.id and binding.description and one.enabled:
            words = f"Key: {app.get_key_display(binding)}"
            command = partial(run, binding.action, one.node)
            yield SystemCommand(binding.description, words, command)
