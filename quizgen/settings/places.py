"""Where a user's files lie on this platform."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Places:
    """The three folders that are a user's own; none of them need exist."""

    config: Path
    data: Path
    state: Path

    @property
    def config_file(self) -> Path:
        """The settings, written by hand."""
        return self.config / "config.toml"

    @property
    def packs(self) -> Path:
        """The user's own packs, one TOML file each."""
        return self.data / "packs"

    @property
    def articles(self) -> Path:
        """Texts of articles that packs were made from, named by their SHA-256."""
        return self.data / "articles"

    @property
    def scores(self) -> Path:
        """The database of attempts."""
        return self.data / "scores.sqlite"


def find_places(environ: Mapping[str, str]) -> Places:
    """Find the folders; nothing is created.

    Args:
        environ: `QUIZGEN_CONFIG_DIR`, `QUIZGEN_DATA_DIR` and `QUIZGEN_STATE_DIR` win
            over the platform's conventions, unless they are empty.
    """
    dirs = platformdirs.PlatformDirs("quizgen", appauthor=False)

    def place(variable: str, usual: Path) -> Path:
        given = environ.get(variable, "")
        return Path(given).expanduser() if given else usual

    return Places(
        config=place("QUIZGEN_CONFIG_DIR", dirs.user_config_path),
        data=place("QUIZGEN_DATA_DIR", dirs.user_data_path),
        state=place("QUIZGEN_STATE_DIR", dirs.user_state_path),
    )
