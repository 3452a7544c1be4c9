"""The game in a real browser, and what the command says."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.support.ui import WebDriverWait

from quizgen.settings import Places
from quizgen.stores.sqlite import SqliteStore
from tests.chromium import open_browser
from tests.processes import children, ends

Run = Callable[..., Any]

PACK = """
title = "Birds"
[[questions]]
prompt = "Which bird lays the largest egg?"
answer = { type = "phrase", text = "ostrich" }
evidence = { quote = "The ostrich lays the largest egg." }
[[questions]]
prompt = "Which bird flies backwards?"
answer = { type = "phrase", text = "hummingbird" }
"""
PICTURE = Path(__file__).parents[2] / ".github/images/browser.png"
RENEW = "RENEW_SNAPSHOTS"
PATIENCE = 120
"""Seconds that a browser may take on a machine with other work; it needs two."""

CATCH = """
Object.defineProperty(Object.prototype, "terminal", {
  configurable: true,
  set(found) {
    if (found && found.buffer) window.caught = found;
    Object.defineProperty(this, "terminal",
      {value: found, writable: true, configurable: true, enumerable: true});
  },
});
"""
"""Lets the page's script, which keeps its terminal to itself, show it to the test."""
SHOWN = """
const lines = [], buffer = window.caught.buffer.active;
for (let row = 0; row < window.caught.rows; row++)
  lines.push(buffer.getLine(row).translateToString(true));
return lines.join("\\n");
"""
FETCHED = "return performance.getEntriesByType('resource').map(one => one.name)"


@pytest.fixture
def page(tmp_path: Path) -> Generator[Any]:
    """Give a browser with a window of its own."""
    browser: Any  # Selenium leaves most of its types open
    with open_browser(tmp_path / "browser") as browser:
        browser.set_window_size(900, 640)
        script = {"source": CATCH}
        browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", script)
        yield browser


@pytest.fixture
def url(tmp_path: Path, places: Places) -> Generator[str]:
    """Serve the game; afterwards no process of it may be left."""
    places.packs.mkdir(parents=True)
    (places.packs / "birds.toml").write_text(PACK, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "quizgen", "serve", "--port", "0"],
        stderr=subprocess.PIPE,
        env=os.environ | {"QUIZGEN_PLAYER": "ada", "QUIZGEN_SECONDS": "0"},
        cwd=tmp_path,
    ) as server:
        assert server.stderr
        said = server.stderr.readline().decode()
        yield said.split()[3]
        games = children(server.pid)
        server.send_signal(signal.SIGINT)
        assert server.stderr.read() == b""
    assert server.returncode == 0
    assert len(games) == 1
    assert all(map(ends, games))


def test_a_round_is_played_in_a_browser(url: str, page: Any, places: Places) -> None:
    def see(*words: str) -> str:
        def look(_: Chrome) -> str:
            shown: str = page.execute_script(SHOWN)
            return shown if all(word in shown for word in words) else ""

        return WebDriverWait(page, PATIENCE, 0.05).until(look)

    def press(*keys: str) -> None:
        ActionChains(page).send_keys(*keys).perform()

    page.get(url)
    WebDriverWait(page, PATIENCE, 0.05).until(
        lambda _: page.execute_script("return !!window.caught")
    )
    see("Q U I Z G E N", "Perseverance")
    press("birds")
    see("Birds", "2 questions")
    press(Keys.ENTER)
    answers = {"largest egg": "ostrich", "backwards": "penguin"}
    asked = see("Question 1 of 2", "Type your answer", "?")
    order = sorted(answers, key=lambda words: words not in asked)
    for number, words in enumerate(order, 1):
        see(f"Question {number} of 2", "Type your answer", words)
        given = answers[words]
        press(given, Keys.ENTER)
        see("+ correct" if given == "ostrich" else "x wrong", "Enter:")
        if given == "ostrich":
            see("The ostrich lays the largest egg.")
            if os.environ.get(RENEW) == "1":
                page.save_screenshot(str(PICTURE))
        press(Keys.ENTER)
    see("1 of 2 right")

    store = SqliteStore(places.scores)
    found = {(a.player, a.given, a.verdict, a.asked) for a in store.attempts()}
    store.close()
    assert found == {("ada", "ostrich", "correct", 2), ("ada", "penguin", "wrong", 2)}
    fetched: list[str] = page.execute_script(FETCHED)
    assert fetched
    assert all(address.startswith(url) for address in fetched)
    complaints = page.get_log("browser")
    assert [one for one in complaints if one["level"] == "SEVERE"] == []


def test_a_port_that_is_taken_is_told(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("serve", "--port", port)
    assert result.code == 3
    assert f"127.0.0.1:{port}: cannot listen" in result.err
    assert "--port 0" not in result.out
    assert "choose another port" in result.err


def test_other_machines_are_let_in_with_a_warning(run: Run) -> None:
    # An address for documentation: no machine has it, so nothing is opened.
    result = run("serve", "--host", "203.0.113.1", "--port", "0")
    assert "everybody who can reach 203.0.113.1" in result.err
    assert result.code == 3


def test_without_its_package_it_names_the_extra(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "quizgen.cli.serving", raising=False)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    result = run("serve")
    assert result.code == 2
    assert 'pip install "quizgen[serve]"' in result.err
