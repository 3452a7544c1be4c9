"""The judge as a whole: the judged table, counted promises, properties."""

import csv
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.core.answer import ANSWER_TYPES, Answer, AnswerType
from quizgen.core.question import Question
from quizgen.judge import Verdict, judge
from quizgen.judge.kinds import infer_type
from quizgen.judge.lexicon import table

DATA = Path(__file__).parents[1] / "data" / "judge"
SEED = 20240713
SHORTEST_TYPO = 5
RULED_OTHERWISE = {
    ("Star Wars: Episode IV \u2013 A New Hope", "star wars a new hope"): "correct",
    ("Sri Lanka", "Shri Lanka"): "wrong",
    ("Adriatic Sea", "Adriatic see"): "wrong",
    ("University of California, Berkeley", "Berkeley"): "close",
    ("his mobile phone", "mobile"): "close",
    ("Marie Curie", "Madame Curie"): "close",
    ("Bernie Sanders", "Colonel Sanders"): "correct",
    ("Rhodes", "Rodhes"): "wrong",
    ("Abbey Road", "Abby Road"): "wrong",
    (
        "The Legend of Zelda: Tears of the Kingdom",
        "Zelda Tears of the Kingdom",
    ): "close",
    ("Blowin' in the Wind", "Blowin In The Wynd"): "wrong",
    ("Emmanuel Macron", "Macaroon"): "correct",
    ("recycled rubber tyres", "rubber"): "wrong",
}
"""The rows where the judge still differs from people. All others must be as they say:
a row that comes here has to be looked at, one that leaves is taken out."""


def ask(kind: AnswerType, text: str, *contrast: str, prompt: str = "?") -> Question:
    """Make a question of an answer."""
    answer = Answer(type=kind, text=text)
    return Question(prompt=prompt, answer=answer, contrast=contrast)


