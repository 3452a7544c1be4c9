"""Packs that ship and packs of the user."""

from pathlib import Path

import pytest

from quizgen.errors import InputError
from quizgen.formats.shelf import find_pack, list_packs, shipped_folder
from quizgen.settings import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(config=tmp_path, data=tmp_path, state=tmp_path)
    places.packs.mkdir()
    for name in ("moon", "apples"):
        (places.packs / f"{name}.toml").write_text("", "utf-8")
    return places


def test_the_shipped_packs_folder_is_found_in_a_checkout() -> None:
    assert shipped_folder().name == "questions"
    assert shipped_folder().is_dir()


def test_own_packs_come_last_and_by_name(places: Places) -> None:
    own = list_packs(places)[-2:]
    assert [path.name for path in own] == ["apples.toml", "moon.toml"]


def test_a_user_without_a_packs_folder_has_no_own_packs(tmp_path: Path) -> None:
    places = Places(config=tmp_path, data=tmp_path / "no", state=tmp_path)
    assert all(path.parent == shipped_folder() for path in list_packs(places))


def test_a_pack_is_found_by_name_and_by_path(places: Places) -> None:
    path = places.packs / "moon.toml"
    assert find_pack("moon", places) == path
    assert find_pack(str(path), places) == path


def test_a_misspelt_name_is_answered_with_the_nearest(places: Places) -> None:
    with pytest.raises(InputError, match="did you mean apples"):
        find_pack("aples", places)


@pytest.mark.parametrize("name", ["../moon", "nowhere/moon.toml", "gone.toml", "moon/"])
def test_a_path_is_never_looked_up_as_a_name(places: Places, name: str) -> None:
    with pytest.raises(InputError, match="no such pack"):
        find_pack(name, places)
