"""Build `questions/pack.schema.json`: what may stand in a pack, for editors.

python .github/scripts/build_schema.py

Taplo, which is behind most editors' TOML, reads draft 7 of JSON schema and shows the
descriptions; TOML has no null, so that an optional value is simply left out.
"""

import ast
import inspect
import itertools
import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.shelf import schema_file

DRAFT = "http://json-schema.org/draft-07/schema#"


def build() -> str:
    """Write the schema of `Pack` as JSON, with the docstrings of all its keys."""
    made = Pack.model_json_schema(ref_template="#/definitions/{model}")
    definitions: dict[str, Any] = made.pop("$defs")
    tables = {model.__name__: model for model in (Answer, Evidence, Question, Source)}
    for name, model in tables.items():
        definitions[name] = explained(definitions[name], model)
    schema = {
        "$schema": DRAFT,
        **explained(made, Pack),
        "title": "A pack of quizgen",
        "definitions": definitions,
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def explained(table: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """Describe each key of a table, and say which keys a new one begins with."""
    sentences = dict(docstrings(model))
    keys = {
        name: {**without_null(key), "description": sentences[name]}
        for name, key in table["properties"].items()
    }
    # A key of its own: draft 7 overlooks what stands beside a reference.
    for name, key in keys.items():
        if "$ref" in key:
            keys[name] = {
                "allOf": [{"$ref": key["$ref"]}],
                "description": key["description"],
            }
    start = {"x-taplo": {"initKeys": table["required"]}} if "required" in table else {}
    return {**table, "properties": keys, **start}


def without_null(key: dict[str, Any]) -> dict[str, Any]:
    """Drop the alternative that TOML cannot write, and titles that only repeat names."""
    options = [one for one in key.get("anyOf", ()) if one.get("type") != "null"]
    merged = {**key, **options[0]} if len(options) == 1 else dict(key)
    unwanted = {"title", "anyOf"} if options else {"title"}
    if merged.get("default", "") is None:
        unwanted.add("default")
    return {name: value for name, value in merged.items() if name not in unwanted}


def docstrings(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Give the sentence below each key of a model."""
    (body,) = ast.parse(inspect.getsource(model)).body
    lines = body.body if isinstance(body, ast.ClassDef) else []
    for line, below in itertools.pairwise(lines):
        match line, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                yield name, inspect.cleandoc(words)
            case _:
                continue


if __name__ == "__main__":
    schema_file().write_text(build(), "utf-8")
