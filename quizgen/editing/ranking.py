"""How likely a question is to be printable: a logistic regression kept as data.

`data/ranking.json` holds one weight a feature and the bias; the script that fits it
stands in `.github/scripts/fit_ranking.py`, the verdicts beside the weights.
"""

import functools
import json
import math
from collections.abc import Iterable
from importlib import resources

THRESHOLD = 0.5
"""Confidence from which a question is printed by default: rather printable than not."""


PRIORS = {
    "note=wording:participle": 2.0,
    "note=wording:copula": 1.9,
    "note=wording:release": 1.0,
    "note=wording:direction": 1.0,
    "kind=filming_location": 0.4,
}
"""Hand-set weights of wordings that no verdict has seen: not calibrated.

Set so that the story of the speedflying shoot asks its five main facts by default.
"""


@functools.cache
def weights() -> dict[str, float]:
    """Load the fitted weights, once a process; the bias is named `bias`."""
    text = (resources.files("quizgen.editing") / "data" / "ranking.json").read_text(
        "utf-8"
    )
    return {
        str(name): float(weight) for name, weight in json.loads(text)["weights"].items()
    }


def confidence(features: Iterable[str]) -> float:
    """Give the probability, 0 to 1, that a question with these features is printable."""
    table = weights()
    score = table["bias"] + sum(
        table.get(name, 0.0) + PRIORS.get(name, 0.0) for name in features
    )
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
