"""The page that plays itself, in a real browser."""

import json
import re
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selenium.webdriver import ActionChains, Keys

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.html import HtmlFormat
from quizgen.formats.presentation import template
from quizgen.text import safe
from tests.chromium import open_browser
from tests.dumps import dumped

# Injected by the driver, which no policy of the page binds.
WATCH = """
window.broken = [];
addEventListener("securitypolicyviolation", (e) => broken.push(e.violatedDirective));
addEventListener("error", (e) => broken.push(e.message));
"""

Open = Callable[[Pack], "Page"]


class Page:
    """A page as a player with a keyboard uses it."""

    def __init__(self, browser: Any) -> None:
        """Take a browser that shows the page; selenium leaves half its types open."""
        self.browser = browser

    def press(self, *keys: str) -> None:
        """Press keys wherever the focus is."""
        ActionChains(self.browser).send_keys(*keys).perform()

    def text(self, selector: str) -> str:
        """Give the text of the first element, hidden parts and all."""
        found = self.browser.find_element("css selector", selector)
        return str(found.get_property("textContent"))

    def count(self, selector: str) -> int:
        """Count elements."""
        return len(self.browser.find_elements("css selector", selector))

    def script(self, code: str) -> Any:
        """Evaluate an expression in the page."""
        return self.browser.execute_script(f"return {code}")

    def is_clean(self) -> bool:
        """Tell whether nothing was blocked, fetched, logged or run that should not."""
        return (
            self.script(
                "[broken, window.hacked, performance.getEntriesByType("
                "'resource').length]"
            )
            == [[], None, 0]
            and self.browser.get_log("browser") == []
        )


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Generator[Any]:
    with open_browser(tmp_path_factory.mktemp("profile")) as opened:
        browser: Any = opened
        browser.execute_cdp_cmd(
            "Page.addScriptToEvaluateOnNewDocument", {"source": WATCH}
        )
        yield browser


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Open:
    def opened(pack: Pack) -> Page:
        path = tmp_path / "quiz.html"
        path.write_bytes(dumped(HtmlFormat(), pack))
        browser.get_log("browser")
        browser.get(path.as_uri())
        return Page(browser)

    return opened


def ask(answer: str, *accept: str, **more: object) -> Question:
    fields: dict[str, object] = {"type": "phrase", "text": answer}
    fields |= {
        name: more.pop(name)
        for name in ("asks_unit", "asks_year", "items")
        if name in more
    }
    return Question.model_validate(
        {"prompt": f"Is it {answer}?", "answer": fields, "accept": accept, **more}
    )


def test_a_round_is_played_by_keyboard_alone(open_page: Open, pack: Pack) -> None:
    page = open_page(pack)
    page.press(Keys.ENTER)
    assert page.text("h1") == "What fell from the tree?"
    assert [page.text(f"li:nth-child({n}) button") for n in (1, 2, 3)] == [
        "1=1+1",
        "2a pear",
        "3an apple",
    ]
    page.press("2")
    assert page.text(".verdict") == "\N{BALLOT X} Not quite"
    assert page.text(".options .right") == "\N{CHECK MARK}an apple"
    assert page.text(".options .wrong") == "\N{BALLOT X}a pear"
    page.press(Keys.ENTER)
    assert page.text("h1") == "How long was the fish?"
    page.press("minus 3 inches", Keys.ENTER)
    assert page.text(".verdict") == "\N{CHECK MARK} Right"
    page.press(Keys.ENTER)
    assert page.text(".score") == "1 of 2"
    assert page.text(".review .wrong strong") == "an apple"
    page.press(Keys.ENTER)
    assert page.text("h1") == "What fell from the tree?"
    page.press("3", Keys.ENTER)
    assert page.text(".score") == "1 of 1"
    assert page.is_clean()


def test_the_proof_is_shown_with_its_source(open_page: Open) -> None:
    source = Source(
        title="Apple falls",
        publisher="The Garden Post",
        published="2024-05-31",
        url="https://example.org/apple?a=1&b=2",
    )
    question = ask("an apple", evidence=Evidence(quote="An apple fell, an apple."))
    page = open_page(Pack(title="x", sources=(source,), questions=(question,)))
    page.press(Keys.ENTER, "apple", Keys.ENTER)
    assert page.text("blockquote") == "An apple fell, an apple."
    assert page.count("mark") == 2
    assert page.text("figcaption cite") == "Apple falls"
    assert page.text("figcaption div") == "The Garden Post, 31 May 2024"
    link = page.browser.find_element("css selector", "figcaption a")
    assert link.get_dom_attribute("href") == source.url
    assert "noopener" in str(link.get_dom_attribute("rel"))


