"""The sheet on paper, in a real browser."""

import re
from base64 import b64decode
from collections.abc import Generator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from quizgen.core.pack import Pack
from quizgen.formats.print import PrintFormat
from tests.chromium import open_browser
from tests.dumps import dumped


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Generator[Any]:
    with open_browser(tmp_path_factory.mktemp("profile")) as opened:
        browser: Any = opened
        yield browser


def open_sheet(browser: Any, pack: Pack, folder: Path) -> None:
    path = folder / "sheet.html"
    path.write_bytes(dumped(PrintFormat(), pack))
    browser.get_log("browser")
    browser.get(path.as_uri())


def pages(browser: Any) -> int:
    """Print to PDF and count the pages."""
    printed = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    return len(re.findall(rb"/Type\s*/Page\b", b64decode(printed["data"])))


def test_the_key_begins_on_a_page_of_its_own(
    browser: Any, pack: Pack, tmp_path: Path
) -> None:
    open_sheet(browser, pack, tmp_path)
    whole = pages(browser)
    browser.execute_script("document.querySelector('#key').style.display = 'none'")
    assert (pages(browser), whole) == (1, 2)
    assert browser.get_log("browser") == []


def test_a_long_sheet_flows_over_several_pages(
    browser: Any, pack: Pack, tmp_path: Path
) -> None:
    many = pack.model_copy(update={"questions": pack.questions * 15})
    open_sheet(browser, many, tmp_path)
    assert pages(browser) > 3


def test_hostile_texts_are_printed_as_they_are(
    browser: Any, hostile: Pack, tmp_path: Path
) -> None:
    open_sheet(browser, hostile, tmp_path)
    read = "[...document.querySelectorAll('{}')].map((e) => e.textContent)"

    def texts(selector: str) -> list[str]:
        found: list[str] = browser.execute_script(f"return {read.format(selector)}")
        return found

    evidence = [q.evidence for q in hostile.questions if q.evidence]
    assert browser.title == hostile.title
    assert texts("main > ol > li > p") == [q.prompt for q in hostile.questions]
    assert texts("#key b") == [q.answer.text for q in hostile.questions]
    assert texts("blockquote") == [one.quote for one in evidence]
    assert browser.execute_script("return window.hacked") is None
    assert browser.get_log("browser") == []
    assert texts("script, img, style ~ style") == []


class Links(HTMLParser):
    """Collects the addresses that a page leads to."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.addresses: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the address of a link."""
        if tag == "a":
            self.addresses.append(dict(attrs)["href"])


def test_only_addresses_of_the_web_become_links(hostile: Pack) -> None:
    links = Links()
    links.feed(dumped(PrintFormat(), hostile).decode())
    assert set(links.addresses) == {hostile.sources[1].url}


def test_options_have_letters_and_open_questions_a_line(pack: Pack) -> None:
    sheet, _, key = dumped(PrintFormat(), pack).decode().partition('<section id="key">')
    first, second = sheet.split("<main>")[1].split("How long")
    assert first.index("=1+1") < first.index("a pear") < first.index("an apple")
    assert 'class="line"' not in first
    assert 'class="line"' in second
    assert 'C. <b dir="auto">an apple</b>' in key
    assert "also: <bdi>apple</bdi>" in key
    assert "<mark>An apple</mark> fell." in key


def test_the_answers_are_not_among_the_questions(pack: Pack) -> None:
    sheet = dumped(PrintFormat(), pack).decode().partition('<section id="key">')[0]
    assert "-3 inches" not in sheet
    assert "fell.<" not in sheet
