"""Break the judge on purpose, one small change at a time, and see whether tests notice.

    python .github/scripts/mutate_judge.py [MUTANTS [SEED]]

A sample of all mutants is drawn by a fixed seed: comparisons turned, numbers moved by
one, `and` and `or` swapped, conditions negated. Decorators stay whole: how much a cache
keeps, or that a value is frozen, changes no ruling. Each is made in a copy of the
project and tried against the tests of its module, then against all of the judge's.
Takes one to five seconds a mutant. Prints the survivors, and exits 1 when fewer than
nine of ten were noticed. No part of CI.
"""

import ast
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import anyascii
import hypothesis
import jellyfish
import pydantic
import pytest
import rapidfuzz.distance

LOADED = (anyascii, hypothesis, jellyfish, pydantic, rapidfuzz.distance)
"""What every fork needs and no mutant touches."""
ROOT = Path(__file__).parents[2]
ENOUGH = 0.9
PATIENCE = 120
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


def places(tree: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Give the nodes that can be broken, with what would be done to them."""
    decorators = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        for decorator in node.decorator_list
        for inner in ast.walk(decorator)
    }
    for node in ast.walk(tree):
        if id(node) in decorators:
            continue
        if isinstance(node, ast.Compare) and type(node.ops[0]) in TURNED:
            yield node, "turn the comparison"
        elif isinstance(node, ast.BoolOp):
            yield node, "swap and with or"
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield node, "drop the not"
        elif isinstance(node, ast.If | ast.IfExp):
            yield node, "negate the condition"
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, int | float) and not isinstance(node.value, bool):
                yield node, "add one"
            elif isinstance(node.value, bool):
                yield node, "turn the truth value"


def break_node(node: ast.AST) -> None:
    """Change a node in place."""
    match node:
        case ast.Compare():
            node.ops[0] = TURNED[type(node.ops[0])]()
        case ast.BoolOp():
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        case ast.UnaryOp():
            node.op = ast.UAdd()
            node.operand = ast.Call(ast.Name("bool", ast.Load()), [node.operand], [])
        case ast.If() | ast.IfExp():
            node.test = ast.UnaryOp(ast.Not(), node.test)
        case ast.Constant(value=bool() as value):
            node.value = not value
        case ast.Constant(value=int() | float() as value):
            node.value = value + 1
        case _:
            raise TypeError(node)


def passes(copy: Path, *tests: str) -> bool:
    """Run tests in the copy, and tell whether all passed.

    In a fork, which finds pytest loaded; a mutant that never ends is stopped by alarm.
    """
    child = os.fork()
    if not child:
        code = 1
        try:
            code = test_in_fork(copy, tests)
        finally:  # whatever happens, the fork must not go on as the parent
            os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def test_in_fork(copy: Path, tests: Sequence[str]) -> int:
    """Run pytest in silence on the copy, and give its exit code."""
    signal.alarm(PATIENCE)
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
    return int(pytest.main([*options, *tests]))


def main(count: int, seed: int) -> int:
    """Try a sample of mutants, print survivors and the share that was noticed."""
    files = sorted((ROOT / "quizgen" / "judge").glob("*.py"))
    every = [
        (file, index, what, node.lineno)
        for file in files
        for index, (node, what) in enumerate(places(ast.parse(file.read_text("utf-8"))))
    ]
    chance = random.Random(seed)  # noqa: S311 - the same sample every time
    chosen = chance.sample(every, min(count, len(every)))
    survivors = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        for part in ("quizgen", "tests/judge", "tests/data/judge"):
            shutil.copytree(ROOT / part, copy / part)
        for name in ("pyproject.toml", "tests/conftest.py"):
            if (ROOT / name).exists():
                shutil.copy(ROOT / name, copy / name)
        if not passes(copy, "tests/judge"):
            print("the tests fail without any mutant")
            return 1
        for file, index, what, line in chosen:
            source = file.read_text("utf-8")
            tree = ast.parse(source)
            break_node(list(places(tree))[index][0])
            target = copy / file.relative_to(ROOT)
            target.write_text(ast.unparse(ast.fix_missing_locations(tree)), "utf-8")
            own = copy / "tests" / "judge" / f"test_{file.stem}.py"
            survived = passes(copy, str(own)) and passes(copy, "tests/judge")
            target.write_text(source, "utf-8")
            if survived:
                survivors += 1
                text = source.splitlines()[line - 1].strip()
                print(f"survived: {file.name}:{line}: {what}: {text}", flush=True)
    share = 1 - survivors / len(chosen)
    print(f"{len(chosen)} of {len(every)} mutants, {share:.1%} noticed")
    return int(share < ENOUGH)


if __name__ == "__main__":
    given = [int(part) for part in sys.argv[1:]]
    sys.exit(main(*(given + [150, 1][len(given) :])))
