"""The settings on the screen."""

from quizgen.settings import Settings
from tests.tui.conftest import Open


async def test_each_setting_is_shown_with_meaning_and_origin(opened: Open) -> None:
    settings = Settings(player="Ada [x]", seconds=45)
    async with opened(None, settings, size=(200, 60)) as stage:
        await stage.press("f8")
        assert "player  Ada [x]  from default" in stage.text
        assert "seconds  45.0  from default" in stage.text
        assert "Seconds for each question; 0 for no clock." in stage.text
        for name in Settings.model_fields:
            assert f"{name}  " in stage.text
        assert "config.toml" in "".join(stage.text.split())