@pytest.mark.parametrize(
    "url", ["javascript:hacked=1", "data:text/html,x", "/x", "ftp://example.org"]
)
def test_only_addresses_of_the_web_become_links(open_page: Open, url: str) -> None:
    question = ask("an apple", evidence=Evidence(quote="An apple fell."))
    source = Source(title="Apple falls", url=url)
    page = open_page(Pack(title="x", sources=(source,), questions=(question,)))
    page.press(Keys.ENTER, "apple", Keys.ENTER)
    assert page.text("cite") == "Apple falls"
    assert page.count("a") == 0


def test_a_pack_without_sources_shows_the_answer_alone(open_page: Open) -> None:
    page = open_page(Pack(title="x", questions=(ask("an apple"),)))
    page.press(Keys.ENTER, "pear", Keys.ENTER)
    assert page.text("#answer") == "The answer: an apple"
    assert page.count("figure") == 0


@pytest.mark.parametrize(
    ("question", "given", "is_right"),
    [
        (ask("the Lake District"), "lake  DISTRICT.", True),
        (ask("Lake District", "the Lakes"), "lakes", True),
        (ask("Lake District"), "Peak District", False),
        (ask("Tromsø"), "tromso", True),
        (ask("Beyoncé"), "BEYONCE", True),
        (ask("J.K. O\u2019Brien"), "jk obrien", True),
        (ask("1,015 miles"), "1015 miles", True),
        (ask("1.5"), "15", False),
        (ask("-3"), "3", False),
        (ask("203 days", asks_unit=True), "203", True),
        (ask("203 days"), "203", False),
        (ask("May 31, 2024", asks_year=True), "may 31", True),
        (ask("red and blue", items=["red", "blue"]), "blue, red", True),
        (ask("red and blue", items=["red", "blue"]), "blue", False),
        (ask("Москва"), "москва", True),
        (ask("\N{HONEYBEE}"), "\N{ANT}", False),
    ],
    ids=str,
)
def test_typed_answers_are_judged_simply(
    open_page: Open, question: Question, given: str, *, is_right: bool
) -> None:
    page = open_page(Pack(title="x", questions=(question,)))
    page.press(Keys.ENTER, given, Keys.ENTER)
    assert page.text(".verdict")[2:] == ("Right" if is_right else "Not quite")


def test_a_player_may_overrule_the_page(open_page: Open) -> None:
    page = open_page(Pack(title="x", questions=(ask("fifty"), ask("sixty"))))
    page.press(Keys.ENTER, "50", Keys.ENTER, Keys.TAB, Keys.ENTER)
    assert page.text(".verdict") == "\N{CHECK MARK} Right, by your own word"
    page.press(Keys.ENTER, "60", Keys.ENTER, Keys.ENTER)
    assert page.text(".score") == "1 of 2"
    assert page.text(".score ~ .quiet") == "1 of them by your own word."


def test_a_vague_answer_is_asked_back_once(open_page: Open) -> None:
    question = ask("the North Lighthouse", prompt_on={"lighthouse": "Which one?"})
    page = open_page(Pack(title="x", questions=(question,)))
    page.press(Keys.ENTER, "Lighthouse", Keys.ENTER)
    assert page.text(".hint") == "~ Nearly: Which one?"
    page.press("lighthouse", Keys.ENTER)
    assert page.text(".verdict") == "\N{BALLOT X} Not quite"


def test_nothing_typed_is_no_answer(open_page: Open) -> None:
    page = open_page(Pack(title="x", questions=(ask("an apple"),)))
    page.press(Keys.ENTER, Keys.ENTER)
    assert "Type something first" in page.text(".hint")
    page.press(Keys.TAB, Keys.TAB, Keys.ENTER)
    assert page.text(".verdict") == "\N{BALLOT X} Now you know"


