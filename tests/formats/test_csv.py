"""Tables for spreadsheets."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.csv import CsvFormat, TsvFormat
from quizgen.ports import Remark
from tests.dumps import dumped

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def test_only_needed_columns_are_written(pack: Pack) -> None:
    text = dumped(CsvFormat(), pack).decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert list(rows[0])[:4] == ["prompt", "answer", "type", "asks_unit"]
    assert "note" not in rows[0]
    assert rows[0]["accept"] == "apple | the apple"
    assert rows[0]["choices"] == "a pear | =1+1"
    assert rows[1]["answer"] == "'-3 inches"


@given(st.text(min_size=1), st.sampled_from(["", *DANGEROUS]))
def test_no_cell_begins_like_a_formula(text: str, start: str) -> None:
    answer = Answer(type="phrase", text=start + text)
    pack = Pack(title="x", questions=(Question(prompt=text, answer=answer),))
    sheet = io.StringIO(dumped(CsvFormat(), pack).decode(), newline="")
    cells = [cell for row in csv.reader(sheet) for cell in row]
    lines = dumped(TsvFormat(), pack).decode().split("\n")
    cells += [cell for line in lines for cell in line.split("\t")]
    assert not any(cell.startswith(DANGEROUS) for cell in cells)


def test_a_sheet_made_by_hand_is_read() -> None:
    data = (
        b"\xef\xbb\xbf Question ,ANSWER,choices\r\n"
        b'"What fell, then?",an apple,a pear|a plum\r\n\r\n'
        b"What swam?,a fish,\r\n"
    )
    pack = CsvFormat().load(data, where="folder/garden.csv")
    first, second = pack.questions
    assert (pack.title, pack.id) == ("garden", "garden")
    assert (first.prompt, first.choices) == ("What fell, then?", ("a pear", "a plum"))
    assert second.answer == Answer(type="phrase", text="a fish")


@pytest.mark.parametrize(
    ("data", "where", "message"),
    [
        (b"\n", "x", "is empty"),
        (b"prompt,reply\na,b\n", "x:1", "no column 'answer'"),
        (b"prompt,answer,colour\na,b,c\n", "x:1", "a column 'colour'"),
        (b"prompt,answer\na,b\n\nc,d,e\n", "x:4", "3 cells under 2 columns"),
        (b'prompt,answer\n"a\nb",c\nd,\n', "x:4", "answer has no text"),
        (b"prompt,answer,start\na,b,c\n", "x:2", "evidence has no quote"),
        (b"prompt,answer,difficulty\na,b,hard\n", "x:2", "cannot be 'hard'"),
        (b"prompt,answer\n" + b"x" * 200_000, "x:2", "not CSV"),
        (b"prompt,answer\na,\xe9\n", "x:2", "not UTF-8"),
    ],
)
def test_a_mistake_is_named_with_its_line(
    data: bytes, where: str, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        CsvFormat().load(data, where="x")
    assert message in str(caught.value)
    assert where in str(caught.value)


def test_an_import_takes_the_good_rows_and_tells_of_the_rest() -> None:
    data = b"question,points,answer\nWho?,3,Ada\nWhy?,1\nHow?,2,thus,and so\n"
    told: list[Remark] = []
    pack = CsvFormat().load(data, where="x.csv", tell=told.append)
    assert [question.prompt for question in pack.questions] == ["Who?"]
    assert [(remark.where, remark.what) for remark in told] == [
        ("x.csv:1", "not taken over: the column 'points'"),
        ("x.csv:4", "4 cells under 3 columns"),
        ("x.csv:3", "question 2: answer has no text"),
    ]
    assert [remark.is_left_out for remark in told] == [False, True, True]
