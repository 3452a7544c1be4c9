"""Any file gives a table or a typed error, soon."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import InputError
from quizgen.formats.parsing import LARGEST, parse_toml


def test_text_and_table_are_given() -> None:
    assert parse_toml(b'a = "b"\n', where="x") == ('a = "b"\n', {"a": "b"})


def test_a_byte_order_mark_is_no_obstacle() -> None:
    assert parse_toml(b"\xef\xbb\xbfa = 1", where="x")[1] == {"a": 1}


@pytest.mark.parametrize(
    ("data", "where", "message"),
    [
        (b"a = 1\nb = \n", "x:2", "not TOML"),
        (b"a = 1\nb = '\xe9'", "x:2", "not UTF-8"),
        (b" " * (LARGEST + 1), "x", "larger than 32 MB"),
        (b"a = 1\nb" + b".b" * 20 + b" = 1", "x:2", "more than 20 parts"),
        (b"[a" + b" . 'b'" * 20 + b"]", "x:1", "more than 20 parts"),
        (b"a = { b" + b'."b"' * 20 + b" = 1 }", "x:1", "more than 20 parts"),
        (b"a = " + b"[" * 5_000, "x", "nested too deep"),
        (b"a = " + b"{a=" * 5_000, "x", "nested too deep"),
        (b"a = " + b"1" * 5_000, "x", "not TOML"),
        (b"a = [" + b"1," * 1_000_001 + b"]", "x", "too much for one pack"),
        (b"[[a]]\n" * 200_002, "x", "too much for one pack"),
    ],
)
def test_a_bad_file_is_a_typed_error(data: bytes, where: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        parse_toml(data, where="x")
    assert caught.value.where == where


@pytest.mark.parametrize(
    "data",
    [
        b'a = "' + b"b." * 30 + b'"',
        b"a = 1 # " + b"b." * 30,
        b'a = """\n' + b"b." * 30 + b'= 1\n"""',
        b"a = '''\n" + b"b." * 30 + b"= 1\n'''",
        b"a" + b".b" * 19 + b" = 1",
        b"a = '....................'",
    ],
)
def test_dots_outside_keys_are_no_long_key(data: bytes) -> None:
    assert parse_toml(data, where="x")[1]


@pytest.mark.parametrize(
    "data",
    [
        b"a" + b".a" * 20_000 + b" = 1",
        b"a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a\n" + b'"' + b'\\"' * 500_000,
        b"." * 100_000 + b"\n" + b'"""' * 100_000,
        (b".".join([b"a"] * 20) + b" = 1\n") * 30_000,
        b"x = [" + b"[]," * 300_000,
        b"\n" * 2_000_000,
        b'x = "' + b"\\n" * 2_500_000 + b'"',
    ],
)
def test_a_bomb_is_refused_within_two_seconds(data: bytes) -> None:
    start = time.process_time()
    with pytest.raises(InputError):
        parse_toml(data, where="x")
    assert time.process_time() - start < 2


@given(
    st.binary(max_size=200) | st.text("[]{}=.,\"'\\#\na1", max_size=60).map(str.encode)
)
def test_any_bytes_give_a_table_or_a_typed_error(data: bytes) -> None:
    # Any other exception ends the test.
    with contextlib.suppress(InputError):
        parse_toml(data, where="x")
