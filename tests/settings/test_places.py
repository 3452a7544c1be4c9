"""The folders that are a user's own."""

from pathlib import Path

from quizgen.settings import find_places


def test_each_variable_overrides_its_folder(tmp_path: Path) -> None:
    places = find_places(
        {
            "QUIZGEN_CONFIG_DIR": str(tmp_path / "c"),
            "QUIZGEN_DATA_DIR": str(tmp_path / "d"),
            "QUIZGEN_STATE_DIR": str(tmp_path / "s"),
        }
    )
    assert places.config_file == tmp_path / "c" / "config.toml"
    assert places.packs == tmp_path / "d" / "packs"
    assert places.state == tmp_path / "s"


def test_finding_places_creates_nothing(tmp_path: Path) -> None:
    find_places({"QUIZGEN_DATA_DIR": str(tmp_path / "new")})
    assert list(tmp_path.iterdir()) == []


def test_an_empty_variable_counts_as_not_given() -> None:
    assert find_places({"QUIZGEN_DATA_DIR": ""}) == find_places({})


def test_the_platforms_folders_are_named_after_the_program() -> None:
    places = find_places({})
    assert all("quizgen" in str(p) for p in (places.config, places.data, places.state))
