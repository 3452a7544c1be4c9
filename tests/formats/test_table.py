"""The page on formats."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_on_formats_tells_what_the_formats_declare() -> None:
    script = ROOT / ".github" / "scripts" / "tell_formats.py"
    told = subprocess.run(
        [sys.executable, script], check=True, capture_output=True, text=True
    )
    assert told.stdout == (ROOT / ".github" / "FORMATS.md").read_text("utf-8")