def read(name: str) -> list[dict[str, str]]:
    """Read a table of tests."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rule(row: dict[str, str]) -> Verdict:
    """Judge a row of the judged table."""
    text, *accept = row["accept"].split("|")
    kind = row["type"] or infer_type(text, row["question"])
    question = Question(
        prompt=row["question"],
        answer=Answer.model_validate({"type": kind, "text": text}),
        accept=tuple(accept),
        contrast=tuple(filter(None, row["contrast"].split("|"))),
    )
    return judge(question, row["given"])


def test_the_judged_table_is_ruled_as_people_would() -> None:
    rows = read("cases.csv")
    differing = {
        (row["accept"].split("|")[0], row["given"]): verdict.kind
        for row in rows
        if (verdict := rule(row)).kind != row["verdict"]
    }
    assert len(rows) >= 2500
    assert differing == RULED_OTHERWISE


def test_the_judged_table_covers_every_type_and_verdict() -> None:
    counts = Counter((row["type"], row["verdict"]) for row in read("cases.csv"))
    for kind in ANSWER_TYPES:
        assert counts[kind, "correct"] >= 20
        assert counts[kind, "close"] >= 5
        assert counts[kind, "wrong"] >= 20
    assert sum(counts["", kind] for kind in ("correct", "close", "wrong")) >= 200


def test_no_other_speed_is_ever_accepted() -> None:
    chance = random.Random(SEED)  # noqa: S311 - the same cases every time
    for _ in range(600):
        one, other = chance.sample(range(1, 400), 2)
        question = ask("quantity", f"{one} miles per hour")
        assert judge(question, f"{other} miles per hour").kind != "correct"


def test_no_other_year_is_ever_accepted() -> None:
    chance = random.Random(SEED)  # noqa: S311 - the same cases every time
    for _ in range(400):
        one, other = chance.sample(range(1000, 2030), 2)
        assert judge(ask("date", str(one)), str(other)).kind == "wrong"


@pytest.mark.parametrize("row", read("near_places.csv"), ids=str)
def test_a_place_is_never_taken_for_its_neighbour(row: dict[str, str]) -> None:
    for one, other in ((row["one"], row["other"]), (row["other"], row["one"])):
        assert judge(ask("place", one, other), other).kind == "wrong"
        assert judge(ask("place", one), other).kind != "correct"


def typo(word: str, chance: random.Random) -> str:
    """Make one wrong letter: swapped, dropped, doubled or another one."""
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    ways = (
        before + after[:1] + letter + after[1:],
        before + after,
        before + letter + letter + after,
        before + chance.choice("aeiorstnl") + after,
    )
    return chance.choice(ways)


def test_misspelt_countries_are_accepted() -> None:
    chance = random.Random(SEED)  # noqa: S311 - the same cases every time
    names = [
        line.partition(" | ")[0].split(";")[0].strip() for line in table("regions.txt")
    ]
    names = names[: names.index("Zimbabwe") + 1]
    names = [n for n in names if max(map(len, n.split())) >= SHORTEST_TYPO]
    refused: list[str] = []
    for _ in range(800):
        words = chance.choice(names).split()
        name = " ".join(words)
        places = [i for i, word in enumerate(words) if len(word) >= SHORTEST_TYPO]
        at = chance.choice(places)
        words[at] = typo(words[at], chance)
        if judge(ask("place", name), " ".join(words)).kind != "correct":
            refused.append(" ".join(words))
    assert len(refused) <= 800 * 0.08, refused


@pytest.mark.parametrize("scales", [("million", "billion"), ("thousand", "million")])
@pytest.mark.parametrize("number", ["2", "2.5", "17", "340"])
def test_another_scale_is_never_accepted(scales: tuple[str, str], number: str) -> None:
    for one, other in (scales, scales[::-1]):
        for kind, sign in (("money", "$"), ("count", ""), ("quantity", "")):
            question = Question(
                prompt="?",
                answer=Answer.model_validate(
                    {"type": kind, "text": f"{sign}{number} {one}"}
                ),
            )
            assert judge(question, f"{sign}{number} {other}").kind == "wrong"


@pytest.mark.parametrize("day", range(10, 32))
def test_swapped_digits_of_a_date_are_wrong(day: int) -> None:
    other = int(str(day)[::-1])
    if other not in {day, *range(32, 99)}:
        assert judge(ask("date", f"July {day}"), f"July {other}").kind == "wrong"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("place", "Glasgow"),
        ("person", "Jane Austen"),
        ("organisation", "Oxfam"),
        ("title", "Emma"),
        ("phrase", "a red kite"),
        ("date", "1984"),
        ("quantity", "50 miles"),
        ("money", "$50"),
    ],
)
@pytest.mark.parametrize("negation", ["not {}", "it wasn't {}", "anything but {}"])
def test_a_negated_answer_is_wrong(kind: AnswerType, text: str, negation: str) -> None:
    verdict = judge(ask(kind, text), negation.format(text))
    assert (verdict.kind, verdict.reason) == ("wrong", "negated")


@pytest.mark.parametrize(
    ("one", "other"), [("II", "III"), ("IV", "VI"), ("XIV", "XVI")]
)
@pytest.mark.parametrize("name", ["Louis", "Henry", "Pope Pius"])
def test_another_regnal_number_is_wrong(name: str, one: str, other: str) -> None:
    for mine, typed in ((one, other), (other, one)):
        verdict = judge(ask("person", f"{name} {mine}"), f"{name} {typed}")
        assert verdict.kind == "wrong"


@pytest.mark.parametrize("name", ["Rocky", "Toy Story", "Mission: Impossible"])
@pytest.mark.parametrize("number", range(2, 7))
def test_another_sequel_is_wrong(name: str, number: int) -> None:
    verdict = judge(ask("title", f"{name} {number}"), f"{name} {number + 1}")
    assert (verdict.kind, verdict.reason) == ("wrong", "other_number")


kinds = st.sampled_from(ANSWER_TYPES)
strings = st.text(max_size=400) | st.text(
    "0123456789.,:/-$% abcdemnorst'\"", max_size=60
)
answers = st.sampled_from(
    (
        "Christopher McQuarrie",
        "Niger",
        "World Health Organization",
        "Toy Story 3",
        "50 miles per hour",
        "$2.5 million",
        "July 12",
        "fifteen",
        "a motorcycle jump",
        "red, white and blue",
        "Zürich",
        "王菲",
    )
) | st.text(min_size=1, max_size=60)  # fmt: skip


@given(kind=kinds, text=answers, typed=strings, other=strings)
@settings(max_examples=400)
def test_any_string_gets_the_same_verdict_twice(
    kind: AnswerType, text: str, typed: str, other: str
) -> None:
    question = ask(kind, text, other)
    first = judge(question, typed)
    assert first.kind in {"correct", "close", "wrong"}
    assert first.message
    assert first == judge(question, typed)


@given(kind=kinds, text=answers, others=st.lists(answers, max_size=3))
@settings(max_examples=200)
def test_an_accepted_spelling_is_always_correct(
    kind: AnswerType, text: str, others: list[str]
) -> None:
    question = Question(
        prompt="?", answer=Answer(type=kind, text=text), accept=tuple(others)
    )
    for spelling in (text, *others):
        if any(letter.isalnum() for letter in spelling):
            assert judge(question, spelling).kind != "wrong"
            assert judge(question, spelling).kind == "correct"


@given(
    kind=kinds,
    text=st.sampled_from(
        ["Jane Austen", "Zurich", "July 12", "50 mph", "two", "Emma 2"]
    ),
    typed=st.sampled_from(
        [
            "jane austen",
            "Zürich",
            "july 12",
            "12 july",
            "50 MPH",
            "TWO",
            "emma 2",
            "bath",
        ]
    ),
    before=st.sampled_from(["", " ", "\t", "  "]),
)
def test_case_accents_and_outer_spaces_never_matter(
    kind: AnswerType, text: str, typed: str, before: str
) -> None:
    question = ask(kind, text)
    plain = judge(question, typed.replace("ü", "u").lower())
    assert judge(question, f"{before}{typed.upper()}{before}") == plain


@given(kind=kinds, text=answers, typed=answers)
@settings(max_examples=200)
def test_what_is_in_contrast_is_never_correct(
    kind: AnswerType, text: str, typed: str
) -> None:
    verdict = judge(ask(kind, text, typed), typed)
    if verdict.kind == "correct":  # only where the two are one spelling
        assert judge(ask(kind, typed), text).kind == "correct"
