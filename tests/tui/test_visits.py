"""When the home screen was last looked at."""

import math
from pathlib import Path

import pytest

from quizgen.tui.visits import visit


def test_each_visit_tells_of_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "state/visit"
    assert visit(file, 1000.4) == math.inf
    assert visit(file, 2000.0) == 1000.0
    assert visit(file, 3000.0) == 2000.0


@pytest.mark.parametrize("content", [b"", b"soon", b"nan", b"-1", b"\xff"])
def test_a_broken_file_is_a_first_visit(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "visit"
    file.write_bytes(content)
    assert visit(file, 5.0) == math.inf
    assert visit(file, 6.0) == 5.0


def test_a_folder_that_cannot_be_written_is_always_a_first_visit(
    tmp_path: Path,
) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    assert visit(tmp_path / "state/visit", 5.0) == math.inf
    assert visit(tmp_path / "state/visit", 6.0) == math.inf
