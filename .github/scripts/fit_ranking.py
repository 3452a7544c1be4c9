"""Fit the ranking: features and verdicts in, one weight a feature out.

    python .github/scripts/fit_ranking.py

Reads `.github/data/verdicts.jsonl`: one question a line, `{"article", "round",
"features", "points", "passes"}`, where `points` are the five yes/no points of a blind
reader, a question is printable when all five are yes, and `passes` tells whether the
program still writes it. Holds no texts. Writes
`quizgen/editing/data/ranking.json`. Needs scikit-learn, which nothing else does.

The regularisation is chosen, and the printed figures are made, by cross-validation over
articles: no question is judged by a model that has seen another one of its article.
"""

import collections
import json
import pathlib

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import GroupKFold

ROOT = pathlib.Path(__file__).parents[2]
VERDICTS = ROOT / ".github" / "data" / "verdicts.jsonl"
RANKING = ROOT / "quizgen" / "editing" / "data" / "ranking.json"
RARE = 6
"""A feature that fewer questions have gets no weight."""

PASSES = "(passes)"
"""Stands for what the gates have learned since a question was judged: it becomes part of
the bias, since every question that is ranked has passed them."""

LOUD = {"note=heading": 4.0, "shape=told": 4.0, PASSES: 10.0}
"""Features that are written louder than 1, so that the regularisation holds them back
less: few verdicts have them, and they change a question more than any other."""


def main() -> None:
    """Fit, print the cross-validated figures, and write the weights."""
    rows = [json.loads(line) for line in VERDICTS.read_text("utf-8").splitlines()]
    counts = collections.Counter(name for row in rows for name in row["features"])
    kept = {name for name, count in counts.items() if count >= RARE}
    table = [
        {name: LOUD.get(name, 1.0) for name in sorted(kept & set(row["features"]))}
        | ({PASSES: LOUD[PASSES]} if row["passes"] else {})
        for row in rows
    ]
    vectorizer = DictVectorizer(sparse=False)
    matrix = vectorizer.fit_transform(table)
    good = np.array([all(row["points"]) for row in rows], dtype=float)
    groups = np.array([row["article"] for row in rows])
    passes = np.array([row["passes"] for row in rows])
    best = min(
        (log_loss(good[passes], _held_out(matrix, good, groups, c)[passes]), c)
        for c in (0.01, 0.02, 0.04, 0.07, 0.12, 0.2, 0.4)
    )
    strength = best[1]
    held_out = _held_out(matrix, good, groups, strength)
    print(
        f"{len(rows)} verdicts, {len(set(groups))} articles, {good.mean():.3f} printable"
    )
    _tell(good[passes], held_out[passes], groups[passes])
    print(f"C {strength}, log loss {best[0]:.3f}")
    model = _model(strength).fit(matrix, good)
    found = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))
    bias = float(model.intercept_[0]) + LOUD[PASSES] * found.pop(PASSES)
    weights = {"bias": round(bias, 3)}
    for name, weight in sorted(found.items()):
        if abs(weight) >= 0.005:
            weights[str(name)] = round(float(weight) * LOUD.get(str(name), 1.0), 3)
    RANKING.write_text(json.dumps({"weights": weights}, indent=1) + "\n", "utf-8")


def _tell(good: np.ndarray, held_out: np.ndarray, groups: np.ndarray) -> None:
    """Print how well questions that the program still writes are told apart."""
    print(
        f"still written: {len(good)}, {good.mean():.3f} printable, "
        f"AUC {roc_auc_score(good, held_out):.3f}"
    )
    for low in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        chosen = held_out >= low
        if chosen.any():
            print(
                f"confidence >= {low}: {chosen.sum()} questions, "
                f"{good[chosen].mean():.3f} printable, "
                f"{chosen.sum() / len(set(groups)):.2f} an article"
            )
    for low in np.arange(0, 1, 0.1):
        cell = (held_out >= low) & (held_out < low + 0.1)
        if cell.any():
            print(
                f"calibration {low:.1f}-{low + 0.1:.1f}: said {held_out[cell].mean():.2f}, "
                f"was {good[cell].mean():.2f}, n {cell.sum()}"
            )


def _model(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=2000)


def _held_out(
    matrix: np.ndarray, good: np.ndarray, groups: np.ndarray, strength: float
) -> np.ndarray:
    out = np.zeros(len(good))
    for train, test in GroupKFold(n_splits=10).split(matrix, good, groups):
        model = _model(strength).fit(matrix[train], good[train])
        out[test] = model.predict_proba(matrix[test])[:, 1]
    return out


if __name__ == "__main__":
    main()