def test_hostile_texts_are_shown_as_they_are(open_page: Open, hostile: Pack) -> None:
    page = open_page(hostile)
    assert page.browser.title == hostile.title
    assert page.text("h1") == hostile.title
    page.press(Keys.ENTER)
    for question in hostile.questions:
        assert page.text("h1") == question.prompt
        if question.choices:
            shown = [
                str(e.get_property("textContent"))
                for e in page.browser.find_elements("css selector", ".options button")
            ]
            assert {option[1:] for option in shown} == {
                question.answer.text,
                *question.choices,
            }
            page.press("1")
        else:
            page.press("x", Keys.ENTER)
        assert question.evidence
        assert page.text("#answer strong") == question.answer.text
        assert page.text("blockquote") == question.evidence.quote
        assert page.count("a") == (1 if question.choices else 0)
        page.press(Keys.ENTER)
    assert page.count(".review li") == len(hostile.questions)
    assert page.is_clean()


@pytest.mark.parametrize("width", [320, 400, 1200])
def test_nothing_is_wider_than_the_window(
    open_page: Open, hostile: Pack, width: int
) -> None:
    page = open_page(hostile)
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    page.press(Keys.ENTER)
    for question in hostile.questions:
        assert page.script("document.documentElement.scrollWidth") == width
        page.press(*(["1"] if question.choices else ["x", Keys.ENTER]))
        assert page.script("document.documentElement.scrollWidth") == width
        page.press(Keys.ENTER)
    page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_focus_can_be_seen(open_page: Open, pack: Pack) -> None:
    page = open_page(pack)
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    page.press(Keys.TAB)
    assert page.script(outline) == "solid"


def test_a_pack_without_questions_opens(open_page: Open) -> None:
    page = open_page(Pack(title="Empty", questions=()))
    assert "0 questions" in page.text("main")
    assert page.count("button") == 0
    assert page.is_clean()


def test_thirty_questions_take_less_than_40_kilobytes() -> None:
    question = Question(
        prompt="In which part of northwest England did the actor learn to fly?",
        answer=Answer(type="place", text="the Lake District"),
        accept=("Lake District", "the Lakes"),
        choices=("the Peak District", "the Yorkshire Dales", "the Forest of Bowland"),
        evidence=Evidence(quote="The actor learned to fly in the Lake District. " * 5),
    )
    pack = Pack(
        title="Thirty", sources=(Source(title="x"),), questions=(question,) * 30
    )
    assert len(dumped(HtmlFormat(), pack)) < 40_000


def test_no_text_of_the_pack_stands_in_the_page_as_markup(hostile: Pack) -> None:
    page = dumped(HtmlFormat(), hostile).decode()
    assert page.count("<script") == page.count("</script") == 2
    assert "<img" not in page
    assert "<!--" not in page


@given(st.text(min_size=1))
def test_any_text_comes_back_from_the_data(text: str) -> None:
    page = dumped(HtmlFormat(), Pack(title=text, questions=(ask(text),))).decode()
    data = page.partition('id="pack">')[2].partition("</script>")[0]
    found = json.loads(data)
    assert found["title"] == safe(text)
    assert found["questions"][0].get("answer", "") == safe(text)


def test_the_page_is_dark_where_the_reader_wants_it(open_page: Open) -> None:
    page = open_page(Pack(title="x", questions=()))
    ground = "getComputedStyle(document.body).backgroundColor"
    seen: set[str] = set()
    for scheme in ("dark", "light"):
        wanted = {"name": "prefers-color-scheme", "value": scheme}
        media = {"features": [wanted]}
        page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
        seen.add(page.script(ground))
    assert seen == {"rgb(27, 23, 19)", "rgb(251, 246, 236)"}


@pytest.mark.parametrize("scheme", [0, 1])
def test_colours_have_the_contrast_that_reading_needs(scheme: int) -> None:
    # WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1.
    rules = re.findall(r":root \{([^}]*)\}", template("quiz.css"))[scheme]
    colours = dict(re.findall(r"--([a-z-]+): #([0-9a-f]+);", rules))
    pairs = [
        (text, ground)
        for text in ("ink", "quiet", "accent", "right", "wrong")
        for ground in ("paper", "card")
    ]
    for text, ground in [*pairs, ("on-accent", "accent"), ("ink", "mark")]:
        dark, light = sorted((luminance(colours[text]), luminance(colours[ground])))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)


def luminance(colour: str) -> float:
    digits = colour if len(colour) == 6 else "".join(d * 2 for d in colour)
    shares = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [
        s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares
    ]
    return sum(
        w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )
