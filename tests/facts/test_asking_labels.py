"""A person is asked for by a role that says whose it is."""

import pytest

from quizgen.facts.asking_labels import ask_with, best_label
from quizgen.reading.names import Entity


@pytest.mark.parametrize(
    ("labels", "best"),
    [
        (["chief executive", "Nokia chief executive"], "Nokia chief executive"),
        (["coach", "Wales coach"], "Wales coach"),
        (["Wales coach", "former Wales coach"], "Wales coach"),
        (["film director", "Polish chemist"], "film director"),
        (["chief executive", "Ford's founder, chief executive"], "chief executive"),
        (["newcomer"], ""),
        (["man behind the Walkman"], ""),
        (["world's fastest man", "sprinter"], "sprinter"),
    ],
)
def test_the_label_that_names_the_firm_or_team_is_asked_with(
    labels: list[str], best: str
) -> None:
    assert best_label(Entity("Ann Miller", "person", labels=labels)) == best


def test_a_firm_keeps_its_short_label() -> None:
    labels = ["software giant", "Seattle software giant"]
    assert best_label(Entity("Acme", "organisation", labels=labels)) == labels[0]


_RIVALS = [Entity("Ben Hope", "person"), Entity("Eva Hope", "person")]


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Motorola's chief executive", "Motorola chief executive"),
        ("Motorola's former chief", "former Motorola chief"),
        ("Norway's prime minister", "Norwegian prime minister"),
        ("Norway's former king", "former Norwegian king"),
        ("Miller's coach", "coach of Ann Miller"),
        ("Hope's coach", "Hope coach"),
        ("Miller's album", "Miller album"),
        ("then-president", "president"),
        ("Wales coach", "Wales coach"),
    ],
)
def test_a_possessive_is_written_as_it_reads_behind_which(
    label: str, asked: str
) -> None:
    names = [Entity("Ann Miller", "person"), Entity("Motorola", "organisation")]
    assert ask_with(label, [*names, *_RIVALS]) == asked
