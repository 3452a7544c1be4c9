"""Break points, rounds and safe text on purpose, and see whether tests notice.

    python .github/scripts/mutate_game.py [MUTANTS [SEED]]

All mutants of the scoring and of the text that may reach a terminal are made, and a
sample of those of the round, drawn by a fixed seed: comparisons turned, numbers moved by
one, `and` and `or` swapped, conditions negated. Each is made in a copy of the project and
tried against the tests of its module, then against all of the game's. Prints the
survivors, and exits 1 when fewer than nine of ten were noticed. No part of CI.

Survivors that no test can notice: the values' being frozen and slotted, which the type
checker minds; in `round.py`, the seed of a round that nobody dealt, and `-1` for "none of the tries" moved to another negative
number, since only its sign is asked for.
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

import hypothesis
import pydantic
import pytest

LOADED = (hypothesis, pydantic)
"""What every fork needs and no mutant touches."""
ROOT = Path(__file__).parents[2]
ENOUGH = 0.9
TARGETS = {
    "quizgen/game/scoring.py": "tests/game/test_scoring.py",
    "quizgen/text.py": "tests/test_text.py",
    "quizgen/game/round.py": "tests/game/test_round.py",
}
"""File -> its tests; of the last one only a sample is broken."""
ALL = ("tests/game", "tests/test_text.py")
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
    docs = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and type(node.ops[0]) in TURNED:
            yield node, "turn the comparison"
        elif isinstance(node, ast.BoolOp):
            yield node, "swap and with or"
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield node, "drop the not"
        elif isinstance(node, ast.If | ast.IfExp):
            yield node, "negate the condition"
        elif isinstance(node, ast.Constant) and id(node) not in docs:
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
    found = [
        [
            (ROOT / name, index, what, node.lineno)
            for index, (node, what) in enumerate(
                places(ast.parse((ROOT / name).read_text("utf-8")))
            )
        ]
        for name in TARGETS
    ]
    every = [mutant for mutants in found for mutant in mutants]
    chance = random.Random(seed)  # noqa: S311 - the same sample every time
    whole = [mutant for mutants in found[:-1] for mutant in mutants]
    chosen = [*whole, *chance.sample(found[-1], min(count, len(found[-1])))]
    survivors = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        for part in ("quizgen", "tests/game"):
            shutil.copytree(ROOT / part, copy / part)
        for name in ("pyproject.toml", "tests/conftest.py", "tests/test_text.py"):
            if (ROOT / name).exists():
                shutil.copy(ROOT / name, copy / name)
        if not passes(copy, *ALL):
            print("the tests fail without any mutant")
            return 1
        for file, index, what, line in chosen:
            source = file.read_text("utf-8")
            tree = ast.parse(source)
            break_node(list(places(tree))[index][0])
            target = copy / file.relative_to(ROOT)
            target.write_text(ast.unparse(ast.fix_missing_locations(tree)), "utf-8")
            own = TARGETS[str(file.relative_to(ROOT))]
            survived = passes(copy, own) and passes(copy, *ALL)
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
    sys.exit(main(*(given + [40, 1][len(given) :])))
