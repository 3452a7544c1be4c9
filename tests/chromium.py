"""A real browser without a window, for tests of exported pages and the served game."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",  # build machines run as root, where the sandbox refuses to start
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


@contextmanager
def open_browser(profile: Path) -> Generator[Chrome]:
    """Give a browser that sees only this machine, and end its processes afterwards.

    Both programs are named by path, so that nothing is looked for or downloaded. What
    the console says is kept: `browser.get_log("browser")`.

    Args:
        profile: An empty folder for its files.
    """
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        pytest.skip("needs chromium and chromedriver: apt install chromium-driver")
    options = ChromeOptions()
    options.binary_location = chromium
    for argument in (*ARGUMENTS, f"--user-data-dir={profile}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = Chrome(options=options, service=ChromeService(executable_path=driver))
    try:
        yield browser
    finally:
        browser.quit()
