"""What an article calls a name beside it: `oil company`, `FIFA president`."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading
from quizgen.reading.labels import head_noun, role_words

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("sentence", "name", "labels"),
    [
        ("The oil company Chevron moved to Houston.", "Chevron", ["oil company"]),
        ("Nokia, a Finnish company, made rubber boots.", "Nokia", ["Finnish company"]),
        (
            "Neil Armstrong, an engineer from Ohio, walked on the Moon.",
            "Neil Armstrong",
            ["engineer from Ohio"],
        ),
        ("A chemist, Marie Curie, won the prize twice.", "Marie Curie", ["chemist"]),
        ("President Barack Obama spoke in Berlin.", "Barack Obama", ["president"]),
        ("Sen. John McCain flew to Hanoi.", "John McCain", ["senator"]),
        (
            "FIFA president Gianni Infantino lives in Qatar.",
            "Gianni Infantino",
            ["FIFA president"],
        ),
        (
            "NASA's administrator Jim Bridenstine flew to Texas.",
            "Jim Bridenstine",
            ["NASA's administrator"],
        ),
        ("His boss's lawyer Jim Smith flew to Texas.", "Jim Smith", []),
        ("Britain's Ricky Hatton flew to Texas.", "Ricky Hatton", []),
        ("Two pilots, Amy Johnson and Jim Mollison, flew home.", "Amy Johnson", []),
        ("His wife Jane Hawking lived in Cambridge.", "Jane Hawking", []),
        ("Marie Curie moved to Paris.", "Marie Curie", []),
        (
            "They wrote to Senate Majority Leader Jim Smith.",
            "Jim Smith",
            ["Senate majority leader"],
        ),
        (
            "They wrote to Transportation Secretary Jim Smith.",
            "Jim Smith",
            ["transportation secretary"],
        ),
        ("They wrote to Party leader Jim Smith.", "Jim Smith", ["party leader"]),
        ("Stand-in keeper Jim Smith flew home.", "Jim Smith", ["stand-in keeper"]),
        (
            "Republic of Ireland manager Jim Smith flew home.",
            "Jim Smith",
            ["Republic of Ireland manager"],
        ),
        (
            "The letter reached Trade and Industry Secretary Jim Smith.",
            "Jim Smith",
            ["trade and industry secretary"],
        ),
        (
            "The club signed England and Real Madrid striker Jim Smith.",
            "Jim Smith",
            ["England and Real Madrid striker"],
        ),
        (
            "They met Ann Miller and President Jim Smith.",
            "Jim Smith",
            ["president"],
        ),
        ("The son of President Jim Smith flew home.", "Jim Smith", ["president"]),
        ("Mr. John Smith moved to Paris.", "John Smith", []),
    ],
)
def test_a_label_is_the_role_that_stands_beside_a_name(
    read_text: Read, sentence: str, name: str, labels: list[str]
) -> None:
    entity = next(e for e in read_text(sentence).entities if e.name == name)
    assert entity.labels == labels


def test_labels_come_in_order_without_repeats(read_text: Read) -> None:
    reading = read_text(
        "The chemist Marie Curie moved to Paris. The physicist Marie Curie taught."
        " The chemist Marie Curie died in 1934."
    )
    curie = next(e for e in reading.entities if e.name == "Marie Curie")
    assert curie.labels == ["chemist", "physicist"]


@pytest.mark.parametrize(
    ("label", "noun"),
    [
        ("co-founder of Lycos", "co-founder"),
        ("FIFA vice president", "president"),
        ("engineer from Ohio", "engineer"),
        ("man behind the Walkman", "man"),
        ("director, who lives in Rome", "director"),
        ("", ""),
    ],
)
def test_the_head_of_a_label_is_its_noun(label: str, noun: str) -> None:
    assert head_noun(label) == noun


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Prime Minister", "prime minister"),
        ("Sen.", "senator"),
        ("FIFA President", "FIFA president"),
        ("President of the United States", "president of the United States"),
        ("Bank of England Governor", "Bank of England governor"),
    ],
)
def test_a_role_loses_its_capitals_and_a_name_keeps_them(
    read_text: Read, words: str, written: str
) -> None:
    doc = read_text(f"{words} Barack Obama spoke in Berlin.").docs[0]
    count = next(t.i for t in doc if t.text == "Barack")
    assert role_words(list(doc[:count])) == written


def test_a_role_of_a_more_famous_namesake_is_no_label(read_text: Read) -> None:
    reading = read_text(
        "Hillary Clinton ran for senator in New York. Former President Clinton helped."
    )
    clinton = next(e for e in reading.entities if e.name == "Hillary Clinton")
    assert "former president" not in clinton.labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The out-of-favour midfielder Dragan Petrov left.",
            "out-of-favour midfielder",
        ),
        ("The then-captain Dragan Petrov left.", "captain"),
        ("Double Olympic champion Dragan Petrov left.", "double Olympic champion"),
    ],
)
def test_a_label_is_whole_and_small(read_text: Read, text: str, label: str) -> None:
    (entity,) = read_text(text).entities
    assert entity.labels == [label]
