"""Phrases that no quiz prints, a sentence for each row, and their sound neighbours."""

import pytest

from quizgen.editing.phrases import faulty_phrase


@pytest.mark.parametrize(
    ("prompt", "reason"),
    [
        ("And the mayor gave how much to the choir?", "begins in the middle"),
        ("In, the late game Lyon beat which club?", "cut off from its words"),
        ("Oslo grew faster than which city?", "compares"),
        ("The firm took over which year's champions?", "owns something"),
        ("The bridge cost some how many million?", "half of a number"),
        ("How many weeks to appeal does the club have?", "a purpose left"),
        ("For how much did the museum sell the vase?", "begins with an amount"),
        ("In how many years did Rome build it?", "begins with a time"),
        ("They use machines called what-slates?", "half of a name"),
        ("She lives with which daughter?", "a relative of nobody"),
        ("There were how many ships in the bay?", "begins with there"),
        ("He was born where and grew up in Bergen?", "where as a noun"),
        ("The singer landed at the airport where?", "where behind a noun"),
        ("The arch of how many metres stands in Bonn?", "a size as a label"),
        ("Who graduated from graduated from Lund?", "says a thing twice"),
        ("The ferry goes to which island as well?", "hangs on what was said"),
        ("Who said that They are not hungry in Oslo?", "what somebody means"),
        ("The minister added that which law is dead?", "goes on from"),
        ("The firm owns Ferrari -best known for what?", "left alone"),
        ("The new Maradona' joined which club?", "left alone"),
        ("Even in which year did the two clubs merge?", "a stress left in front"),
        ("Rates were held at 3.5% to what percentage?", "half of a range"),
        ("Paid leave grows from how many months to nine?", "fit its place"),
        ("The Welshman scored from how many metres?", "by nationality or age"),
        ("The vase should fetch how much to £900 in Bonn?", "half of a range"),
        ("She was the keeper at which city?", "stands for a club"),
        ("The town cut the cost worth how much of the pass?", "a size as a label"),
        ("The plan, needless to say, cost how much?", "an aside of the writer"),
        ("In which year has Volvo moved to Norway?", "a past time in the perfect"),
        ("Norway passed the nearly bill worth how much?", "a size as a label"),
        ("Costs rose by how much or 47% in Norway?", "does not fit its place"),
        ("Volvo took sales of (£3m worth how much) in May?", "asks inside brackets"),
        ("Volvo moved to Oslo where which mayor lives?", "asks twice at once"),
        ("Sales fell by what percentage from £3bn to £2bn?", "the figures tell"),
        ("The striker rejected a move to which city in May?", "a club by its town"),
        ("Volvo lost what percentage to 270 yen in Oslo?", "a price of the moment"),
        ("Which football club both play in Oslo on Sunday?", "a verb of several"),
        ("Meanwhile how many boats did Volvo build?", "said before"),
        ("Volvo lost 3 million compared with 5 in which year?", "of a comparison"),
        ("Figures from the regulator which regulator fell?", "says a thing twice"),
        ("Which biggest bank of Norway was sold in Oslo?", "a rank as a label"),
        ("Sales rose, according to research from which firm?", "only the source"),
        ("According to Volvo, Volvo sold how many boats?", "said twice at once"),
        ("Instead the town will build how many homes?", "said before"),
        ("The euro was worth how many dollars at 0950 GMT?", "a time of day"),
        ("Shares in Volvo closed up 3% at how much?", "a price of the moment"),
        ("Sales rose by what percentage to $4bn from $3bn?", "that the figures tell"),
        ("Sales in Oslo and Bonn rose to how much respectively?", "two things at once"),
        ("The mayor sold the ferry as well as which bridge?", "the last of a list"),
        ("The percentage of rain fell to what percentage?", "says a thing twice"),
        ("Norway won how many gold medals and two bronzes?", "half of a sum"),
        ("Sales rose by what percentage in May and 4% in June?", "half of a sum"),
        ("Norway held its rates at what percentage to 4%?", "half of a sum"),
        ("Sales should rise by between 4% and what percentage?", "half of a range"),
        ("The mayor spent her nearly how many years in Oslo?", "fit its place"),
        ("By what percentage have taxes knocked off growth?", "does not fit its verb"),
        ("Losses grew to £5m in which year from £1m in Oslo?", "in the middle"),
        ("Compared to how much in May did the ferry cost £5?", "what it compares"),
        ("Across which bridge, did the ferry go to Oslo?", "a comma before the verb"),
        ("The army bought which fighter jet fighter jets?", "says a thing twice"),
    ],
)
def test_a_faulty_phrase_is_named(prompt: str, reason: str) -> None:
    assert reason in faulty_phrase(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "More than how many people live in Bergen?",
        "The lake lies between Norway and which country?",
        "Where is the oldest bridge in Prague?",
        "For how many years did Elizabeth II reign?",
        "By what percentage did rents in Berlin rise?",
        "Rents rose from 4% to what percentage in Berlin?",
        "The Welsh striker scored from how many metres?",
        "Which sister ship of the Titanic sank in 1916?",
        "The sequel took how much between 24 and 26 December?",
        "The blast in Bonn killed how many people and injured 200?",
    ],
)
def test_a_sound_phrase_is_left_alone(prompt: str) -> None:
    assert faulty_phrase(prompt) == ""
