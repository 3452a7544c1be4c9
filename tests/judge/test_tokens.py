"""Digits, letters and signs."""

from quizgen.judge.tokens import is_glued, text_at, tokens


def test_numbers_keep_points_and_commas_and_signs_stand_alone() -> None:
    assert [t.text for t in tokens("$1,200.50 km/h 5'11\"")] == [
        "$", "1,200.50", "km", "/", "h", "5", "'", "11", '"',
    ]  # fmt: skip


def test_dotted_letters_are_one_word_and_hyphens_between_words_are_spaces() -> None:
    assert [t.text for t in tokens("50 m.p.h. light-years")] == [
        "50", "mph", "light", "years",
    ]  # fmt: skip


def test_a_token_knows_whether_a_space_stands_before_it() -> None:
    pieces = tokens("50km h")
    assert [is_glued(pieces, index) for index in range(4)] == [
        False,
        True,
        False,
        False,
    ]
    assert (text_at(pieces, 1), text_at(pieces, -1), text_at(pieces, 9)) == (
        "km",
        "",
        "",
    )


def test_floods_of_tokens_are_cut() -> None:
    assert len(tokens("1 " * 200)) == 64
